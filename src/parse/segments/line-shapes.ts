import {withUnits} from '../../data/units.ts';
import {opensWithAny} from '../../text/any-of.ts';
import type {Source} from '../../text/source.ts';
import {isLatinAt} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {hasContent, isEmpty} from '../lines.ts';

/** `Căn cứ`, `Thực hiện`, `Thi hành Luật`, `Theo`, `Xét` */
const GROUNDS = /can cu|thuc hien|thi hanh (?:nghi|quyet|chi|luat|ket|ke|cong|thong)|hoi \d|theo |xet /;
/** `Ngày 09/3/2021, …`, `Trong thời gian qua` */
const DAYS =
  /ngay (?:[^a-z\s]?\d|[ilot|!]\d)|sang ngay|chieu ngay|trong (?:thoi gian|nam|thang|cac ngay)|thoi gian qua/;
/** `Để triển khai …`, `Do ảnh hưởng …`, `Nhằm …` */
const REASONS =
  /de (?:kip|trien|thuc|tiep|chu|khac|gop|tang|dam|bao|phong|hoan)|sau khi|tren co so|do (?:tinh|anh huong|dien bien|dieu kien)|truoc (?:tinh hinh|dien bien)|nham /;
/** `Kính gửi` */
const ADDRESS = /kinh (?:gui|thua)/;
/** `Vừa qua`, `Hiện nay`, `Nhận được`, `Vào hồi 8 giờ` */
const LATELY = /vua qua|hien nay|qua (?:theo|bao|kiem)|nhan duoc|tiep theo|vao (?:hoi|luc) \d|hom nay,? (?:ngay|vao)/;
/** `Ủy ban nhân dân tỉnh nhận được …`, `Sở Y tế trân trọng kính mời …` */
const SPEAKERS =
  /uy ban nhan dan .{0,60}(?:nhan duoc|ban hanh|thong bao|bao cao|xay dung)|[^,.;]{3,60} (?:tran trong )?kinh moi |ubnd .{0,40}(?:nhan duoc|ban hanh|thong bao|bao cao|xay dung)/;
/** Words that open the text proper, never a subject: `Căn cứ`, `Thực hiện`, `Ngày 09/3/2021, …`. */
export const OPENING = opensWithAny(GROUNDS, DAYS, REASONS, ADDRESS, LATELY, SPEAKERS);

/** `Căn cứ Luật …`, `- Thực hiện Kế hoạch …`: what a document rests on. A list of names may be `theo danh sách`. */
export const isBasis = (bare: string): boolean => /^\W*(?:can cu|thuc hien|xet|theo(?! danh sach))\s/.test(bare);

export const isDated = (bare: string): boolean =>
  /\bnga[yu]?\b.{0,14}\bthang\b.{0,10}\bnam\b/.test(bare) || /,\s?ngay\b/.test(bare);

/** `CÔNG VĂN ĐẾN`, `Số: 1093`, `Ngày 25/8/2014`: lines of the stamp by which an office registers what it gets. */
export const isReceipt = (bare: string): boolean => bare.length < 36 && RECEIPT.test(bare);

const RECEIPT =
  /^[^a-z\d]{0,3}(?:(?:cong van |van ban )?den(?: (?:so|ngay)\b.{0,16})?|so(?: den)?\s?[:.]{0,3}\s?\d{1,6}|(?:den )?ngay(?: den)?\s?[:.]{0,3}\s?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|(?:chuyen|gio)\s?[:.].{0,18})[^a-z\d]{0,4}$/;

/** What a stamp over the subject has left there: one or two signs between blank lines, `F2`, or letters between rules, `—— ä TIN HộC ———`. */
export function isNoise(lines: readonly Line[], source: Source, index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || isEmpty(line)) return false;
  if (line.to - line.from <= 2) return blankBefore(lines, index) && isEmpty(next);
  return line.to - line.from < 60 && RULED.test(source.text.slice(line.from, line.to));
}

const RULED = /^[-–—_=]{2,12}\s.{1,40}\s[-–—_=]{3,12}$/u;

/** The next lines below `index` that say something, `most` of them at most. */
export function linesBelow(lines: readonly Line[], index: number, to: number, most = Infinity): Line[] {
  const found: Line[] = [];
  for (let i = index + 1; i < to && found.length < most; i++) {
    const line = lines[i] as Line;
    if (hasContent(line)) found.push(line);
  }
  return found;
}

/** The last line above `index` that says something. */
export function lineAbove(lines: readonly Line[], index: number, floor: number): Line | null {
  for (let i = index - 1; i >= floor; i--) {
    const line = lines[i] as Line;
    if (hasContent(line)) return line;
  }
  return null;
}

export function blankBefore(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return !before || !hasContent(before);
}

/** A name that is complete: it ends with a proper name or a level of government. */
const COMPLETE = withUnits(/\s(?:\p{Lu}\p{Ll}*|UNIT)$/u);
const ANOTHER =
  /^(?:Sở|Phòng|UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Công an|Cục|Chi cục|Bộ|Văn phòng|Thanh tra|Trung tâm|Tỉnh ủy|Huyện ủy|Tòa án|Công ty|Điện lực|Bệnh viện|Kho bạc|Bảo hiểm|Chi nhánh|Ngân hàng|Liên đoàn|Đảng ủy|Trạm|Viện|Trường)\s/u;
/** `Giám đốc⏎Sở Y tế`, `Văn phòng⏎Ủy ban`: what cannot stand without the body behind it */
const HOLDER = /(?:Giám đốc|Chủ tịch|Bộ trưởng|Cục trưởng|Văn phòng|Lãnh đạo|Thanh tra)$/u;

/** Whether a line without a dash names another addressee: `Kính gửi: UBND huyện Trà Lâm⏎          Phòng Công Thương huyện Trà Lâm`. */
export const isAnotherBody = (before: string, text: string): boolean =>
  ANOTHER.test(text) && COMPLETE.test(before) && !HOLDER.test(before);

/** `- Sở Y tế;`, also where a scan left a stray sign before the dash. */
export const opensBullet = (text: string): boolean => !isLatinAt(text, 0) && BULLET.test(text);

const BULLET = /^[^\p{L}\d(]{0,3}[-–—~+•*]\s{0,12}(?=[\p{L}“"(])/u;
