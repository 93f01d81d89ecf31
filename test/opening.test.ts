import {describe, expect, test} from 'vitest';
import {decode} from '../src/text/decode.ts';
import {bare, lower} from '../src/text/fold.ts';
import {Opening} from '../src/text/opening.ts';
import {fixtureTexts} from './support/corpus.mjs';
import {literals} from './support/patterns.ts';

/** An opening holds wherever its pattern does: what it passes over without asking would have been asked in vain. */

/** Asked so often, it knows what its pattern begins with. */
function learned(pattern: RegExp): Opening {
  const opening = new Opening(pattern);
  for (let count = 0; count < 100; count++) opening.test('');
  return opening;
}

describe('of its own', () => {
  test.each([
    [/^(?:từ|sáng)?\s?(?:ngày|\d{2})/u, ['từ ngày', 'sángngày', 'ngày', '12', ' 12'], ['nga', 'tr', '1', '']],
    [/^a?$/, ['', 'a'], ['aa', 'b']],
    [/^(?:\s?x?)*y/, ['y', ' xy', 'xx xy'], ['z']],
    [/^(?=ab)|^[^\p{L}]{0,2}[a-cđ]\b/u, ['abc', '--b', 'c'], ['xa']],
    [/^k\u00e0(?<name>s|\x41)/iu, ['KÀ\u017f', '\u212aàa'], ['kb']],
    [/^a|b/, ['a', 'xb'], ['x']],
  ])('%s', (pattern, yes, no) => {
    const opening = learned(pattern);
    for (const text of yes) expect(opening.test(text), text).toBe(true);
    for (const text of no) expect(opening.test(text), text).toBe(false);
    for (const text of yes) expect(opening.exec(`.${text}.`, 1, text.length + 1), text).toEqual(pattern.exec(text));
  });
});

test('every pattern of the sources, at each place of a text', () => {
  const text = fixtureTexts('notices')
    .slice(0, 12)
    .map(({bytes}: {bytes: Uint8Array}) => decode(bytes).text.slice(0, 1200))
    .join('\n');
  const places = [text, lower(text), bare(text)].flatMap((form) =>
    Array.from({length: form.length / 3}, (_, i) => form.slice(i * 3, i * 3 + 50)),
  );
  const anchored = literals().filter(({source, flags}) => source.startsWith('^') && !/[gmy]/.test(flags));
  expect(anchored.length).toBeGreaterThan(400);
  const missed: string[] = [];
  for (const {source, flags} of anchored) {
    const pattern = new RegExp(source, flags);
    const opening = learned(pattern);
    for (const place of places) if (pattern.test(place) && !opening.test(place)) missed.push(`${pattern}: ${place}`);
  }
  expect(missed).toEqual([]);
});
