import {describe, expect, test} from 'vitest';
import {read} from '../src/index.ts';
import {CORPUS, corpusTexts, NO_CORPUS} from './support/corpus.mjs';
import {extractionProblems, treeProblems} from './support/invariants.ts';

/** Real documents, where they are at hand: whatever they say, what must always hold holds. */

test('the corpus is there', (context) => {
  context.skip(!CORPUS, NO_CORPUS);
  expect(corpusTexts('seeds', 'dev', 'wild', 'headers').length).toBeGreaterThan(0);
});

for (const folder of ['seeds', 'dev', 'wild', 'headers'])
  describe.skipIf(!CORPUS)(folder, () => {
    for (const {name, bytes, format} of corpusTexts(folder))
      test(name.slice(folder.length + 1), () => {
        const extraction = read(bytes, {path: name, format});
        expect([...treeProblems(extraction.text), ...extractionProblems(extraction)]).toEqual([]);
      });
  });
