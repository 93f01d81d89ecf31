import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';

const DRAFT = /^\.parcli-[0-9a-f-]{36}\.tmp$/;
const DAY = 86_400_000;

/** What a draft is called while it is one. */
export const draftName = (id: string): string => `.parcli-${id}.tmp`;

/** Removes drafts of runs that were killed and could not do so themselves: nobody has written to them for a day. */
export async function removeLeftOvers(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    if (!DRAFT.test(name)) continue;
    const path = join(directory, name);
    const written = await stat(path).catch(() => null);
    if (written && Date.now() - written.mtimeMs > DAY) await rm(path, {force: true}).catch(() => {});
  }
}
