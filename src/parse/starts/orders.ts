import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine} from '../anchors.ts';
import {hasContent} from '../lines.ts';

/** Most lines that a page prints above the orders that it passes on. */
const ABOVE = 60;
/** Lines over which the sentence that opens the list may be wrapped. */
const WRAPPED = 6;

/**
 * A page that has lost head and closing is still a document where somebody is told to do something, one thing after the other, in a list
 *
 *     Ban Tuyên giáo Quận ủy đề nghị các đơn vị thực hiện một số nội
 *     dung sau:
 *     1. …
 *
 * or in paragraphs under a sentence that names a ground (`Thực hiện Chỉ thị số 2, … yêu cầu:`).
 * The line that it begins at: the first, or the one behind what a portal says of it (`Số hiệu: 12/UBND-VX`). -1 for none.
 */
export function ordersStart(lines: readonly Line[], source: Source): number {
  let start = 0;
  for (let i = 0; i < Math.min(lines.length, ABOVE); i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const bare = bareLine(source, line);
    if (isMetadata(bare)) start = i + 1;
    else if (LEADS.test(bare)) {
      const said = sentence(lines, source, i);
      const orders =
        ORDERS.test(said) && (opensList(lines, source, i + 1) || GROUNDED.test(said) || GROUNDED.test(bare));
      if (orders) return start;
    }
  }
  return -1;
}

/** `**Số hiệu:** 12/UBND-VX`, `Cơ quan ban hành: …` */
export const isMetadata = (bare: string): boolean =>
  bare.length < 120 && /^(?:so hieu|so,? ky hieu|(?:ngay|co quan|noi) ban hanh|nguoi ky|trich yeu)\s?:/.test(bare);

/** `… thực hiện một số nội dung sau:`, `… thực hiện:` */
export const LEADS = /(?:^|\s)(?:sau|sau day|yeu cau|chi dao|thuc hien)\s?:$/;
/** A body or its head, who may say something in the same clause: `chúng tôi đề nghị bạn đọc` is no order. */
export const BODY =
  '(?:^|\\s)(?:ubnd|hdnd|uy ban|so|phong|ban|bo|cuc|chi cuc|vu|truong|chinh phu|thu tuong|chu tich|bi thu|giam doc|hieu truong|(?:dang|tinh|thanh|huyen|quan|xa) uy|cong an|doan|hoi|trung tam|benh vien|vien|cong ty|van phong)\\s[^.;]{0,120}?';
/** … and orders something */
export const ORDERS = new RegExp(
  `${BODY}(?:yeu cau|de nghi|chi dao|giao(?! (?:dich|nop|thong|luu|tiep|hang|nhan))|phan cong|thong bao ket luan)[\\s:]`,
);

/** `Thực hiện Chỉ thị số 2, … Chủ tịch UBND huyện yêu cầu:` over paragraphs without labels */
const GROUNDED =
  /^\W*(?:thuc hien|can cu|trien khai|de |nham )(?!.* (?:dong chi|buoi lam viec|cuoc hop|hoi nghi|phat bieu)[ ,])[^.]{20,}\s(?:yeu cau|chi dao)\s?:\s?$/;

/** Whether the next line that says anything is the first item of a list, and a second one follows. */
export function opensList(lines: readonly Line[], source: Source, from: number): boolean {
  const textOf = (line: Line) => source.text.slice(line.from, line.to).trimStart();
  const next = lines.slice(from, from + 4).find(hasContent);
  const second = next && SECOND.find(([first]) => first.test(textOf(next)))?.[1];
  return second !== undefined && lines.slice(from + 1).some((line) => line !== next && second.test(textOf(line)));
}

/** How the first item is labelled, and how the second. */
const SECOND: readonly [RegExp, RegExp][] = [
  [/^1[.)/]/, /^2[.)/]/],
  [/^I[.)/]/, /^II[.)/]/],
  [/^a[.)/]/, /^b[.)/]/],
  [/^[-–+]\s/, /^[-–+]\s/],
];

/** The bare text up to a line, as far as its paragraph may reach. */
export function sentence(lines: readonly Line[], source: Source, last: number): string {
  const parts: string[] = [];
  for (let i = last; i >= 0 && last - i < WRAPPED; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) break;
    parts.unshift(bareLine(source, line));
  }
  return `${parts.join(' ')} `;
}
