import {ReadError} from './errors.ts';

const MEBIBYTE = 1 << 20;

/** What reading one file may cost. */
export interface Budget {
  /** bytes of the file, and a quarter of what its compressed parts may grow to */
  maxBytes: number;
  /** UTF-16 units of text */
  maxText: number;
  /** deepest nesting of tables */
  maxDepth: number;
  /** pixels of one image */
  maxPixels: number;
  /** called now and then; throws once time is up */
  check(): void;
}

export const DEFAULT_BUDGET: Budget = {
  maxBytes: 64 * MEBIBYTE,
  maxText: 32 * MEBIBYTE,
  maxDepth: 40,
  maxPixels: 120_000_000,
  check: () => {},
};

/** How much bigger than the limit of a file the parts of a compressed one may get. */
const GROWTH = 4;

export const maxUnpacked = (budget: Budget): number => budget.maxBytes * GROWTH;

/** @throws {ReadError} `tooLarge` */
export function demandSize(size: number, limit: number, what: string): void {
  if (size > limit) throw new ReadError('tooLarge', `${what} > ${readable(limit)}`);
}

export function readable(bytes: number): string {
  return bytes >= MEBIBYTE ? `${Math.round(bytes / MEBIBYTE)} MiB` : `${bytes} B`;
}
