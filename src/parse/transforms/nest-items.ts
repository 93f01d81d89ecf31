import type {Source} from '../../text/source.ts';
import type {Block, Label, LabelStyle, Table} from '../../tree.ts';
import {isBulleted, LETTERS} from '../labels.ts';
import {quotedBlocks} from '../quotes.ts';

/**
 * Blocks in reading order to an outline. What stands under what is told by the style and the sequence of labels, never by
 * the depth of a heading mark: converters set those at random (`#### I.`, then `## II.`).
 */

const RANK: Record<LabelStyle, number> = {
  part: 0,
  appendix: 0,
  chapter: 1,
  section: 2,
  article: 3,
  capital: 3,
  roman: 4,
  decimal: 5,
  decimal2: 6,
  decimal3: 7,
  letter: 8,
  parenthesis: 9,
  '-': 10,
  '+': 11,
  '•': 12,
  '*': 12,
};

export function nestItems(flat: readonly (Block | Table)[], source: Source): (Block | Table)[] {
  const top: (Block | Table)[] = [];
  const open: Block[] = [];
  const quoted = quotedBlocks(flat, source);
  const rank = starsFirst(flat) ? {...RANK, '+': 13} : RANK;
  for (const [index, node] of flat.entries()) {
    const label = node.type === 'block' && !quoted.has(node) ? node.label : null;
    if (node.type === 'block' && label) {
      node.label = mend(label, open, () => labelBehind(flat, index));
      open.length =
        withinSection(node.label, open, top) ??
        countedOn(flat, index, node.label, open) ??
        setIn(node, open, source) ??
        depthFor(node.label, open, rank);
    } else if (node.type === 'block') {
      // An unlabelled paragraph belongs to the innermost item that is no bullet, or is one that opens what stands below.
      while (open.length && isBulleted(open.at(-1) as Block) && !isTopic(open.at(-1) as Block)) open.pop();
      if (/:$/.test(node.view.text.trimEnd())) open.length = anewAt(labelBehind(flat, index), open, rank);
    }
    (open.at(-1)?.children ?? top).push(node);
    if (node.type === 'block' && label) open.push(node);
  }
  return top;
}

/** `- Về việc phân công nhiệm vụ:`, and nothing but paragraphs below it so far. */
const isTopic = ({view, children}: Block): boolean =>
  /:$/.test(view.text.trimEnd()) && children.every((child) => child.type === 'block' && !child.label);

/** `* Sở Tư pháp` before any `+`: then it gathers those. */
function starsFirst(flat: readonly (Block | Table)[]): boolean {
  const first = (styles: string) =>
    flat.findIndex((node) => node.type === 'block' && node.label && styles.includes(node.label.style));
  const star = first('*•');
  return star >= 0 && star < first('+');
}

/** `II. Nội dung` and then `Phần A:`, `A.`: what gathers sections elsewhere, counted from its first inside one. Null where it is not so. */
function withinSection(
  {style, name, ordinal}: Label,
  open: readonly Block[],
  top: readonly (Block | Table)[],
): number | null {
  const first = style === 'capital' ? ordinal === 1 : style === 'part' && name === 'PA';
  if (!first || open[0]?.label?.style !== 'roman') return null;
  const gathers = top.some((node) => node.type === 'block' && node.label?.style === style);
  return gathers ? null : open.findLastIndex((item) => item.label?.style === 'roman') + 1;
}

/**
 * `1. Nghiệp vụ`, `2. Phục vụ` over `7.`, `8.`, `9.`, and then `3. Kỹ thuật`: a count that goes on from heading to heading, below the
 * heading that is open. Null where it is not so.
 */
function countedOn(
  flat: readonly (Block | Table)[],
  index: number,
  label: Label,
  open: readonly Block[],
): number | null {
  if (label.style !== 'decimal') return null;
  const heading = open.findLastIndex((item) => item.label?.style === 'decimal');
  const number = open[heading]?.label?.ordinal ?? 0;
  if (heading < 0 || label.ordinal <= number + 1) return null;
  let next = label.ordinal;
  for (const node of flat.slice(index, index + COUNTED)) {
    const own = node.type === 'block' ? node.label : null;
    if (own && RANK[own.style] < RANK.decimal) return null;
    if (own?.style !== 'decimal') continue;
    if (own.ordinal === number + 1) return next > label.ordinal + 1 ? heading + 1 : null;
    if (own.ordinal !== next++) return null;
  }
  return null;
}

/** Most blocks from the first of a count that goes on to the next heading. */
const COUNTED = 40;

/** How many of the open items enclose an item with this label. */
function depthFor(label: Label, open: readonly Block[], rank: Readonly<Record<LabelStyle, number>>): number {
  const {style, ordinal} = label;
  if (style === 'decimal2' || style === 'decimal3') {
    const prefix = prefixOf(label.name);
    const parent = open.findLastIndex((item) => item.label?.name === prefix);
    if (parent >= 0) return parent + 1;
    const sibling = open.findLastIndex((item) => item.label?.style === style && prefixOf(item.label.name) === prefix);
    if (sibling >= 0) return sibling;
    // `1.1.` under `3.1.`: a count begun anew inside an item
    const other = open.findLastIndex((item) => item.label?.style === style);
    if (other >= 0) return ordinal === 1 ? other + 1 : other;
  }
  const innermost = open.findLastIndex((item) => item.label?.style === style);
  if (innermost >= 0) {
    if (style.length === 1) return innermost;
    const top = open.at(-1) as Block;
    // `c) Sở X:` and then `1.`: a list inside the item
    if (ordinal === 1 && top !== open[innermost] && /:$/.test(top.view.text) && (top.label?.ordinal ?? 0) > 0)
      return open.length;
    const inSequence = open.findLastIndex((item) => item.label?.style === style && item.label.ordinal + 1 === ordinal);
    const place = inSequence >= 0 ? inSequence : innermost;
    if (rank[style] <= Math.max(...open.slice(place).map((item) => rank[item.label?.style ?? style]))) return place;
  }
  // `* Đối với các xã:` and then `+`: a bullet with a list of its own, whatever their order is elsewhere
  const lead = open.at(-1);
  if (lead && style.length === 1 && isBulleted(lead) && !lead.children.length && /:$/.test(lead.view.text.trimEnd()))
    return open.length;
  let depth = open.length;
  while (depth > 0 && rank[open[depth - 1]?.label?.style ?? 'part'] >= rank[style]) depth--;
  return depth;
}

/**
 * `- Tiến độ:⏎  - Ngày 15/10: nộp đề⏎  - Ngày 24/10: …⏎- Hình thức`: a list that is set in under a bullet of its own sign, which leads to
 * it, and what stands below at the margin of that bullet again. How many items stay open; null where no such list is open or begins.
 */
function setIn(block: Block, open: readonly Block[], source: Source): number | null {
  if (!isBulleted(block)) return null;
  const style = block.label?.style;
  const place = open.findIndex((item) => item.label?.style === style);
  if (place < 0) return null;
  const margin = marginOf(block, source);
  const last = open.findLastIndex((item) => item.label?.style === style);
  const lead = open[last] as Block;
  const leads = last === open.length - 1 && /:$/.test(lead.view.text.trimEnd());
  if (leads && !lead.children.length && margin >= marginOf(lead, source) + 2) return last + 1;
  if (place === last) return null;
  const beside = open.findIndex((item) => item.label?.style === style && marginOf(item, source) >= margin);
  return beside < 0 ? last : beside;
}

/** Columns of blank before a block. */
function marginOf({position}: Block, source: Source): number {
  const start = position.start.offset ?? 0;
  const line = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start + 40);
  return /^[\s>]*/.exec(line)?.[0].length ?? 0;
}

const prefixOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));

/** `2. …⏎Ngoài ra, thực hiện các nhiệm vụ sau:⏎1. …`: what leads to a count begun anew stands beside it. How many items stay open. */
function anewAt(next: Label | null, open: readonly Block[], rank: Readonly<Record<LabelStyle, number>>): number {
  if (next?.ordinal !== 1 || (next.style !== 'decimal' && next.style !== 'letter')) return open.length;
  const depth = depthFor(next, open, rank);
  return open[depth]?.label?.style === next.style ? depth : open.length;
}

/** The label of the next block; null where that has none. */
function labelBehind(flat: readonly (Block | Table)[], index: number): Label | null {
  const next = flat[index + 1];
  return next?.type === 'block' ? next.label : null;
}

/** Labels that scans spoil: `Phần H` behind `Phần I`, `I.` for `1.` inside section II, `8)` for `g)` behind `e)` and for `a)` before `b)`. */
function mend(label: Label, open: readonly Block[], behind: () => Label | null): Label {
  if (label.style === 'roman' && label.name === 'I') {
    const section = open.find((item) => item.label?.style === 'roman');
    if (section && (section.label?.ordinal ?? 0) >= 2 && section.children.length === 0)
      return {...label, name: '1', style: 'decimal'};
  }
  if (label.name === 'PH' && open[0]?.label?.name === 'PI') return {...label, name: 'PII', ordinal: 2};
  if (label.style === 'decimal' && label.sign === ')') {
    const next = label.ordinal === 8 ? behind() : null;
    if (next?.style === 'letter' && next.name === 'b' && next.sign === ')')
      return {...label, name: 'a', style: 'letter', ordinal: 1};
    // `1)`, `a)`, `b)`, `2)`: it counts on
    if (
      open.some(
        ({label: above}) => above?.style === 'decimal' && above.sign === ')' && above.ordinal + 1 === label.ordinal,
      )
    )
      return label;
    const before = open.findLast((item) => item.label?.style === 'letter')?.label;
    if (before?.sign === ')' && before.ordinal < LETTERS.length && label.ordinal !== 1) {
      const ordinal = before.ordinal + 1;
      return {...label, name: LETTERS[ordinal - 1] as string, style: 'letter', ordinal};
    }
  }
  return label;
}
