import {setFlagsFromString} from 'node:v8';

/** Text longer than this, in UTF-16 units, is worth patterns that are compiled with care. */
const SHORT = 50_000;
/** Versions of Node whose engine knows the flags; any other would complain of them. */
const KNOWN = /^v2[0-4]\./.test(process.version);

/**
 * Does work in which each pattern is used a few times and never again: reading the only text of a run. Compiling the patterns
 * takes more than a third of that, and the engine spends most of it on making them fast. `work` must not load code, which
 * would be kept compiled for other flags.
 */
export function hastily<T>(length: number, work: () => T): T {
  if (!KNOWN || length > SHORT) return work();
  setFlagsFromString('--no-regexp-optimization');
  setFlagsFromString('--regexp-tier-up-ticks=50');
  try {
    return work();
  } finally {
    setFlagsFromString('--regexp-optimization');
    setFlagsFromString('--regexp-tier-up-ticks=1');
  }
}
