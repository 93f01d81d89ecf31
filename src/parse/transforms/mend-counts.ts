import type {Block, Label, LabelStyle} from '../../tree.ts';
import {LETTERS} from '../labels.ts';
import {ABOVE} from './mend-sections.ts';

/** Numbers and letters of items that a scan took for others. */
export function mendCounts(blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) {
    const label = block.label as Label;
    block.label =
      openingOne(label, blocks, index) ?? figure(label, blocks, index) ?? counted(label, blocks, index) ?? label;
  }
}

/** What the label at `index` should be; null where this way of mending finds nothing. */
type Mend = (label: Label, blocks: readonly Block[], index: number) => Label | null;

const decimal = (label: Label, ordinal: number): Label => ({
  ...label,
  name: String(ordinal),
  style: 'decimal',
  ordinal,
});

/** `l. Đồng ý …`, and then `2.` */
const openingOne: Mend = (label, blocks, index) =>
  label.name === 'l' && opensCount(blocks, index) ? decimal(label, 1) : null;

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

/** Letters that scans make of figures: `o.`, `s.` of 5, `b.` of 6, `g.`, `q.` of 9, `l.` of 1, `y.`, `u.` of 4. */
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

/** A lone letter that is a figure between two that it parts: `4.`, `o.`, `6.` */
const figure: Mend = (label, blocks, index) => {
  const figures = label.style === 'letter' && AS_FIGURES[label.name];
  if (!figures) return null;
  const [before, behind] = [-1, 1].map((step) => beside(blocks, index, step, 'decimal', PARTS_FIGURES));
  if (!before || behind?.ordinal !== before.ordinal + 2 || before.sign === '/') return null;
  return figures.includes(String(before.ordinal + 1)) ? decimal(label, before.ordinal + 1) : null;
};

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

/** A number or letter between one that it should follow and one that should follow it: `9.`, `19.`, `11.` */
const counted: Mend = (label, blocks, index) => {
  const {style, ordinal, name, sign} = label;
  if (style !== 'decimal' && style !== 'letter') return null;
  const [before, behind] = [-1, 1].map((step) => beside(blocks, index, step, style, PARTS_ITEMS[style]));
  if (!before || before.ordinal + 1 === ordinal) return null;
  // `8.`, and then `3.` as the last
  const isLast = style === 'decimal' && !behind && ordinal > 1 && ordinal <= before.ordinal && before.sign === sign;
  if (!isLast && behind?.ordinal !== before.ordinal + 2) return null;
  const right = before.ordinal + 1;
  const printed = style === 'letter' ? LETTERS[right - 1] : String(right);
  return printed !== undefined && areTakenFor(printed, name) ? {...label, name: printed, ordinal: right} : null;
};

/** Whether two labels differ in one sign, and scans take the one for the other. */
function areTakenFor(printed: string, read: string): boolean {
  if (printed.length !== read.length) return false;
  const [at, another] = [...printed].flatMap((sign, place) => (sign === read[place] ? [] : [place]));
  return at !== undefined && another === undefined && areAlike(printed[at] as string, read[at] as string);
}

/** What ends a count: its next item is of another. */
const PARTS_ITEMS: Readonly<Record<'decimal' | 'letter', readonly LabelStyle[]>> = {
  decimal: [...ABOVE, 'article', 'roman'],
  letter: [...ABOVE, 'article', 'roman', 'decimal'],
};
/** What may not stand between a figure that was read as a letter and its neighbours. */
const PARTS_FIGURES: readonly LabelStyle[] = [...ABOVE, 'roman', 'letter'];

/** The next label of a style before or behind; null where one of those that part stands between. */
function beside(
  blocks: readonly Block[],
  index: number,
  step: number,
  style: LabelStyle,
  parting: readonly LabelStyle[],
): Label | null {
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const label = blocks[at]?.label;
    if (!label || parting.includes(label.style)) return null;
    if (label.style === style) return label;
  }
  return null;
}

/** `3.1`, `3.2`, `2.3` under 2: figures of the heading that a scan has taken for others, known by an item that counts on with the right one. */
export function mendFirstFigures(blocks: readonly Block[]): void {
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
