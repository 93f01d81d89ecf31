import {bareLine, isCapital} from '../../parse/anchors.ts';
import {isAuthority, isSession} from '../../parse/authority.ts';
import {citingTitle} from '../../parse/citing-title.ts';
import {hasContent} from '../../parse/lines.ts';
import {runningLines} from '../../parse/running-text.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {isoOf, readDate, toIso} from '../dates.ts';
import {type Found, fromView} from '../evidence.ts';
import {fullName} from '../names.ts';

/** What older publications print in the title itself: `CHỈ THỊ / CỦA BỘ TRƯỞNG BỘ X SỐ 04/2009/CT-BX / NGÀY 17 THÁNG 6 NĂM 2009 / VỀ VIỆC …`. */
export interface TitleFacts {
  number: Found<string> | null;
  issuer: Found<string> | null;
  subject: Found<string> | null;
  /** where it stands behind the number: `SỐ 12/CĐ-UBND NGÀY 15 THÁNG 9 NĂM 2019` */
  date: Found<string> | null;
}

const NUMBER = /(?:^|\s)so\s?:?\s(\d{1,5}(?:\/\d{4})?\/[a-z]{1,6}(?:-[a-z0-9]{1,12}){1,3})(?=\s|$)/;
const ISSUER = /(?:(?:^|\s)cua\s|\s(?=chu tich |bo truong |thu tuong ))(.{4,90}?)\s?(?=\sso\s?:?\s\d)/;
const DAY = /^,?\sngay\s(\d{1,2}(?:\/\d{1,2}\/|\sthang\s\d{1,2}\snam\s)\d{4})(?!\d)/;
/** An office-holder acts for the body that he leads. */
const OFFICE =
  /^(?:bộ trưởng|giám đốc|cục trưởng|tổng cục trưởng|thống đốc|tổng giám đốc|viện trưởng|chủ tịch|hiệu trưởng|trưởng ban|chánh thanh tra)\s/iu;

/** `HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC X`: the last line of a title, above the legal bases, says who decides; of a council its session follows. */
export function decidingLine(title: readonly Line[], source: Source): Line | null {
  const last = title.filter((line) => hasContent(line) && !isSession(bareLine(source, line))).at(-1);
  if (!last || !isCapital(decidingText(last, source))) return null;
  return isAuthority(source.bare.slice(last.from, last.to)) ? last : null;
}

const decidingText = (line: Line, source: Source): string =>
  source.text.slice(line.from, line.to).replace(/(?<![\s:,.*_])[\s:,.*_]+$/, '');

/** The body that decides, where the title says so. */
export function issuerFromAuthority(title: readonly Line[], source: Source): string | null {
  const line = decidingLine(title, source);
  if (!line) return null;
  const body = decidingText(line, source).replace(OFFICE, '');
  return body.includes(' ') ? fullName(body) : null;
}

/** What a heading says that cites its own document: `Nghị quyết số 05-NQ/TU ngày 12/3/2024 của … về …`; its subject is read as of any title. */
export function readCitingTitle(title: readonly Line[], source: Source): TitleFacts | null {
  const line = title.find((line) => hasContent(line));
  const cited = line && citingTitle(source, line);
  if (!cited) return null;
  const view = runningLines(source, [line]);
  const read = (stretch: readonly [number, number] | null, value: (printed: string) => string | null) => {
    const found = stretch && fromView(view, stretch[0], stretch[1]);
    const reading = found && value(found.value);
    return found && reading ? {...found, value: reading} : null;
  };
  const number = read(cited.number, (printed) => printed.replace(/\s+/g, ''));
  const date = read(cited.date, (printed) => isoOf(printed));
  const issuer = read(cited.issuer, (printed) => printed);
  return {number, date, issuer: issuer && bodyLed(issuer), subject: null};
}

/** `Chủ tịch Ủy ban nhân dân tỉnh X`: the body whose head acts. */
function bodyLed(named: Found<string>): Found<string> {
  const office = OFFICE.exec(named.value)?.[0].length ?? 0;
  return {...named, start: named.start + office, value: fullName(named.value.slice(office))};
}

/** Reads a title that holds number, issuer and subject in one run; null where no number stands in it. */
export function readTitleLine(title: readonly Line[], source: Source): TitleFacts | null {
  const lines = title.filter((line) => hasContent(line)).slice(0, 12);
  if (lines.length < 2) return null;
  const view = runningLines(source, lines);
  const number = NUMBER.exec(view.bare);
  if (!number) return null;
  const at = number.index + number[0].length - (number[1] as string).length;
  const found = fromView(view, at, at + (number[1] as string).length);
  if (!found) return null;
  const owner = ISSUER.exec(view.bare);
  const named = owner
    ? fromView(view, owner.index + owner[0].indexOf(owner[1] as string), owner.index + owner[0].trimEnd().length)
    : null;
  const about = /(?<=\d)\sve (?:viec\s)?|\sve viec\s|\sv\/v:?\s/.exec(view.bare.slice(at));
  const subject = about ? fromView(view, at + about.index + about[0].length, view.text.length) : null;
  const issuer = named && bodyLed(named);
  const behind = at + (number[1] as string).length;
  const day = DAY.exec(view.bare.slice(behind));
  const read = day && readDate(day[1] as string);
  const iso = read && toIso(read);
  const printed = day && fromView(view, behind + day[0].length - (day[1] as string).length, behind + day[0].length);
  return {number: found, issuer, subject, date: iso && printed ? {...printed, value: iso} : null};
}
