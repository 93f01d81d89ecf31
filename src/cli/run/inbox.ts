import {lstatSync} from 'node:fs';
import {basename} from 'node:path';
import {watch as watchFiles} from 'chokidar';
import {isPassing} from '../inputs/walk.ts';

/** What comes into directories, each file once it is whole. */
export interface Inbox {
  /** the next file that came or changed, absolute; waits for it */
  next(): Promise<string>;
  /** gives a file again, as if it had changed */
  again(path: string): void;
  close(): Promise<void>;
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true;
}

/** A file that has not grown for so many milliseconds is taken to be whole. */
const STILL = 1000;
const LOOK = 100;

/**
 * @param directories absolute; `passing` says what below them is none of ours
 * @param onError told, but not the end
 */
export async function openInbox(
  directories: readonly string[],
  passing: (path: string) => boolean,
  readable: (path: string) => boolean,
  onError: (error: unknown) => void,
): Promise<Inbox> {
  /** in the order in which they came; one that changes again while it waits is read once */
  const waiting = new Set<string>();
  let wake = () => {};
  const watcher = watchFiles([...directories], {
    ignored: (path, stats) => {
      if (directories.includes(path)) return false;
      if (isPassing(basename(path)) || passing(path)) return true;
      if (!stats) return false;
      // Links lead to files but not into directories, where they could lead in circles; a pipe has nothing to read yet.
      if (stats.isDirectory()) return isLink(path);
      return (stats.isFile() && !readable(path)) || !(stats.isFile() || stats.isSymbolicLink());
    },
    awaitWriteFinish: {stabilityThreshold: STILL, pollInterval: LOOK},
    // Editors write beside a file and rename: to us that is one change.
    atomic: true,
  });
  const came = (path: string) => {
    waiting.add(path);
    wake();
  };
  watcher.on('add', came).on('change', came).on('error', onError);
  await new Promise<void>((ready) => watcher.on('ready', () => ready()));
  return {
    async next() {
      while (waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      const [path = ''] = waiting;
      waiting.delete(path);
      return path;
    },
    again: came,
    close: () => watcher.close(),
  };
}
