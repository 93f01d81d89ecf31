import type {Role} from '../../record.ts';
import type {View} from '../../text/view.ts';
import {leadsToNext} from './link.ts';

const REACH = 320;
/** How far before its last member a list of bases may begin. */
const LIST_REACH = 1200;

/** `UBND tỉnh đã ban hành `, `nhận được `: a paper that somebody made, told as a fact. */
const TOLD = /(?<![a-z])(?:da|duoc|vua)?\s?(?:ban hanh|ban|co|ky|nhan duoc|gui|trinh|tham muu)\s(?:cac\s)?$/;
/** `theo lộ trình như đã cam kết trong báo cáo giải trình số 5/BC-UBND`: where it was said */
const AS_SAID = /(?<![a-z])nhu da [a-z]+(?: [a-z]+){0,3} (?:trong|tai) (?:[a-z]+ ){0,4}$/;
const ENCLOSED = /(?<![a-z])(?:ban hanh|gui|dinh|duoc phe duyet|phe duyet)?\s?kem theo\s$/;
/** `(Ban hành kèm theo `: what its line holds behind the bracket, or from the start. */
const ANNEX = /^\s?(?:duoc\s)?(?:ban hanh|phe duyet|thong qua|cong bo)?\s?kem theo\s(?:[^().;]{0,80}\stai\s)?$/;

/** `(Ban hành theo Quyết định …)`, as older annexes say it. */
const ISSUED = '(ban hanh theo ';

/** `02 `, `02 (hai) ` */
const SOME = '(?:(?:toan bo|mot phan|mot so|cac|\\d{1,3}(?: \\([^)]{1,12}\\))?)\\s){0,2}';
/**
 * What of an instrument is repealed or replaced, and where it stands: `nội dung khoản 2 Điều 3 `, `thủ tục hành chính … được công bố
 * tại `, `các quy định về mức thu tại các Quyết định: `.
 */
const PART =
  '(?:(?:noi dung|quy dinh|dieu|khoan|muc|danh muc|phu luc|bieu mau|mau)\\s(?:[^.;]{0,60}?|[^.;]{0,200}\\s(?:tai|trong|cua)\\s(?:cac\\s(?:quyet dinh|nghi quyet|van ban)(?: sau(?: day)?)?\\s?:\\s)?)|(?:thu tuc hanh chinh|tthc|quy trinh noi bo)\\s[^.;]{0,250}?)?';
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

/** `Quyết định số 15/QĐ-UBND ngày 12/01/2020 hết hiệu lực kể từ ngày Quyết định này có hiệu lực` */
const EXPIRES =
  /^(?:(?! (?:khi|neu|truong hop) )[^.;]){5,300}?(?<!(?:khong|chua|da))\shet hieu luc (?:thi hanh\s)?(?:ke tu|tu) (?:ngay|khi|thoi diem)(?:\s[^.;]{0,12})? (?:quyet dinh|nghi quyet|thong tu|quy dinh|quy che|chi thi) nay\s/;
const EXPIRING = /^\s?(?:ke tu ngay [^.;]{3,60}, )?(?:cac )?$/;

/** `quán triệt, phổ biến, tuyên truyền Nghị quyết …` makes it known and no more; `quán triệt và thực hiện` carries it out. */
const KEYWORD = /(?<![a-z])(can cu|tren co so|xet|theo|thuc hien|trien khai|thi hanh)(?![a-z])/g;
const BASIS = /^(?:can cu|tren co so|xet|theo)$/;
const HOW =
  '(?:nghiem(?: tuc| chinh| tuc)?|tot|co hieu qua|hieu qua|day du|dong bo|thang loi|quyet liet|kip thoi|tich cuc|dung|chat che|triet de|sau rong|sau sac|toan dien|hoan thanh|dat(?: yeu cau)?|khan truong|thong nhat|doi voi|cho|va|cac|nhung|mot so|toan bo|noi dung|tiep tuc|thuc hien|trien khai|thi hanh|quan triet|to chuc|trong|ca|[,:])';
const WHAT =
  '(?:noi dung|nhiem vu|chi dao|y kien|ket luan|quy dinh|chi tieu|ke hoach|chuong trinh|de an|yeu cau|giai phap|muc tieu|tinh than|chu truong|chinh sach|cong viec|viec|van ban|cam ket|phuong an|quy che|phan cong|to trinh|du an|dieu|khoan|diem|bo chi so|chien luoc|phong trao|quan diem|nghi quyet|nghi dinh|quyet dinh|chi thi|cong van|cong dien|thong tu)';
const CARRIES_OUT = new RegExp(`^\\s?(?:${HOW}(?![a-z])\\s?){0,8}(?:${WHAT}(?![a-z])[^;:]{0,140}(?::\\s)?)?$`);
/** `thực hiện nhiệm vụ A từ nguồn kinh phí đã giao tại Quyết định …`: where the money comes from, not what is carried out */
const ELSEWHERE = /\s(?:tu|bang)\s(?:nguon|kinh phi|von|ngan sach)\s/;
/** `báo cáo kết quả thực hiện Nghị quyết …`, `đánh giá tình hình triển khai …`: how it was carried out is told */
const REPORTED =
  /(?<![a-z])(?:tinh hinh|ket qua|tien do|so ket|tong ket|danh gia)\s(?:(?:cong tac|viec|mot nam|\d{1,2} nam|to chuc|trien khai),?\s){0,3}$/;
const FOLLOWS =
  /^\s?:?\s?(?:(?:cac|dung|nhung|dung theo|[a-z]{2,8} [a-z]{2,8} nay(?: va|,)?)\s){0,4}(?:(?:noi dung|quy dinh|phan cong|chi dao|y kien|de nghi|de xuat|tinh than|nhiem vu|huong dan|yeu cau|ket luan|tham quyen|ke hoach|chuong trinh|diem|khoan|dieu|muc tieu|lo trinh|tien do|bo tieu chi|bo chi so|to trinh|van ban|thong bao|chi tieu|tieu chi|mau|phu luc|mo hinh|su|kien nghi|bao cao|phuong an|nguyen tac)(?![a-z])(?:[^;:]|(?<= so):){0,160})?$/;
/** `theo trình tự, thủ tục quy định tại `, `theo các tiêu chuẩn được ban hành tại khoản 2 Điều 5 `: whatever goes by it */
const STATED =
  /^\s(?:[a-z]+,?\s){1,12}?(?:duoc\s)?(?:quy,? dinh|ban hanh|phe duyet|huong dan|cong bo)\stai\s(?:(?:cac\s|diem\s|khoan\s|dieu\s|muc\s|chuong\s|phu luc\s|va\s|[ivx]{1,5},?\s|\d{1,3}[a-z]?,?\s|[a-z],?\s){1,12})?$/;
const OPENING = /^\s?(?:thuc hien|trien khai|can cu|theo|xet|tren co so)(?![a-z])/;
const PAST = /(?<!\p{L})đã\s(?:(?!về\s)[^,;]){0,70}$/u;

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

/** Nothing before the mention but the place in it: `Khoản 3 Điều 15 `. */
const OPENS =
  /^(?:(?:cac|tai|diem|khoan|dieu|chuong|muc|phan|phu luc|va|[ivx]{1,5}|\d{1,3}(?!\d)[a-z]?|[a-hj-uwyz]|[,;])(?![a-z])\s?)*$/;

/** Where a text stands in its document. */
export interface Place {
  /** the bare text of the heading or lead-in above it */
  lead: string;
  /** it is of an instrument that may change others, its title or under a lead-in that does: `QUYẾT ĐỊNH / Bãi bỏ Quyết định số …` */
  acts: boolean;
  /** it stands beside a basis, and ends as one */
  amongBases: boolean;
}

/** `_T"——€Cars ghị định số 118/2008/NĐ-CP`: nothing before the mention, or what no sentence holds */
const RUBBISH = /^(?:.{0,24}[^\p{L}\d\s.,;:()/-].{0,24})?$/u;

/** Where a title comes to what its act goes by, or where the thing that it changes was decided: `… đã được phê duyệt tại `. */
const GOES_BY = '(?<!kem )theo\\s|thuc hien\\s|can cu\\s|(?:quy dinh|phe duyet|thong qua)\\stai\\s';
/** `QUYẾT ĐỊNH Về việc sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo `: what a title says its instrument does. */
const ENTITLED = new RegExp(
  `^\\s?(?:(?:(luat|nghi dinh)|quyet dinh|nghi quyet|thong tu(?: lien tich)?)\\s)?(?:ve (?:viec\\s)?|v\\/v:?\\s)?(?:(bai bo|huy bo)|(thay the)|sua doi|bo sung(?! (?:kinh phi|von) )|dieu chinh|dinh chinh)(?:[\\s,](?!${GOES_BY})[^;\\s,]*){0,70}$`,
);
/** What no body below the Government can change. */
const HIGHER = /^(?:nghi dinh|luat|bo luat|phap lenh)(?![a-z])/;

/**
 * How the document uses the instrument that is mentioned at `at`: the word nearest before it that governs it, or the
 * heading or lead-in above. A mention in another's title (`place` is null) is only cited there, unless `theo` leads to it.
 */
export function roleAt(view: View, at: number, law: boolean, place: Place | null): Role {
  const from = Math.max(0, at - REACH);
  const whole = view.bare.slice(from, at);
  if (place === null) return /(?<![a-z])theo\s$/.test(whole) && !/kem theo\s$/.test(whole) ? 'basis' : 'cites';
  if ((whole.includes('kem theo ') || whole.endsWith(ISSUED)) && isAnnexLine(view, at, whole)) return 'attachedTo';
  if (place.lead && at < 60 && OPENS.test(whole)) {
    const heading = RECITAL.test(place.lead) ? null : HEADING.exec(place.lead);
    if (heading) return heading[1] ? 'basis' : 'implements';
    if (place.acts && repealsListed(place.lead)) return 'repeals';
  }
  const entitled = place.acts && from === 0 ? ENTITLED.exec(whole) : null;
  if (entitled && (entitled[1] || !HIGHER.test(view.bare.slice(at, at + 12))))
    return entitled[2] ? 'repeals' : entitled[3] ? 'replaces' : 'amends';
  let start = sentenceStart(whole);
  let before = whole.slice(start);
  // `căn cứ Điều 61 Luật …; Điều 83 Nghị định …`: only the place in it stands before the next member
  if (whole[start - 2] === ';' && before.trim() && OPENS.test(before)) {
    start = sentenceStart(whole.replaceAll(';', ','));
    before = whole.slice(start).replaceAll(';', ',');
  }
  const enclosed = ENCLOSED.exec(before);
  // `(kèm theo Công văn …)` says where a thing was sent; `(ban hành kèm theo …)` names what is meant
  if (enclosed && /\(\s?(?:gui |dinh )?kem theo $/.test(before)) return 'cites';
  if (enclosed) before = before.slice(0, enclosed.index + 1);
  else if (TOLD.test(before) || AS_SAID.test(before)) return 'cites';
  if (!law && EXPIRING.test(before) && EXPIRES.test(view.bare.slice(at, at + REACH))) return 'repeals';
  if (ACT.test(before))
    for (const [pattern, role] of ACTS) {
      const act = pattern.exec(before);
      if (act) return !law && isOwnAct(before.slice(0, act.index), act[0]) ? role : 'cites';
    }
  // `Thực hiện Chỉ thị …; Thông tư …`: a list whose first member could not be read
  if (whole[start - 2] === ';' && leadsToNext(before)) {
    const list = view.bare.slice(Math.max(0, at - LIST_REACH), from + start).replaceAll(';', ',');
    const head = OPENING.exec(list.slice(sentenceStart(list)));
    if (head) return /^\s?(?:thuc hien|trien khai)/.test(head[0]) ? 'implements' : 'basis';
  }
  const original = view.lower.slice(from + start, at);
  const keywords = [...before.matchAll(KEYWORD)].reverse();
  let acted = false;
  for (const keyword of keywords) {
    const acts = !BASIS.test(keyword[1] as string);
    // `Thực hiện kế hoạch … phải thực hiện đồng bộ với Quyết định …`: only the nearest verb can govern
    if (acts && acted) continue;
    acted ||= acts;
    const role = governs(keyword, before, original);
    if (role) return role;
  }
  return place.amongBases && from === 0 && RUBBISH.test(view.text.slice(0, at)) ? 'basis' : 'cites';
}

/** Whether the paper itself amends, replaces or repeals: in a plan, `Sửa đổi Quyết định …` is a task for somebody. */
function isOwnAct(ahead: string, act: string): boolean {
  if (!ITSELF.test(ahead)) return false;
  return (
    /nay|hieu luc/.test(ahead) ||
    !/^(?:sua|bo|dieu|dinh)/.test(act) ||
    /\s(?:mot so|khoan|dieu|diem|(?:thu tuc hanh chinh|tthc)\s[^.;]*\s(?:cong bo|ban hanh))\s/.test(act)
  );
}

function governs(keyword: RegExpExecArray, before: string, original: string): Role | null {
  const word = keyword[1] as string;
  const end = keyword.index + word.length;
  const ahead = before.slice(0, keyword.index);
  const tail = before.slice(end);
  switch (word) {
    case 'can cu':
      return tail.startsWith(' do,') ? null : 'basis';
    case 'tren co so':
      // `bạo lực trên cơ sở giới`
      return /^ (?:do,|gioi(?! (?:thieu|han)))/.test(tail) ? null : 'basis';
    case 'xet':
      return /(?:xem|don)\s$/.test(ahead) ? null : 'basis';
    case 'theo':
      if (/(?:kem|tiep|tuy|gan)\s$/.test(ahead) || /^\s(?:doi|do|hoi)(?![a-z])/.test(tail)) return null;
      if (!FOLLOWS.test(tail) && !STATED.test(tail)) return null;
      // `Triển khai thực hiện theo Kế hoạch …`
      return /^\s?$/.test(tail) && /^\s?(?:to chuc |trien khai |thuc hien )+$/.test(ahead) ? 'implements' : 'basis';
    default:
      if (!CARRIES_OUT.test(tail)) return null;
      if (ELSEWHERE.test(tail) || REPORTED.test(ahead)) return 'cites';
      return PAST.test(original.slice(0, keyword.index)) ? 'cites' : 'implements';
  }
}

/** Where the sentence begins that `text` ends in: behind the last `. `, `; `, `? `, `! `. A stop behind a blank is a scan's speck: `Căn cứ :. Quyết định`. */
function sentenceStart(text: string): number {
  for (let at = text.length - 2; at >= 0; at--) {
    if (text.charCodeAt(at + 1) !== 32) continue;
    const sign = text.charCodeAt(at);
    if (sign === 59 || sign === 63 || sign === 33) return at + 2;
    if (sign === 46 && !SPECK_BEFORE_STOP.test(text.slice(Math.max(0, at - 2), at))) return at + 2;
  }
  return 0;
}

const SPECK_BEFORE_STOP = /\s[:,'`]?$/;

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
