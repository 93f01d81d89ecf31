import type {Column} from '../../parse/tables/column-titles.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Row, Table} from '../../tree.ts';
import {readDate, toIso} from '../dates.ts';
import {findDeadlines} from '../deadlines/index.ts';
import {fromView} from '../evidence.ts';
import {findOwners} from '../parties/owners.ts';
import {inherit, type OwnerScope, type PlacedDeadline, placeOwners, type TaskDraft} from './draft.ts';
import {headingOwners} from './headings.ts';
import {listedNames} from './listed-names.ts';
import {cellOwners} from './table-cells.ts';
import {type Layout, readLayout, secondHeader} from './table-layout.ts';
import {fitRow, joinViews} from './table-row.ts';

export interface TableScene {
  source: Source;
  issued: string | null;
  path: readonly string[];
  context: readonly string[];
  owners: OwnerScope;
  /** task rows that stand before under the same label */
  before: number;
  /** text of the paragraph above, which may date a timetable */
  above: string;
}

/** One task for each row of an assignment table; rows that only name a group hand their owners to those below. */
export function readTableTasks(table: Table, scene: TableScene): TaskDraft[] {
  const header = table.children.slice(0, 4).findIndex((row) => readLayout(row) !== null);
  if (header < 0) return [];
  const head = table.children[header] as Row;
  let layout = readLayout(head) as Layout;
  const tasks: TaskDraft[] = [];
  let group: OwnerScope | null = null;
  let groupTitle: string | null = null;
  let above: View | null = null;
  let day = dayOf(scene.above);
  const add = (cells: Omit<RowCells, 'above'>) => {
    tasks.push(makeTask({...cells, above}, {scene, group, groupTitle, day, place: tasks.length + 1}));
  };
  const rows = table.children.slice(header + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    const again = readLayout(row);
    if (again && row.children.length === head.children.length) {
      layout = again.width === layout.width ? again : layout;
      continue;
    }
    const refined = i === 0 ? secondHeader(head, row, layout) : null;
    if (refined) {
      layout = refined;
      continue;
    }
    const filled = row.children.filter((cell) => cell.view.text.trim() !== '');
    const broken =
      filled.length === 1 && layout.at.time === 0 && isClock(filled[0]?.view.text ?? '')
        ? brokenRow(rows, i, scene.source)
        : null;
    if (broken) {
      i = broken.next - 1;
      add({content: broken.content, lead: broken.lead, coordinate: null, time: filled[0]?.view ?? null});
      continue;
    }
    const cells = fitRow(row, layout, scene.source);
    const cellOf = (column: Column): View | null => cells[layout.at[column] ?? -1] ?? null;
    const content = cellOf('content');
    const lead = cellOf('lead');
    const serial = /^[\divxlabc.()]{0,6}$/i;
    const telling = filled.filter((cell) => !serial.test(cell.view.text));
    const first = filled[0]?.view;
    // `IV. | Phát triển nhân lực | | |`: numbered like a part, and nobody's
    const part = first && first !== lead && ROMAN.test(first.text) && layout.at.lead !== undefined && !lead;
    if (telling.length <= 1 || !content || part) {
      const title = telling[0]?.view;
      if (title && (telling.length === 1 || part)) {
        day = dayOf(title.text) ?? day;
        const owners = headingOwners(title);
        group = owners && placeOwners(title, owners);
        groupTitle = title.text;
        above = null;
      }
      continue;
    }
    if (lead) above = lead;
    add({content, lead, coordinate: cellOf('coordinate'), time: cellOf('time')});
  }
  return tasks;
}

const ROMAN = /^[IVX]{1,6}\.?$/;

const isClock = (text: string): boolean => /^\d{1,2}\s?[hg:]\s?\d{0,2}\s?[-–]\s?\d{1,2}\s?[hg:]/i.test(text);

/** A row whose cells came out one below the other: the time, the content over several lines, who. */
function brokenRow(rows: readonly Row[], at: number, source: Source): {content: View; lead: View; next: number} | null {
  const lines: View[] = [];
  let next = at + 1;
  for (; next < rows.length; next++) {
    const row = rows[next] as Row;
    const view = row.children[0]?.view;
    if (row.children.length !== 1 || !view || isClock(view.text) || /^(?:buổi|ngày|thời gian)\s/iu.test(view.text))
      break;
    lines.push(view);
  }
  const lead = lines.pop();
  if (!lead || !lines.length) return null;
  return {content: joinViews(lines, source), lead, next};
}

/** What the columns of a row say. */
interface RowCells {
  content: View;
  lead: View | null;
  coordinate: View | null;
  time: View | null;
  /** who a row above names: of cells that are one for several rows, only the first says it */
  above: View | null;
}

interface RowScene {
  scene: TableScene;
  group: OwnerScope | null;
  groupTitle: string | null;
  day: string | null;
  place: number;
}

function makeTask({content, lead, coordinate, time, above}: RowCells, row: RowScene): TaskDraft {
  const {scene} = row;
  const told = placeOwners(content, findOwners(content));
  // Where no column says who acts, the content may.
  const named = lead ?? (row.group?.lead.length || told.lead.length ? null : above);
  const own: OwnerScope = named ? placeOwners(named, cellOwners(named)) : {...told, coordinate: []};
  if (coordinate)
    own.coordinate = placeOwners(coordinate, {lead: [], coordinate: listedNames(coordinate), report: []}).coordinate;
  own.report = told.report;
  const deadlines: PlacedDeadline[] = time
    ? findDeadlines(time, 0, time.text.length, {
        issued: scene.issued,
        cited: [],
        cell: true,
        ...(row.day ? {day: row.day} : {}),
      }).map((found) => ({view: time, found}))
    : findDeadlines(content, 0, content.text.length, {issued: scene.issued, cited: []}).map((found) => ({
        view: content,
        found,
      }));
  const start = content.toSource(0);
  return {
    id: [...scene.path, `r${scene.before + row.place}`].join('.'),
    text: fromView(content, 0, content.text.length) ?? {value: content.text, start, end: start},
    views: [content],
    owners: inherit(own, row.group ?? scene.owners),
    deadlines,
    context: row.groupTitle ? [...scene.context, row.groupTitle] : [...scene.context],
  };
}

/** `NGÀY 1: THỨ HAI, NGÀY 24/8/2026` over a timetable. */
function dayOf(text: string): string | null {
  const match = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}/iu.exec(text);
  if (!match || text.length > 120) return null;
  const date = readDate(match[0]);
  return date?.day ? toIso(date) : null;
}
