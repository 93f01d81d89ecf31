import type {Stats} from 'node:fs';
import {lstat, readdir, rm, rmdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * What stands in the directory of a cache (cache.ts): for each version of parcli and each choice of options a root, in it
 * folders, in them entries, and drafts of entries.
 */
const ROOT = /^[0-9a-f]{16}$/;
const FOLDER = /^[0-9a-f]{2}$/;
const ENTRY = /^[0-9a-f]{62}(?:\.\d+-\d+-\d+\.tmp)?$/;

const DAY = 86_400_000;
/** When it was last looked for what nobody uses, by the time of this file: once a day is enough. */
const STAMP = '.pruned';

/** A quarter of a year: what is done every month stays. */
const DAYS = 90;

/**
 * Removes what nobody has used for so many days: what other versions of parcli and other options have left, and what files
 * that changed were before. Other runs may read and write meanwhile: what they lose they read again. Only what is named like
 * an entry is touched, so that a directory that was named by mistake keeps its files. Never fails: it is no reason to.
 */
export async function pruneCache(directory: string, days = DAYS): Promise<void> {
  const now = Date.now();
  const stamp = join(directory, STAMP);
  const last = await statsOf(stamp);
  if (last && now - last.mtimeMs < DAY) return;
  try {
    // Before the work, so that runs side by side do not do it twice.
    await writeFile(stamp, '');
  } catch {
    return;
  }
  const isOld = (stats: Stats, age: number) => now - stats.mtimeMs > age;
  for (const root of await directoriesIn(directory, ROOT)) {
    for (const folder of await directoriesIn(root, FOLDER)) {
      for (const name of await namesIn(folder, ENTRY)) {
        const stats = await statsOf(join(folder, name));
        // A draft is only there for a moment, unless its run was killed.
        const age = name.endsWith('.tmp') ? DAY : days * DAY;
        if (stats?.isFile() && isOld(stats, age)) await rm(join(folder, name), {force: true}).catch(() => {});
      }
      await removeEmpty(folder);
    }
    await removeEmpty(root);
  }

  /** One that was written to lately may be about to be written to again. */
  async function removeEmpty(path: string): Promise<void> {
    const stats = await statsOf(path);
    if (stats && isOld(stats, DAY)) await rmdir(path).catch(() => {});
  }
}

async function directoriesIn(path: string, named: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(path, named)) {
    const directory = join(path, name);
    if ((await statsOf(directory))?.isDirectory()) found.push(directory);
  }
  return found;
}

async function namesIn(path: string, named: RegExp): Promise<string[]> {
  const names = await readdir(path).catch(() => []);
  return names.filter((name) => named.test(name));
}

/** Of the link itself, where it is one: what lies behind it is none of ours. */
const statsOf = (path: string): Promise<Stats | null> => lstat(path).catch(() => null);
