import {type Bytes, bytesOf} from './bytes.ts';

/** Calls `visit` for each modifier of a list of property modifiers: its code and its operand. */
function eachSprm(modifiers: Uint8Array, visit: (code: number, operand: Bytes) => void): void {
  const bytes = bytesOf(modifiers);
  for (let at = 0; at + 2 <= bytes.length; ) {
    const code = bytes.u16(at);
    at += 2;
    const [skip, size] = operandSize(code, bytes, at);
    const end = at + skip + size;
    // A list that was cut short says nothing more.
    if (end > bytes.length) return;
    visit(code, bytesOf(bytes.slice(at + skip, end)));
    at = end;
  }
}

const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;

function operandSize(code: number, bytes: Bytes, at: number): [skip: number, size: number] {
  switch (code >> 13) {
    case 0:
    case 1:
      return [0, 1];
    case 3:
      return [0, 4];
    case 6: {
      if (at >= bytes.length) return [0, 1];
      if (code === DEFINE_TABLE) return at + 2 <= bytes.length ? [2, Math.max(0, bytes.u16(at) - 1)] : [0, 2];
      const size = bytes.u8(at);
      return code === CHANGE_TABS && size === 255 ? [1, bytes.length - at - 1] : [1, size];
    }
    case 7:
      return [0, 3];
    default:
      return [0, 2];
  }
}

/** What a paragraph's modifiers say, as far as text depends on it. */
export interface ParagraphProperties {
  style: number;
  /** index of its list, from 1; 0 for none */
  list: number | null;
  level: number | null;
  inTable: boolean;
  /** depth of the table that it lies in; 1 for a table of the body */
  depth: number;
  endsRow: boolean;
  endsInnerCell: boolean;
  endsInnerRow: boolean;
  /** of a row's end: edges of its cells, and their merging */
  row: {edges: number[]; merged: boolean[]} | null;
}

export const newParagraphProperties = (): ParagraphProperties => ({
  style: 0,
  list: null,
  level: null,
  inTable: false,
  depth: 0,
  endsRow: false,
  endsInnerCell: false,
  endsInnerRow: false,
  row: null,
});

export function setParagraph(properties: ParagraphProperties, modifiers: Uint8Array): void {
  eachSprm(modifiers, (code, operand) => {
    if (code === 0x2416) properties.inTable = operand.u8(0) !== 0;
    else if (code === 0x2417) properties.endsRow = operand.u8(0) !== 0;
    else if (code === 0x6649) properties.depth = operand.u32(0);
    else if (code === 0x244b) properties.endsInnerCell = operand.u8(0) !== 0;
    else if (code === 0x244c) properties.endsInnerRow = operand.u8(0) !== 0;
    else if (code === 0x260a) properties.level = operand.u8(0);
    else if (code === 0x460b) properties.list = operand.u16(0);
    else if (code === DEFINE_TABLE) properties.row = rowOf(operand);
  });
}

const CELL = 20;
const MERGED = 0x20;
const RESTARTED = 0x40;

function rowOf(operand: Bytes): ParagraphProperties['row'] {
  const count = operand.length > 0 ? operand.u8(0) : 0;
  const edges: number[] = [];
  const merged: boolean[] = [];
  for (let i = 0; i <= count && 3 + i * 2 <= operand.length; i++) edges.push(operand.i16(1 + i * 2));
  const cells = 1 + (count + 1) * 2;
  for (let i = 0; i < count; i++) {
    const at = cells + i * CELL;
    const flags = at + 2 <= operand.length ? operand.u16(at) : 0;
    merged.push((flags & MERGED) !== 0 && (flags & RESTARTED) === 0);
  }
  return {edges, merged};
}

/** What modifiers of letters say; null where they say nothing. */
export interface LetterProperties {
  font: number | null;
  hidden: boolean | null;
  capitals: boolean | null;
  inserted: boolean;
  deleted: boolean;
  symbol: {font: number; unit: number} | null;
}

export function letterProperties(modifiers: Uint8Array): LetterProperties {
  const found: LetterProperties = {
    font: null,
    hidden: null,
    capitals: null,
    inserted: false,
    deleted: false,
    symbol: null,
  };
  eachSprm(modifiers, (code, operand) => {
    if (code === 0x4a4f) found.font = operand.u16(0);
    else if (code === 0x083c) found.hidden = operand.u8(0) === 1;
    else if (code === 0x083b || code === 0x083a) found.capitals = operand.u8(0) === 1;
    else if (code === 0x0800) found.deleted = operand.u8(0) === 1;
    else if (code === 0x0801) found.inserted = operand.u8(0) === 1;
    else if (code === 0x6a09) found.symbol = {font: operand.u16(0), unit: operand.u16(2)};
  });
  return found;
}
