import {DecodeError} from '../text/decode.ts';
import {DEFAULT_BUDGET, demandSize} from './budget.ts';
import {ReadError} from './errors.ts';
import type {ReadOptions, ReadText} from './reader.ts';
import {readerOf} from './registry.ts';

export {type Budget, budgetOf, DEFAULT_BUDGET} from './budget.ts';
export {ReadError, type ReadFault} from './errors.ts';
export type {
  PageImage,
  ReadFormat,
  ReadNote,
  ReadOptions,
  ReadText,
  ReadWord,
  RecognisedWord,
  Recogniser,
} from './reader.ts';
export {READERS} from './registry.ts';

/**
 * The text of a file of any form that can be read, with the way back to its pages. Nothing is fetched, nothing in the file
 * is run, and what reading may cost is bounded by `options.budget`.
 * @throws {ReadError} why it cannot be read
 * @throws {DecodeError} for text in no known encoding
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  demandSize(bytes.length, budget.maxBytes, 'file');
  const reader = readerOf(bytes, options.path ?? '', options.format);
  try {
    const read = await reader.read(bytes, {...options, budget});
    demandLines(read.text);
    return read;
  } catch (error) {
    if (error instanceof ReadError || error instanceof DecodeError) throw error;
    if (error instanceof RangeError && /call stack/i.test(error.message))
      throw new ReadError('tooDeep', reader.name, {cause: error});
    // A damaged file can make a reader stumble anywhere.
    throw new ReadError('damaged', reader.name, {cause: error});
  }
}

/** Whoever takes a text apart keeps something of each line. */
const MAX_LINES = 2_500_000;

function demandLines(text: string): void {
  if (text.length <= MAX_LINES) return;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (++lines > MAX_LINES) throw new ReadError('overLimit', `> ${MAX_LINES} lines`);
  }
}
