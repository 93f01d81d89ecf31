import {withUnits} from '../../data/units.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {sameName} from './name-lists.ts';

/** Whether a name is that of somebody whom none of those before means. */
export const isNewLead = (view: View, before: readonly Range[], name: Range): boolean =>
  !before.some((other) => sameName(view, other, name)) &&
  !endsBracket(view, name) &&
  !before.some((other) => isShortOf(view, other, name)) &&
  !SENT_BEFORE.test(view.lower.slice(name.start, name.end)) &&
  !isEachOf(view, before, name) &&
  !isLed(view, before, name) &&
  !isAllOf(view, before, name);

/** `Sở Y tế, Tỉnh đoàn, mỗi đơn vị cử 01 cán bộ`: each of those named before */
const isEachOf = ({lower}: View, before: readonly Range[], {start, end}: Range): boolean =>
  (EACH_OF.test(lower.slice(start, end)) &&
    (before.at(-1)?.end === start - 2 || before.some((other) => namesMany(lower, other, lower.slice(start, end))))) ||
  (before.length > 0 && GROUP.test(lower.slice(start, end)));

/** `Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh cân đối kinh phí; lãnh đạo Sở Tài chính hướng dẫn …`: what the same does once more */
const isLed = ({text}: View, before: readonly Range[], {start}: Range): boolean =>
  text.startsWith('lãnh đạo ', start) &&
  /[;,]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  before.some(({end}) => text.startsWith(' lãnh đạo ', end));

/** `Trưởng các thôn tổng hợp ý kiến; mỗi thôn cử 01 người`: one of those who are many */
const namesMany = (lower: string, other: Range, each: string): boolean =>
  `${lower.slice(other.start, other.end)} `.includes(`các ${each.slice(each.indexOf(' ') + 1)} `);

/** `Sở Y tế rà soát; Sở Xây dựng công bố giá. Hai sở gửi kết quả …`: both that have been named */
const isAllOf = ({lower}: View, before: readonly Range[], {start, end}: Range): boolean =>
  before.length > 1 && COUNTS.indexOf(ALL_OF.exec(lower.slice(start, end))?.[1] ?? '') === before.length - 2;

/** `Tổng công ty Điện lực miền Trung (EVNCPC) hỗ trợ …; EVNCPC bổ sung 02 đội`: one that has been named in full */
const isShortOf = ({text}: View, named: Range, {start, end}: Range): boolean =>
  text.startsWith(` (${text.slice(start, end)})`, named.end);

/** `Các đơn vị đăng ký dự thi; mỗi đội không quá 10 học sinh`: what those who are told form */
const GROUP = /^mỗi (?:đội|đoàn|lớp|tổ|nhóm|khối|chi đoàn|chi hội|liên đội|cơ sở (?:đoàn|hội))$/u;

/** `Phân công 01 nhân viên; nhân viên này báo cáo sự cố`: whom the one who is told sends */
const SENT_BEFORE = /^(?:nhân viên|cán bộ|công chức|giáo viên|người) (?:này|đó)$/u;
const EACH_OF = withUnits(
  /^(?:mỗi|từng) (?:UNIT|sở|ngành|đơn vị|cơ quan|địa phương|trường|thôn|bản|xóm|ấp|bên|khoa|phòng|ban|lớp|khối|trạm|chi bộ|công ty|doanh nghiệp)$/u,
);
const COUNTS = ['hai', 'ba', 'bốn', 'năm'];
const ALL_OF = withUnits(/^(?:cả )?(hai|ba|bốn|năm) (?:UNIT|sở|ngành|đơn vị|cơ quan|bên)$/u);

/** `(qua Phòng Tổ chức đảng, đảng viên) để phối hợp`: the last name in a bracket */
const endsBracket = ({text}: View, {start, end}: Range): boolean => {
  const close = text.slice(start, end).indexOf(')');
  return close >= 0 && !text.slice(start, start + close).includes('(');
};
