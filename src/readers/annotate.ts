import type {DocumentRecord} from '../record.ts';
import type {ReadWord} from './reader.ts';

/** A word that was recognised with less confidence than this may be another one. */
const WEAK = 0.6;

/**
 * Tells in records what the reader knew: the page on which each value begins, and how surely its words were recognised.
 * Values with a weak word are listed in `inferred`: they stand in the file, but may read otherwise.
 */
export function annotate(
  records: readonly DocumentRecord[],
  pages: readonly number[],
  words: readonly ReadWord[],
): void {
  for (const record of records) {
    const {source, spans, inferred} = record;
    if (pages.length > 0) source.pages = pages.length;
    const own = words.slice(firstEndingAfter(words, source.start)).filter(({start}) => start < source.end);
    if (own.length > 0) source.confidence = rounded(own.reduce((sum, word) => sum + word.confidence, 0) / own.length);
    for (const [pointer, span] of Object.entries(spans)) {
      if (pages.length > 0) span.page = pageOf(pages, span.start);
      const least = leastConfidence(words, span.start, span.end);
      if (least === null) continue;
      span.confidence = rounded(least);
      if (least < WEAK && !inferred.includes(pointer)) inferred.push(pointer);
    }
  }
}

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** Number of the page, from 1, that holds an offset; pages without text share their offset with the next. */
function pageOf(pages: readonly number[], offset: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function leastConfidence(words: readonly ReadWord[], start: number, end: number): number | null {
  let least: number | null = null;
  for (let at = firstEndingAfter(words, start); at < words.length; at++) {
    const word = words[at] as ReadWord;
    if (word.start >= end) break;
    least = Math.min(least ?? 1, word.confidence);
  }
  return least;
}

function firstEndingAfter(words: readonly ReadWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as ReadWord).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
