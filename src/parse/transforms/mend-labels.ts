import type {Block, Label, LabelStyle, Table} from '../../tree.ts';
import {isCapital} from '../anchors.ts';
import {LETTERS} from '../labels.ts';

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
  for (const [index, block] of blocks.entries())
    block.label = mendCounted(block.label as Label, blocks, index) ?? block.label;
  return flat;
}

/** What scans make of I, II and III: strokes, of which any may be lost or joined. */
const STROKES = /^[IL1H]{1,4}$/;

/** Where roman sections begin anew. */
const ABOVE: readonly LabelStyle[] = ['part', 'appendix', 'chapter', 'section'];

/** Roman numerals over headings, in the order in which they stand. */
function mendSections(blocks: readonly Block[], headed: ReadonlySet<Block>): void {
  const lettered = blocks.some(({label}) => label?.style === 'capital' && label.name === 'G');
  const beginsAnew = ({style, name}: Label): boolean =>
    ABOVE.includes(style) || (style === 'capital' && (name !== 'H' || lettered));
  const lost = lostSections(blocks);
  const sections = blocks.filter((block, index) => {
    const label = block.label as Label;
    return lost.has(block) || beginsAnew(label) || label.style === 'roman' || mayBeSection(block, blocks[index + 1]);
  });
  let last = 0;
  for (const [index, block] of sections.entries()) {
    const label = block.label as Label;
    if (beginsAnew(label)) {
      last = 0;
      continue;
    }
    const [next, afterNext] = [sections[index + 1]?.label, sections[index + 2]?.label];
    // II and III follow as they should: then this I is no II
    const counts = next?.name === 'II' && afterNext?.name === 'III';
    const again = label.name === 'I' && last === 1 && (counts || headed.has(block));
    // `H. HƯỚNG DẪN`, and then `II.`, `IV.`: II and III, whatever has become of I
    const first = last === 0 && label.style === 'capital' && next?.style === 'roman' && next.name !== 'I';
    const ordinal = lost.has(block)
      ? last + 1
      : again || (first && counts)
        ? 1
        : first
          ? 2
          : sectionOrdinal(label, last, next);
    if (ordinal === null) continue;
    if (ordinal !== label.ordinal || label.style !== 'roman')
      block.label = {...label, name: ROMAN[ordinal] as string, style: 'roman', ordinal};
    last = ordinal;
  }
}

/** The longest heading of a section. */
const HEADING = 120;

/**
 * `1. Đánh giá chung`, `1. Nhiệm vụ` over `1. Sở X …`, and then `III. Kiến nghị`: as many headings that are 1 and have no 2 as
 * numbers are lacking before the first roman one.
 */
function lostSections(blocks: readonly Block[]): ReadonlySet<Block> {
  const numbered = blocks.filter(({label}) => label?.style === 'decimal' || label?.style === 'roman');
  const first = numbered.findIndex(({label}) => label?.style === 'roman');
  const lacking = (numbered[first]?.label?.ordinal ?? 0) - 1;
  if (lacking < 1 || lacking > 3) return NONE;
  const found = numbered.slice(0, first).filter(({label, view}, index) => {
    const next = numbered[index + 1]?.label as Label;
    if (!ONES.test(label?.name ?? '') || view.text.length > HEADING || /[.;]$/.test(view.text)) return false;
    if (label?.ordinal !== 1 && numbered[index - 1]?.label?.ordinal === (label?.ordinal ?? 0) - 1) return false;
    return ONES.test(next.name) || index + 1 === first;
  });
  return found.length === lacking ? new Set(found) : NONE;
}

const NONE: ReadonlySet<Block> = new Set();

/** `NHIỆM VỤ CẤP HUYỆN` without a label over `I.`: what begins anew there. */
const isHeading = (node: Block | Table | undefined): boolean =>
  node?.type === 'block' && !node.label && node.view.text.length < 100 && !/[.;,]$/.test(node.view.text);

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** `1`, `11`, `111` */
const ONES = /^1{1,3}$/;
/** `VỀ TÌNH HÌNH THÁNG 4` */
const OPENS_IN_CAPITALS = /^(?:\p{Lu}+[\s,]+){3}/u;
const standsInCapitals = (text: string): boolean => isCapital(text) || OPENS_IN_CAPITALS.test(text);

/** `H. TỔ CHỨC THỰC HIỆN`, `1. MỤC ĐÍCH` before an item 1 of its own or the next section: in capitals, as headings of sections are. */
function mayBeSection({label, view}: Block, next: Block | undefined): boolean {
  const {name, style, sign} = label as Label;
  if (style === 'capital') return name === 'H';
  // `1- VỀ TÌNH HÌNH`, `I- NHIỆM VỤ`: with a dash, as sections alone are
  if (next?.label?.name === 'I') return sign === '-' && next.label.sign === '-' && standsInCapitals(view.text);
  if (style !== 'decimal' || !ONES.test(name) || !standsInCapitals(view.text)) return false;
  if (name !== '1' || next?.label?.name === '1' || next?.label?.style === 'roman') return true;
  // `1. ĐÁNH GIÁ CHUNG`, and then `11. NHIỆM VỤ`
  return next?.label?.style === 'decimal' && ONES.test(next.label.name) && standsInCapitals(next.view.text);
}

/** The number that a section must have behind the one before it; null where it is no section. */
function sectionOrdinal({name, style, ordinal}: Label, last: number, next: Label | null | undefined): number | null {
  const expected = last + 1;
  if (style === 'roman' && ordinal === expected) return ordinal;
  // `II.`, `H. PHỤ TRÁCH`, `III.`
  if (style === 'capital' && next?.name === 'III' && last === 2) return null;
  if (STROKES.test(name) && expected <= 3) {
    // a count begun anew: `II`, and then `I`
    if (last === 2 && (name === 'I' || name === '1')) return 1;
    // `1. MỤC ĐÍCH` is a section only where others count on from it
    if (style === 'decimal' && last === 0)
      return next && (next.style !== 'decimal' || (name === '1' && ONES.test(next.name))) ? 1 : null;
    // `I`, and then `III`: the second may have been lost
    if (style === 'roman' && ordinal === 3 && last === 1 && !(next && STROKES.test(next.name))) return 3;
    if (last > 0 || ordinal === 50) return expected;
  }
  // `VI`, and again `VI`
  if (style === 'roman' && ordinal === last && last > 3 && name.startsWith('V') && expected < 9)
    return next?.ordinal === expected ? ordinal : expected;
  return style === 'roman' ? ordinal : null;
}

/** Figures and letters that scans take for each other. */
const ALIKE = [
  '09',
  '17',
  '38',
  '56',
  '68',
  '06',
  '23',
  '58',
  '35',
  '59',
  '89',
  '24',
  '39',
  'ce',
  'dđ',
  'bh',
  'hn',
  'il',
  'eo',
  'qg',
];
const areAlike = (one: string, other: string): boolean =>
  ALIKE.some((pair) => pair.includes(one) && pair.includes(other));

/** A number or letter between one that it should follow and one that should follow it; null where it is right. */
function mendCounted(label: Label, blocks: readonly Block[], index: number): Label | null {
  const {style, ordinal, name} = label;
  // `l. Đồng ý …`, and then `2.`
  if (name === 'l' && opensCount(blocks, index)) return {...label, name: '1', style: 'decimal', ordinal: 1};
  const figure = style === 'letter' ? figureOf(blocks, index) : null;
  if (figure) return {...label, name: String(figure), style: 'decimal', ordinal: figure};
  if (style !== 'decimal' && style !== 'letter') return null;
  const before = beside(blocks, index, -1);
  const behind = beside(blocks, index, 1);
  if (before === null || before.ordinal + 1 === ordinal) return null;
  // `8.`, and then `3.` as the last
  const isLast =
    style === 'decimal' && !behind && ordinal > 1 && ordinal <= before.ordinal && before.sign === label.sign;
  if (!isLast && behind?.ordinal !== before.ordinal + 2) return null;
  const right = before.ordinal + 1;
  const printed = style === 'letter' ? LETTERS[right - 1] : String(right);
  if (printed === undefined || printed.length !== name.length) return null;
  const [at, another] = [...printed].flatMap((sign, place) => (sign === name[place] ? [] : [place]));
  if (at === undefined || another !== undefined) return null;
  return areAlike(printed[at] as string, name[at] as string) ? {...label, name: printed, ordinal: right} : null;
}

/** `3.1`, `3.2`, `2.3` under 2: figures of the heading that a scan has taken for others, known by an item that counts on with the right one. */
function mendFirstFigures(blocks: readonly Block[]): void {
  let heading = '';
  let run: Block[] = [];
  for (const block of blocks) {
    const label = block.label as Label;
    if (
      label.style === 'decimal' ||
      label.style === 'roman' ||
      label.style === 'article' ||
      ABOVE.includes(label.style)
    ) {
      heading = label.style === 'decimal' ? label.name : '';
      run = [];
    }
    if (label.style !== 'decimal2' || !heading) continue;
    const first = label.name.slice(0, label.name.indexOf('.'));
    if (label.ordinal !== run.length + 1) heading = '';
    else if (first !== heading) {
      if (first.length === 1 && areAlike(first, heading)) run.push(block);
      else heading = '';
    } else {
      for (const [at, {label: spoilt}] of run.entries())
        (run[at] as Block).label = {...(spoilt as Label), name: `${heading}.${at + 1}`};
      run.push(block);
    }
  }
}

/** Letters that scans make of figures: `o.`, `s.` of 5, `b.` of 6, `g.`, `q.` of 9, `l.` of 1, `z.` of 2. */
const AS_FIGURES: Readonly<Record<string, string>> = {
  o: '560',
  s: '58',
  b: '6',
  g: '9',
  q: '9',
  l: '1',
  y: '4',
  u: '4',
};

/** The figure that a lone letter stands for between two that it parts: `4.`, `o.`, `6.`; null where it is a letter. */
function figureOf(blocks: readonly Block[], index: number): number | null {
  const figures = AS_FIGURES[((blocks[index] as Block).label as Label).name];
  if (!figures) return null;
  const [before, behind] = [countBeside(blocks, index, -1), countBeside(blocks, index, 1)];
  if (!before || behind?.ordinal !== before.ordinal + 2 || before.sign === '/') return null;
  return figures.includes(String(before.ordinal + 1)) ? before.ordinal + 1 : null;
}

/** The next decimal label before or behind; null where another letter or a heading stands between. */
function countBeside(blocks: readonly Block[], index: number, step: 1 | -1): Label | null {
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const label = blocks[at]?.label;
    if (!label || label.style === 'letter' || label.style === 'roman' || ABOVE.includes(label.style)) return null;
    if (label.style === 'decimal') return label;
  }
  return null;
}

/** Whether the next item with a number is the second, and no letter stands before. */
function opensCount(blocks: readonly Block[], index: number): boolean {
  const next = blocks
    .slice(index + 1, index + REACH)
    .find(({label}) => label?.style === 'decimal' || label?.style === 'roman');
  const before = blocks[index - 1]?.label;
  return (
    next?.label?.style === 'decimal' &&
    next.label.ordinal === 2 &&
    before?.style !== 'letter' &&
    before?.style !== 'decimal'
  );
}

/** As far a neighbour is looked for. */
const REACH = 60;

/** The label of the same style before or behind; null where a heading above it stands between. */
function beside(blocks: readonly Block[], index: number, step: 1 | -1): Label | null {
  const {style} = (blocks[index] as Block).label as Label;
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const label = blocks[at]?.label;
    if (!label || ABOVE.includes(label.style) || label.style === 'article' || label.style === 'roman') return null;
    if (label.style === style) return label;
    if (style === 'letter' && label.style === 'decimal') return null;
  }
  return null;
}
