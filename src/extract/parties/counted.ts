import {withUnits} from '../../data/units.ts';
import type {Range} from '../../text/range.ts';
import {endsInColon, endWithout} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {findPredicate} from './predicate.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';

/** `03 huyện miền núi rà soát …`, `Đối với 4 Tổng công ty trực thuộc Bộ: báo cáo …`: bodies of which it is told how many they are. */
export function countedBodies(view: View, at: number, end: number, announced: boolean): Range[] {
  const count = COUNT.exec(view.lower.slice(at, at + 40))?.[0].length ?? 0;
  if (count === 0 || !startsParty(view, at + count)) return [];
  const start = at + view.text.slice(at, at + count).search(/\d/);
  const [first, ...others] = subjectsAt(view, at + count, end, announced);
  const last = others.at(-1) ?? first;
  if (
    first &&
    last &&
    (announced || endsInColon(view.text, at, end) || DOES.test(view.lower.slice(last.end, last.end + 20)))
  )
    return [{start, end: first.end}, ...others];
  // all before the colon is the name
  const whole = end - at < LONGEST && endsInColon(view.text, at, end) && findPredicate(view, at + count, end - at) < 0;
  return whole ? [{start, end: at + endWithout(':', view.text.slice(at, end))}] : [];
}

const LONGEST = 90;

/** Not `15 công ty nộp ngân sách trên 100 tỷ đồng`, `04 huyện hoàn thành nông thôn mới`: that is how many have done it. */
const DOES = /^\s(?:báo cáo|gửi|rà soát|lập|cử|phải|khẩn trương|tập trung|tiếp tục|có trách nhiệm)\s(?!được)/u;

/** What is not counted as a thing would be: not `02 bộ hồ sơ`, `3 lớp tập huấn`. */
const COUNT = withUnits(
  /^(?:đối với\s)?\d{1,3}\s(?=(?:UNIT|cục thuế|chi cục|cục|thôn|bản|ấp|khoa|hợp tác xã|tổng công ty|tập đoàn|công ty|đơn vị|doanh nghiệp|sở|ngân hàng|bệnh viện|trường|nhà thầu|địa phương)[\s,:])/u,
);
