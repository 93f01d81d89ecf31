import type {Source} from '../../text/source.ts';
import type {Line, Table} from '../../tree.ts';
import {isEmpty} from '../lines.ts';
import {isBar} from '../transforms/mark-furniture.ts';
import {type PortalCell, portalRows} from './portal-rows.ts';
import {toTable} from './table-node.ts';

/** Portal tables: every cell on lines of its own, with a bar behind it, and another one behind each row. */
export function readPortalTable(
  lines: readonly Line[],
  index: number,
  source: Source,
): {node: Table | null; next: number} {
  const cells: PortalCell[] = [];
  let open: PortalCell | null = null;
  let bars = 0;
  let last = index;
  let next = index;
  let run = 0;
  let wide = 0;
  for (; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (isBar(line, source)) {
      if (open) {
        run = open.bars > 1 || !cells.length ? 1 : run + 1;
        wide = Math.max(wide, run);
        cells.push(open);
        open = null;
        bars = 0;
      }
      bars++;
      last = next;
      continue;
    }
    if (isEmpty(line)) {
      if (!open && next - last > 2) break;
      continue;
    }
    if (!open) {
      // Text that no bar follows soon is no cell; nor is the next heading, behind a full row and a blank line.
      if (!barFollows(lines, next, source)) break;
      if (bars > 1 && wide > 2 && closes(line, source)) break;
      if (
        isEmpty(lines[next - 1] as Line) &&
        (bars > 1 ? 0 : run) !== wide - 1 &&
        opensText(line, source) &&
        !isRowOfOne(lines, next, source)
      )
        break;
      open = {stretches: [], bars, strong: opensStrong(line, source)};
    }
    open.stretches.push({from: line.from, to: line.to});
  }
  const rows = portalRows(cells, open ? 0 : bars, source);
  if (rows.length < 2 || wide < 3) return {node: null, next};
  return {node: toTable(rows, lines.slice(index, last + 1), source), next: last + 1};
}

/** `**III. TỔ CHỨC THỰC HIỆN**`, `1. Giao Sở X …` */
const opensText = (line: Line, source: Source): boolean =>
  /^(?:[IVX]{1,5}|\d{1,2})\.\s\p{Lu}/u.test(source.text.slice(line.from, line.from + 12));

/** `Trong quá trình thực hiện, nếu có vướng mắc, …` behind the last row: what closes the document, where the whole of it stands between bars */
const closes = (line: Line, source: Source): boolean =>
  /^(?:Trong quá trình (?:triển khai|thực hiện|tổ chức)|Trên đây là|Quá trình (?:triển khai|thực hiện)|Nhận được (?:[Cc]ông văn|[Vv]ăn bản|[Kk]ế hoạch))[\s,]/u.test(
    source.text.slice(line.from, line.from + 40),
  );

/** `**I. CÔNG TÁC TUYÊN TRUYỀN**` over the rows of a group: behind its bar stands the one that ends a row. */
function isRowOfOne(lines: readonly Line[], index: number, source: Source): boolean {
  let at = index;
  while (at < lines.length && at - index < 4 && !isBar(lines[at], source)) at++;
  return isBar(lines[at], source) && isBar(lines[at + 1], source);
}

const opensStrong = (line: Line, source: Source): boolean =>
  line.strong || /^\s{0,8}\*\*/.test(source.text.slice(line.position.start.offset, line.from + 2));

function barFollows(lines: readonly Line[], index: number, source: Source): boolean {
  for (let i = index + 1; i < lines.length && i - index < 40; i++) if (isBar(lines[i], source)) return true;
  return false;
}
