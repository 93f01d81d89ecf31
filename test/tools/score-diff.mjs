/**
 * `npm run score:diff`: edits every gold record of the corpus (else those of the fixtures) in known ways, and prints by
 * kind how many of these edits `diff` told (recall) and how much of what it told was made (precision).
 * `--faults` lists what went wrong; `--share 0.6` rewords by this share. Exits with 1 where a figure is below its floor.
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {CORPUS, NO_CORPUS, ROOT} from '../support/corpus.mjs';
import {loadTypeScript} from './load-typescript.mjs';

const {values} = parseArgs({options: {faults: {type: 'boolean'}, share: {type: 'string'}, rounds: {type: 'string'}}});
const {goldRecords, scoreDiff, precision, recall} = await loadTypeScript(new URL('../diff/main.ts', import.meta.url));
if (CORPUS === null) console.log(`${NO_CORPUS}: the records of the fixtures are edited\n`);

const score = scoreDiff(
  goldRecords(CORPUS, ROOT),
  Number(values.rounds ?? 8),
  values.share ? [Number(values.share)] : undefined,
);
const percent = (value) => value.toFixed(3).padStart(10);
console.log(`${'kind'.padEnd(20)}${'edits'.padStart(8)}${'precision'.padStart(10)}${'recall'.padStart(10)}`);
for (const [kind, tally] of [...score.kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const edits = String(tally.right + tally.missed).padStart(8);
  console.log(`${kind.padEnd(20)}${edits}${percent(precision(tally))}${percent(recall(tally))}`);
}
console.log(`\n${'edit'.padEnd(20)}${'runs'.padStart(8)}${'exact'.padStart(10)}`);
for (const [edit, {runs, exact}] of score.edits) {
  console.log(`${edit.padEnd(20)}${String(runs).padStart(8)}${percent(exact / runs)}`);
}
const floors = JSON.parse(readFileSync(new URL('../floors/diff.json', import.meta.url), 'utf8'));
const low = [...score.kinds].filter(([kind, tally]) => {
  const floor = kind === 'all' ? floors.all : floors.kind;
  return Math.min(precision(tally), recall(tally)) < floor;
});
console.log(`\nfloors: ${floors.all} for all, ${floors.kind} for each kind: ${low.length === 0 ? 'held' : 'MISSED'}`);
for (const [kind] of low) console.log(`below: ${kind}`);
if (low.length > 0) process.exitCode = 1;
if (values.faults) console.log(`\n${score.faults.join('\n')}`);
