import type {Source} from '../../text/source.ts';
import {SERIAL} from './column-titles.ts';
import {type CellText, cellText} from './table-node.ts';

/**
 * Rows that lack cells because one above spans them, made whole: each cell under the column that it is likest, and the
 * spanning cell said again in the gaps. A row with no more than a number and a title is left alone: it heads a group.
 */
export function fillSpans(rows: readonly CellText[][], width: number, source: Source): CellText[][] {
  const columns = profile(rows, width, source);
  if (!columns) return [...rows];
  let above: CellText[] | null = null;
  return rows.map((row) => {
    const texts = row.map((cell) => cellText(cell, source));
    if (row.length === width) {
      above = row;
      return row;
    }
    if (!above || row.length < 3 || !SERIAL.test(texts[0] ?? '')) {
      above = null;
      return row;
    }
    const full: CellText[] = above.map((cell, i) => (i === 0 ? [] : cell));
    for (const [cell, column] of align(texts, columns).entries()) full[column] = row[cell] as CellText;
    above = full;
    return full;
  });
}

/** What stands in a column: how long it mostly is, and with what words it opens how often. */
interface Column {
  length: number;
  openings: Map<string, number>;
  serial: boolean;
}

/** Columns as the full rows show them; null where no row but the header is full. */
function profile(rows: readonly CellText[][], width: number, source: Source): Column[] | null {
  const full = rows.slice(1).filter((row) => row.length === width && row.every((cell) => cell.length > 0));
  if (full.length === 0) return null;
  return Array.from({length: width}, (_, i) => {
    const texts = full.map((row) => cellText(row[i], source));
    const openings = new Map<string, number>();
    for (const text of texts) openings.set(opening(text), (openings.get(opening(text)) ?? 0) + 1 / texts.length);
    const lengths = texts.map(({length}) => length).sort((a, b) => a - b);
    return {
      length: lengths[lengths.length >> 1] ?? 0,
      openings,
      serial: texts.every((text) => SERIAL.test(text)),
    };
  });
}

/** First word of a cell; figures are one word, since dates differ. */
const opening = (text: string): string => (/^\d/.test(text) ? '0' : (/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''));

function likeness(text: string, column: Column): number {
  if (column.serial !== SERIAL.test(text)) return -4;
  const near = Math.abs(Math.log((text.length + 4) / (column.length + 4)));
  const share = column.openings.get(opening(text));
  return (share === undefined ? 0 : 1 + 2 * share) - near;
}

/** For each cell the column that it stands in, from left to right, so that all together are likest. */
function align(texts: readonly string[], columns: readonly Column[]): number[] {
  const spare = columns.length - texts.length;
  // best[i][s]: the first i cells placed, s columns skipped so far
  let best: {score: number; places: number[]}[] = Array.from({length: spare + 1}, () => ({score: 0, places: []}));
  for (const [i, text] of texts.entries()) {
    const next: typeof best = [];
    for (let skipped = 0; skipped <= spare; skipped++) {
      const here = best[skipped] as (typeof best)[number];
      const score = here.score + likeness(text, columns[i + skipped] as Column);
      const before = next[skipped - 1];
      next.push(before && before.score >= score ? before : {score, places: [...here.places, i + skipped]});
    }
    best = next;
  }
  return best.at(-1)?.places ?? [];
}
