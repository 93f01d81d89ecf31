import {ReadError} from '../errors.ts';
import type {Bytes} from './bytes.ts';

/** A stretch of the text and where it is stored. */
export interface Piece {
  /** character positions */
  from: number;
  to: number;
  /** file offset of its first letter */
  offset: number;
  /** bytes of a letter: 1 in the code page of the West, 2 in UTF-16 */
  width: 1 | 2;
}

/** Reads the piece table: in a file that was saved quickly, the text lies in pieces. */
export function readPieces(table: Bytes, from: number, size: number): Piece[] {
  const end = from + size;
  let at = from;
  while (at < end && table.u8(at) === 1) at += 3 + table.u16(at + 1);
  if (at >= end || table.u8(at) !== 2) throw new ReadError('damaged', 'piece table');
  const count = Math.floor((table.u32(at + 1) - 4) / 12);
  at += 5;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const stored = table.u32(at + (count + 1) * 4 + i * 8 + 2);
    const narrow = (stored & 0x40000000) !== 0;
    const offset = stored & 0x3fffffff;
    pieces.push({
      from: table.u32(at + i * 4),
      to: table.u32(at + (i + 1) * 4),
      offset: narrow ? offset / 2 : offset,
      width: narrow ? 1 : 2,
    });
  }
  return pieces.filter(({from: first, to}) => to > first);
}

/** All text of the pieces, in order. */
export function textOf(pieces: readonly Piece[], document: Bytes): string {
  const narrow = new TextDecoder('windows-1252');
  const wide = new TextDecoder('utf-16le');
  return pieces
    .map(({from, to, offset, width}) => {
      const bytes = document.slice(offset, offset + (to - from) * width);
      const text = (width === 1 ? narrow : wide).decode(bytes);
      // Places must stay right where the file was cut.
      return text.padEnd(to - from, '\0').slice(0, to - from);
    })
    .join('');
}
