import type {View} from '../../../text/view.ts';

/** A name in `[from, end)`, and what stands behind it. */
export interface Place {
  view: View;
  from: number;
  end: number;
  /** behind the blank at `end` */
  at: number;
  /** whether a capital stands at `at` */
  upper: boolean;
}

/** End of the part; `NONE` where no such part stands there, `STOP` where the name ends here. */
export type Part = (place: Place) => number;
export const NONE = 0;
export const STOP = -1;

/** `- Cơ quan thường trực Ban Chỉ đạo`: what a body is besides, behind its name */
export const APPOSED =
  /^\s?[-–—]\s(?:(?:[Cc]ơ quan|[Đđ]ơn vị)\s(?:[Tt]hường trực|chủ trì|đầu mối|tham mưu|được giao)|[Tt]hường trực (?:Ban|Hội đồng|Tổ|Tiểu ban))(?!\p{L})/u;
