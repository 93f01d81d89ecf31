import {ReadError} from '../errors.ts';
import {type Bytes, bytesOf} from './bytes.ts';
import type {Streams} from './compound.ts';

/** A stretch of the table stream. */
export interface Place {
  from: number;
  size: number;
}

/** The file information block: where everything lies, and how many letters each part of the text has. */
export interface Fib {
  document: Bytes;
  table: Bytes;
  counts: {
    text: number;
    footnotes: number;
    headers: number;
    macros: number;
    comments: number;
    endnotes: number;
    boxes: number;
  };
  place(index: number): Place;
}

/** Indexes of the places that are read here. */
export const PLACES = {
  styles: 1,
  footnoteTexts: 3,
  letters: 12,
  paragraphs: 13,
  fonts: 15,
  pieces: 33,
  endnoteTexts: 47,
  listDefinitions: 73,
  lists: 74,
} as const;

const WORD_97 = 0xc1;
/** Other programs' files of the same outer form. */
const OTHERS = [
  {stream: 'Workbook', name: 'Excel'},
  {stream: 'Book', name: 'Excel'},
  {stream: 'PowerPoint Document', name: 'PowerPoint'},
] as const;

/** @throws {ReadError} `encrypted`, `unsupported` for Word 95 and older, `damaged` */
export function readFib(streams: Streams): Fib {
  const main = streams('WordDocument');
  const other = OTHERS.find(({stream}) => streams(stream));
  if (!main && other) throw new ReadError('unsupported', other.name);
  if (!main || main.length < 4) throw new ReadError('damaged', 'WordDocument');
  const document = bytesOf(main);
  if (document.u16(2) < WORD_97) throw new ReadError('unsupported', 'Word 6/95');
  if (main.length < 0x2f2) throw new ReadError('damaged', 'WordDocument');
  const flags = document.u16(0x0a);
  if (flags & 0x100) throw new ReadError('encrypted');
  const tableBytes = streams(flags & 0x200 ? '1Table' : '0Table');
  if (!tableBytes) throw new ReadError('damaged', 'Table');
  const count = (at: number) => Math.max(0, document.i32(at));
  return {
    document,
    table: bytesOf(tableBytes),
    counts: {
      text: count(0x4c),
      footnotes: count(0x50),
      headers: count(0x54),
      macros: count(0x58),
      comments: count(0x5c),
      endnotes: count(0x60),
      boxes: count(0x64),
    },
    place: (index) => ({from: document.u32(0x9a + index * 8), size: document.u32(0x9e + index * 8)}),
  };
}
