import {isCapital} from '../../parse/anchors.ts';
import {readLabel} from '../../parse/labels.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {NOBODY, type TaskDraft} from './draft.ts';
import {readTableTasks} from './tables.ts';

/** `PHỤ LỤC II` is `PL2` to a clerk; null where no number tells it from others. */
export function annexNumber({text}: View): string | null {
  // `Phụ lục 1. Phân công nhiệm vụ`: the label reads titles in capitals, or alone
  const label = readLabel(SMALL.exec(text)?.[0].toUpperCase() ?? text)?.label;
  return label?.style === 'appendix' && label.ordinal > 0 ? `PL${label.ordinal}` : null;
}

/** What tells the rows of an annex from the document's own, `PL` for one without a number; null for what is no annex's title. */
function annexName(view: View): string | null {
  const {text} = view;
  const numbered = annexNumber(view);
  if (numbered) return numbered;
  // `Phụ lục này thay thế …` says something of it
  return /^phụ lục(?!\p{L}|\s(?:này|nêu|trên|đính kèm|ban hành)(?!\p{L}))/iu.test(text) ? 'PL' : null;
}

/** `Phụ lục 1. …`, `Phụ lục II: …` up to its number */
const SMALL = /^Phụ lục (?:số )?(?:\d{1,2}|[IVX]{1,4})(?=\s?[.:–-])/u;

const NO_WORK =
  /mẫu(?!\p{L}| giáo)|(?<!(?:nâng cao|cải thiện) )kết quả|(?:tổng hợp|danh (?:sách|mục)) .{0,90}(?:tiến độ|(?<=\s)đã (?:nghiệm thu|hoàn thành|thực hiện|ban hành)|hết hiệu lực)|khung báo cáo|đề cương|phiếu/iu;

/** The rows of the assignment tables in annexes that stand behind the signature, `PL1.r1`: of other text there nobody can say whom it tells. */
export function readAnnexTables(
  nodes: readonly (Block | Table)[],
  {source, issued}: {source: Source; issued: string | null},
): TaskDraft[] {
  const tasks: TaskDraft[] = [];
  let name = 'PL';
  let title = '';
  let titled = false;
  let above = '';
  const rows = new Map<string, number>();
  for (const node of nodes) {
    if (node.type === 'block') {
      const named = node.label?.style === 'appendix' ? `PL${node.label.ordinal || ''}` : annexName(node.view);
      // `PHỤ LỤC I⏎⏎KẾT QUẢ NĂM 2023`: what it is called may stand in a paragraph of its own
      if (named) [name, title] = [named, node.view.text];
      else if (titled && isCapital(node.view.text)) title = `${title} ${node.view.text}`;
      titled = named !== null;
      above = node.view.text;
      continue;
    }
    // forms, and what has been done
    if (NO_WORK.test(title)) continue;
    const context = title ? [title] : [];
    const found = readTableTasks(node, {
      source,
      issued,
      path: [name],
      context,
      owners: NOBODY,
      before: rows.get(name) ?? 0,
      above,
    });
    rows.set(name, (rows.get(name) ?? 0) + found.length);
    tasks.push(...found);
  }
  return tasks;
}
