import type {Source} from '../../../text/source.ts';
import {isSmall} from '../../../text/units.ts';
import type {Line} from '../../../tree.ts';
import {addresseesHead, bareLine, isCapital} from '../../anchors.ts';
import {readLabel} from '../../labels.ts';
import {hasContent, isEmpty} from '../../lines.ts';
import type {LineAt} from '../line-at.ts';
import {isNoise, OPENING} from '../line-shapes.ts';
import {bareBelow, SUBJECT_LINES, type SubjectRule, startsCapital, startsSmall, staysCapital} from './state.ts';

/** Whether a line goes on with the subject above it, told by blanks, capitals and stops. */

/** `… trên địa bàn tỉnh⏎⏎Cơn bão số 3 …`: a blank ends a subject, unless all is in capitals or its last line shows that more must come */
export const standsApart: SubjectRule = (at, subject) => {
  if (!at.gap || staysCapital(at, subject)) return null;
  const fills = subject.spaced && at.text.length > 20 && isFullLine(at, subject.widest);
  return fills || runsOnOverBlank(at) ? null : 'text';
};

/** Whether the line above, over a blank as all lines of the scan are, is as wide as the widest: the subject has not ended there. */
function isFullLine({lines, source, i, gap}: LineAt, widest: number): boolean {
  const above = lines[i - 2];
  if (!above || isEmpty(above) || !gap) return false;
  const text = source.text.slice(above.from, above.to);
  return widest > 45 && text.length > widest * 0.9 && !/[.;:,]$/.test(text);
}

/** Whether a line goes on with the one above it over a blank: `thực phẩm thuộc⏎⏎phạm vi quản lý`; the last before `Kính gửi` does. */
function runsOnOverBlank(at: LineAt): boolean {
  const {lines, source, i, line, text, bare} = at;
  const above = lines[isNoise(lines, source, i - 2) ? i - 4 : i - 2];
  if (!above || isEmpty(above)) return false;
  // `… trên địa bàn tỉnh trong⏎⏎thời gian qua`
  if (OPENING.test(bare) && (startsCapital(source, line) || text.length > 40)) return false;
  const sign = /[.;:,]$/.exec(source.text.slice(above.from, above.to))?.[0] ?? '';
  // `… trong lĩnh vực khen thưởng;⏎⏎quy định chi tiết …`
  if (SMALL_BEHIND_SPECK.test(source.text.slice(line.from, line.from + 4))) return sign !== '.' && sign !== ':';
  return !sign && text.length < 70 && addresseesHead(bareBelow(at)) > 0;
}

const SMALL_BEHIND_SPECK = /^(?:[%*'`~^_|.]\s)?\p{Ll}/u;

/**
 * `… trên địa bàn tỉnh⏎Cơn bão số 3 vừa qua đã gây thiệt hại rất⏎lớn.`: a scan without blanks between subject and text, which
 * begins with a capital that is of no name, and ends in a full stop.
 */
export const opensSentence: SubjectRule = ({lines, source, i: index, to, text, bare, gap}, {capitals}) => {
  if (gap || capitals || text.length < 50 || !/^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(text) || NAMED.test(bare)) return null;
  const above = lines[index - 1] as Line;
  if (UNFINISHED.test(source.lower.slice(above.from, above.to))) return null;
  for (let i = index; i < Math.min(to, index + SUBJECT_LINES); i++) {
    const line = lines[i] as Line;
    if (!hasContent(line) || (i > index && OPENING.test(bareLine(source, line)) && startsCapital(source, line)))
      return null;
    if (source.text[line.to - 1] === '.') return isMisreadComma(lines, source, i) ? null : 'text';
  }
  return null;
};

/** What bears a capital within a subject: bodies, officers, instruments. */
const NAMED =
  /^(?:chu (?:tich|nhiem)|pho |uy |hoi |so |bo |ban |van phong|giam doc|bi thu|truong |thu |chinh |nha |nhan dan|quoc |dang |luat |nghi |quyet |thong |ke hoach|de an|du an|chuong trinh|chi |cong |cuc |tong |to |trung |toa |vien |mat tran|doan |lien |thanh |tinh |huyen |xa |phuong |quan |khu |dac khu |quy |phap |bao |dai |thang |ngay |tuan |nam )/;
const UNFINISHED = /(?:,|\s(?:và|của|về|tại|cho|với|các|những|trong|do|là|phó|đồng chí|ông|bà|từ|đến|theo|hoặc|bởi))$/;

/** `Năm 2023, đội ngũ cán bộ …` right below a subject in capitals */
export const leavesCapitals: SubjectRule = (at, {capitals}) =>
  !at.gap && capitals && !isCapital(at.text) && !startsSmall(at.text) && (at.text.length > 40 || goesOnBelow(at))
    ? 'text'
    : null;

/** `Năm 2023, đội ngũ cán⏎bộ, công chức … đã hoàn thành nhiệm vụ`: a sentence that a narrow column broke, below a subject in capitals. */
function goesOnBelow({lines, source, i, to}: LineAt): boolean {
  const next = i + 1 < to ? lines[i + 1] : undefined;
  return next !== undefined && next.to - next.from > 40 && isSmall(source.text.charCodeAt(next.from));
}

/** `Về việc thành lập Tổ công tác⏎⏎DANH SÁCH THÀNH VIÊN`: capitals below a subject in small letters are a heading */
export const takesCapitals: SubjectRule = ({text, gap}, {capitals}) =>
  gap && !capitals && isCapital(text) ? 'text' : null;

/** More than any subject has. */
export const isTooLong: SubjectRule = ({text}, {taken}) =>
  taken >= SUBJECT_LINES || text.length > 420 ? 'text' : null;

/** `… trên địa bàn tỉnh.`: with a full stop a subject ends. */
export const endsSubject = ({lines, source, i, text}: LineAt): boolean =>
  /\.\/?\.?$/.test(text) && !isCapital(text) && !isMisreadComma(lines, source, i);

/** `… và phòng.⏎chống bạo lực`: what a scan took for a full stop, since small letters go on right below. */
const isMisreadComma = (lines: readonly Line[], source: Source, index: number): boolean => {
  const next = lines[index + 1];
  return (
    next !== undefined &&
    hasContent(next) &&
    isSmall(source.text.charCodeAt(next.from)) &&
    !readLabel(source.text.slice(next.from, next.to))
  );
};
