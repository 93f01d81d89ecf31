import {type FlowCell, flatText, paragraph} from '../flow/flow.ts';
import type {RuledTable} from './tables.ts';

/** Columns whose edges lie this close together, in points, are the same on both pages. */
const SAME = 6;
const SENTENCE_END = /[.;:!?]$/;

/**
 * A table that goes on over a page's end, as one: its head is not told again, and a row that the page's end cut in two is
 * put together where it began. Changes both parts; tables that only follow each other stay as they are.
 */
export function joinTables(above: RuledTable, below: RuledTable): void {
  if (above.xs.length !== below.xs.length) return;
  if (above.xs.some((x, column) => Math.abs(x - (below.xs[column] as number)) > SAME)) return;
  const head = above.head ?? above.flow.rows[0] ?? [];
  const [first = []] = below.flow.rows;
  if (saysSame(head, first)) drop(below);
  below.head = head;
  const last = above.flow.rows.at(-1) ?? [];
  const [rest = []] = below.flow.rows;
  if (!goesOn(last, rest)) return;
  for (const [column, cell] of rest.entries()) {
    const said = flatText(cell.blocks);
    const began = last[column];
    if (began && said !== '') began.blocks = [paragraph(`${flatText(began.blocks)} ${said}`)];
  }
  above.words.at(-1)?.push(...(below.words[0] ?? []));
  drop(below);
}

function drop(table: RuledTable): void {
  table.flow.rows.shift();
  table.words.shift();
}

const saysSame = (one: readonly FlowCell[], other: readonly FlowCell[]): boolean =>
  one.length === other.length &&
  one.some(({blocks}) => flatText(blocks) !== '') &&
  one.every(({blocks}, column) => flatText(blocks) === flatText(other[column]?.blocks ?? []));

/**
 * Whether a row is the rest of the one above: it has no number and says nothing in some other column, and what it says
 * goes on with what stands above it, of which something is no whole sentence.
 */
function goesOn(last: readonly FlowCell[], rest: readonly FlowCell[]): boolean {
  if (last.length !== rest.length || rest.length < 3) return false;
  const above = last.map(({blocks}) => flatText(blocks));
  const below = rest.map(({blocks}) => flatText(blocks));
  if (above[0] === '' || below[0] !== '') return false;
  const filled = below.flatMap((said, column) => (said === '' ? [] : [column]));
  if (filled.length === 0 || filled.length > below.length - 2) return false;
  if (filled.some((column) => above[column] === '')) return false;
  return filled.some((column) => !SENTENCE_END.test(above[column] ?? '') || /^\p{Ll}/u.test(below[column] ?? ''));
}
