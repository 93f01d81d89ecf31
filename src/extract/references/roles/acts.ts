import type {Role} from '../../../record.ts';
import {REACH, type SentenceRule} from './mention.ts';

/** What the document does to other instruments: it repeals, replaces, amends them. */

/** What stands before and behind an instrument that expires with this one. */
export const isExpiring: SentenceRule = ({mention: {view, at, law}, before}) =>
  !law && EXPIRING.test(before) && EXPIRES.test(view.bare.slice(at, at + REACH)) ? 'repeals' : null;

/** `Quyết định số 15/QĐ-UBND ngày 12/01/2020 hết hiệu lực kể từ ngày Quyết định này có hiệu lực` */
const EXPIRES =
  /^(?:(?! (?:khi|neu|truong hop) )[^.;]){5,300}?(?<!(?:khong|chua|da))\shet hieu luc (?:thi hanh\s)?(?:ke tu|tu) (?:ngay|khi|thoi diem)(?:\s[^.;]{0,12})? (?:quyet dinh|nghi quyet|thong tu|quy dinh|quy che|chi thi) nay\s/;
const EXPIRING = /^\s?(?:ke tu ngay [^.;]{3,60}, )?(?:cac )?$/;

/** `Quyết định này thay thế Quyết định số …`; but `rà soát, sửa đổi Quyết định số …` only cites it */
export const isActedOn: SentenceRule = ({mention: {law}, before}) => {
  if (!ACT.test(before)) return null;
  for (const [pattern, role] of ACTS) {
    const act = pattern.exec(before);
    if (act) return !law && isOwnAct(before.slice(0, act.index), act[0]) ? role : 'cites';
  }
  return null;
};

/** `02 `, `02 (hai) ` */
const SOME = '(?:(?:toan bo|mot phan|mot so|cac|\\d{1,3}(?: \\([^)]{1,12}\\))?)\\s){0,2}';
/**
 * What of an instrument is repealed or replaced, and where it stands: `nội dung khoản 2 Điều 3 `, `thủ tục hành chính … được công bố
 * tại `, `các quy định về mức thu tại các Quyết định: `.
 */
const PART =
  '(?:(?:noi dung|quy dinh|dieu|khoan|muc|danh muc|phu luc|bieu mau|mau)\\s(?:[^.;]{0,60}?|[^.;]{0,360}\\s(?:tai|trong|cua)\\s(?:cac\\s(?:quyet dinh|nghi quyet|van ban)(?: sau(?: day)?)?\\s?:\\s)?)|(?:thu tuc hanh chinh|tthc|quy trinh noi bo)\\s[^.;]{0,250}?)?';
/** `các Quyết định: `, `03 văn bản sau đây: `, `Quyết định: ` over a list whose members have their own type word, or only `số` */
const HEADED =
  '(?:(?:quyet dinh|nghi quyet|thong tu|chi thi|quy che|quy dinh|van ban)(?: quy pham phap luat)?(?: cua [^.;:]{3,60})?(?: sau(?: day)?)?\\s?:\\s)?';
const ACTS: readonly [RegExp, Role][] = [
  [new RegExp(`(?<![a-z])(?:bai bo|huy bo)\\s${SOME}${HEADED}${PART}$`), 'repeals'],
  [new RegExp(`(?<![a-z])thay (?:the\\s(?:cho\\s)?|cho\\s)${SOME}${HEADED}${PART}$`), 'replaces'],
  [
    /(?<![a-z])(?:sua doi,? (?:va )?bo sung|sua doi|bo sung|dieu chinh|dinh chinh)\s(?:(?:mot so|cac|khoan|dieu|diem|noi dung|ten|muc|quy dinh)\s[^.;]{0,80}?|(?:\S{1,4}\s){0,2}(?:thu tuc hanh chinh|tthc)\s[^.;]{0,250}?)?$/,
    'amends',
  ],
];
const ACT = /(?<![a-z])(?:bai bo|huy bo|thay (?:the|cho)|sua doi|bo sung|dieu chinh|dinh chinh)\s/;
/** The paper at hand is the one that acts: `Quyết định này thay thế …`, `có hiệu lực … và thay thế …`, `Bãi bỏ …` alone. */
const ITSELF =
  /(?<![a-z])nay\s(?:co\s?hieu luc[^.;]{0,80}?(?:,|va)\s)?$|co\s?hieu luc[^.;]{0,80}?(?:,|va)\s$|^\s?(?:dieu \d+[a-z]?\s?[.:]\s?)?(?:nay\s)?$/;

/** Whether the paper itself amends, replaces or repeals: in a plan, `Sửa đổi Quyết định …` is a task for somebody. */
function isOwnAct(ahead: string, act: string): boolean {
  if (!ITSELF.test(ahead)) return false;
  return (
    /nay|hieu luc/.test(ahead) ||
    !/^(?:sua|bo|dieu|dinh)/.test(act) ||
    /\s(?:mot so|khoan|dieu|diem|(?:thu tuc hanh chinh|tthc)\s[^.;]*\s(?:cong bo|ban hanh))\s/.test(act)
  );
}
