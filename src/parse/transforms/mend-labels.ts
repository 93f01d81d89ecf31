import type {Block, Table} from '../../tree.ts';
import {mendCounts, mendFirstFigures} from './mend-counts.ts';
import {mendSections} from './mend-sections.ts';

/**
 * Labels that a scan has spoilt, put right by those before and behind them: `I.`, `I.`, `II.` are I, II, III; `9.`, `19.`,
 * `11.` are 9, 10, 11; `b)`, `e)`, `d)` are b, c, d.
 */
export function mendLabels(flat: readonly (Block | Table)[]): readonly (Block | Table)[] {
  const blocks: Block[] = [];
  /** those over which a heading without a label stands */
  const headed = new Set<Block>();
  for (const [index, node] of flat.entries()) {
    if (node.type !== 'block' || !node.label) continue;
    blocks.push(node);
    if (isHeading(flat[index - 1])) headed.add(node);
  }
  mendSections(blocks, headed);
  mendFirstFigures(blocks);
  mendCounts(blocks);
  return flat;
}

/** `NHIỆM VỤ CẤP HUYỆN` without a label over `I.`: what begins anew there. */
const isHeading = (node: Block | Table | undefined): boolean =>
  node?.type === 'block' && !node.label && node.view.text.length < 100 && !/[.;,]$/.test(node.view.text);
