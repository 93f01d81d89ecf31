import type {Line} from '../../../tree.ts';
import {
  addresseesHead,
  bareLine,
  isCapital,
  isMotto,
  isSubmotto,
  recipientsHead,
  tellsWhenPosted,
} from '../../anchors.ts';
import {isAuthority} from '../../authority.ts';
import {readLabel} from '../../labels.ts';
import {hasContent} from '../../lines.ts';
import {opensAlignedTable} from '../../tables/aligned-table.ts';
import {isAttachmentLine} from '../../titles.ts';
import type {LineAt} from '../line-at.ts';
import {linesBelow, OPENING} from '../line-shapes.ts';
import {bareBelow, type Subject, type SubjectRule, startsCapital, staysCapital} from './state.ts';

/** What follows a title: it says of itself that it is of no subject. */

/** `Kính gửi: …`, `Nơi nhận:`, `CHỦ TỊCH UBND TỈNH điện:` */
export const isHead: SubjectRule = ({bare}) =>
  addresseesHead(bare) || recipientsHead(bare) || /dien\s?:$/.test(bare) ? 'text' : null;

/** `15/03/2019 08:05` below a heading with its subject */
export const isPosted: SubjectRule = ({bare}, {runIn}) => (runIn && tellsWhenPosted(bare) ? 'text' : null);

/** `TT` alone, of a table whose cells have a line each */
export const isFirstCell: SubjectRule = ({bare}) => (bare === 'tt' || bare === 'stt' ? 'text' : null);

/** `STT   Tên đơn vị   Số cán bộ` */
export const opensTable: SubjectRule = ({lines, source, i, bare}) =>
  TABLE_NOTE.test(bare) || TABLE_HEAD.test(bare) || opensAlignedTable(lines, i, source) ? 'text' : null;

/** `Số liệu tính đến ngày 07/11/2025`, `Đơn vị tính: triệu đồng`: over a table, of no title any more. */
const TABLE_NOTE = /^\W{0,3}(?:(?:so|du) lieu (?:tinh )?den|(?:don vi|dvt)(?: tinh)?:)/;

/** `STT | Xã | Số liều`, `TT\tNội dung`, `STT Tên đơn vị Số cán bộ`: a table right below the title. */
const TABLE_HEAD = /^s?tt\s?(?:\||\t|(?:ten|ho va ten|ho ten|noi dung|don vi|co quan)\s)/;

/** `Thời gian bắt đầu: 14 giờ …`, `Thời gian, địa điểm: …`: of a meeting, below what it is about. */
export const isParticular: SubjectRule = ({bare, text, gap}) =>
  PARTICULARS.test(bare) || (gap && WEEKDAY.test(text)) ? 'text' : null;

const PARTICULARS =
  /^\W{0,3}(?:\d\s?[.)]\s)?(?:thoi gian|dia diem|thanh phan|chu tri|chu toa|thu ky|chu diem)(?:,?\s[a-z]{2,6}){0,4}\s?:/;
/** `Chiều thứ Năm, ngày 25/3/2027`: over the hours of a programme */
const WEEKDAY =
  /^(?:(?:buổi )?(?:sáng|chiều|tối),? (?:ngày )?)?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: ?,| \(|$)/iu;

/** `Kết quả cụ thể như sau:` */
export const isLeadIn: SubjectRule = ({text}) => (/^\p{Lu}.*\s(?:như )?sau\s?:$/u.test(text) ? 'text' : null);

/** `Căn⏎cứ Luật …` */
export const isBrokenBasis: SubjectRule = (at) => (opensBroken(at) ? 'text' : null);

export const opensBroken = (at: LineAt): boolean => at.bare === 'can' && /^cu\s/.test(bareBelow(at));

/** `Căn cứ Luật …`; but `THỰC HIỆN CHIẾN LƯỢC …` in capitals, and `Thực hiện Chiến lược …` where it is the subject itself */
export const opensText: SubjectRule = (at, subject) => {
  if (!OPENING.test(at.bare) || !startsCapital(at.source, at.line) || staysCapital(at, subject)) return null;
  const isOfTitle = subject.taken > 0 ? isLastOfTitle(at) : attachmentFollows(at) || isTitled(at);
  return isOfTitle ? null : 'text';
};

/** `(Ban hành kèm theo …)⏎Triển khai Kế hoạch số … của Ban⏎Thường vụ …`: a full line that is no capitals, behind subject and bracket */
export const standsBehindAttachment: SubjectRule = ({text, source, line}, {attached, open}) =>
  attached && !open && text.length > SHORT && startsCapital(source, line) && !isCapital(text) ? 'text' : null;
const SHORT = 44;

/** `Thực hiện Nghị quyết số …⏎(Kèm theo …)`: what an opening word would begin is the subject, if the annex is named right under it. */
const attachmentFollows = ({lines, source, i, to}: LineAt): boolean =>
  linesBelow(lines, i, to, 4).some((line) => isAttachmentLine(bareLine(source, line)));

/** `KẾ HOẠCH⏎Thực hiện Chiến lược …⏎⏎Căn cứ …`: short lines without a closing sign, and then the text proper. */
function isTitled(at: LineAt): boolean {
  const {lines, source, i: index, to} = at;
  let i = index;
  let length = 0;
  for (; i < to; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) {
      // `Thực hiện bầu cử Quốc hội⏎⏎và bầu cử Hội đồng nhân dân`: in a text with a blank line behind each
      const [next] = linesBelow(lines, i, to, 1);
      if (next && /^\p{Ll}/u.test(source.text.slice(next.from, next.from + 2))) continue;
      break;
    }
    const bare = bareLine(source, line);
    if (i > index && (addresseesHead(bare) || (OPENING.test(bare) && startsCapital(source, line)))) break;
    length += line.to - line.from;
  }
  const last = lines[i - 1] as Line;
  if (length > 320 || /[.:;,][*_]*$/.test(source.text.slice(last.from, last.to))) return false;
  // `Thực hiện phong trào …⏎⏎Phân công nhiệm vụ như sau:`
  const [next] = i < to && length <= 200 ? linesBelow(lines, i, to, 1) : [];
  if (next && /^[\p{Lu}\d|+-]/u.test(source.text.slice(next.from, next.from + 2))) return true;
  const below = bareBelow({...at, i: i - 1});
  return addresseesHead(below) > 0 || OPENING.test(below) || /^[-_*\s]+$|^(?:[ivx]{1,4}|1)\s?[.-]/.test(below);
}

/** `QUYẾT ĐỊNH⏎Phê duyệt quy trình …⏎Theo Kế hoạch số 5/KH-X⏎GIÁM ĐỐC SỞ Y TẾ⏎Căn cứ …`: above who decides, still of the subject. */
function isLastOfTitle({lines, source, i, to, bare, gap}: LineAt): boolean {
  if (!bare.startsWith('theo ') || gap) return false;
  const [decides, basis] = linesBelow(lines, i, to, 2);
  return (
    decides !== undefined &&
    basis !== undefined &&
    isCapital(source.text.slice(decides.from, decides.to)) &&
    isAuthority(bareLine(source, decides)) &&
    bareLine(source, basis).startsWith('can cu ')
  );
}

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`: the next document */
export const opensLetterhead: SubjectRule = ({source, line}) =>
  isMotto(source, line) || isSubmotto(source, line) ? 'text' : null;

/** `1.⏎Danh mục …`: an item whose text stands on the next line */
export const isLoneLabel: SubjectRule = ({bare}) => (LONE_LABEL.test(bare) ? 'text' : null);

const LONE_LABEL = /^\W{0,3}(?:\d{1,2}|[ivx]{1,4})[.)]\W{0,3}$/;

/** `PHẦN THỨ NHẤT`, `PHẦN I.`: the first heading of the text. */
export const isFirstPart: SubjectRule = ({text, bare}) =>
  PART.test(bare) && readLabel(text)?.label.style === 'part' ? 'text' : null;

const PART = /^phan (?:thu (?:nhat|i)|i|1|a)(?:\s?[.:]|$)/;

/** `I. MỤC ĐÍCH`, `1. …`; but `V DANH MỤC …` in capitals goes on with a subject in capitals */
export const isItem: SubjectRule = (at, subject) => {
  const label = readLabel(at.text)?.label;
  if (!label || label.style === 'part' || label.style === 'appendix') return null;
  return isOfCapitals(at, subject, label.sign) ? null : 'text';
};

/** Whether what reads like a label is of a subject in capitals: its first line, or a word without a sign on one of the next. */
const isOfCapitals = (at: LineAt, subject: Subject, sign: string): boolean =>
  (subject.taken === 0 && isCapital(at.text)) || (sign === '' && !at.gap && staysCapital(at, subject));
