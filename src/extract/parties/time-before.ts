import {isSmall} from '../../text/units.ts';
import type {View} from '../../text/view.ts';

/** `Ngay trong ngày 21/10, họp …`, `hằng ngày, UBND các xã báo cáo`: where it goes on behind a time; `named`: with whoever it is. */
export function behindTime({lower, text}: View, at: number, named = false): number {
  const time = TIME.exec(lower.slice(at, at + 60))?.[0].length ?? 0;
  return time > 0 && (named || isSmall(text.charCodeAt(at + time))) ? at + time : at;
}

const TIME =
  /^(?:(?:ngay )?(?:trong|từ|đến|trước|sau) |(?:định kỳ )?(?:hằng|hàng) |mỗi (?=(?:ngày|tuần|tháng|quý|năm|học|đợt|lần|khi|buổi|kỳ|vụ|mùa) ?))[^,.;:]{2,40}, /u;
