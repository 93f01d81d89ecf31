/**
 * How near the records are to what people read: `npm run score [-- seeds dev] [--show FIELD]`. Extracts the texts of each
 * folder of the corpus and hands the records to the corpus' own scorer, with the floors of test/floors/NAME.json where
 * there are any. Exit status 1 where a figure is under its floor; 0 where there is no corpus.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {CORPUS, corpusTexts, NO_CORPUS, ROOT} from '../support/corpus.mjs';
import {library} from './built.mjs';

if (!CORPUS) {
  console.log(`score: ${NO_CORPUS}`);
  process.exit(0);
}
const scorer = join(CORPUS, '../eval/score.mjs');
const argv = process.argv.slice(2);
const options = argv.findIndex((word) => word.startsWith('-'));
const names = argv.slice(0, options < 0 ? argv.length : options);
const passedOn = options < 0 ? [] : argv.slice(options);

const {
  library: {extract},
} = await library();
const scratch = mkdtempSync(join(tmpdir(), 'parcli-score-'));
try {
  const statuses = (names.length ? names : ['seeds', 'dev']).map(score);
  process.exitCode = Math.max(...statuses);
} finally {
  rmSync(scratch, {recursive: true, force: true});
}

function score(name) {
  const records = corpusTexts(name).flatMap(({name: path, bytes, format}) => extract(bytes, {path, format}));
  const file = join(scratch, `${name}.ndjson`);
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const args = [scorer, '--gold', join(CORPUS, name), '--pred', file];
  console.log(`\n${name}`);
  const {status} = run([...args, ...minimum(name, args), ...passedOn], 'inherit');
  return status ?? 1;
}

/** The floors of this set. The scorer takes a field that occurs nowhere for one that was missed: its floor is left out. */
function minimum(name, args) {
  const file = join(ROOT, 'test/floors', `${name}.json`);
  if (!existsSync(file)) return [];
  const {fields} = JSON.parse(run([...args, '--json'], 'pipe').stdout);
  const floors = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  const judged = floors.filter(([floor]) => fields.some(({field}) => field === floor));
  if (judged.length < floors.length)
    console.log(`no value to judge: ${floors.filter((floor) => !judged.includes(floor)).map(([field]) => field)}`);
  const kept = join(scratch, `${name}.floors.json`);
  writeFileSync(kept, JSON.stringify(Object.fromEntries(judged)));
  return ['--min', kept];
}

function run(args, stdout) {
  return spawnSync(process.execPath, args, {encoding: 'utf8', stdio: ['ignore', stdout, 'inherit']});
}
