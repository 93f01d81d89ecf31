import stringWidth from 'string-width';

/** Letters of composed Vietnamese and Western text, and its punctuation: a cell each. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** Cells that a text takes on a terminal: marks take none, CJK takes two. */
export function cells(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Cells that the longest of some texts takes. */
export function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, cells(text)), 0);
}

/** Lines of at most `width` cells, broken at spaces, and within a word only where it is longer than a line. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of paragraph.split(' ').flatMap((long) => cut(long, width))) {
    const more = cells(word);
    if (line !== '' && taken + 1 + more > width) {
      lines.push(line);
      line = word;
      taken = more;
    } else {
      taken += line === '' ? more : 1 + more;
      line += line === '' ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}

/** A word in pieces of at most `width` cells; never between a letter and its marks. */
function cut(word: string, width: number): string[] {
  if (cells(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const more = cells(letter);
    if (piece !== '' && taken + more > width) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += letter;
    taken += more;
  }
  return [...pieces, piece];
}
