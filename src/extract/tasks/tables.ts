import {runningText} from '../../parse/running-text.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Row, Table} from '../../tree.ts';
import {readDate, toIso} from '../dates.ts';
import {findDeadlines} from '../deadlines/index.ts';
import {fromView} from '../evidence.ts';
import {findOwners} from '../parties/owners.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';
import type {Range} from '../references/index.ts';
import {inherit, type OwnerScope, type PlacedDeadline, placeOwners, type TaskDraft} from './draft.ts';
import {headingOwners} from './headings.ts';

type Column = 'content' | 'lead' | 'coordinate' | 'time';

const COLUMNS: [RegExp, Column][] = [
  [/phoi hop/, 'coordinate'],
  [
    /chu tri|(?:co quan|don vi|ca nhan|bo phan|nguoi).{0,24}(?:thuc hien|phu trach|chiu trach nhiem|tham muu|dau moi)|phu trach|phan cong|trach nhiem|^thuc hien$|^don vi$|^co quan$/,
    'lead',
  ],
  [/thoi (?:gian|han|diem)|tien do|han (?:hoan thanh|xong)|hoan thanh/, 'time'],
  [/noi dung|nhiem vu|cong viec|hoat dong|ten /, 'content'],
];

type Layout = Partial<Record<Column, number>>;

/** Which column is which, from a header row; null where it is no assignment table's. */
function readLayout(row: Row): Layout | null {
  const layout: Layout = {};
  // A list of procedures has `Cơ quan thực hiện` too, and assigns nothing.
  if (row.children.some((cell) => /thu tuc hanh chinh|tthc|le phi/.test(cell.view.bare.slice(0, 60)))) return null;
  for (const [index, cell] of row.children.entries()) {
    if (cell.view.text.length > 60) continue;
    const found = COLUMNS.find(([pattern, column]) => layout[column] === undefined && pattern.test(cell.view.bare));
    if (found) layout[found[1]] = index;
    // `Lãnh đạo phụ trách | Cơ quan tham mưu`: the body does it
    else if (BODY.test(cell.view.bare) && OVERSEER.test(row.children[layout.lead ?? -1]?.view.bare ?? ''))
      layout.lead = index;
    // `Hoạt động | Nội dung`: the first names what the second says
    else if (/^noi dung/.test(cell.view.bare) && isName(row, layout.content)) layout.content = index;
  }
  // `Thành viên | Nhiệm vụ | Thời hạn`; without a time it is a list of who holds what office
  if (layout.lead === undefined && layout.time !== undefined) {
    const member = row.children.findIndex(({view}) => /^(?:ho (?:va )?ten|thanh vien|can bo|nguoi)/.test(view.bare));
    if (member >= 0) layout.lead = member;
  }
  if (layout.content === undefined || (layout.lead === undefined && layout.time === undefined)) return null;
  return layout;
}

const BODY = /^(?:co quan|don vi).{0,12}(?:tham muu|chu tri|thuc hien|dau moi)/;
const OVERSEER = /^(?:lanh dao|dong chi|d\/c|chi dao)/;

/** `Chủ trì | Phối hợp` under `Đơn vị thực hiện`: the second row of a header, with what it adds to the layout; null for any other row. */
function secondHeader(row: Row, layout: Layout): Layout | null {
  const refined = {...layout};
  let named = 0;
  for (const [index, {view}] of row.children.entries()) {
    if (!view.text.trim()) continue;
    const found = COLUMNS.find(([pattern]) => pattern.test(view.bare));
    if (!found || view.text.length > 40 || index === layout.content) return null;
    refined[found[1]] = index;
    named++;
  }
  return named > 1 ? refined : null;
}

const isName = (row: Row, column: number | undefined): boolean =>
  column !== undefined && /^(?:hoat dong|ten )/.test(row.children[column]?.view.bare ?? '');

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
  let layout = readLayout(table.children[header] as Row) as Layout;
  const tasks: TaskDraft[] = [];
  let group: OwnerScope | null = null;
  let groupTitle: string | null = null;
  let day = dayOf(scene.above);
  const rows = table.children.slice(header + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    const again = readLayout(row);
    if (again && row.children.length === (table.children[header] as Row).children.length) {
      layout = again;
      continue;
    }
    const refined = i === 0 ? secondHeader(row, layout) : null;
    if (refined) {
      layout = refined;
      continue;
    }
    const filled = row.children.filter((cell) => cell.view.text.trim() !== '');
    const content = row.children[layout.content as number]?.view;
    const broken =
      filled.length === 1 && layout.time === 0 && isClock(filled[0]?.view.text ?? '')
        ? brokenRow(rows, i, scene.source)
        : null;
    if (broken) {
      i = broken.next - 1;
      tasks.push(
        makeTask(broken.content, broken.lead, null, filled[0]?.view ?? null, {
          scene,
          group,
          groupTitle,
          day,
          place: tasks.length + 1,
        }),
      );
      continue;
    }
    const serial = /^[\divxlabc.()]{0,6}$/i;
    const telling = filled.filter((cell) => !serial.test(cell.view.text));
    const first = filled[0];
    const lead = layout.lead === undefined ? undefined : row.children[layout.lead];
    // `IV. | Phát triển nhân lực | | |`: numbered like a part, and nobody's
    const part = first && first !== lead && ROMAN.test(first.view.text) && lead?.view.text.trim() === '';
    if (telling.length <= 1 || !content?.text || part) {
      const title = telling[0]?.view;
      if (title && (telling.length === 1 || part)) {
        day = dayOf(title.text) ?? day;
        const owners = headingOwners(title);
        group = owners && placeOwners(title, owners);
        groupTitle = title.text;
      }
      continue;
    }
    const cellOf = (column: Column): View | null => {
      const at = layout[column];
      const view = at === undefined ? null : (row.children[at]?.view ?? null);
      return view?.text ? view : null;
    };
    tasks.push(
      makeTask(content, cellOf('lead'), cellOf('coordinate'), cellOf('time'), {
        scene,
        group,
        groupTitle,
        day,
        place: tasks.length + 1,
      }),
    );
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
  const stretches = lines.map((view) => ({from: view.toSource(0), to: view.toSource(view.text.length, 'end')}));
  return {content: runningText(source, stretches), lead, next};
}

interface RowScene {
  scene: TableScene;
  group: OwnerScope | null;
  groupTitle: string | null;
  day: string | null;
  place: number;
}

function makeTask(
  content: View,
  lead: View | null,
  coordinate: View | null,
  time: View | null,
  row: RowScene,
): TaskDraft {
  const {scene} = row;
  const own: OwnerScope = {
    lead: lead ? placeOwners(lead, {lead: cellNames(lead), coordinate: [], report: []}).lead : [],
    coordinate: coordinate
      ? placeOwners(coordinate, {lead: [], coordinate: cellNames(coordinate), report: []}).coordinate
      : [],
    report: placeOwners(content, findOwners(content)).report,
  };
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

/** The names in a cell: parted at commas, `;` and `và` where another name begins. */
export function cellNames(view: View, from = 0): Range[] {
  const {parties, end} = readParties(view, from);
  const text = view.text;
  const stop = text.replace(/(?<![\s.;,])[\s.;,]+$/, '').length;
  if (parties.length && end >= stop) return parties;
  const names: Range[] = [];
  let start = from;
  for (const link of text.slice(from).matchAll(/[;,]\s(?:và\s)?|\svà\s|\s[-–+]\s(?=\p{Lu})/gu)) {
    const at = from + link.index;
    const next = at + link[0].length;
    if (!startsParty(view, next) || at <= start || withinOne(parties, at)) continue;
    names.push({start, end: at});
    start = next;
  }
  if (stop > start) names.push({start, end: stop});
  return names.filter((name) => /\p{L}{2}/u.test(text.slice(name.start, name.end)));
}

const withinOne = (parties: readonly Range[], at: number): boolean =>
  parties.some((party) => at > party.start && at < party.end);

/** `NGÀY 1: THỨ HAI, NGÀY 24/8/2026` over a timetable. */
function dayOf(text: string): string | null {
  const match = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}/iu.exec(text);
  if (!match || text.length > 120) return null;
  const date = readDate(match[0]);
  return date?.day ? toIso(date) : null;
}
