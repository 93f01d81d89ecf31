import type {Source} from '../../../text/source.ts';
import type {Line} from '../../../tree.ts';
import {bareLine, isNumberLine} from '../../anchors.ts';
import {readLabel} from '../../labels.ts';
import {isAttachmentLine} from '../../titles.ts';
import type {LineAt} from '../line-at.ts';
import {isDated, isNoise, linesBelow} from '../line-shapes.ts';
import {type Subject, type SubjectRule, startsSmall, staysCapital} from './state.ts';

/** What stands within a title and is not of its subject. */

/** `F2`, alone between blank lines */
export const isStamp: SubjectRule = ({lines, source, i}) => (isNoise(lines, source, i) ? 'noise' : null);

/** `(Kèm theo Công văn số 5/SYT về việc⏎⏎DANH SÁCH⏎⏎tập huấn)`: the last of them */
export const closesTorn: SubjectRule = ({text}, {torn}) => (torn && CLOSED.test(text) ? 'closing' : null);

/** A line over the title, whose bracket closes below it. */
export const isTorn = (line: Line, source: Source): boolean =>
  isAttachmentLine(bareLine(source, line)) && !source.text.slice(line.from, line.to).includes(')');

/** `(Ban hành kèm theo Quyết định số 5/QĐ-UBND⏎ngày 2/3/2024 của UBND tỉnh)` */
export const isAttachment: SubjectRule = ({bare}, {open}) => (open || isAttachmentLine(bare) ? 'attachment' : null);

/** Whether the bracket of an attachment goes on behind this line of it. */
export const staysOpen = (at: LineAt, {open}: Subject): boolean =>
  !CLOSED.test(at.text) && (open || (at.text.startsWith('(') && closesBelow(at)));

/** The bracket of `(Kèm theo …)` closes at the end of its line. */
const CLOSED = /\)[*_]{0,3}\s*[.;]?$/;

/** Whether the bracket that opens in a line closes on one of the next ones, before the text proper: some drafts forget to. */
function closesBelow({lines, source, i, to}: LineAt): boolean {
  const textsBelow = linesBelow(lines, i, to, 6).map((line) => source.text.slice(line.from, line.to));
  const closing = textsBelow.findIndex((text) => CLOSED.test(text));
  const item = textsBelow.findIndex((text) => readLabel(text));
  return closing >= 0 && (item < 0 || closing <= item);
}

/**
 * `Số: 12/QĐ-UBND`, `Hà Lam, ngày 5 tháng 3 năm 2024`; but `TẠI NGHỊ QUYẾT SỐ⏎16/2023/NQ-HĐND NGÀY 06 THÁNG 12 NĂM 2023` goes on
 * with the subject, and `1. Quyết định số 5/QĐ-X ngày 2/3/2024 …;` is the first item of a list.
 */
export const isNumberOrDate: SubjectRule = (at, subject) => {
  const {text, bare, gap} = at;
  const begun = subject.taken > 0;
  const runsOn = begun && !gap && staysCapital(at, subject);
  if (!isNumberLine(text, bare) && (runsOn || !isDated(bare))) return null;
  if (!begun || text.length < 80) return 'beside';
  return startsSmall(text) && CITES.test(bare) && !readLabel(text) ? 'beside' : 'text';
};

/** `về tiếp tục thực hiện Nghị quyết số 07-NQ/TU, ngày 20/5/2020 của Tỉnh ủy`: the date of what is cited, behind its number */
const CITES = /\d[^\s,]{0,30}[/-][^\s,]{1,30},?\sngay\s/;
