import type {Bytes} from './bytes.ts';
import {letterProperties, newParagraphProperties, type ParagraphProperties, setParagraph} from './sprms.ts';

export interface DocStyle {
  base: number;
  paragraph: ParagraphProperties;
  font: number | null;
  capitals: boolean | null;
}

export interface DocStyles {
  /** the first style, from this one up to what it is based on, that says something */
  value<Value>(style: number, read: (style: DocStyle) => Value | null): Value | null;
}

const MAX_BASES = 12;
const NONE = 0xfff;

/** Reads the style sheet. */
export function readDocStyles(table: Bytes, from: number, size: number): DocStyles {
  const styles: (DocStyle | null)[] = [];
  if (size > 6) {
    const count = table.u16(from + 2);
    const baseSize = table.u16(from + 4);
    let at = from + 2 + table.u16(from);
    for (let i = 0; i < count && at + 2 <= from + size; i++) {
      const length = table.u16(at);
      styles.push(length > baseSize ? readStyle(table, at + 2, at + 2 + length, baseSize) : null);
      at += 2 + length;
    }
  }
  return {
    value(style, read) {
      for (let at = style, steps = 0; at !== NONE && steps < MAX_BASES; steps++) {
        const found = styles[at];
        if (!found) return null;
        const value = read(found);
        if (value !== null) return value;
        at = found.base;
      }
      return null;
    },
  };
}

function readStyle(table: Bytes, from: number, end: number, baseSize: number): DocStyle {
  const kind = table.u16(from + 2) & 15;
  const style: DocStyle = {
    base: table.u16(from + 2) >> 4,
    paragraph: newParagraphProperties(),
    font: null,
    capitals: null,
  };
  const parts = table.u16(from + 4) & 15;
  let at = from + baseSize;
  at += 2 + (table.u16(at) + 1) * 2;
  for (let part = 0; part < parts && at + 2 <= end; part++) {
    const size = table.u16(at);
    const bytes = table.slice(at + 2, Math.min(at + 2 + size, end));
    if (kind === 1 && part === 0) setParagraph(style.paragraph, bytes.subarray(2));
    else if ((kind === 1 && part === 1) || (kind === 2 && part === 0)) {
      const {font, capitals} = letterProperties(bytes);
      style.font = font;
      style.capitals = capitals;
    }
    at += 2 + size + (size % 2);
  }
  return style;
}
