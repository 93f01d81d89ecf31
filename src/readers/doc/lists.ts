import {type List, type ListLevel, type Numbering, newLevel, numbering} from '../flow/lists.ts';
import type {Bytes} from './bytes.ts';
import {letterProperties} from './sprms.ts';

const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

interface Place {
  from: number;
  size: number;
}

/** Reads the automatic lists: their definitions, and the lists that paragraphs name by index from 1. */
export function readLists(
  table: Bytes,
  definitionsAt: Place,
  listsAt: Place,
  fontName: (font: number) => string,
): Numbering {
  const definitions = new Map<string, Map<number, ListLevel>>();
  const lists = new Map<string, List>();
  if (definitionsAt.size >= 2) readDefinitions(table, definitionsAt.from, definitions, fontName);
  if (listsAt.size >= 4) readUses(table, listsAt, lists, fontName);
  return numbering(definitions, lists);
}

function readDefinitions(
  table: Bytes,
  from: number,
  into: Map<string, Map<number, ListLevel>>,
  fontName: (font: number) => string,
) {
  const count = table.u16(from);
  let at = from + 2 + count * 28;
  for (let i = 0; i < count; i++) {
    const entry = from + 2 + i * 28;
    const levels = new Map<number, ListLevel>();
    into.set(String(table.i32(entry)), levels);
    const simple = (table.u8(entry + 26) & 1) !== 0;
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(table, at, fontName);
      levels.set(level, read.level);
      at = read.end;
    }
  }
}

function readUses(table: Bytes, {from, size}: Place, into: Map<string, List>, fontName: (font: number) => string) {
  const count = table.u32(from);
  if (count * 16 > size) return;
  let at = from + 4 + count * 16;
  for (let i = 0; i < count; i++) {
    const entry = from + 4 + i * 16;
    const starts = new Map<number, number>();
    const levels = new Map<number, ListLevel>();
    into.set(String(i + 1), {definition: String(table.i32(entry)), starts, levels});
    const overrides = table.u8(entry + 12);
    at += 4;
    for (let k = 0; k < overrides; k++) {
      const flags = table.u32(at + 4);
      const level = flags & 15;
      if (flags & 16) starts.set(level, table.i32(at));
      at += 8;
      if (flags & 32) {
        const read = readLevel(table, at, fontName);
        levels.set(level, read.level);
        at = read.end;
      }
    }
  }
}

function readLevel(table: Bytes, at: number, fontName: (font: number) => string): {level: ListLevel; end: number} {
  const level = newLevel();
  level.start = table.i32(at);
  level.format = FORMATS[table.u8(at + 4)] ?? 'decimal';
  level.legal = (table.u8(at + 5) & 4) !== 0;
  level.suffix = table.u8(at + 15) === 2 ? 'nothing' : 'tab';
  const letters = table.u8(at + 24);
  const paragraph = table.u8(at + 25);
  const {font} = letterProperties(table.slice(at + 28 + paragraph, at + 28 + paragraph + letters));
  if (font !== null) level.font = fontName(font);
  const text = at + 28 + paragraph + letters;
  const length = table.u16(text);
  for (let i = 0; i < length; i++) {
    const unit = table.u16(text + 2 + i * 2);
    // Ordinals stand in the text as the number of their level.
    level.text += unit < 9 ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  return {level, end: text + 2 + length * 2};
}
