import {existsSync, statSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import type {Input} from '../inputs/input.ts';

export type Concurrency = 'auto' | 'off' | number;

/** More than this is the user's own wish. */
const MOST = 8;
/** Work below this, in milliseconds as it would take here, is done before threads have started. */
const WORTH = 400;
/** How long to wait for the next input before it is taken that there will be many. */
const PATIENCE = 100;

/** How long an input takes, about: so much for each, and for each byte. */
const COST: Partial<Record<Input['format'], readonly [each: number, byte: number]>> = {
  text: [0.3, 0.0004],
  markdown: [0.3, 0.0004],
  image: [2000, 0],
  pdf: [40, 0.0002],
};
const OTHER = [10, 0.0002] as const;

/** How many threads these inputs are worth (0: none but this one), whether there is but one, and the same inputs again. */
export async function threadsFor(
  inputs: AsyncIterable<Input>,
  concurrency: Concurrency,
): Promise<{threads: number; isOnly: boolean; inputs: AsyncIterable<Input>}> {
  if (concurrency === 'off') return {threads: 0, isOnly: false, inputs};
  if (concurrency !== 'auto') return {threads: concurrency, isOnly: false, inputs};
  const most = Math.min(availableParallelism(), MOST);
  if (most < 2) return {threads: 0, isOnly: false, inputs};

  const source = inputs[Symbol.asyncIterator]();
  const seen: Input[] = [];
  let cost = 0;
  let coming = source.next();
  let isMuch = false;
  for (;;) {
    const next = await (seen.length === 0 ? coming : soon(coming));
    if (next === null) isMuch = true;
    if (next === null || next.done) break;
    seen.push(next.value);
    coming = source.next();
    // One by itself is not done sooner by two.
    if (seen.length < 2) continue;
    if (seen.length === 2) cost = costOf(seen[0]);
    cost += costOf(next.value);
    isMuch = cost > WORTH;
    if (isMuch) break;
  }
  const isOnly = !isMuch && seen.length === 1;
  async function* all(): AsyncGenerator<Input> {
    yield* seen.splice(0);
    for (let next = await coming; !next.done; next = await source.next()) yield next.value;
  }
  return {threads: isMuch ? most : 0, isOnly, inputs: all()};
}

async function soon<T>(coming: Promise<T>): Promise<T | null> {
  // A timer of promises, which is stopped by a signal, takes milliseconds to load.
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

function costOf(input: Input | undefined): number {
  if (!input?.file) return 0;
  const [each, byte] = COST[input.format] ?? OTHER;
  return each + byte * sizeOf(input.file);
}

/** What cannot be looked at is told when it is read. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** What threads run; undefined where parcli runs from its sources. */
export function threadScript(): string | undefined {
  const places = ['./run-worker.js', '../run-worker.js'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(place));
}
