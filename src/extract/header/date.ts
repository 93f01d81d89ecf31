import {runningText} from '../../parse/running-text.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import {withDigits} from '../digits.ts';
import {type Found, fromView} from '../evidence.ts';
import {provinceOf} from '../names.ts';
import type {HeadCell} from './cells.ts';

export interface PlaceAndDate {
  place: Found<string> | null;
  date: Found<string> | null;
  /** whether a day is printed that cannot be read, as distinct from a day left blank */
  illegibleDay: boolean;
  /** whether the day was put together from signs that a scan has left: another may be meant */
  doubtfulDay: boolean;
  /** cells that it was read from */
  cells: HeadCell[];
}

/** `ngày 15 tháng 11 năm 2025`, with room for blanks, dots and what scans make of handwriting. */
const DATE =
  /ng[ay][yuv]?([^a-z]{0,14}|[^,;]{0,8}?)\s?[tl]hang\s?([^a-z]{0,8}?|[il|\d\]}#]{1,4}|[^,;]{0,6}?)\s?,?\s?(?:nam|ham|\/(?=\s?(?:19|20)\d\d))\s?((?:19|20)\d\d|2\s?0\s?[\dil|!o]\s?[\dil|!o](?![a-z\d])|\d[\d\s]{2,5}|[^,;\s]{2,6})?/;
const SLASHED = /ng[ay][yu]?\s{0,2}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)/;

/** `Quảng Trị, hồi 15 giờ 30 ngày …`: a công điện tells the hour as well. */
const HOUR = /\s(?:hồi|lúc)\s\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}\s?)?(?:phút)?[\s,]{0,3}$/u;

/** A name in which only the first word has its capital. */
const SMALL_PLACE = /(?<![^\s|.])\p{Lu}\p{Ll}+\s\p{Ll}{2,6}(?:\s\p{Ll}{2,6})?$/u;

/** The place and date line: never the first date of the file, but the one behind `<địa danh>,`. */
export function readPlaceAndDate(cells: readonly HeadCell[], source: Source): PlaceAndDate {
  const ranked = [...cells.keys()].filter((i) => /ng[ay]/.test((cells[i] as HeadCell).bare));
  const withPlace = ranked.filter((i) => {
    const {bare} = cells[i] as HeadCell;
    return !NUMBER_DATED.test(bare) && /(?:[a-z.]|\b(?:quan|phuong)\s\d{1,2})\s?,\s?ng[ay]/.test(bare);
  });
  const alone = ranked.filter((i) => !withPlace.includes(i) && !isText((cells[i] as HeadCell).bare));
  for (const i of [...withPlace, ...alone]) {
    const used = joinCells(cells, i);
    const view = used.length === 1 ? (used[0] as HeadCell).view : runningText(source, used);
    const found = readView(view);
    if (found) return {...found, cells: used};
  }
  return {place: null, date: null, illegibleDay: false, doubtfulDay: false, cells: []};
}

/** `1. Căn cứ Thông tri số 05/TT-MTTW, ngày 04/11/2024 của … xây dựng kế hoạch`: a text that holds a date */
const isText = (bare: string): boolean =>
  bare.length > 140 && !/^[^a-z]{0,4}(?:ng[ay]|so)|cong hoa xa hoi|dang cong san/.test(bare);

/** `Số 15-KH/ĐU, ngày 4/3/2024`: no place */
const NUMBER_DATED = /^so\s?[:.]?\s?\d{1,5}\s?[/-]\S{1,24}\s?,\s?ng[ay]/;

const PLACE_ALONE = /^(?:T[Pp](?:\.\s?|\s)|(?:Thành phố|Thị xã)\s)?(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}\p{Ll}+$/u;

/** A date line may be broken: `Quảng⏎Ngãi, ngày 20 tháng 4⏎năm 2022`. The cell with its neighbours of the same column. */
function joinCells(cells: readonly HeadCell[], index: number): HeadCell[] {
  const own = cells[index] as HeadCell;
  const used = [own];
  const before = cells[index - 1];
  const comma = own.bare.search(/,\s?ng[ay]/);
  // `Thành phố Huế,⏎ngày 18 tháng 11 năm 2025`
  if (
    before &&
    before.column === own.column &&
    own.line - before.line === 1 &&
    /^ng[ay]/.test(own.bare) &&
    // `Phú Sơn⏎ngày 20 tháng 6 năm 2024`, without the comma
    (/^\p{Lu}[^,;:\d]{2,30},$/u.test(before.text) || (PLACE_ALONE.test(before.text) && before.bare !== 'hanh phuc'))
  )
    used.unshift(before);
  if (
    before &&
    before.column === own.column &&
    own.line - before.line === 1 &&
    comma >= 0 &&
    /^(?:T[Pp](?:\.\s?|\s)|(?:Thành phố|Thị xã)\s)?(?:\p{Lu}\p{Ll}+\s?){1,3}$/u.test(before.text)
  )
    used.unshift(before);
  for (let i = index + 1; i < cells.length && used.length < 5; i++) {
    const next = cells[i] as HeadCell;
    const last = used.at(-1) as HeadCell;
    const joined = used.map((cell) => cell.bare).join(' ');
    if (/nam\s?\d{4}/.test(joined) || next.line - last.line > 2) break;
    const broken =
      (/ngay(?:\s\d{1,2})?$/.test(joined) && next.line - last.line === 1 && /^(?:\d{1,2} )?thang /.test(next.bare)) ||
      // `Thành phố Phú Sơn, ngày 18 tháng 11 năm⏎2025`, of which the rest stands alone on its line, and so in no column
      (/\dnam$/.test(joined.replace(/\s/g, '')) && /^(?:19|20)\d\d$/.test(next.bare));
    if (next.column !== own.column && own.column === 1 && !broken) continue;
    if (!/^(?:thang|nam|\d{1,4}\b)/.test(next.bare)) break;
    used.push(next);
  }
  return used;
}

function readView(view: View): Omit<PlaceAndDate, 'cells'> | null {
  const {bare} = view;
  const slashed = SLASHED.exec(bare);
  const spelled = DATE.exec(bare);
  const match = spelled ?? slashed;
  if (!match) return null;
  const place = readPlace(view, match.index);
  const [, day = '', month = '', year = ''] = match;
  const value = toIso(
    readFigure(asPrinted(view, match, day, 4), 31),
    readFigure(asPrinted(view, match, month, match[0].indexOf('hang') + 4), 12),
    readYear(year),
  );
  if (!value && !place) return null;
  const date = value ? fromView(view, match.index, match.index + match[0].length) : null;
  const illegibleDay = value?.length === 7 && /[\p{L}\d}\])|]/u.test(day);
  const doubtfulDay = value?.length === 10 && /[^\d\s.…_]/u.test(day);
  return {place, date: date && value ? {...date, value} : null, illegibleDay, doubtfulDay};
}

/** A figure with its marks and capitals, which tell `ó`, a damaged 6, from `o` and from `Ó`, a 0. */
function asPrinted(view: View, match: RegExpExecArray, figure: string, from: number): string {
  const at = figure ? match[0].indexOf(figure, from) : -1;
  return at < 0 ? figure : view.text.slice(match.index + at, match.index + at + figure.length);
}

/** `Quận 8`, `Phường 12`: units of a city that have no name. */
const NUMBERED = /(?:Quận|Phường)\s\d{1,2}$/u;

const URGENT = /^(?:Thượng )?[Kk]hẩn$|^Hỏa [Tt]ốc$/u;

function readPlace(view: View, before: number): Found<string> | null {
  const text = view.text
    .slice(0, before)
    .replace(HOUR, '')
    .replace(/(?<![\s,.;])[\s,.;]+$/, '');
  // No line that only bears a place is as long.
  if (text.length > 300) return null;
  const words =
    NUMBERED.exec(text) ??
    /(?<!\p{L})(?:T[Pp](?:\.\s?|\s)|(?:Thành phố|Thành Phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường|Đặc khu)\s)?(?:\p{Lu}[\p{Ll}'.]*(?:\s?-\s?|\s))*\p{Lu}[\p{Ll}\d'.]*$/u.exec(
      text,
    );
  // `Thông báo Khẩn ngày 18/10/2020`
  if (words && URGENT.test(words[0])) return null;
  if (words && /\p{L}{2}/u.test(words[0])) return fromView(view, words.index, words.index + words[0].length);
  // `Hà nội`
  const small = SMALL_PLACE.exec(text);
  const known = small && provinceOf(small[0]);
  const found = small && known ? fromView(view, small.index, small.index + small[0].length) : null;
  return found && known ? {...found, value: known} : null;
}

/**
 * A figure as scans leave it: `1]` → 11, `3|` → 31, `TÌ` → 11, `Ø3`, `Ú3` → 3, `#` and `2ó`, a 6 that lost its shape, → none.
 * What looks like a 1 or a 7 before another digit can only be a 1.
 */
function readFigure(printed: string, most: number): number | null {
  const compact = printed.replace(/[\s.…_*]+/g, '');
  if (!compact) return null;
  const mended = withDigits(compact.replace(/^[TFL](?=.$)/iu, '1').replace(/^[ÚÙÜ](?=.$)/u, '0'));
  if (!/^\d{1,2}$/.test(mended) || (!/\d/.test(compact) && compact.length < 2)) return null;
  const value = Number(mended);
  return value >= 1 && value <= most ? value : null;
}

function readYear(printed: string): number | null {
  const compact = withDigits(printed.replace(/\s+/g, ''));
  return /^(?:19|20)\d\d$/.test(compact) ? Number(compact) : null;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** As much of the date as is printed; what is blank stays away, with all that is finer. */
function toIso(day: number | null, month: number | null, year: number | null): string | null {
  if (!year) return null;
  if (!month) return String(year);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day && day <= length ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}
