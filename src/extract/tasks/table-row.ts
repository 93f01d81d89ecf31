import {runningText} from '../../parse/running-text.ts';
import {type Column, looksLikeTime, SERIAL} from '../../parse/tables/column-titles.ts';
import {MOST_COLUMNS} from '../../parse/tables/table-node.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Row} from '../../tree.ts';
import {listedPersons} from '../parties/persons.ts';
import {startsParty} from '../parties/starts-party.ts';
import type {Layout} from './table-layout.ts';

type Sort = Column | 'serial' | 'other';

/** What a row says, column by column: blank cells are null. */
type Fitted = (View | null)[];

/**
 * The cells of a row in the columns of its table. Where there are more or fewer than columns, since blank or shared cells
 * were dropped or long ones broken, each goes where it fits best: names where names stand, times where times do.
 */
export function fitRow(row: Row, layout: Layout, source: Source): Fitted {
  const cells = row.children.map(({view}) => view);
  if (cells.length === layout.width) return cells.map((view) => (view.text.trim() ? view : null));
  const filled = cells.filter((view) => view.text.trim());
  if (filled.length < 2 || filled.length > MOST_COLUMNS || layout.width > MOST_COLUMNS)
    return cells.map((view) => (view.text.trim() ? view : null));
  const sorts = Array.from({length: layout.width}, (_, i) => sortOf(i, layout));
  return joinCells(filled, cheapest(filled.map(traitsOf), sorts), sorts.length, source);
}

function sortOf(index: number, {at, serial}: Layout): Sort {
  if (serial && index === 0) return 'serial';
  const found = (Object.keys(at) as Column[]).find((column) => at[column] === index);
  return found ?? 'other';
}

/** For each cell the column that it belongs to, in order, so that all together fit best. */
function cheapest(cells: readonly Traits[], sorts: readonly Sort[]): number[] {
  // best[i][k]: the first i cells stand in the first k columns
  const best: number[][] = [[0]];
  const from: number[][] = [[]];
  for (let k = 1; k <= sorts.length; k++)
    (best[0] as number[])[k] = (best[0]?.[k - 1] as number) + BLANK[sorts[k - 1] as Sort];
  for (let i = 1; i <= cells.length; i++) {
    best[i] = [Number.POSITIVE_INFINITY];
    from[i] = [];
  }
  for (let k = 1; k <= sorts.length; k++) {
    const sort = sorts[k - 1] as Sort;
    for (let i = 1; i <= cells.length; i++) {
      let least = (best[i]?.[k - 1] as number) + BLANK[sort];
      let start = i;
      let going = 0;
      for (let first = i - 1; first >= 0; first--) {
        const cost = (best[first]?.[k - 1] as number) + costOf(cells[first] as Traits, sort) + going;
        if (cost < least) {
          least = cost;
          start = first;
        }
        going += costOfMore(cells[first] as Traits, sort);
      }
      (best[i] as number[])[k] = least;
      (from[i] as number[])[k] = start;
    }
  }
  const columns: number[] = [];
  for (let i = cells.length, k = sorts.length; i > 0 && k > 0; k--) {
    const start = from[i]?.[k] ?? i;
    for (let cell = start; cell < i; cell++) columns[cell] = k - 1;
    i = start;
  }
  return columns;
}

/** What speaks against a column that is blank. */
const BLANK: Record<Sort, number> = {
  serial: 3,
  content: 10,
  lead: 2.5,
  coordinate: 0.8,
  report: 0.8,
  time: 1,
  other: 0.5,
};

/** What a cell looks like. */
interface Traits {
  /** it begins as another goes on */
  torn: boolean;
  isTime: boolean;
  isBody: boolean;
  /** it has a dash before its first name */
  listed: boolean;
  serial: boolean;
  short: boolean;
}

const traitsOf = (view: View): Traits => ({
  torn: /^[\p{Ll},;)]/u.test(view.text),
  isTime: looksLikeTime(view.bare),
  isBody: startsParty(view, 0) || listedPersons(view, 0, view.text.length).length > 0,
  listed: /^[-+]\s/.test(view.text),
  serial: SERIAL.test(view.text),
  short: view.text.length < 50,
});

/** What speaks against a cell's beginning in a column. */
function costOf(cell: Traits, sort: Sort): number {
  const torn = cell.torn ? 4 : 0;
  const isBody = cell.isBody || cell.listed;
  switch (sort) {
    case 'serial':
      return cell.serial ? -5 : 20;
    case 'time':
      return cell.isTime ? -4 : 4 + torn;
    case 'lead':
      return torn + (isBody ? -3 : 3);
    case 'coordinate':
    case 'report':
      return torn + (isBody ? -2 : 3);
    case 'content':
      return torn + (cell.isTime ? 4 : isBody && cell.short ? 1 : -2);
    default:
      return torn + (cell.isTime || isBody ? 2 : 0.5);
  }
}

/** What speaks against a cell's going on, in a column, with the cell before it. */
function costOfMore(cell: Traits, sort: Sort): number {
  if (cell.torn) return 0;
  if (cell.isTime) return sort === 'time' ? 0.5 : 4;
  if (cell.isBody) return sort === 'lead' || sort === 'coordinate' || sort === 'report' ? 0.8 : 3;
  return sort === 'content' ? 1 : 1.5;
}

function joinCells(cells: readonly View[], columns: readonly number[], width: number, source: Source): Fitted {
  const own = ownCells(cells);
  return Array.from({length: width}, (_, column) => {
    const all = cells.filter((_, i) => columns[i] === column);
    const parts = all.some((cell) => own.has(cell)) ? all.filter((cell) => own.has(cell)) : all;
    return parts.length > 1 ? joinViews(parts, source) : (parts[0] ?? null);
  });
}

/** Those that are no other row's: a cell that is shared with a row above stands before what is left of it. */
function ownCells(cells: readonly View[]): Set<View> {
  const own = new Set<View>();
  let reached = 0;
  for (const cell of cells) {
    if (cell.toSource(0) < reached) continue;
    own.add(cell);
    reached = cell.toSource(cell.text.length, 'end');
  }
  return own;
}

/** The running text of views that follow one another. */
export const joinViews = (views: readonly View[], source: Source): View =>
  runningText(
    source,
    views.map((view) => ({from: view.toSource(0), to: view.toSource(view.text.length, 'end')})),
  );
