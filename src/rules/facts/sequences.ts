import type {LabelledLine, LabelStyle} from './labels.ts';
import type {Line} from './line.ts';

/** An item that does not follow the one before it in its list. */
export interface Break {
  readonly item: LabelledLine;
  /** the item before it in the same list */
  readonly before: LabelledLine;
}

/**
 * Gaps of one in the lists of a style: `1. 2. 4.`. A list begins anew at its first label; labels of other styles nest in
 * it. Only where the label is one for sure, and the missing one stands nowhere between, is there a gap.
 */
export function findGaps(outline: readonly LabelledLine[], style: LabelStyle, lines: readonly Line[]): Break[] {
  const found: Break[] = [];
  const open: LabelledLine[] = [];
  for (const item of outline) {
    if (item.ordinal === 0 || item.style === 'nested') continue;
    const depth = open.findIndex((other) => other.style === item.style);
    const before = depth < 0 ? undefined : (open[depth] as LabelledLine);
    if (depth >= 0) open.length = depth;
    open.push(item);
    if (!before || item.style !== style || item.ordinal !== before.ordinal + 2) continue;
    if (isFirm(item, lines) && !standsBetween(before, item, lines)) found.push({item, before});
  }
  return found;
}

/** Articles that bear the number of the one right before them; a first one may be that of an attached paper. */
export function findRepeated(outline: readonly LabelledLine[], lines: readonly Line[]): LabelledLine[] {
  const articles = outline.filter(({style}) => style === 'article');
  return articles.filter(
    (item, at) => item.ordinal > 1 && item.ordinal === articles[at - 1]?.ordinal && isFirm(item, lines),
  );
}

/** Is it a label, and not a line that hard wrapping began with a figure? */
function isFirm({line, index}: LabelledLine, lines: readonly Line[]): boolean {
  if (line.gap) return true;
  const above = lines[index - 1];
  return !above || /[.;:!?”")\]/]$/.test(above.text) || above.text === above.text.toUpperCase();
}

/** Does the label between two items stand somewhere after all: in mid-line, or with another sign? */
function standsBetween(before: LabelledLine, item: LabelledLine, lines: readonly Line[]): boolean {
  const missing = nameAt(before.ordinal + 1, item.style);
  const label = new RegExp(`(?:^|[\\s(“"])${missing}\\s?[.):/-]|^${missing}(?:\\s|$)|Điều ${missing}(?!\\d)`, 'iu');
  return lines.slice(before.index, item.index).some(({text}) => label.test(text));
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** The label with that place in a sequence: `4` -> `4`, `IV`, `d`. */
export function nameAt(ordinal: number, style: LabelStyle): string {
  if (style === 'roman') return ROMAN[ordinal] ?? String(ordinal);
  if (style === 'letter') return 'abcdđeghiklmnopqrstuvxy'[ordinal - 1] ?? String(ordinal);
  return String(ordinal);
}
