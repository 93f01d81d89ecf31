import {
  CHARGE_TITLE,
  COLUMNS,
  type Column,
  DUTY_TITLE,
  joinTitles,
  PERIOD_TITLE,
  PERSON_TITLE,
  SERIAL_TITLE,
} from '../../parse/tables/column-titles.ts';
import type {View} from '../../text/view.ts';
import type {Row} from '../../tree.ts';

/** Which column is which, how many there are, and whether the first has running numbers. */
export interface Layout {
  at: Partial<Record<Column, number>>;
  width: number;
  serial: boolean;
  /** of a list of people: a row that tells nobody what to do says what office somebody holds */
  people: boolean;
  /** the column of times is one of months, which may be bare figures */
  months: boolean;
  /** the column of times is one of days or months, of which only the first row may say it */
  calendar: boolean;
  /** `Quý I | Quý II | …`: the titles of the columns that are marked where something is done then, by their place */
  periods: ReadonlyMap<number, View>;
}

const viewsOf = (row: Row): View[] => row.children.map(({view}) => view);

/** The layout that a header row gives; null where it is no assignment table's. */
export const readLayout = (row: Row): Layout | null => layoutOf(viewsOf(row));

const LEADS = /lam chinh|chu tri|phu trach/;

function layoutOf(titles: readonly View[]): Layout | null {
  const at: Layout['at'] = {};
  // A list of procedures has `Cơ quan thực hiện` too, and assigns nothing.
  if (titles.some(({bare}) => /thu tuc hanh chinh|tthc|le phi/.test(bare.slice(0, 60)))) return null;
  for (const [index, {text, bare}] of titles.entries()) {
    if (text.length > 60) continue;
    // `Làm chính | Hỗ trợ`; elsewhere what is given
    if (bare === 'ho tro' && !titles.some(({bare: other}) => LEADS.test(other))) continue;
    const found = COLUMNS.find(([pattern, column]) => at[column] === undefined && pattern.test(bare));
    if (found) at[found[1]] = index;
    // `Lãnh đạo phụ trách | Cơ quan tham mưu`: the body does it
    else if (BODY.test(bare) && OVERSEER.test(titles[at.lead ?? -1]?.bare ?? '')) at.lead = index;
    // `Hoạt động | Nội dung`, `Dự án | Việc phải hoàn thành`: the first names what the second says
    else if (/^(?:noi dung|(?:cong )?viec|nhiem vu)(?! (?:da|theo|truoc) )/.test(bare) && isName(titles, at.content))
      at.content = index;
  }
  // `Đơn vị | Trách nhiệm`: behind who it is, what is told
  if (at.content === undefined && at.lead !== undefined) {
    const charge = titles.findIndex(({bare}) => CHARGE_TITLE.test(bare));
    if (charge > at.lead) at.content = charge;
  }
  // `Thành viên | Nhiệm vụ | Thời hạn`; without a time it is a list of who holds what office
  if (at.lead === undefined && at.time !== undefined) {
    const member = titles.findIndex(({bare}) => /^(?:ho (?:va )?ten|thanh vien|can bo|nguoi)/.test(bare));
    if (member >= 0) at.lead = member;
  }
  const people = at.time === undefined && readPeople(titles, at);
  if (at.time === undefined && at.content !== undefined && at.lead !== undefined) {
    const time = timetableDay(titles) ?? titles.findIndex(({bare}) => MONTH_TITLE.test(bare));
    if (time >= 0) at.time = time;
  }
  if (at.time !== undefined) readOthers(titles, at);
  const periods = at.time === undefined ? periodsOf(titles) : NO_PERIODS;
  if (at.content === undefined || (at.lead === undefined && at.time === undefined && !periods.size)) return null;
  const time = titles[at.time ?? -1]?.bare ?? '';
  const months = MONTH_TITLE.test(time);
  const calendar = months || DAY_TITLE.test(time.trim());
  return {
    at,
    width: titles.length,
    serial: SERIAL_TITLE.test(titles[0]?.bare ?? ''),
    people,
    months,
    calendar,
    periods,
  };
}

/** `Quý I | Quý II | Quý III`: of one column it is said elsewhere what it holds. */
function periodsOf(titles: readonly View[]): Layout['periods'] {
  const found = [...titles.entries()].filter(([, {bare}]) => PERIOD_TITLE.test(bare.trim()));
  return found.length > 1 ? new Map(found) : NO_PERIODS;
}
const NO_PERIODS: Layout['periods'] = new Map();

/** `Ngày`, `Thứ/ngày`, `Ngày, tháng`, `Giờ` */
const DAY_TITLE = /^(?:thu ?[,/]? ?)?ngay$|^ngay ?[,/] ?thang$|^gio$/;
const MONTH_TITLE = /^\s*thang(?: ?[/,] ?nam)?\s*$/;

/** `Họ và tên | Chức vụ | Nhiệm vụ`: who by name, and what each is told. */
function readPeople(titles: readonly View[], at: Layout['at']): boolean {
  const name = titles.findIndex(({bare}) => PERSON_TITLE.test(bare));
  const duty = titles.findIndex(({bare}) => DUTY_TITLE.test(bare));
  if (
    name < 0 ||
    duty <= name ||
    (at.lead !== undefined && !/^(?:don vi|co quan|phan cong)/.test(titles[at.lead]?.bare ?? ''))
  )
    return false;
  at.lead = name;
  at.content = duty;
  delete at.coordinate;
  return true;
}

/** `Ngày | Buổi | Nội dung | Người thực hiện`: of a timetable; in a register `Ngày` alone tells when something was. */
function timetableDay(titles: readonly View[]): number | null {
  const day = titles.findIndex(({bare}) => DAY_TITLE.test(bare.trim()));
  const timetable = titles.some(({bare}) => /^(?:thu(?: ?[,/]? ?ngay)?|buoi|gio|ngay ?[,/] ?thang)$/.test(bare.trim()));
  return day >= 0 && timetable ? day : null;
}

/** Beside a column of dates: any other column of bodies is theirs who act, and what is counted is what they do. */
function readOthers(titles: readonly View[], at: Layout['at']): void {
  const taken = new Set(Object.values(at));
  const actor = titles.findIndex(({bare}, i) => !taken.has(i) && ACTOR.test(bare) && !NO_ACTOR.test(bare));
  if (at.lead === undefined && actor >= 0) at.lead = actor;
  const counted = SERIAL_TITLE.test(titles[0]?.bare ?? '') && at.lead !== 1 && !taken.has(1);
  if (at.content === undefined && at.lead !== undefined && counted && !/^(?:chi tieu|ho )/.test(titles[1]?.bare ?? ''))
    at.content = 1;
}

/** `Đơn vị được giao`, `Cơ quan giải quyết`, `Chủ đầu tư`; but `Đơn vị tính`, `Cơ quan ban hành` */
const ACTOR = /^(?:co quan|don vi|bo phan|ca nhan|to chuc|nguoi|chu dau tu)(?![a-z])/;
const NO_ACTOR = /^[a-z]+(?: [a-z]+)? (?:tinh|do|ban hanh|nhan|thu huong|de xuat|kien nghi|theo doi|giam sat)/;

const BODY = /^(?:co quan|don vi).{0,12}(?:tham muu|chu tri|thuc hien|dau moi)/;
const OVERSEER = /^(?:lanh dao|dong chi|d\/c|chi dao)/;

const isName = (titles: readonly View[], column: number | undefined): boolean =>
  column !== undefined && /^(?:hoat dong|ten |(?:cong trinh|de an|du an)$)/.test(titles[column]?.bare.trim() ?? '');

/** `Chủ trì | Phối hợp` under `Đơn vị thực hiện`: the second row of a header, with what it adds to the layout; null for any other row. */
export function secondHeader(head: Row, row: Row, layout: Layout): Layout | null {
  const periods = row.children.length === layout.width ? periodsOf(viewsOf(row)) : NO_PERIODS;
  const isPeriods = periods.size > 1 && viewsOf(row).every(({text}, i) => !text.trim() || periods.has(i));
  if (isPeriods) {
    const {time, ...at} = layout.at;
    return {...layout, at: time !== undefined && periods.has(time) ? at : layout.at, periods};
  }
  const refined = {...layout.at};
  const named: View[] = [];
  for (const [index, {view}] of row.children.entries()) {
    if (!view.text.trim()) continue;
    const found = COLUMNS.find(([pattern]) => pattern.test(view.bare));
    if (!found || view.text.length > 40 || (index === layout.at.content && row.children.length === layout.width))
      return null;
    refined[found[1]] = index;
    named.push(view);
  }
  if (named.length < 2) return null;
  if (row.children.length === layout.width) return {...layout, at: refined};
  // Only the cells that are there
  const joined = joinTitles(viewsOf(head), named, ({bare}) => bare);
  return joined && layoutOf(joined);
}
