import type {Input} from '../inputs/input.ts';

/** So much is sent to a thread at once: the way there costs as much as a small file. */
const LOAD = 32;
/** What is gathered is sent when nothing comes after it for so many milliseconds. */
const PAUSE = 50;

/** What an input weighs: plain text little, what has to be unpacked or drawn more. */
const WEIGHT: Partial<Record<Input['format'], number>> = {text: 1, markdown: 1};
const HEAVY = 8;
const weightOf = ({format}: Pick<Input, 'format'>): number => WEIGHT[format] ?? HEAVY;

/**
 * Inputs in bunches that follow one another. What `stands` alone is a bunch of its own.
 */
export async function* batchesOf<Item extends Pick<Input, 'format'>>(
  items: AsyncIterable<Item>,
  stands: (item: Item) => boolean,
): AsyncGenerator<Item[]> {
  const source = items[Symbol.asyncIterator]();
  let batch: Item[] = [];
  let load = 0;
  const take = () => {
    const taken = batch;
    batch = [];
    load = 0;
    return taken;
  };
  try {
    for (;;) {
      const coming = source.next();
      if (batch.length > 0 && !(await comesSoon(coming))) yield take();
      const next = await coming;
      if (next.done) break;
      const alone = stands(next.value);
      if (alone && batch.length > 0) yield take();
      batch.push(next.value);
      load += weightOf(next.value);
      if (alone || load >= LOAD) yield take();
    }
    if (batch.length > 0) yield take();
  } finally {
    await source.return?.();
  }
}

/** A source that fails has come, too. */
async function comesSoon(coming: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PAUSE, false);
  });
  const there = coming.then(
    () => true,
    () => true,
  );
  const soon = await Promise.race([there, late]);
  clearTimeout(timer);
  return soon;
}
