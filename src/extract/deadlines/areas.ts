import type {Range} from '../../text/range.ts';
import {isDigitAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';

/** A stretch of a text in which phrases may begin, and how it is read: as a field's value or as running text. */
export interface Area {
  from: number;
  to: number;
  cell: boolean;
}

/** In running text every deadline names a unit of time, or is a date with a stroke, `16/3`, `16 / 3`, or whole, `16.3.2021`. */
const UNIT =
  /ngày|tháng|quý|năm|tuần|giờ|phút|\dh(?=[ ,.;)])|giai đoạn|(?:sáng|chiều|tối) (?:nay|mai)|mỗi (?:buổi )?(?:sáng|chiều|tối)|thứ (?:hai|ba|tư|sáu|bảy)|chủ nhật|[/⁄](?=[ \d])|[.-](?=\d{1,2}[.-](?:19|20)\d\d)|(?<=(?:trước|nhất|đến|hết) \d{1,2})-(?=\d{1,2}(?!\d))/g;

/** The next unit from `from` on, of a date the figure before the stroke. */
function nextUnit(text: string, from: number): {at: number; end: number} | null {
  UNIT.lastIndex = from;
  for (let hit = UNIT.exec(text); hit; hit = UNIT.exec(text)) {
    const {index} = hit;
    if (hit[0].length > 1) return {at: index, end: UNIT.lastIndex};
    if (index > from && (text[index - 1] === ' ' || isDigitAt(text, index - 1))) return {at: index - 1, end: index + 2};
  }
  return null;
}

/** How far before its first unit a phrase may begin: `trước 16 giờ 30 phút, thứ Sáu, ngày`. */
const REACH = 48;

/** `Thời gian thực hiện:` in running text makes a field of what follows, up to the end of the clause. */
const FIELD = /\b(?:thoi gian|thoi han|han|tien do|lo trinh)(?: [a-z]{1,8}){0,6} ?: ?/g;
const LONGEST_FIELD = 200;

/** Where to look closely in `[from, to)` of a view; empty where no deadline can be. Offsets in the view, ascending. */
export function areas(view: View, from: number, to: number, cited: readonly Range[], cell: boolean): Area[] {
  if (cell) return [{from, to, cell}];
  const fields = fieldsOf(view, from, to);
  const found: Area[] = [];
  let field = 0;
  let last: Area | undefined;
  let next = from;
  for (let hit = nextUnit(view.lower, next); hit && hit.at < to; hit = nextUnit(view.lower, next)) {
    const {at} = hit;
    next = hit.end;
    const citation = cited.find((range) => at >= range.start && at < range.end);
    if (citation) {
      next = Math.max(next, citation.end);
      continue;
    }
    for (let open = fields[field]; open && open.from <= at; open = fields[++field]) {
      found.push(open);
      last = open;
    }
    if (last && at < last.to) {
      if (!last.cell) last.to = Math.min(at + 1, to);
      continue;
    }
    const begin = Math.max(from, at - REACH);
    if (last && !last.cell && begin <= last.to) last.to = at + 1;
    else {
      last = {from: Math.max(begin, last?.to ?? 0), to: at + 1, cell: false};
      found.push(last);
    }
  }
  found.push(...fields.slice(field));
  return found;
}

function fieldsOf(view: View, from: number, to: number): Area[] {
  const fields: Area[] = [];
  const colon = view.text.indexOf(':', from);
  if (colon < 0 || colon >= to) return fields;
  const text = view.bare.slice(from, to);
  for (const field of text.matchAll(FIELD)) {
    const open = field.index + field[0].length;
    const rest = text.slice(open, open + LONGEST_FIELD);
    const close = /[.;](?=\s|$)/.exec(rest)?.index ?? rest.length;
    const start = from + open;
    if (start >= (fields.at(-1)?.to ?? 0)) fields.push({from: start, to: start + close, cell: true});
  }
  return fields;
}
