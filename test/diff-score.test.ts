import {expect, test} from 'vitest';
import {diffRecords} from '../src/diff/index.ts';
import {goldRecords} from './diff/gold.ts';
import {plain, turned} from './diff/mirror.ts';
import {precision, recall, scoreDiff} from './diff/score.ts';
import floors from './floors/diff.json' with {type: 'json'};
import {CORPUS, NO_CORPUS, ROOT} from './support/corpus.mjs';

/** Known edits of checked records, and what diff tells of them. `npm run score:diff -- --faults` shows the rest. */

const sets = {corpus: CORPUS, fixtures: null};

for (const [name, corpus] of Object.entries(sets)) {
  const skipped = name === 'corpus' && corpus === null;
  test.skipIf(skipped)(
    `tells exactly the edits made to the records of the ${name}${skipped ? `: ${NO_CORPUS}` : ''}`,
    () => {
      const records = goldRecords(corpus, ROOT).filter(({tasks}) => tasks.length > 0);
      expect(records.length).toBeGreaterThan(10);
      const {kinds, faults} = scoreDiff(records, 4);
      const low = [...kinds].flatMap(([kind, tally]) => {
        const floor = kind === 'all' ? floors.all : floors.kind;
        return Math.min(precision(tally), recall(tally)) < floor ? [`${kind}: ${JSON.stringify(tally)}`] : [];
      });
      expect(low, faults.join('\n')).toEqual([]);
      expect(kinds.get('all')?.right).toBeGreaterThan(500);
    },
    120_000,
  );
}

for (const [name, corpus] of Object.entries(sets)) {
  test.skipIf(name === 'corpus' && corpus === null)(
    `tells the same from both sides of the ${name}`,
    () => {
      const records = goldRecords(corpus, ROOT);
      for (const [at, before] of records.entries()) {
        // Any two documents will do, and the stranger they are to each other, the more ties there are.
        const after = records[(at * 7 + 3) % records.length] as typeof before;
        const changes = diffRecords(before, after);
        expect(diffRecords(after, before).map(turned).sort()).toEqual(changes.map(plain).sort());
      }
    },
    60_000,
  );
}
