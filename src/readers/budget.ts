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
  maxText: 24 * MEBIBYTE,
  maxDepth: 40,
  // A3 at 600 dots an inch
  maxPixels: 75_000_000,
  check: () => {},
};

/** What reading a file of at most so many bytes may cost: whoever allows larger files expects more text of them. */
export const budgetOf = (maxBytes: number, check: () => void = () => {}): Budget => ({
  ...DEFAULT_BUDGET,
  maxBytes,
  maxText: Math.max(DEFAULT_BUDGET.maxText, Math.ceil(maxBytes * 0.375)),
  check,
});

/** What the parts of a file may still cost: those of archives inside of it take from the same. */
export interface Allowance {
  /** unpacked bytes */
  bytes: number;
  documents: number;
}

export const newAllowance = ({maxBytes}: Budget): Allowance => ({bytes: maxBytes * GROWTH, documents: MAX_DOCUMENTS});

const MAX_DOCUMENTS = 10_000;
/** How much bigger than the limit of a file the parts of a compressed one may get. */
const GROWTH = 4;

/** @throws {ReadError} `tooLarge` */
export function demandSize(size: number, limit: number, what: string): void {
  if (size > limit) throw new ReadError('tooLarge', `${what} > ${readable(limit)}`);
}

function readable(bytes: number): string {
  return bytes >= MEBIBYTE ? `${Math.round(bytes / MEBIBYTE)} MiB` : `${bytes} B`;
}
