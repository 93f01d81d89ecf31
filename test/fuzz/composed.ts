import fc from 'fast-check';

const BREAKS = [
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  ': ',
  ', ',
  '; ',
  '. ',
  ' | ',
  '**',
  '_',
  '(',
  ')',
  '“',
  '”',
  '/',
];
const LABELS = ['1. ', '2. ', 'a) ', 'b) ', 'I. ', 'II. ', '- ', '+ ', '1.1. ', 'Điều 1. ', 'Điều 2. ', 'PHỤ LỤC I\n'];

/** Texts that are put together from words that the reader knows, labels, figures and any letters at all. */
export function composed(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words);
  const piece = fc.oneof(
    {weight: 6, arbitrary: word},
    {weight: 1, arbitrary: word.map((text) => text.toUpperCase())},
    {weight: 1, arbitrary: word.map((text) => text.normalize('NFD'))},
    {weight: 6, arbitrary: fc.constantFrom(...BREAKS)},
    {weight: 3, arbitrary: fc.constantFrom(...LABELS).map((label) => `\n${label}`)},
    {weight: 2, arbitrary: fc.integer({min: 0, max: 3000}).map(String)},
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
    {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 12})},
  );
  return fc.array(piece, {maxLength: 120, size: 'max'}).map((pieces) => pieces.join(''));
}
