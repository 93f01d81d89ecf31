import {type Column, MARK, PERIOD_TITLE} from '../../parse/tables/column-titles.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Row, Table} from '../../tree.ts';
import {fromIso, readDate, toIso} from '../dates.ts';
import {readPeriod} from '../deadlines/atoms.ts';
import {type FoundDeadline, findDeadlines} from '../deadlines/index.ts';
import {fromView} from '../evidence.ts';
import {findOwners} from '../parties/owners.ts';
import {findPredicate, startsOrder} from '../parties/predicate.ts';
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
  for (const [i, head] of table.children.slice(0, 4).entries()) {
    const layout = readLayout(head);
    if (layout && isMarked(layout, table))
      return new TableReader(head, table.children.slice(i + 1), layout, scene).read();
  }
  return [];
}

/** Whether a table that says neither who nor when but by `Quý I | Quý II` has marks there, and no figures. */
const isMarked = ({at, periods}: Layout, {children}: Table): boolean =>
  at.lead !== undefined ||
  at.time !== undefined ||
  children.some((row) => [...periods.keys()].some((i) => MARK.test(row.children[i]?.view.text.trim() ?? '')));

class TableReader {
  readonly #head: Row;
  readonly #rows: readonly Row[];
  readonly #scene: TableScene;
  readonly #tasks: TaskDraft[] = [];
  #layout: Layout;
  /** who the last row that names a group names, and what it says */
  #group: OwnerScope | null = null;
  #groupTitle: string | null = null;
  /** `THÁNG 7` over rows of which each is for that time */
  #groupTime: View | null = null;
  /** whether the row before opened a group and had a number */
  #numbered = false;
  /** the number of the last row that is a task; 0 for none */
  #number = 0;
  /** whether the rows of the group have letters under its number */
  #lettered = false;
  /** the day of a timetable that the rows are of */
  #day: string | null;
  /** who a row above names: of cells that are one for several rows, only the first says it */
  #above: View | null = null;
  /** what the row above says, for one that says `nt` */
  readonly #said: Partial<Record<Column, View | null>> = {};

  constructor(head: Row, rows: readonly Row[], layout: Layout, scene: TableScene) {
    this.#head = head;
    this.#rows = rows;
    this.#layout = layout;
    this.#scene = scene;
    this.#day = dayOf(scene.above);
  }

  read(): TaskDraft[] {
    for (let at = 0; at < this.#rows.length; ) at = this.#readAt(at);
    return this.#tasks;
  }

  /** Reads the row at `at`, and tells where the next is. */
  #readAt(at: number): number {
    const row = this.#rows[at] as Row;
    if (this.#isHead(row, at === 0)) return at + 1;
    const filled = row.children.map(({view}) => view).filter(({text}) => text.trim() !== '');
    const [time] = filled;
    if (time && filled.length === 1 && this.#layout.at.time === 0 && isClock(time.text)) {
      const broken = brokenRow(this.#rows, at, this.#scene.source);
      if (broken) {
        this.#add({content: broken.content, lead: broken.lead, coordinate: null, report: null, time, periods: []});
        return broken.next;
      }
    }
    this.#readRow(row, filled, this.#countsOn(at));
    return at + 1;
  }

  /** Whether a row is the head again, as on a new page, or the second row of it: then the layout is what it says. */
  #isHead(row: Row, first: boolean): boolean {
    const again = readLayout(row);
    if (again && row.children.length === this.#head.children.length) {
      if (again.width === this.#layout.width) this.#layout = again;
      return true;
    }
    const refined = first ? secondHeader(this.#head, row, this.#layout) : null;
    if (refined) this.#layout = refined;
    return refined !== null;
  }

  /** `7 | Công khai phương án | |` behind a task `6` and before `8`, or last: whose other cells are one with those above; a group's rows begin their own count. */
  #countsOn(at: number): boolean {
    const number = numberOf(this.#rows[at]);
    const next = this.#rows[at + 1];
    return number > 0 && number === this.#number + 1 && (!next || numberOf(next) === number + 1);
  }

  #readRow(row: Row, filled: readonly View[], countsOn: boolean): void {
    const cells = fitRow(row, this.#layout, this.#scene.source);
    const cellOf = (column: Column): View | null => {
      const cell = cells[this.#layout.at[column] ?? -1] ?? null;
      // a cell of the first column that is empty is one with that above it
      const isOne = column === 'time' && (this.#layout.calendar || this.#layout.at.time === 0);
      const again = cell ? DITTO.test(cell.text) : isOne;
      const said = again ? (this.#said[column] ?? null) : cell;
      this.#said[column] = said;
      return said;
    };
    const content = cellOf('content');
    if (this.#layout.people && content && !tellsDuty(content)) return;
    if (content && SENT.test(content.text)) return;
    const lead = cellOf('lead');
    const said = filled.filter(({text}) => !/^[\divxlabc.()]{0,6}$/i.test(text));
    // `II | Phát triển rừng | Phát triển rừng | Phát triển rừng`: of one cell over all columns some converters make as many
    const telling = said.every(({text}) => text === said[0]?.text) ? said.slice(0, 1) : said;
    // `IV. | Phát triển nhân lực | | |`: numbered like a part, and nobody's
    const [first] = filled;
    const part = first && first !== lead && ROMAN.test(first.text) && this.#layout.at.lead !== undefined && !lead;
    // `1 | Nhóm nhiệm vụ⏎a) | …⏎2 | …`: the next number is of no group that had one
    const isNumber = first !== undefined && /^\d{1,3}[.)]?$/.test(first.text);
    if (isNumber && this.#lettered) this.#closeGroup();
    // numbers that go on, or begin anew, under a name leave it standing
    this.#lettered = this.#numbered ? first !== undefined && /^\p{Ll}[.)]?$/u.test(first.text) : this.#lettered;
    this.#numbered = false;
    if (content && (telling.length > 1 || (countsOn && startsOrder(content, 0))) && !part) {
      if (lead) this.#above = lead;
      this.#number = numberOf(row);
      this.#add({
        content,
        lead,
        coordinate: cellOf('coordinate'),
        report: cellOf('report'),
        time: cellOf('time') ?? this.#groupTime,
        periods: this.#periodsIn(row),
      });
      return;
    }
    if (telling[0] && (telling.length === 1 || part)) {
      this.#openGroup(telling[0]);
      this.#numbered = isNumber;
    }
  }

  /** Of `Quý I | Quý II | …` the titles over the cells of a row that are marked. */
  #periodsIn(row: Row): View[] {
    if (row.children.length !== this.#layout.width) return [];
    return [...this.#layout.periods]
      .filter(([i]) => MARK.test(row.children[i]?.view.text.trim() ?? ''))
      .map(([, title]) => title);
  }

  #closeGroup(): void {
    this.#groupTime = null;
    this.#group = null;
    this.#groupTitle = null;
    this.#lettered = false;
  }

  #openGroup(title: View): void {
    this.#day = dayOf(title.text) ?? this.#day;
    const owners = headingOwners(title);
    this.#group = owners && placeOwners(title, owners);
    this.#groupTitle = title.text;
    this.#groupTime = PERIOD_TITLE.test(title.bare.trim()) ? title : null;
    this.#above = null;
    if (!this.#layout.calendar) this.#said.time = null;
  }

  #add(cells: Omit<RowCells, 'above'>): void {
    this.#tasks.push(
      makeTask(
        {...cells, above: this.#above},
        {
          scene: this.#scene,
          group: this.#group,
          groupTitle: this.#groupTitle,
          day: this.#day,
          months: this.#layout.months,
          helpers: this.#layout.at.coordinate !== undefined,
          place: this.#tasks.length + 1,
        },
      ),
    );
  }
}

/** The running number that a row begins with; 0 for none. */
const numberOf = (row: Row | undefined): number =>
  Number(/^(\d{1,3})[.)]?$/.exec(row?.children[0]?.view.text.trim() ?? '')?.[1] ?? 0);

const ROMAN = /^[IVX]{1,6}\.?$/;

/** `nt`, `-nt-`, `//`, `"`: as in the row above */
const DITTO = /^\s*(?:[-–]?\s?(?:nt|như trên)\s?[-–]?|\/{2}|["”″]|[-–]\s?\/{2}\s?[-–])\s*$/iu;

/** `Phụ trách chung`, `Chỉ đạo …`, `Tổ trưởng chuyên môn: Chỉ đạo chung`; not `Trưởng ban` */
function tellsDuty(view: View): boolean {
  const at = OFFICE.exec(view.lower)?.[0].length ?? 0;
  return (
    startsOrder(view, at) ||
    (at > 0 && findPredicate(view, at) > 0) ||
    /^(?:phụ trách|trực tiếp|chịu trách nhiệm|giúp)\s/u.test(view.lower.slice(at)) ||
    (view.text.length > LONGEST_OFFICE && !OFFICE_HELD.test(view.lower))
  );
}
/** `Trưởng ban`, `Giám thị số 2`, `Ủy viên thường trực` */
const OFFICE_HELD =
  /^[-+\s]*(?:(?:\p{L}+ ){0,2}\p{L}*(?:trưởng|viên|sư|sĩ|phán|nhân|binh)(?!\p{L})|(?:công an|trưởng|phó|ủy viên|ban viên|thành viên|thư ký|chủ (?:tịch|nhiệm|tọa|khảo)|giám (?:đốc|khảo|thị|sát)|hiệu (?:trưởng|phó)|chánh|quyền|nguyên|giáo viên|giảng viên|nhân viên|cán bộ|công chức|chuyên viên|kỹ thuật viên|đại (?:biểu|diện)|kế toán|thủ quỹ|văn thư|bí thư|bác sĩ|điều dưỡng|lái xe|phóng viên|người)(?!\p{L})|(?:tổ|đội|nhóm|đoàn|thôn|bản|khoa|phòng|ban|hội|chi) (?:trưởng|phó|viên|hội))/u;
/** What is shorter may be an office of any name. */
const LONGEST_OFFICE = 16;
/** `02 người`, `Đồng chí Quàng Văn An`: whom a body sends, and nothing that is to be done */
const SENT =
  /^(?:\d{1,3} (?:người|đồng chí|đ\/c|cán bộ|đại biểu)(?: \p{Ll}{1,12}){0,3}|(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à)(?: \p{Lu}\p{Ll}{0,6}){2,5})[.;]?$/u;
/** What one is, and behind it what one does */
const OFFICE = /^[^.;:]{4,60}:\s(?=\p{L}[^;]{9})/u;

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
  report: View | null;
  time: View | null;
  /** titles of the columns that are marked */
  periods: readonly View[];
  /** who a row above names: of cells that are one for several rows, only the first says it */
  above: View | null;
}

interface RowScene {
  scene: TableScene;
  group: OwnerScope | null;
  groupTitle: string | null;
  day: string | null;
  /** a bare figure in the column of times is a month */
  months: boolean;
  /** there is a column of those who help */
  helpers: boolean;
  place: number;
}

function makeTask({content, lead, coordinate, report, time, periods, above}: RowCells, row: RowScene): TaskDraft {
  const {scene} = row;
  const told = placeOwners(content, findOwners(content));
  // Where no column says who acts, the content may.
  const named = lead ?? (row.group?.lead.length || told.lead.length ? null : above);
  const own: OwnerScope = named ? placeOwners(named, cellOwners(named)) : {...told, coordinate: []};
  // `Chủ trì, phối hợp với Bộ Công an rà soát …`: where no column says who helps, the content may
  if (!row.helpers && !own.coordinate.length) own.coordinate = told.coordinate;
  if (coordinate)
    own.coordinate = placeOwners(coordinate, {lead: [], coordinate: listedNames(coordinate), report: []}).coordinate;
  own.report = report
    ? placeOwners(report, {lead: [], coordinate: [], report: listedNames(report)}).report
    : told.report;
  const times = time ? [time] : periods;
  const deadlines: PlacedDeadline[] = times.length
    ? times.flatMap((view) => timesOf(view, row).map((found) => ({view, found})))
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

/** `5`, `5-6`, `5, 6`: months by their figures */
const MONTHS = /^\s*((\d{1,2})(?:\s*[-–,]\s*(\d{1,2}))?)\s*$/;

/** What a cell of the column of times says. */
function timesOf(time: View, {scene: {issued}, day, months}: RowScene): FoundDeadline[] {
  const bare = months ? MONTHS.exec(time.text) : null;
  const [first, last] = [bare?.[2], bare?.[3] ?? bare?.[2]].map((month) =>
    month ? readPeriod({month}, fromIso(issued)) : null,
  );
  if (bare && first && last && first.start <= last.start) {
    const text = bare[1] as string;
    const start = time.text.indexOf(text);
    const deadline = {text, type: 'period' as const, start: first.start, due: last.due};
    return [{deadline, start, end: start + text.length}];
  }
  return findDeadlines(time, 0, time.text.length, {issued, cited: [], cell: true, ...(day ? {day} : {})});
}

/** `NGÀY 1: THỨ HAI, NGÀY 24/8/2026` over a timetable. */
function dayOf(text: string): string | null {
  const [match, other] = text.length > 120 ? [] : text.matchAll(DAY);
  if (!match || other) return null;
  const date = readDate(match[0]);
  return date?.day ? toIso(date) : null;
}

const DAY = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}/giu;
