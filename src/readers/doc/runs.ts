import type {Bytes} from './bytes.ts';

/** Property modifiers by place in the file: each stretch of the file has one list of them. */
export interface Runs {
  /** the modifiers at a file offset, with the style before them for paragraphs; null where none are stored */
  at(offset: number): Uint8Array | null;
  /** where the stretch that holds a file offset ends */
  end(offset: number): number;
}

const PAGE = 512;

/**
 * Reads the pages of formatted stretches (FKP) that a table in the table stream lists.
 * @param kind letters, or paragraphs, whose entries are 13 bytes wide and begin with a style
 */
export function readRuns(
  document: Bytes,
  table: Bytes,
  from: number,
  size: number,
  kind: 'letters' | 'paragraphs',
): Runs {
  const starts: number[] = [];
  const ends: number[] = [];
  const stored: (Uint8Array | null)[] = [];
  const count = Math.floor((size - 4) / 8);
  for (let i = 0; i < count; i++) {
    const page = (table.u32(from + (count + 1) * 4 + i * 4) & 0x3fffff) * PAGE;
    if (page + PAGE > document.length) continue;
    const runs = document.u8(page + PAGE - 1);
    for (let run = 0; run < runs; run++) {
      if ((run + 2) * 4 > PAGE) break;
      starts.push(document.u32(page + run * 4));
      ends.push(document.u32(page + (run + 1) * 4));
      stored.push(kind === 'letters' ? lettersAt(document, page, runs, run) : paragraphAt(document, page, runs, run));
    }
  }
  const order = starts.map((_, index) => index).sort((a, b) => (starts[a] as number) - (starts[b] as number));
  const find = (offset: number): number | undefined => {
    let low = 0;
    let high = order.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[order[middle] as number] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const index = order[low];
    return index !== undefined && (starts[index] as number) <= offset && offset < (ends[index] as number)
      ? index
      : undefined;
  };
  return {
    at(offset) {
      const index = find(offset);
      return index === undefined ? null : (stored[index] ?? null);
    },
    end(offset) {
      const index = find(offset);
      return index === undefined ? offset + 1 : (ends[index] as number);
    },
  };
}

function lettersAt(document: Bytes, page: number, runs: number, run: number): Uint8Array | null {
  const place = page + (runs + 1) * 4 + run;
  const at = place < page + PAGE ? document.u8(place) * 2 : 0;
  if (at === 0) return null;
  const size = document.u8(page + at);
  return document.slice(page + at + 1, Math.min(page + at + 1 + size, page + PAGE));
}

function paragraphAt(document: Bytes, page: number, runs: number, run: number): Uint8Array | null {
  const place = page + (runs + 1) * 4 + run * 13;
  const at = place < page + PAGE ? document.u8(place) * 2 : 0;
  if (at === 0 || at + 2 > PAGE) return null;
  const words = document.u8(page + at);
  const from = words === 0 ? at + 2 : at + 1;
  const size = words === 0 ? document.u8(page + at + 1) * 2 : words * 2 - 1;
  return document.slice(page + from, Math.min(page + from + size, page + PAGE));
}
