import {readLabel} from '../../parse/labels.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {NOBODY, type TaskDraft} from './draft.ts';
import {readTableTasks} from './tables.ts';

/** `PHỤ LỤC II` is `PL2` to a clerk, one without a number `PL`; null for what is no annex's title. */
export function annexName({text}: View): string | null {
  // `Phụ lục 1. Phân công nhiệm vụ`: the label reads titles in capitals, or alone
  const label = readLabel(SMALL.exec(text)?.[0].toUpperCase() ?? text)?.label;
  if (label?.style === 'appendix' && label.ordinal > 0) return `PL${label.ordinal}`;
  return /^phụ lục(?!\p{L})/iu.test(text) ? 'PL' : null;
}

/** `Phụ lục 1. …`, `Phụ lục II: …` up to its number */
const SMALL = /^Phụ lục (?:số )?(?:\d{1,2}|[IVX]{1,4})(?=\s?[.:–-])/u;

const NO_WORK = /(?:biểu )?mẫu(?!\p{L}| giáo)|kết quả|đề cương|phiếu/iu;

/** The rows of the assignment tables in annexes that stand behind the signature, `PL1.r1`: of other text there nobody can say whom it tells. */
export function readAnnexTables(
  nodes: readonly (Block | Table)[],
  {source, issued}: {source: Source; issued: string | null},
): TaskDraft[] {
  const tasks: TaskDraft[] = [];
  let name = 'PL';
  let title = '';
  let above = '';
  let rows = 0;
  for (const node of nodes) {
    if (node.type === 'block') {
      const named = node.label?.style === 'appendix' ? `PL${node.label.ordinal || ''}` : annexName(node.view);
      if (named) [name, title, rows] = [named, node.view.text, 0];
      above = node.view.text;
      continue;
    }
    // forms, and what has been done
    if (NO_WORK.test(title)) continue;
    const context = title ? [title] : [];
    const found = readTableTasks(node, {source, issued, path: [name], context, owners: NOBODY, before: rows, above});
    rows += found.length;
    tasks.push(...found);
  }
  return tasks;
}
