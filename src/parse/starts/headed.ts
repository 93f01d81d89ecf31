import type {Kind} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {addresseesHead, bareLine, isCapital} from '../anchors.ts';
import {hasContent} from '../lines.ts';
import {pageTitle} from '../titles.ts';
import {BODY, LEADS, ORDERS, sentence} from './orders.ts';

/** Lines that say something, from the top of a page to its heading, and from there to the sentence that leads in. */
const ABOVE = 4;
const TO_SENTENCE = 12;

/**
 * A page whose heading names a tên loại is a document where a body then speaks, with a list or without:
 *
 *     Thông báo treo cờ Tổ quốc
 *     19/08/2024 10:57
 *     Nhân dịp …, Ủy ban nhân dân huyện Ba Vạn thông báo treo cờ như sau:
 *     Các cơ quan, đơn vị …
 *
 * The line of the heading; -1 for none.
 */
export function headedStart(lines: readonly Line[], source: Source): number {
  let heading = -1;
  let seen = 0;
  for (let i = 0; i < lines.length && seen <= ABOVE + TO_SENTENCE; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    seen++;
    if (heading < 0 && (seen > ABOVE || isOfHead(source, line))) return -1;
    // The last of several: a portal repeats the heading over the text.
    if (KINDS.includes(pageTitle(source, line)?.kind ?? 'BC')) heading = i;
    else if (heading >= 0 && LEADS.test(bareLine(source, line))) {
      const said = sentence(lines, source, i);
      if (ORDERS.test(said) || ANNOUNCES.test(said)) return heading;
    }
  }
  return -1;
}

/** Of which the text is orders, and no account. */
const KINDS: readonly Kind[] = ['TB', 'KH'];

/** `SỞ Y TẾ`, `Kính gửi: …`: a head that is printed needs no heading of a page. */
function isOfHead(source: Source, line: Line): boolean {
  const bare = bareLine(source, line);
  const text = source.text.slice(line.from, line.to);
  return addresseesHead(bare) > 0 || (/\p{Lu}{2}/u.test(text) && isCapital(text));
}

/** Who lets know what is to be done. */
const ANNOUNCES = new RegExp(`${BODY}thong bao[\\s:]`);
