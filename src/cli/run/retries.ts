/** How long to wait for another try, in milliseconds; each time twice as long. */
const FIRST = 5000;
const LONGEST = 300_000;

interface Retry {
  /** the file as it was */
  readonly state: string;
  /** what of it could not be written: itself, or documents in it */
  readonly paths: ReadonlySet<string>;
  readonly pause: number;
  readonly timer: NodeJS.Timeout;
}

/** Files whose results could not be written and shall be, later. */
export function newRetries() {
  const all = new Map<string, Retry>();
  return {
    /** what is to be tried again of the file; null where it is read for the first time, or has changed */
    of(file: string, state: string): ReadonlySet<string> | null {
      const retry = all.get(file);
      return retry?.state === state ? retry.paths : null;
    },
    later(file: string, state: string, paths: ReadonlySet<string>, again: () => void): void {
      const before = all.get(file);
      clearTimeout(before?.timer);
      const pause = before?.state === state ? Math.min(before.pause * 2, LONGEST) : FIRST;
      all.set(file, {state, paths, pause, timer: setTimeout(again, pause)});
    },
    done(file: string): void {
      clearTimeout(all.get(file)?.timer);
      all.delete(file);
    },
    close(): void {
      for (const {timer} of all.values()) clearTimeout(timer);
      all.clear();
    },
  };
}
