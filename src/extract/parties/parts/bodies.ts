import {phraseEnd} from '../../../text/phrase-trie.ts';
import {BARE_COLLECTIVE, COLLECTIVE, HEAD, LONG_HEAD, NO_VERB, PREDICATE, TAIL, VERB} from '../lexicon.ts';
import {beforeNextName} from '../next-name.ts';
import {isPaper} from '../papers.ts';
import {FALSE_HEAD, startsParty} from '../starts-party.ts';
import {withinUnits} from '../units-of.ts';
import {NONE, type Part, STOP} from './part.ts';

/** Further bodies in a name: whom a title leads, what is joined by `và`, what is said of their rank. */

/** `trình Chính phủ Đề án …`: what an authority is handed. */
export const paper: Part = ({view, end, upper}) => (upper && isPaper(view, end) ? STOP : NONE);

/** `Giám đốc các sở`, `Thủ trưởng các cơ quan, đơn vị`: a title with its body */
export const collective: Part = ({view, end, at}) => {
  // `Sở Giao thông vận tải mỗi đơn vị cử 01 cán bộ`
  if (
    /^(?:mỗi|từng)\s/u.test(view.lower.slice(at, at + 5)) &&
    !OF_EACH.test(view.lower.slice(Math.max(0, end - 14), end))
  )
    return NONE;
  // `báo cáo cấp có thẩm quyền các vụ việc phát sinh`
  if (FALSE_HEAD(view.lower, at) >= 0) return NONE;
  const found = withinUnits(view, end, beforeNextName(view, at, COLLECTIVE(view.lower, at)));
  return found > at ? found : NONE;
};

/** `Thủ trưởng mỗi cơ quan`, `Bí thư từng chi bộ` */
const OF_EACH = /(?:trưởng|bí thư|chủ tịch|giám đốc|đứng đầu|lãnh đạo|đại diện|viên|của|cán bộ)$/u;

/** `Chủ tịch Ủy ban nhân dân`; `Thủ trưởng cơ quan, đơn vị`: a title with its body once more */
export const longHead: Part = ({view, end, at, upper}) => {
  const {lower} = view;
  const found = phraseEnd(LONG_HEAD, lower, at);
  // `Chủ tịch UBND huyện ủy quyền Trưởng phòng`
  if (found <= at || lower.startsWith('ủy quyền', found - 'ủy'.length)) return NONE;
  const titled = TITLE.test(lower.slice(Math.max(0, end - 15), end));
  const together = titled ? beforeNextName(view, at, BARE_COLLECTIVE(lower, at)) : -1;
  if (together > found) return together;
  return upper || phraseEnd(VERB, lower, at) < found ? found : NONE;
};

const TITLE = /(?:^|\s)(?:thủ trưởng|người đứng đầu|lãnh đạo|đại diện)$/u;

/** `Chủ tịch Hội`, `lãnh đạo sở` */
export const head: Part = ({view: {lower}, at}) => {
  const found = phraseEnd(HEAD, lower, at);
  return found > at && phraseEnd(PREDICATE, lower, at) < found && FALSE_HEAD(lower, at) < 0 ? found : NONE;
};

/** `các cơ quan liên quan`, `Công an tỉnh` */
export const tail: Part = ({view, end, at, upper}) => {
  const {lower} = view;
  const found = TAIL(lower, at);
  const units = withinUnits(view, end, beforeNextName(view, at, BARE_COLLECTIVE(lower, at)));
  // `Công an xã, thôn 3`: the next one has a name of its own
  const list = NUMBERED_NEXT.test(view.text.slice(units, units + 4)) ? NONE : units;
  if (found > at && (upper || phraseEnd(VERB, lower, at) < found)) return Math.max(found, list);
  return list > at ? list : NONE;
};

const NUMBERED_NEXT = /^\s\d{1,2}(?!\d)/;

/** `Văn phòng Đoàn ĐBQH và HĐND tỉnh`: one office */
export const assembly: Part = ({view: {lower, text}, end, at}) => {
  if (!'v&'.includes(text[at] ?? ' ')) return NONE;
  const found = /^(?:và|&)\s(?:HĐND|Hội đồng nhân dân)(?!\p{L})/u.exec(text.slice(at, at + 24));
  return found && /văn phòng đoàn (?:đbqh|đại biểu quốc hội)$/u.test(lower.slice(Math.max(0, end - 36), end))
    ? at + found[0].length
    : NONE;
};

/** `Văn phòng HĐND và UBND`, `Văn phòng Hội đồng nhân dân, Ủy ban nhân dân huyện`: one office */
export const office: Part = ({view: {lower, text}, end}) => {
  const short = text.endsWith('HĐND', end);
  if (!short && !lower.endsWith('hội đồng nhân dân', end)) return NONE;
  const found = COMMITTEE.exec(text.slice(end, end + 22));
  if (!found) return NONE;
  // `HĐND và UBND` is read as one everywhere
  const both = short && /^(?:\s(?:và|&)\s|&)UBND/.test(found[0]);
  return both || COUNCIL_OFFICE.test(lower.slice(Math.max(0, end - 28), end)) ? end + found[0].length : NONE;
};

const COUNCIL_OFFICE = /văn phòng (?:hđnd|hội đồng nhân dân)$/u;
const COMMITTEE = /^(?:(?:,|\s(?:và|&|[-–]))\s|&)(?:UBND|[UỦ][ỷy] ban [Nn]hân dân)(?!\p{L})/u;

/** `Nông nghiệp và Môi trường`: inside a name only before a capital that begins no other */
export const joined: Part = ({view, end, at}) => {
  const found = view.text.startsWith('và', at) && AND_CAPITAL.exec(view.text.slice(end, end + 18));
  return found && !startsParty(view, end + found[0].length) ? end + found[0].length : NONE;
};

/** In `HĐND tỉnh và Báo cáo Tổ đại biểu` a verb stands in capitals. */
const AND_CAPITAL = /^\svà\s(?=\p{Lu})(?!Báo cáo\s(?!viên))/u;

/** `các phòng và tương đương`: and what ranks as they do */
export const likes: Part = ({view: {lower}, end, at}) => {
  const found = lower.startsWith('và tương', at) ? LIKES.exec(lower.slice(at, at + 16)) : null;
  return found ? end + 1 + found[0].length : NONE;
};

const LIKES = /^và tương đương(?!\p{L})/u;

/** `Công đoàn cấp trên trực tiếp cơ sở`: of what stands right below */
export const aboveBase: Part = ({view: {lower}, end, at}) =>
  lower.startsWith(ABOVE_BASE, at) && lower.endsWith('cấp trên', end) ? at + ABOVE_BASE.length : NONE;

const ABOVE_BASE = 'trực tiếp cơ sở';

/** `Viện kiểm sát nhân dân (VKSND) các tỉnh`: a name goes on behind its own short form */
export const shortForm: Part = ({view: {lower, text}, at}) => {
  if (text[at] !== '(') return NONE;
  const behind = at + (SHORT_FORM.exec(text.slice(at, at + 11))?.[0].length ?? 0);
  const found = behind > at ? Math.max(TAIL(lower, behind), COLLECTIVE(lower, behind)) : NONE;
  return found > behind && phraseEnd(PREDICATE, lower, behind) < found ? found : NONE;
};

const SHORT_FORM = /^\([A-ZĐ]{2,8}\)\s/;

/** `Công ty cổ phần Bảo hiểm Agribank`, `Tổng công ty Xây dựng công trình giao thông 4`, `Công ty TNHH MTV Khai thác công trình thủy lợi Hà Sơn`: its form, and a trade before its own name */
export const company: Part = ({view, end}) => {
  if (!COMPANY.test(view.lower.slice(Math.max(0, end - 12), end))) return NONE;
  const trade = TRADE.exec(view.text.slice(end, end + 110));
  if (!trade) return NONE;
  const name = end + trade[0].length;
  const first = end + (trade[1]?.length ?? 0) + 1;
  for (let space = view.text.indexOf(' ', first); space > 0 && space < name; space = view.text.indexOf(' ', space + 1))
    if (phraseEnd(PREDICATE, view.lower, space + 1) > phraseEnd(NO_VERB, view.lower, space + 1))
      return trade[1] ? end + trade[1].length : NONE;
  return name;
};
const COMPANY = /(?:^|\s)công ty$/u;
const TRADE =
  /^(\s(?:cổ phần|trách nhiệm hữu hạn|TNHH|CP)(?:\s(?:MTV|một thành viên|hai thành viên trở lên))?(?=\s\p{Lu}))?(?:\s\p{Lu}\p{Ll}*(?:\s(?!(?:và|cùng|với)\s)\p{Ll}{1,7}){1,6}(?=\s(?:\p{Lu}|\d{1,2}(?![\d/.%]))))?/u;
