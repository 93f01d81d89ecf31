import {EXIT} from './errors.ts';

/** A stream that text (or bytes) is written to. `write` settles when the text is out, and rejects when it cannot get out. */
export interface Sink {
  readonly isTTY: boolean;
  /** width in cells, where it is known */
  readonly columns: number | undefined;
  write(text: string | Uint8Array): Promise<void>;
}

/** All that a run of the program sees of its process. Tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Listens for the wish to stop (Ctrl-C, `kill`), once: another one, later, ends the process. Gives the way to stop listening. */
  onStop?(listener: (signal: StopSignal) => void): () => void;
  /** Ends the process right now, as a signal that was heard would have. */
  end?(signal: StopSignal): void;
}

export type StopSignal = 'SIGINT' | 'SIGTERM';
const STOP_SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM'];
/** Milliseconds in which a signal counts as the same one again: `timeout` and terminals send it twice, to us and to our group. */
const REPEAT = 500;

/** The real process. Its streams are touched only when used: opening them costs start-up time. */
export function processIo(): Io {
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: sink(() => process.stdout),
    stderr: sink(() => process.stderr),
    env: process.env,
    cwd: process.cwd(),
    onStop,
    end: (signal) => process.exit(signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated),
  };
}

function onStop(listener: (signal: StopSignal) => void): () => void {
  let first: number | undefined;
  const release = () => {
    for (const signal of STOP_SIGNALS) process.off(signal, heard);
  };
  function heard(signal: StopSignal): void {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      listener(signal);
    } else if (now - first > REPEAT) {
      release();
      process.kill(process.pid, signal);
    }
  }
  for (const signal of STOP_SIGNALS) process.on(signal, heard);
  return () => {
    // Its repeat may still be on the way.
    if (first === undefined) release();
  };
}

function sink(stream: () => NodeJS.WriteStream): Sink {
  let opened: NodeJS.WriteStream | undefined;
  const open = () => {
    // A failed write tells its own promise; without a listener the same error would also end the process.
    opened ??= stream().on('error', () => {});
    return opened;
  };
  return {
    get isTTY() {
      return open().isTTY === true;
    },
    get columns() {
      return open().columns;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        open().write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** The reader of our output is gone (`parcli … | head`): a reason to stop, not an error. */
export function isClosedPipe(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
