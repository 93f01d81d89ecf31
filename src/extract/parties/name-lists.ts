import {withUnits} from '../../data/units.ts';
import {hasOpenBracket} from '../../text/open-bracket.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {holdsOffice} from './persons.ts';
import {readParty} from './read-party.ts';
import {startsParty} from './starts-party.ts';

const LINK = /[,;]\s(?:và\s)?|\svà\s/gu;

/** Cuts a run of names at the commas and `và` behind which another name begins. */
export function splitNames(view: View, from: number, to: number): Range[] {
  const names: Range[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    const known = readParty(view, at);
    if (known > at) at = Math.min(known, to);
    LINK.lastIndex = at;
    const match = LINK.exec(view.text);
    if (!match || match.index >= to) break;
    const next = match.index + match[0].length;
    // `Các công ty lâm nghiệp (Công ty Krông Á, Công ty Ea Tul)`: those within the bracket are meant by the name before it
    if (hasOpenBracket(view.text.slice(start, match.index))) {
      at = next;
      continue;
    }
    // `Các tỉnh trong cả nước, nhất là các tỉnh trong vùng …`: no further ones
    if (ABOVE_ALL.test(view.lower.slice(next, next + 14))) return [...names, {start, end: match.index}];
    if (startsParty(view, next) && !holdsOffice(view, start, match.index)) {
      names.push({start, end: match.index});
      start = next;
    }
    at = next;
  }
  names.push({start, end: to});
  return names;
}

const ABOVE_ALL = /^(?:nhất|đặc biệt|trước hết|trong đó) (?:là|có) /u;

/** Names the last of which goes on to `end`. */
export const lengthened = (names: readonly Range[], end: number): Range[] =>
  names.map((name, i) => (i === names.length - 1 ? {start: name.start, end} : name));

/** `Bộ Nội vụ, cơ quan thường trực của Ban Chỉ đạo`: the second is the first again; not so `UBND các xã và chủ đầu tư dự án`. */
export function withoutApposition({lower}: View, names: readonly Range[]): Range[] {
  return names.filter((name, i) => {
    const before = names[i - 1];
    if (!before || !APPOSED.test(lower.slice(name.start, name.end))) return true;
    return lower.startsWith(' và ', before.end) || /(?:^|\s)các\s/u.test(lower.slice(before.start, before.end));
  });
}

const APPOSED =
  /^(?:(?:cơ quan|đơn vị)\s(?:thường trực|chủ trì|đầu mối|được giao (?:làm|chủ trì|nhiệm vụ)|chuyên môn về )|thành viên (?:đứng đầu|liên danh)|chủ đầu tư (?:dự án|công trình|các dự án)$)/u;

/** `UBND tỉnh` as `ủy ban nhân dân tỉnh` */
const spelledOut = (name: string): string =>
  name.replace('ubnd', 'ủy ban nhân dân').replace('hđnd', 'hội đồng nhân dân');

/** Whether the second names the first again: also `Giao Sở Y tế …; Sở có trách nhiệm …`. */
export function sameName(view: View, first: Range, second: Range): boolean {
  const name = spelledOut(view.lower.slice(first.start, first.end));
  const again = spelledOut(view.lower.slice(second.start, second.end));
  return name === again || (isSpokenOfShort(again) && name.startsWith(`${again} `));
}

/** `Giao UBND huyện Phú Lâm đền bù; UBND huyện báo cáo`, `Giao Sở Nội vụ …; Sở báo cáo`: what a body is called once it has been named */
const isSpokenOfShort = (name: string): boolean => !name.includes(' ') || KIND_OF_BODY.test(name);
const KIND_OF_BODY = withUnits(
  /^(?:(?:ubnd|ủy ban nhân dân) (?:UNIT)|công ty|trung tâm|tập đoàn|tổng công ty|ban quản lý(?: dự án)?)$/u,
);
