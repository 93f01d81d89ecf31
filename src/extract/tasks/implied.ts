import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {NO_VERB, word} from '../parties/lexicon.ts';
import {startsOrder, tellsOfThing} from '../parties/predicate.ts';
import {opensAdverbial, ordersBehindAdverbial, ordersByGround} from './adverbial-first.ts';
import {forbids} from './bans.ts';
import {mustBe} from './must-be.ts';
import {type Opening, openingAt} from './opening.ts';
import {isSentBy} from './sent-by.ts';
import {states} from './statements.ts';
import {isTimed, ordersBehindTime} from './time-first.ts';
import {togetherWith} from './together-first.ts';

/** What a way of opening a text makes of it, an order or none; null where the text opens in another way. */
type Rule = (opening: Opening) => boolean | null;

/** Whether a text is an order that does not say whom it tells: who must do it stands above. The first rule that knows counts. */
export function isImplied(view: View, from: number, depth = 0): boolean {
  const opening = openingAt(view, from, depth);
  for (const rule of RULES) {
    const known = rule(opening);
    if (known !== null) return known;
  }
  return mustBe(opening);
}

export const ORDER = word('giao', 'yêu cầu', 'đề nghị', 'phân công', 'để nghị');

/** `Yêu cầu rà soát …`; `Giao thông nông thôn được quan tâm đầu tư` gives nothing to anybody */
function hasOrderWord({view, at, rest}: Opening): boolean | null {
  const ordered = phraseEnd(ORDER, view.lower, at);
  if (ordered < 0 || phraseEnd(NO_VERB, view.lower, at) > ordered) return null;
  return !/^\S+(?:\s\S+)?\s?:/.test(rest);
}

/** Openings that are an order by what stands behind their first word. */
function hasOpener(opening: Opening): boolean {
  const {rest} = opening;
  return (
    isMainTask(opening) ||
    togetherWith(opening.view, opening.at).length > 0 ||
    isSentBy(rest) ||
    (rest.startsWith('cho ') && LETS.test(rest))
  );
}

/** `Nhiệm vụ trọng tâm của năm là tập trung thu đúng, thu đủ`: what is to be done first */
const MAIN_TASK =
  /^nhiệm vụ (?:quan trọng|trọng tâm|chủ yếu|trước mắt|hàng đầu|cấp bách|chính)(?: nhất)?(?:\s[^.;:]{2,90})? là (?:phải |cần )?/u;

function isMainTask({view, at, rest}: Opening): boolean {
  const main = rest.startsWith('nhiệm vụ ') ? MAIN_TASK.exec(rest) : null;
  return main !== null && startsOrder(view, at + main[0].length);
}

/** `Cho học sinh toàn tỉnh nghỉ học từ ngày 17/11` */
const LETS =
  /^cho (?:toàn bộ |tất cả |toàn thể )?(?:các )?(?:cháu|em|học sinh|sinh viên|học viên|trẻ)(?! (?:đã|được) )[^.;:]{0,90}? (?:nghỉ|ở nhà|về nhà|(?:đi )?học (?:trở )?lại|tạm dừng)(?!\p{L})/u;

function behindAdverbial(opening: Opening): boolean | null {
  const {view, at, rest, depth} = opening;
  if (!opensAdverbial(view, at)) return null;
  if (ordersBehindAdverbial(opening, () => colonOrder(opening))) return true;
  // `Riêng cầu Bến Trạm phải hợp long trước ngày 02/12`
  return (
    rest.startsWith('riêng ') &&
    /\s(?:phải|cần(?! (?:vốn|kinh phí|\d))|trước ngày|chậm nhất)\s/u.test(rest) &&
    depth < 2 &&
    isImplied(view, at + 'riêng '.length, depth + 1)
  );
}

/** `Bến bãi nào phù hợp quy hoạch thì hướng dẫn chủ bến lập hồ sơ`: what is to be done about each of which it is so */
const WHICH_THEN = /^[^.,;:]{2,40}?\snào\s[^.;:]{3,200}?\sthì\s/u;
/** `Nơi có bể bơi thì tiếp tục mở lớp` */
const PLACE_THEN = /^(?:những )?nơi (?:có|chưa|còn|đã) [^.;:]{2,120}?\sthì\s/u;
function whereItIsSo({view, at, rest}: Opening): boolean {
  const which = rest.slice(0, 60).includes(' nào ') ? WHICH_THEN.exec(rest) : PLACE_THEN.exec(rest);
  return which !== null && startsOrder(view, at + which[0].length);
}

/** A verb that opens the text */
function hasVerb({view, at, rest}: Opening): boolean {
  if (rest.startsWith('chỉ ') && ONLY.test(rest) && startsOrder(view, at + 'chỉ '.length)) return true;
  return (startsOrder(view, at) && !BODIES.test(rest)) || AGAIN.test(rest) || HOLDS.test(rest);
}

/** `Chỉ phát hành thẻ từ cơ sở tuyến huyện trở xuống`, `Chỉ tổ chức lễ hội khi được cấp phép`; not `Chỉ thực hiện được 20%` */
const ONLY =
  /^chỉ (?!đạo|thị|tiêu|số|dẫn|định|huy)(?![^.;]*(?: (?:đạt|còn|hơn|khoảng|đã|nên|phát hiện|thí điểm) |(?<!khi|nếu) (?:được|có|xong) |\d))\p{Ll}{2,7} /u;
/** `Coi giải ngân là nhiệm vụ chính trị trọng tâm` */
const HOLDS =
  /^(?:coi|xem) (?![^.;]*\s(?:đã|đang|nên|đều|được (?:tỉnh|huyện|đánh giá))\s)[^.;:]{3,80} là (?:một |khâu )?(?:nhiệm vụ|trách nhiệm|thước đo|tiêu chí|căn cứ|cơ sở|một trong|đột phá|việc)(?!\p{L})/u;
/** `Tổ chức, cá nhân có hành vi …`: a noun, and no order to hold something. */
const BODIES = /^(?:tổ chức,\s(?:cá nhân|cơ quan|đơn vị|hộ gia đình)|hợp tác xã|nhận thức (?:của|về))\s/u;
/** `Rà lại các khoản chi`, `Sơn lại cổng`: done again, whatever verb it is; `Còn lại`, `Ngược lại` are none */
const AGAIN = /^(?!(?:còn|tóm|ngược|trở|nhìn|đi|bù|mặt|thu|hiện|sót|nói|khôi)\s)\p{Ll}{2,6}\slại\s(?=\p{L})/u;

/** `Nếu đơn vị là TTYT: ghi …`: an order behind the matter that it is about. */
function colonOrder({view, at, rest, depth}: Opening): boolean {
  if (depth > 1) return false;
  const colon = rest.search(/:\s\S/);
  // `Các chương trình: Xây dựng nông thôn mới, Giảm nghèo bền vững`: names
  if (colon > 0 && /^:\s\p{Lu}[^,.;:]{3,80},\s\p{Lu}\p{Ll}/u.test(view.text.slice(at + colon, at + colon + 100)))
    return false;
  return colon > 0 && colon < 200 && isImplied(view, at + colon + 2, depth + 1);
}

/** A rule that knows orders only. */
const ifSo =
  (isOrder: (opening: Opening) => boolean): Rule =>
  (opening) =>
    isOrder(opening) || null;
/** A rule that knows only what orders nothing. */
const ifNot =
  (isNone: (opening: Opening) => boolean): Rule =>
  (opening) =>
    isNone(opening) ? false : null;

const RULES: readonly Rule[] = [
  ordersBehindTime,
  ifSo(ordersByGround),
  ifNot(({rest}) => states(rest)),
  hasOrderWord,
  ifSo(hasOpener),
  ifSo(isTimed),
  ifSo(whereItIsSo),
  behindAdverbial,
  ifNot(({view, at}) => tellsOfThing(view, at)),
  forbids,
  ifSo(hasVerb),
  ifSo(colonOrder),
];
