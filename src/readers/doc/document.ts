import type {Budget} from '../budget.ts';
import {demandSize} from '../budget.ts';
import type {Numbering} from '../flow/lists.ts';
import type {Streams} from './compound.ts';
import {type Fib, PLACES, readFib} from './fib.ts';
import {readFonts} from './fonts.ts';
import {readLists} from './lists.ts';
import {type Piece, readPieces, textOf} from './pieces.ts';
import {type Runs, readRuns} from './runs.ts';
import {newParagraphProperties, type ParagraphProperties, setParagraph} from './sprms.ts';
import {type DocStyles, readDocStyles} from './styles.ts';

/** A Word 97 file, its parts at hand. Places are character positions over all parts of the text. */
export interface DocDocument {
  text: string;
  fib: Fib;
  fonts: readonly string[];
  styles: DocStyles;
  numbering: Numbering;
  rejected: boolean;
  letters(text: string, font: string): string;
  /** modifiers of the letter at a place */
  lettersAt(at: number): Uint8Array | null;
  /** where letters end that are formatted as the one at a place */
  runEnd(at: number): number;
  /** properties of the paragraph that holds a place */
  paragraphAt(at: number): ParagraphProperties;
}

export interface DocOptions {
  rejected: boolean;
  budget: Budget;
  letters(text: string, font: string): string;
}

export function openDocument(streams: Streams, {rejected, budget, letters}: DocOptions): DocDocument {
  const fib = readFib(streams);
  const {document, table, place} = fib;
  const at = (name: keyof typeof PLACES) => place(PLACES[name]);
  const pieces = readPieces(table, at('pieces').from, at('pieces').size);
  demandSize((pieces.at(-1)?.to ?? 0) - (pieces[0]?.from ?? 0), Math.min(budget.maxText, document.length), 'text');
  const fonts = readFonts(table, at('fonts').from, at('fonts').size);
  const letterRuns = readRuns(document, table, at('letters').from, at('letters').size, 'letters');
  const paragraphRuns = readRuns(document, table, at('paragraphs').from, at('paragraphs').size, 'paragraphs');
  const locate = locator(pieces);
  return {
    text: textOf(pieces, document),
    fib,
    fonts,
    styles: readDocStyles(table, at('styles').from, at('styles').size),
    numbering: readLists(table, at('listDefinitions'), at('lists'), (font) => fonts[font] ?? ''),
    rejected,
    letters,
    lettersAt: (position) => stored(position, letterRuns, locate),
    runEnd(position) {
      const found = locate(position);
      if (!found) return position + 1;
      const {piece, offset} = found;
      return Math.min(piece.to, position + Math.max(1, Math.ceil((letterRuns.end(offset) - offset) / piece.width)));
    },
    paragraphAt(position) {
      const properties = newParagraphProperties();
      const modifiers = stored(position, paragraphRuns, locate);
      if (modifiers && modifiers.length >= 2) {
        properties.style = (modifiers[0] as number) | ((modifiers[1] as number) << 8);
        setParagraph(properties, modifiers.subarray(2));
      }
      return properties;
    },
  };
}

function stored(position: number, runs: Runs, locate: Locate): Uint8Array | null {
  const found = locate(position);
  return found ? runs.at(found.offset) : null;
}

type Locate = (position: number) => {piece: Piece; offset: number} | null;

/** From a character position to its place in the file. Mostly asked from first to last. */
function locator(pieces: readonly Piece[]): Locate {
  let last = 0;
  return (position) => {
    let index = last;
    if (position < (pieces[index]?.from ?? 0)) index = 0;
    while (index < pieces.length && position >= (pieces[index] as Piece).to) index++;
    const piece = pieces[index];
    if (!piece || position < piece.from) return null;
    last = index;
    return {piece, offset: piece.offset + (position - piece.from) * piece.width};
  };
}
