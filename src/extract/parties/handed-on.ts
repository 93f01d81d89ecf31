import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {bracketAtEnd} from './bracket-at-end.ts';
import {chargedInBrackets} from './bracketed.ts';
import {carriersBehind, carriersOf} from './carriers.ts';
import {clauseStart, clauses} from './clauses.ts';

import {isPredicate, startsOrder} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

type Rule = (view: View) => Range[];

/** Who is named behind what is to be done, for what nobody else is told: the first rule that finds somebody counts. */
export function handedOn(view: View): Range[] {
  for (const rule of RULES) {
    const named = rule(view);
    if (named.length) return named;
  }
  return [];
}

/** `Tổ chức hội thao, giao Sở Y tế chủ trì` */
const given: Rule = (view) => {
  for (const {0: word, index} of view.lower.matchAll(HANDS)) {
    const at = index + word.length;
    // `giao các phòng theo dõi`: whom the one who is told sends
    if (!isUpperAt(view.text, at) || !startsParty(view, at)) continue;
    const {parties, end} = readParties(view, at);
    if (
      parties.length &&
      (isPredicate(view, end + 1) || (word.startsWith(' ') && /^[.;\s]*$/.test(view.text.slice(end))))
    )
      return parties;
  }
  return [];
};
const HANDS = /(?:, | và | [-–] )(?:giao|phân công|yêu cầu) /g;

/** `Tổ chức lễ do Sở Y tế chủ trì`; who holds a meeting at which something is said leads no work */
const madeBy: Rule = (view) => (MAKES.test(view.lower) ? carriersBehind(view, 0, view.text.length, [' do ']) : []);
const MAKES =
  /^(?:tổ chức|xây dựng|biên soạn|mở|lập)\s(?![^.;:]{0,160}\s(?:tại|phục vụ|các|hội nghị|cuộc họp|phiên họp)\s[^.;:]{0,80}\sdo\s)/u;

/** `Cho các hộ ký cam kết. Việc ký cam kết do trưởng thôn thực hiện.` */
const carriedLater: Rule = (view) => {
  if (!view.lower.includes(' do ')) return [];
  for (const {start, end} of clauses(view, 0, view.text.length).slice(1)) {
    const at = clauseStart(view, start);
    const carriers = isSaidBefore(view.lower, at) ? carriersOf(view, at, end) : [];
    if (carriers.length) return carriers;
  }
  return [];
};

/** Of `Cho các hộ ký cam kết. Việc ký cam kết do …` the work is named before; of `Kiểm kê tài sản. Việc kiểm toán do …` another is. */
const isSaidBefore = (lower: string, at: number): boolean => {
  if (/^việc (?:này|trên|nêu trên) do /.test(lower.slice(at, at + 20))) return true;
  const work = lower.startsWith('việc ', at) ? /^việc (\p{L}+ \p{L}+)/u.exec(lower.slice(at, at + 40))?.[1] : undefined;
  return work !== undefined && lower.slice(0, at).includes(work);
};

/** `Nghiệm thu khối nhà A: cơ quan chịu trách nhiệm hoàn thiện hồ sơ là Ban QLDA tỉnh` */
const inCharge: Rule = (view) => {
  const charge = IN_CHARGE.exec(view.lower);
  const at = charge ? charge.index + charge[0].length : -1;
  return charge && startsParty(view, at) ? readParties(view, at).parties : [];
};
const IN_CHARGE =
  /[:.;,] (?:cơ quan|đơn vị|bộ phận) (?:chịu trách nhiệm|chủ trì|đầu mối|phụ trách)(?! (?:soạn thảo|thẩm định|thẩm tra|phê duyệt))[^.;:,]{0,60} là /u;

/** `… là trách nhiệm của nhà thầu gói XL-02; phải lắp đặt rào chắn`, `trách nhiệm này thuộc về chủ đầu tư` */
const answers: Rule = (view) => {
  if (/^\P{L}*(?:xác định|quán triệt|nhận thức|coi|xem) /u.test(view.lower)) return [];
  const duty = DUTY_OF.exec(view.lower);
  const at = duty ? duty.index + duty[0].length : -1;
  return duty && startsParty(view, at) ? readParties(view, at).parties : [];
};
const DUTY_OF = / (?:là trách nhiệm(?: chính)? của|trách nhiệm này thuộc(?: về)?) /;

/** `Vụ tố cáo việc cấp phép: chuyển Công an tỉnh điều tra theo thẩm quyền` */
const passedOn: Rule = (view) => {
  if (startsOrder(view, 0)) return [];
  const passes = PASSES.exec(view.lower);
  const at = passes ? passes.index + passes[0].length : -1;
  if (!passes || !isUpperAt(view.text, at) || !startsParty(view, at)) return [];
  const {parties, end} = readParties(view, at);
  return SEES_TO.test(view.lower.slice(end, end + 20)) ? parties : [];
};
const PASSES = /: chuyển (?:hồ sơ |vụ việc )?(?:cho |sang |đến )?/;
const SEES_TO = /^ (?:để )?(?:điều tra|xem xét|giải quyết|xử lý|xác minh|thụ lý)(?!\p{L})/u;

const inBrackets: Rule = (view) => chargedInBrackets(view, 0, view.text.length);

const RULES: readonly Rule[] = [given, madeBy, carriedLater, inCharge, answers, passedOn, inBrackets, bracketAtEnd];
