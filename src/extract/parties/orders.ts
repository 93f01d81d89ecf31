import type {Range} from '../../text/range.ts';
import {endsInColon, isSmall} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {clauseStart} from './clauses.ts';
import {countedBodies} from './counted.ts';
import {isNoOrderWord} from './no-order-words.ts';
import {ORDER, orderAt, orderBehindBlank} from './order-words.ts';
import {personsInCharge, readPersons} from './persons.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';
import {asksInTurn, asksOthers, ordersOn, sendsSomebody} from './told-to-ask.ts';
import {readTransfer} from './transfers.ts';

/** Whom an order word tells, wherever in the clause it stands; null where none does. */
export function readOrder(view: View, start: number, end: number, implied: boolean): Range[] | null {
  const at = clauseStart(view, start);
  const order = orderAt(view, at);
  if (order >= 0) return sendsOwn(view, at, implied) ? [] : toldFirst(view, at, order, end);
  const invited = at + (INVITES.exec(view.lower.slice(at, at + 24))?.[0].length ?? 0);
  if (invited > at && startsParty(view, invited)) return guestsToAct(view, invited, end);
  const told = toldWithin(view, start, end, implied);
  if (told) return told;
  const passed = readTransfer(view, at, end);
  return passed.length ? passed : null;
}

/** Whether the order word that opens a clause tells those whom the one above sends. */
function sendsOwn(view: View, at: number, implied: boolean): boolean {
  // `Xây dựng kế hoạch; phân công giáo viên trực`, `Rà soát hiện trạng; yêu cầu các tổ chức cung cấp số liệu`: whom the one above tells
  if (implied && isSmall(view.text.charCodeAt(at)) && TELLS.test(view.lower.slice(at, at + 10))) return true;
  return SENDS.test(view.text.slice(at, at + 60));
}

const TELLS = /^(?:phân công|yêu cầu)\s/u;

/** `Phân công cán bộ đầu mối theo dõi`, `Phân công lãnh đạo đơn vị trực`: whoever is told sends one of its own, and need not say whom. */
const SENDS =
  /^[Pp]hân công (?:từng |mỗi )?(?:cán bộ|chiến sĩ|lực lượng(?! (?:công an|quân|dân|kiểm lâm|cảnh sát|biên phòng|bộ đội|vũ trang|xung kích|hải quan|quản lý|phòng|thanh niên|chức năng|tình nguyện|y tế|bảo vệ (?:an ninh|rừng|dân phố)))|công chức|viên chức|nhân viên|cấp ủy viên|đảng ủy viên|ủy viên|thành viên|chuyên viên|thẩm tra viên|kiểm soát viên|(?:giáo|giảng) viên(?! (?:chủ nhiệm|bộ môn))|lãnh đạo|người(?!\sđứng))(?:, (?:công chức|viên chức|nhân viên|chiến sĩ|phương tiện|giáo viên(?! (?:chủ nhiệm|bộ môn))|người lao động))*\s(?!\p{Lu}|các\s|từng\s|thuộc\s)/u;

/** Whom the order word tells that opens a clause at `at`, and stands before `order`. */
function toldFirst(view: View, at: number, order: number, end: number): Range[] {
  const behindWord = ORDER(view.lower, at) + 1;
  // `Giao đồng chí Quàng Văn Tâm: …`
  const persons = readPersons(view, behindWord, end);
  if (persons.length) return persons;
  const charged = personsInCharge(view, behindWord, end);
  if (charged.length) return charged;
  const counted = countedBodies(view, order, end, true);
  return counted.length ? counted : subjectsAt(view, order, end, true);
}

/** Those who are invited, where they are asked to do something; null where they shall only come. */
function guestsToAct(view: View, at: number, end: number): Range[] | null {
  const guests = subjectsAt(view, at, end, false);
  const last = guests.at(-1);
  return last && !ATTENDS.test(view.lower.slice(last.end, last.end + 30)) ? guests : null;
}

/** `Mời Viện kiểm sát nhân dân tỉnh phối hợp kiểm sát …`: an equal is asked to do something; `mời … dự họp` is no order. */
const INVITES = /^(?:trân trọng |kính )?mời\s/u;
const ATTENDS = /^\s(?:đến |về |cùng )?(?:dự|họp|tham dự|tham gia(?! (?:ý kiến|góp ý|phối hợp|giám sát))|cử)(?!\p{L})/u;

/** Whom an order word tells that stands within a clause; null where none does. */
function toldWithin(view: View, start: number, end: number, implied: boolean): Range[] | null {
  const {lower} = view;
  const at = clauseStart(view, start);
  for (let next = orderBehindBlank(view, at, end); next >= 0; next = orderBehindBlank(view, next, end)) {
    const behind = orderAt(view, next);
    const space = next - 1;
    if (behind < 0 || isNoOrderWord(view, at, space, end) || SENDS.test(view.text.slice(next, next + 60))) continue;
    if (implied && asksInTurn(view, start, space)) continue;
    // `Lần này giao đồng chí Quàng Văn Tâm đi cùng trưởng thôn`
    const named = ORDER(lower, next) + 1;
    const persons = named < behind && !startsParty(view, behind) ? readPersons(view, named, end) : [];
    if (persons.length && /^(?:giao|ủy quyền) /.test(lower.slice(next, next + 9))) return persons;
    if (!startsParty(view, behind) || ordersOn(view, at, space) || sendsSomebody(view, at, space)) continue;
    const asIfFirst = DECIDED.test(lower.slice(at, space)) || MATTER.test(lower.slice(at, at + 10));
    const opensList = lower.startsWith('giao ', next) && endsInColon(view.text, start, end);
    const told = subjectsAt(view, behind, end, asIfFirst || opensList);
    if (told.length && !asksOthers(view, at, space, told)) return told;
  }
  return null;
}

/** `Thống nhất giao Sở Y tế là đơn vị vận hành`: an order as if it stood first. */
const DECIDED = /^(?:cơ bản\s)?(?:thống nhất|đồng ý|nhất trí|quyết định)$/u;

/** `việc xác minh nhân thân của đối tượng giao Công an các xã` */
const MATTER = /^(?:việc|công tác|nhiệm vụ)\s/u;
