import type {Block, Label, LabelStyle} from '../../tree.ts';
import {isCapital} from '../anchors.ts';

/** Where roman sections begin anew. */
export const ABOVE: readonly LabelStyle[] = ['part', 'appendix', 'chapter', 'section'];

/** Roman numerals over headings, put right in the order in which they stand. */
export function mendSections(blocks: readonly Block[], headed: ReadonlySet<Block>): void {
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
    const next = sections[index + 1]?.label;
    const counts = next?.name === 'II' && sections[index + 2]?.label?.name === 'III';
    const ordinal = ordinalOf({label, next, last, counts, lost: lost.has(block), headed: headed.has(block)});
    if (ordinal === null) continue;
    if (ordinal !== label.ordinal || label.style !== 'roman')
      block.label = {...label, name: ROMAN[ordinal] as string, style: 'roman', ordinal};
    last = ordinal;
  }
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** What may be the heading of a section, and what stands beside it. */
interface Section {
  label: Label;
  next: Label | null | undefined;
  /** the number of the section before; 0 before the first */
  last: number;
  /** II and III follow as they should: then this I is no II */
  counts: boolean;
  /** its number has lost its shape: `1. Đánh giá chung` */
  lost: boolean;
  /** a heading without a label stands over it */
  headed: boolean;
}

/** The number that a section must have behind the one before it; `none` where it is no section, null where the rule does not know. */
type OrdinalRule = (section: Section) => number | 'none' | null;

function ordinalOf(section: Section): number | null {
  for (const rule of ORDINALS) {
    const ordinal = rule(section);
    if (ordinal !== null) return ordinal === 'none' ? null : ordinal;
  }
  return section.label.style === 'roman' ? section.label.ordinal : null;
}

const isLost: OrdinalRule = ({lost, last}) => (lost ? last + 1 : null);

/** `I`, and below `NHIỆM VỤ CẤP HUYỆN` again `I` */
const beginsAgain: OrdinalRule = ({label, last, counts, headed}) =>
  label.name === 'I' && last === 1 && (counts || headed) ? 1 : null;

/** `H. HƯỚNG DẪN`, and then `II.`, `III.`: I; and then `III.`, `IV.`: II, whatever has become of I */
const isCapitalFirst: OrdinalRule = ({label, next, last, counts}) =>
  last === 0 && label.style === 'capital' && next?.style === 'roman' && next.name !== 'I' ? (counts ? 1 : 2) : null;

const isRight: OrdinalRule = ({label: {style, ordinal}, last}) =>
  style === 'roman' && ordinal === last + 1 ? ordinal : null;

/** `II.`, `H. PHỤ TRÁCH`, `III.` */
const standsBetween: OrdinalRule = ({label, next, last}) =>
  label.style === 'capital' && next?.name === 'III' && last === 2 ? 'none' : null;

/** What scans make of I, II and III: strokes, of which any may be lost or joined. */
const STROKES = /^[IL1H]{1,4}$/;
const isStrokes = ({label: {name}, last}: Section): boolean => last < 3 && STROKES.test(name);

/** A count begun anew: `II`, and then `I` */
const isOneBehindTwo: OrdinalRule = ({label: {name}, last}) =>
  last === 2 && (name === 'I' || name === '1') ? 1 : null;

/** `1. MỤC ĐÍCH` is a section only where others count on from it. */
const isDecimalFirst: OrdinalRule = ({label: {name, style}, next, last}) => {
  if (style !== 'decimal' || last !== 0) return null;
  return next && (next.style !== 'decimal' || (name === '1' && ONES.test(next.name))) ? 1 : 'none';
};

/** `I`, and then `III`: the second may have been lost */
const isThirdBehindFirst: OrdinalRule = ({label: {style, ordinal}, next, last}) =>
  style === 'roman' && ordinal === 3 && last === 1 && !(next && STROKES.test(next.name)) ? 3 : null;

/** `I`, `1`, `II`; and `L. MỤC ĐÍCH` as the first */
const isNextOfStrokes: OrdinalRule = ({label: {ordinal}, last}) => (last > 0 || ordinal === 50 ? last + 1 : null);

/** `VI`, and again `VI` */
const isTwice: OrdinalRule = ({label: {name, style, ordinal}, next, last}) => {
  if (style !== 'roman' || ordinal !== last || last <= 3 || last >= 8 || !name.startsWith('V')) return null;
  return next?.ordinal === last + 1 ? ordinal : last + 1;
};

const amongStrokes =
  (rule: OrdinalRule): OrdinalRule =>
  (section) =>
    isStrokes(section) ? rule(section) : null;

/** The first that knows counts. */
const ORDINALS: readonly OrdinalRule[] = [
  ...[isLost, beginsAgain, isCapitalFirst, isRight, standsBetween],
  ...[isOneBehindTwo, isDecimalFirst, isThirdBehindFirst, isNextOfStrokes].map(amongStrokes),
  isTwice,
];

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
