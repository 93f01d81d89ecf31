import type {Budget} from '../budget.ts';
import {bulletOf, printOrdinal} from '../flow/ordinals.ts';
import {type Attributes, readXml} from '../xml.ts';

interface ListLevel {
  bullet: string | null;
  form: string;
  prefix: string;
  suffix: string;
  /** how many levels a label shows */
  shown: number;
  start: number;
  /** `%1%.%2%.`, as LibreOffice tells it */
  pattern: string | null;
}

export interface TextStyle {
  parent: string | null;
  list: string | null;
  font: string | null;
  capitals: boolean | null;
  hidden: boolean | null;
  ruled: boolean | null;
}

/** What styles say of lists and letters. */
export interface OdtStyles {
  /** by name, and by names of outlines */
  lists: Map<string, Map<number, ListLevel>>;
  styles: Map<string, TextStyle>;
  fonts: Map<string, string>;
}

export const OUTLINE = '\u0000outline';
const FORMS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};
const MAX_PARENTS = 20;

export const newStyles = (): OdtStyles => ({lists: new Map(), styles: new Map(), fonts: new Map()});

/** Takes in the styles of `styles.xml`, or those of `content.xml` itself. */
export async function addStyles(into: OdtStyles, bytes: Uint8Array | null, budget: Budget): Promise<void> {
  if (!bytes) return;
  let list: Map<number, ListLevel> | null = null;
  let style: TextStyle | null = null;
  await readXml(bytes, budget, {
    open(name, attributes) {
      if (name === 'style:font-face')
        into.fonts.set(attributes['style:name'] ?? '', attributes['svg:font-family'] ?? '');
      else if (name === 'text:list-style' || name === 'text:outline-style') {
        list = new Map();
        into.lists.set(name === 'text:outline-style' ? OUTLINE : (attributes['style:name'] ?? ''), list);
      } else if (list && /^text:(?:list|outline)-level-style/.test(name))
        list.set(Number(attributes['text:level']) || 1, levelOf(name, attributes));
      else if (name === 'style:style') {
        const parent = attributes['style:parent-style-name'] ?? null;
        style = {
          parent,
          list: attributes['style:list-style-name'] ?? null,
          font: null,
          capitals: null,
          hidden: null,
          ruled: null,
        };
        into.styles.set(`${attributes['style:family']}/${attributes['style:name']}`, style);
      } else if (style && name === 'style:text-properties') {
        style.font = attributes['style:font-name'] ?? attributes['fo:font-family'] ?? null;
        if (attributes['fo:text-transform'] === 'uppercase' || attributes['fo:font-variant'] === 'small-caps')
          style.capitals = true;
        if (attributes['text:display'] === 'none') style.hidden = true;
      } else if (style && name === 'style:table-cell-properties') {
        const borders = Object.entries(attributes).filter(([key]) => key.startsWith('fo:border'));
        if (borders.length > 0) style.ruled = borders.some(([, value]) => value !== 'none');
      }
    },
    close(name) {
      if (name === 'text:list-style' || name === 'text:outline-style') list = null;
      else if (name === 'style:style') style = null;
    },
  });
}

function levelOf(name: string, attributes: Attributes): ListLevel {
  return {
    bullet: name.includes('bullet') ? (attributes['text:bullet-char'] ?? '•') : name.includes('image') ? '•' : null,
    form: FORMS[attributes['style:num-format'] ?? ''] ?? 'decimal',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    shown: Math.min(Number(attributes['text:display-levels']) || 1, 10),
    start: Number(attributes['text:start-value'] ?? 1),
    pattern: attributes['loext:num-list-format'] ?? null,
  };
}

/** The first style, up to its parents, that says something. */
export function styleValue<Key extends keyof TextStyle>(
  styles: OdtStyles,
  family: string,
  name: string | null,
  key: Key,
): TextStyle[Key] | null {
  let at = name;
  for (let steps = 0; at !== null && steps < MAX_PARENTS; steps++) {
    const style: TextStyle | undefined = styles.styles.get(`${family}/${at}`);
    if (!style) return null;
    if (style[key] !== null) return style[key];
    at = style.parent;
  }
  return null;
}

/** The label of an item, with the blank behind it. `counts` holds the ordinals of its level and those above. */
export function printLabel(styles: OdtStyles, list: string, level: number, counts: readonly number[]): string {
  const levels = styles.lists.get(list);
  const own = levels?.get(level);
  if (!levels || !own) return '';
  if (own.bullet !== null) return `${bulletOf(own.bullet, '')} `;
  if (own.form === 'none') return '';
  const ordinal = (at: number): string =>
    printOrdinal(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.form ?? 'decimal');
  if (own.pattern !== null) return `${own.pattern.replace(/%(\d{1,2})%/g, (_, at: string) => ordinal(Number(at)))} `;
  const shown = Array.from({length: Math.min(own.shown, level)}, (_, index) =>
    ordinal(level - Math.min(own.shown, level) + 1 + index),
  );
  return `${own.prefix}${shown.join('.')}${own.suffix} `;
}

export const startOf = (styles: OdtStyles, list: string, level: number): number =>
  styles.lists.get(list)?.get(level)?.start ?? 1;
