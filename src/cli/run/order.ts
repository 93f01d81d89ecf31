/** Work under way, or work that begins when its turn comes and then gives its results one by one. */
export type Slot<Result> = {readonly result: Promise<Result>} | {begin(): AsyncIterable<Result>};

/** How much there may be at a time. */
export interface Window<Result> {
  /** slots whose work is under way */
  readonly busy: number;
  /** size of all results that wait for their turn */
  readonly held: number;
  sizeOf(result: Result): number;
}

/** Slots at a time, whatever they are: those that have not begun and hold nothing are some use in advance. */
const OPEN = 1000;

/**
 * Gives the results of slots in the order of the slots, however long each takes. Slots are taken from their source while
 * the window is open, so that neither a fast source nor a slow first slot lets them pile up.
 */
export async function* inOrder<Result>(
  slots: AsyncIterable<Slot<Result>>,
  {busy, held, sizeOf}: Window<Result>,
): AsyncGenerator<Result> {
  const open: Slot<Result>[] = [];
  const failures: unknown[] = [];
  const bell = createBell();
  let ended = false;
  let working = 0;
  let waiting = 0;

  const source = slots[Symbol.asyncIterator]();
  void fill();
  try {
    for (;;) {
      const slot = open[0];
      if (slot && 'begin' in slot) {
        yield* slot.begin();
        open.shift();
        bell.ring();
      } else if (slot) {
        const result = await slot.result;
        waiting -= sizeOf(result);
        open.shift();
        bell.ring();
        yield result;
      } else if (failures.length > 0) throw failures[0];
      else if (ended) return;
      else await bell.rung();
    }
  } finally {
    ended = true;
    bell.ring();
    // It may hang on something that never comes: nobody waits for it any more.
    source.return?.().then(undefined, () => {});
  }

  async function fill(): Promise<void> {
    const isFull = () => working >= busy || waiting >= held || open.length >= OPEN;
    try {
      while (!ended) {
        while (!ended && isFull()) await bell.rung();
        if (ended) return;
        const {value, done} = await source.next();
        if (done) break;
        open.push(value);
        if ('result' in value) follow(value.result);
        bell.ring();
      }
    } catch (error) {
      failures.push(error);
    }
    ended = true;
    bell.ring();
  }

  function follow(result: Promise<Result>): void {
    working++;
    const over = (size: number) => {
      working--;
      waiting += size;
      bell.ring();
    };
    // A failure is told in its turn.
    result.then(
      (value) => over(sizeOf(value)),
      () => over(0),
    );
  }
}

/** For those who wait until something has changed. */
function createBell() {
  let waiting: (() => void)[] = [];
  return {
    ring() {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    rung: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}
