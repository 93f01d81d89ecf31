import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {splitNames} from './name-lists.ts';
import {tellsHowItIs} from './spoken-of.ts';

/** Citizens and those who own or run something: much is said of them, and only a plain duty behind them is told. */

const WHO =
  /(?:người dân|ngư dân|bà con|hộ gia đình|hộ dân|cá nhân|thuyền trưởng|chủ (?:rừng|phương tiện|hộ|tàu|đò|vật nuôi)|chủ (?:các|những) \p{L}+(?: \p{L}+){0,6}?(?:, (?:kinh doanh|dịch vụ)(?: \p{L}+){0,3}?){0,2})/u
    .source;
const WHERE = /(?: (?:sống |sinh sống )?(?:ở(?! (?:tại )?nhà)|tại|trên|trong|ven|quanh|khu vực) [^.,;:]{2,40}?)?/u
  .source;
const DUTY =
  /(?:chủ động|chấp hành|nghiêm túc|phải|cần|tích cực|nâng cao|cảnh giác|trang bị|thường xuyên|kịp thời|(?:có|chịu) trách nhiệm|ở (?:tại )?nhà|khai báo|kê khai|tuyệt đối không|không (?:đốt|ra|cho|vứt|xả|bắn|tụ tập|tự ý|sử dụng|lấn chiếm|chăn thả))/u
    .source;
const TOLD = new RegExp(
  `^((?:(?:toàn thể|mọi|mỗi) )?${WHO}(?:(?:, | và )${WHO}){0,3}${WHERE}) (?=${DUTY}${/(?!\p{L})/u.source})`,
  'iu',
);
const LONGEST = 260;

/** `Người dân chủ động chằng chống nhà cửa`, `Chủ các phương tiện thủy nội địa trang bị áo phao`: who is told so at `at`; empty where nobody is. */
export function citizensTold(view: View, at: number, end: number): Range[] {
  const told = TOLD.exec(view.lower.slice(at, Math.min(end, at + LONGEST)));
  if (!told || tellsHowItIs(view.lower, at + told[0].length)) return [];
  return splitNames(view, at, at + (told[1] as string).length);
}
