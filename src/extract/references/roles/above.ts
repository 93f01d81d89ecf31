import type {View} from '../../../text/view.ts';
import {OPENS, type PlaceRule} from './mention.ts';

/** What the title, heading or lead-in says of the instruments that stand in it or below. */

/** `(Ban hành kèm theo Quyết định số …)` below the title of an annex */
export const isAttachedTo: PlaceRule = ({view, at, whole}) =>
  (whole.includes('kem theo ') || whole.endsWith(ISSUED)) && isAnnexLine(view, at, whole) ? 'attachedTo' : null;

/** `(Ban hành kèm theo `: what its line holds behind the bracket, or from the start. */
const ANNEX = /^\s?(?:duoc\s)?(?:ban hanh|phe duyet|thong qua|cong bo)?\s?kem theo\s(?:[^().;]{0,80}\stai\s)?$/;

/** `(Ban hành theo Quyết định …)`, as older annexes say it. */
const ISSUED = '(ban hanh theo ';

/** `(Kèm theo …)` stands alone, or behind a heading: capitals, or `Phụ lục`, `Mẫu số`. */
function isAnnexLine(view: View, at: number, ahead: string): boolean {
  const bracket = ahead.lastIndexOf('(');
  const issued = ahead.endsWith(ISSUED) && /^(?:quyet dinh|nghi quyet)(?![a-z])/.test(view.bare.slice(at, at + 11));
  if (!issued && !ANNEX.test(ahead.slice(bracket + 1))) return false;
  if (bracket < 0) return ahead.length === at;
  const title = view.text.slice(0, at - ahead.length + bracket).trim();
  if (!issued && /^(?:phu luc|mau|bieu|danh muc|danh sach|bang|de cuong)(?![a-z])/.test(view.bare)) return true;
  const head = title.slice(0, 8);
  return title === '' || (title.length >= 6 && head === head.toUpperCase());
}

/** `- Quyết định số …;` below `Căn cứ pháp lý` or `Bãi bỏ các quyết định sau đây:` */
export const isListed: PlaceRule = ({at, whole, place}) => {
  if (!place.lead || at >= 60 || !OPENS.test(whole)) return null;
  const heading = RECITAL.test(place.lead) ? null : HEADING.exec(place.lead);
  if (heading) return heading[1] ? 'basis' : 'implements';
  return place.acts && repealsListed(place.lead) ? 'repeals' : null;
};

/** `Căn cứ pháp lý`, `Thực hiện các văn bản sau:` above a list. */
const HEADING =
  /^(?:[ivx\d.]{1,6}\s)?(?:cac\s)?(?:(can cu|co so phap ly)(?![a-z])|(?:thuc hien|trien khai)\s(?:[^.;]*\s)?[^.;\s]*:\s?$)/;
/** `Căn cứ Nghị định số 5/2026/NĐ-CP, Sở X kết luận:`: a sentence that says more than on what it rests */
const RECITAL =
  /^can cu\s(?=[^:]*(?:\d\/|,))[^:]{20,400}\s(?:ket luan|yeu cau|de nghi|huong dan|thong bao|chi dao|chi thi|bao cao|trien khai|y kien|nhu sau)(?: nhu sau)?\s?:\s?$/;
/** `Điều 1. Bãi bỏ các quyết định sau đây:`, `Bãi bỏ các quy định về mức thu tại các Quyết định:` above a list. */
const REPEALS_LISTED =
  /^(?:dieu \d{1,3}[a-z]?\s?[.:]\s?)?(?:nay\s)?(?:bai bo|huy bo)\s(?:toan bo\s|mot phan\s)?(?:(?:cac|\d{1,3}(?: \([^)]{1,16}\))?)\s(?:van ban|quyet dinh|nghi quyet|chi thi|thong tu)(?![a-z])[^.;]{0,200}|(?:(?:cac|nhung)\s)?(?:noi dung|quy dinh|dieu|khoan|muc|danh muc|phu luc|bieu mau|thu tuc hanh chinh|tthc)\s[^.;]{0,250}\s(?:tai|trong|cua)\s(?:cac\s)?(?:van ban|quyet dinh|nghi quyet|chi thi|thong tu)(?: sau(?: day)?)?\s?):\s?$/;
export const repealsListed = (lead: string): boolean => lead !== '' && REPEALS_LISTED.test(lead);

/** `QUYẾT ĐỊNH Về việc sửa đổi, bổ sung một số điều của Quyết định số …` */
export const isEntitled: PlaceRule = ({view, at, whole, from, place}) => {
  const entitled = place.acts && from === 0 ? ENTITLED.exec(whole) : null;
  if (!entitled || (!entitled[1] && HIGHER.test(view.bare.slice(at, at + 12)))) return null;
  return entitled[2] ? 'repeals' : entitled[3] ? 'replaces' : 'amends';
};

/** Where a title comes to what its act goes by, or where the thing that it changes was decided: `… đã được phê duyệt tại `. */
const GOES_BY = '(?<!kem )theo\\s|thuc hien\\s|can cu\\s|(?:quy dinh|phe duyet|thong qua)\\stai\\s';
/** `QUYẾT ĐỊNH Về việc sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo `: what a title says its instrument does. */
const ENTITLED = new RegExp(
  `^\\s?(?:(?:(luat|nghi dinh)|quyet dinh|nghi quyet|thong tu(?: lien tich)?)\\s)?(?:ve (?:viec\\s)?|v\\/v:?\\s)?(?:(bai bo|huy bo)|(thay the)|sua doi|bo sung(?! (?:kinh phi|von) )|dieu chinh|dinh chinh)(?:[\\s,](?!${GOES_BY})[^;\\s,]*){0,70}$`,
);
/** What no body below the Government can change. */
const HIGHER = /^(?:nghi dinh|luat|bo luat|phap lenh)(?![a-z])/;

/**
 * `Xét đề nghị của UBND tỉnh A (công văn số 5), ý kiến của các Bộ: Tài chính (công văn số 6), Y tế (công văn số 7) về …, Phó Thủ
 * tướng có ý kiến như sau:`: the papers in brackets by which each of them has said what is decided on
 */
export const isOpinion: PlaceRule = ({view: {bare}, at}) =>
  IN_BRACKET.test(bare.slice(Math.max(0, at - 40), at)) && OPINIONS.test(bare.slice(0, at)) && DECIDED.test(bare)
    ? 'basis'
    : null;
const IN_BRACKET =
  /\((?:tai (?:cac )?)?(?:(?:[^();]{3,70}[,;]|[^();]{3,70} va) ?)?(?:(?:cong van|van ban|to trinh|bao cao)(?: so)? ?)?$/;
const OPINIONS =
  /^\W{0,3}(?:xet|can cu|theo|ve) (?:cac )?(?:de nghi|y kien|bao cao|kien nghi|de xuat) (?:(?!\. ).){3,1200}$/;
const DECIDED = / (?:co y kien|chi dao|ket luan|quyet dinh|yeu cau)(?: chi dao| ket luan)?(?: nhu sau)?\s?:\s?$/;
