import {randomUUID} from 'node:crypto';
import {rmSync, type Stats} from 'node:fs';
import {type FileHandle, link, open, realpath, rename, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {CliError, EXIT} from '../errors.ts';
import type {Io} from '../io.ts';
import {messages, systemReason} from '../messages.ts';
import {draftName} from './left-overs.ts';

/** A file in the making: it stands under its name only once it is committed, whole; discarded, it leaves no trace. */
export interface Draft {
  write(text: string | Uint8Array): Promise<void>;
  commit(): Promise<void>;
  /** Ends it unfinished: what is written is kept, but under another name, which is given; null where there is none. */
  setAside(): Promise<string | null>;
  discard(): Promise<void>;
}

/** What an unfinished file is called beside the one that it would have become. */
const PART = '.part';

/** What earlier runs had to leave unfinished is of no use once the file at `target` stands. */
export const removePart = (target: string): Promise<void> => rm(target + PART, {force: true}).catch(() => {});

/** Hears of signals in a command that does not heed them itself. */
type Signals = Pick<Io, 'onStop' | 'end'>;

/**
 * A draft of the file at `target` (absolute; `shown` for messages), kept beside it until it is renamed into place. An
 * existing file is replaced only with `force`; a symbolic link keeps pointing where it did; what is no regular file
 * (`/dev/null`, a named pipe) is written to as it stands.
 * @param signals where the command does not heed them itself: what ends the process takes the draft along
 * @throws {CliError} where the target exists or cannot be written
 */
export async function draftFile(target: string, shown: string, force: boolean, signals: Signals = {}): Promise<Draft> {
  const existing = await statOf(target);
  if (existing?.isDirectory()) throw new CliError(EXIT.usage, messages.outputIsDirectory(shown));
  if (existing && !existing.isFile()) return device(target, shown);
  if (existing && !force) throw new CliError(EXIT.usage, messages.outputExists(shown));

  const place = existing ? await realpath(target) : target;
  const temporary = join(dirname(place), draftName(randomUUID()));
  const release = signals.onStop?.((signal) => {
    rmSync(temporary, {force: true});
    signals.end?.(signal);
  });
  const handle = await attempt(shown, () => open(temporary, 'wx', existing?.mode)).catch((error: unknown) => {
    release?.();
    throw error;
  });
  return {
    write: (text) => attempt(shown, () => handle.appendFile(text)),
    async commit() {
      await attempt(shown, async () => {
        await handle.close();
        await (force ? rename(temporary, place) : renameAside(temporary, place));
      });
      release?.();
    },
    async setAside() {
      await attempt(shown, async () => {
        await handle.close();
        await rename(temporary, place + PART);
      });
      release?.();
      return shown + PART;
    },
    async discard() {
      await handle.close().catch(() => {});
      await rm(temporary, {force: true}).catch(() => {});
      release?.();
    },
  };
}

/** Renames, but never over a file that came to be in the meantime. */
async function renameAside(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || (await statOf(to))) throw error;
    // A file system without hard links
    return rename(from, to);
  }
  await rm(from);
}

async function device(target: string, shown: string): Promise<Draft> {
  const handle: FileHandle = await attempt(shown, () => open(target, 'a'));
  const close = () => handle.close();
  return {
    write: (text) => attempt(shown, () => handle.appendFile(text)),
    commit: close,
    setAside: () => close().then(() => null),
    discard: close,
  };
}

function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

async function attempt<T>(shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new CliError(EXIT.usage, messages.outputExists(shown), {cause: error});
    }
    const why = systemReason(error);
    throw why ? new CliError(EXIT.usage, messages.notWritable(shown, why), {cause: error}) : error;
  }
}
