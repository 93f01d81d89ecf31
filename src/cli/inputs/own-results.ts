import {type Stats, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {isWithin} from './mirror.ts';

/** Where a run writes to, as its options name it. */
export interface ResultOptions {
  readonly output?: string;
  readonly errors?: string;
  readonly outDir?: string;
}

/** What a run writes itself: none of it is an input. */
export interface OwnResults {
  /** Is the file one that this run replaces? By whatever name or link it is called. */
  is(file: string): boolean;
  /** Does the file, found below `base`, lie where results go? Not if all of `base` does. */
  holds(file: string, base: string): boolean;
}

export function ownResults({output, errors, outDir}: ResultOptions, cwd: string): OwnResults {
  const replaced = [output, errors].flatMap((name) => {
    const stats = name === undefined || name === '-' ? null : fileStats(resolve(cwd, name));
    return stats ? [stats] : [];
  });
  const results = outDir === undefined ? null : resolve(cwd, outDir);
  return {
    is(file) {
      if (replaced.length === 0) return false;
      const stats = fileStats(file);
      return stats !== null && replaced.some((one) => isSame(one, stats));
    },
    holds: (file, base) => results !== null && isWithin(file, results) && !isWithin(base, results),
  };
}

/** Are these two names, or links, of one file? */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [fileStats(one), fileStats(other)];
  return first !== null && second !== null && isSame(first, second);
}

const isSame = (one: Stats, other: Stats): boolean => one.dev === other.dev && one.ino === other.ino;

/** Devices and pipes are written to as they stand: nothing in them is replaced. */
function fileStats(path: string): Stats | null {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats : null;
  } catch {
    return null;
  }
}
