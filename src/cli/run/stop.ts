import type {Io, StopSignal} from '../io.ts';

/** A run that may be asked to stop. */
export interface Stop {
  readonly signal: StopSignal | null;
  /** Waits for something, but no longer than until the wish to stop: then it gives null. */
  orStopped<Result>(coming: Promise<Result>): Promise<Result | null>;
  /** Nobody listens any more: a signal ends the process as ever. */
  release(): void;
}

export function listenForStop({onStop}: Io): Stop {
  let signal: StopSignal | null = null;
  let stop = () => {};
  const release = onStop?.((heard) => {
    signal = heard;
    stop();
  });
  return {
    get signal() {
      return signal;
    },
    orStopped: (coming) =>
      new Promise((resolve, reject) => {
        stop = () => resolve(null);
        // Even where it comes too late: what fails then is no error that nobody looked at.
        coming.then(resolve, reject);
        if (signal) stop();
      }),
    release: () => release?.(),
  };
}
