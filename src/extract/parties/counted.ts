import {withUnits} from '../../data/units.ts';
import type {Range} from '../../text/range.ts';
import {endsInColon, endWithout} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {findPredicate, isPredicate} from './predicate.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';

/** `03 huyện miền núi rà soát …`, `Đối với 4 Tổng công ty trực thuộc Bộ: báo cáo …`: bodies of which it is told how many they are. */
export function countedBodies(view: View, at: number, end: number, announced: boolean): Range[] {
  const count = COUNT.exec(view.lower.slice(at, at + 40))?.[0].length ?? 0;
  if (count === 0 || OTHERS_NOT.test(view.lower.slice(at, end)) || !startsParty(view, at + count)) return [];
  const start = at + (view.lower.startsWith('đối với ', at) ? 'đối với '.length : 0);
  const [first, ...others] = subjectsAt(view, at + count, end, announced);
  const last = others.at(-1) ?? first;
  if (
    first &&
    last &&
    (announced ||
      endsInColon(view.text, at, end) ||
      DOES.test(view.lower.slice(last.end, last.end + 20)) ||
      isDueBy(view, last.end, end))
  )
    return [{start, end: first.end}, ...others];
  // all before the colon is the name
  const whole = end - at < LONGEST && endsInColon(view.text, at, end) && findPredicate(view, at + count, end - at) < 0;
  return whole ? [{start, end: at + endWithout(':', view.text.slice(at, end))}] : [];
}

const LONGEST = 90;
/** `Năm đơn vị gửi báo cáo trước ngày 15/8, các đơn vị còn lại chưa gửi` */
const OTHERS_NOT = / còn lại (?:chưa|không) /u;

/** Not `15 công ty nộp ngân sách trên 100 tỷ đồng`, `04 huyện hoàn thành nông thôn mới`: that is how many have done it. */
const DOES =
  /^\s(?:báo cáo|gửi|rà soát|lập|cử|phải|khẩn trương|tập trung|tiếp tục|có trách nhiệm)\s(?!được|chậm(?! nhất)|muộn(?! nhất))/u;

/** `12 xã chưa đạt chuẩn hoàn thiện hồ sơ trước ngày 15/8`: what they do is due */
const isDueBy = (view: View, at: number, end: number): boolean =>
  isPredicate(view, at + 1) &&
  DUE.test(view.lower.slice(at, Math.min(end, at + 220))) &&
  !DONE.test(view.lower.slice(at, at + 60));
const DUE =
  /\s(?:trước (?:ngày |\d{1,2} ?(?:giờ|h) )?\d|chậm nhất|muộn nhất|hằng (?:tuần|tháng|quý)|trong (?:vòng|\d))/u;
const DONE = /\s(?:(?:được|đã|đạt|xong|xảy ra|phát sinh|ghi nhận|xuất hiện|bị)\s|chậm(?! nhất)|muộn(?! nhất))/u;

/** What is not counted as a thing would be: not `02 bộ hồ sơ`, `3 lớp tập huấn`. */
const COUNT = withUnits(
  /^(?:đối với\s)?(?:\d{1,3}|(?:cả )?(?:hai|ba|bốn|năm|sáu|bảy))\s(?=(?:UNIT|cục thuế|chi cục|cục|thôn|bản|ấp|khoa|hợp tác xã|tổng công ty|tập đoàn|công ty|đơn vị|doanh nghiệp|sở|ngân hàng|bệnh viện|trường|nhà thầu|địa phương)[\s,:])/u,
);
