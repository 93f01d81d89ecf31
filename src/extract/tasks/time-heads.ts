import {looksLikeTime} from '../../parse/tables/column-titles.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';

/** Texts that open with nothing but when, and a colon: `Tháng 12/2025: Tổng kết`, `Giai đoạn 2 (năm 2025): Triển khai đại trà`. */

/** `Giai đoạn 1 (`, `Đợt II -`, `Bước 2, `: which of several, and then when */
const STAGE =
  /^(?:giai doan|dot|buoc|vong|lan|ky|tuan)\s(?:thu\s)?(?:\d{1,2}|[ivx]{1,4}|mot|hai|ba|nhat)\s?(?:[(,:]|[-–]\s)\s?(?:du kien\s)?/;

/** Times that no cell of a table says in these words. */
const TIMES =
  /^(?:giai doan (?:tu )?(?:nam )?\d{4}.{0,14}|\d{1,2} thang (?:dau|cuoi) nam.{0,10}|cac thang .{1,30}|\d{1,2} ?(?:gio|h) ?\d{0,2}.{0,12} ngay .{3,20}|(?:sang|chieu|toi) (?:ngay )?\d.{0,20})$/;

const LONGEST = 70;

/** Where the time stands that opens a text, and where its colon ends; null where something else opens it. */
export function timeHead({text, bare}: View, from = 0): (Range & {behind: number}) | null {
  if (!OPENS_TIME.test(bare.slice(from, from + 14))) return null;
  const stage = STAGE.exec(bare.slice(from, from + 40));
  const start = from + (stage?.[0].length ?? 0);
  const colon = text.slice(start, start + LONGEST).search(/:\s/);
  if (colon < 3) return null;
  const end = start + (text[start + colon - 1] === ')' ? colon - 1 : colon);
  const said = bare.slice(start, end).trim();
  // which week of a month is no month
  if (/^tuan (?!tu |ngay )/.test(said) && !/\d\s?[/-]\s?\d/.test(said.replace(/thang \S+/, ''))) return null;
  return looksLikeTime(said) || TIMES.test(said) ? {start, end, behind: start + colon + 2} : null;
}

/** The words that a time begins with: most texts are passed over by them. */
const OPENS_TIME =
  /^(?:thang|quy|nam|tu|trong|giai|dot|buoc|vong|lan|ky|tuan|cac|sang|chieu|dau|cuoi|giua|den|ngay|\d)\s?/;
