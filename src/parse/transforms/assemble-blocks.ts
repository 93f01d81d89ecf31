import type {Source} from '../../text/source.ts';
import type {Block, Line, Table} from '../../tree.ts';
import {contentOf, type Draft, labelApart, openDraft, toBlock} from '../blocks/draft.ts';
import {layoutOf} from '../blocks/layout.ts';
import {runsOn} from '../blocks/runs-on.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {tableReader} from '../tables/tables.ts';

/**
 * Lines to blocks. Texts are broken at 60 to 90 columns, or not at all; a blank line may part two paragraphs or two halves
 * of a sentence that a page break cut. What decides: a label, the last sign of the line before, the first letter of the
 * next, and whether its first word would still have fitted.
 */
export function assembleBlocks(lines: readonly Line[], source: Source): (Block | Table)[] {
  const nodes: (Block | Table)[] = [];
  const layout = layoutOf(lines, source);
  const readTable = tableReader(lines, source);
  let draft: Draft | null = null;
  let blank = false;
  const close = () => {
    if (draft) nodes.push(toBlock(draft, source));
    draft = null;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const table = readTable(i);
    if (table) {
      close();
      nodes.push(table.node);
      i = table.next - 1;
      blank = false;
      continue;
    }
    if (!hasContent(line)) {
      if (isEmpty(line)) blank = true;
      continue;
    }
    const text = contentOf(source, line);
    const apart = labelApart(lines, i, text, source);
    const found = apart?.found ?? readLabel(text);
    const next = {line, index: i, text: apart?.text ?? text, label: found?.label ?? null, blank};
    if (draft && runsOn(draft, next, layout)) draft.lines.push(line);
    else {
      close();
      draft = openDraft(source, line, text, found, apart?.next ?? null);
      if (apart) i = apart.index;
    }
    blank = false;
  }
  close();
  return nodes;
}
