import {withUnits} from '../../data/units.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {FIELD} from '../parties/lexicon.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';

/** The names of a list in a cell or field: parted at commas, `;`, `/` and `và`, and at line breaks, where another name begins. */
export const listedNames = (view: View, from = 0, to = view.text.length): Range[] =>
  atJoints(view, from, to).flatMap((name) => atSeams(view, withoutCourtesy(view, name)));

/** `đ/c Hương văn thư`, `đồng chí Trưởng ban` */
function withoutCourtesy(view: View, name: Range): Range {
  const courtesy = /^(?:đ\/c|đồng chí)\s/u.exec(view.lower.slice(name.start, name.start + 10))?.[0].length ?? 0;
  return courtesy && name.start + courtesy < name.end ? {...name, start: name.start + courtesy} : name;
}

function atJoints(view: View, from: number, to: number): Range[] {
  const text = view.text.slice(0, to);
  let stop = to;
  while (stop > from && /[\s.;,]/.test(text[stop - 1] as string)) stop--;
  const first = from + (/^\s*[-–+•]\s/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  const {parties, end} = readNames(view, first, stop);
  if (parties.length && end >= stop)
    return parties.filter((party) => party.start < stop).map((party) => ({...party, end: Math.min(party.end, stop)}));
  const names: Range[] = [];
  let start = first;
  for (const link of text
    .slice(first)
    .matchAll(/[;,]\s(?:và\s|[-–+•]\s)?|\svà\s|\s[-–+•]\s(?=\p{Lu})|\s?\/\s?(?=\p{Lu})/gu)) {
    const at = first + link.index;
    const next = at + link[0].length;
    if (!startsParty(view, next) || at <= start || withinOne(parties, at)) continue;
    names.push({start, end: at});
    start = next;
  }
  if (stop > start) names.push({start, end: stop});
  return names.filter((name) => /\p{L}{2}/u.test(text.slice(name.start, name.end)));
}

/** Lists of names, each on a line of its own. */
function readNames(view: View, from: number, to: number): {parties: Range[]; end: number} {
  const parties: Range[] = [];
  let at = from;
  for (;;) {
    const read = readParties(view, at);
    parties.push(...read.parties);
    const behind = view.text.slice(read.end, to);
    const gap = /^[;,.]?\s(?:[-–+•]\s)?(?=\p{Lu})/u.exec(behind)?.[0].length;
    if (!read.parties.length || gap === undefined || read.end <= at || !startsParty(view, read.end + gap))
      return {parties, end: parties.length ? read.end : from};
    at = read.end + gap;
  }
}

const withinOne = (parties: readonly Range[], at: number): boolean =>
  parties.some((party) => at > party.start && at < party.end);

/** Where another name begins behind a blank. */
const NEXT_NAME =
  /\s(?=(?:Sở|Bộ|UBND|Ủy ban|Công an|Phòng|Ban|Văn phòng|Hội|Đài|Báo|Trung tâm|Chi cục|Cục|Thanh tra|Kho bạc|Ngân hàng|Trường|Tỉnh đoàn|Huyện đoàn|Đoàn|Công ty|Chi nhánh)\s\p{L})/gu;

/** `Sở Tư pháp Công an tỉnh`: two names that a line break once parted. The first is whole: it ends with its field or its place. */
function atSeams(view: View, name: Range): Range[] {
  const names: Range[] = [];
  let {start} = name;
  for (const {index} of view.text.slice(name.start, name.end).matchAll(NEXT_NAME)) {
    const seam = name.start + index;
    if (!isWhole(view, start, seam)) continue;
    names.push({start, end: seam});
    start = seam + 1;
  }
  return [...names, {...name, start}];
}

const ENDS_IN_UNIT = withUnits(/\s(?:UNIT)$/u);

function isWhole(view: View, start: number, end: number): boolean {
  const comma = view.text.lastIndexOf(', ', end);
  const last = comma < start ? start : comma + 2;
  const head = /^(?:Sở|Bộ|Phòng)\s/u.exec(view.text.slice(last, end))?.[0].length;
  if (head !== undefined) return phraseEnd(FIELD, view.lower, last + head) === end;
  return ENDS_IN_UNIT.test(view.text.slice(last, end));
}
