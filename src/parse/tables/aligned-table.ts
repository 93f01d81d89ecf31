import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {readBody} from './aligned-body.ts';
import {placeLines} from './aligned-columns.ts';
import {readHead} from './aligned-head.ts';
import {partRows} from './aligned-rows.ts';
import {CALENDAR_TITLE} from './column-titles.ts';
import {type FoundTable, toTable} from './table-node.ts';

/**
 * Columns that only blanks part, as `pdftotext -layout` prints them:
 *
 *      TT         Nội dung công việc         Cơ quan chủ trì      Thời gian
 *            Thu gom vỏ bao bì thuốc bảo
 *      1                                     Hội Nông dân         Quý I/2019
 *            vệ thực vật trên đồng ruộng
 *
 * Only where a head names what is done, and by whom or when. Null for any other line.
 */
export function readAlignedTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const head = readHead(lines, index, source);
  if (!head) return null;
  const {body, last} = readBody(lines, index + head.height, head, source);
  if (!body.length) return null;
  const placed = placeLines(body, head.columns, source);
  const calendar = CALENDAR_TITLE.test(head.columns[0]?.bare.trim() ?? '');
  const rows = partRows(placed, head.columns.length, {serial: head.serial, calendar}, source);
  if (!rows.length) return null;
  for (const {line} of body) line.furniture = false;
  const titles = head.columns.map(({stretches}) => stretches);
  return {node: toTable([titles, ...rows], lines.slice(index, last + 1), source), next: last + 1};
}

/** Whether the head of such a table begins at a line. */
export const opensAlignedTable = (lines: readonly Line[], index: number, source: Source): boolean =>
  readHead(lines, index, source) !== null;
