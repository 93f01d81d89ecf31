import {setFlagsFromString} from 'node:v8';

/** Text longer than this, in UTF-16 units, is worth code and patterns that are compiled with care. */
const SHORT = 32_000;
/** Versions of Node whose engine knows the flags; any other would complain of them. */
const KNOWN = /^v2[0-4]\./.test(process.version);
/** Each as it is for work in haste, and as the engine has it by itself. Not `--no-regexp-tier-up`: turned back, Node 20 crashes. */
const FLAGS = [
  ['--no-regexp-optimization', '--regexp-optimization'],
  ['--no-regexp-peephole-optimization', '--regexp-peephole-optimization'],
  ['--regexp-tier-up-ticks=50', '--regexp-tier-up-ticks=1'],
  ['--no-opt', '--opt'],
] as const;

/**
 * Does work in which each pattern is used a few times and never again: reading the only text of a run. Compiling the patterns
 * takes more than a third of that, and the engine spends most of it on making them fast; what it makes of our own code is ready
 * when the work is done. `work` must not load code, which would be kept compiled for other flags.
 */
export function hastily<T>(length: number, work: () => T): T {
  if (!KNOWN || length > SHORT) return work();
  for (const [hasty] of FLAGS) setFlagsFromString(hasty);
  try {
    return work();
  } finally {
    for (const [, usual] of FLAGS) setFlagsFromString(usual);
  }
}
