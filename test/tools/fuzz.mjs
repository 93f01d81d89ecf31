/**
 * `npm run fuzz -- --minutes N [--seed S] [--from CASE] [--case CASE] [--kinds LIST] [--no-corpus] [--out DIRECTORY]`: reads
 * damaged and hostile texts for so long, and checks what holds of every text (test/fuzz/check.ts). Cases are numbered; the
 * same seed over the same texts gives the same cases, so `--seed S --case N` repeats one. What fails is made short and
 * written to a file, which is named. A case that never ends is ended, told, and passed over. Exit status 1 where anything
 * failed.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {Worker} from 'node:worker_threads';
import {CORPUS, corpusTexts, fixtureTexts, NO_CORPUS} from '../support/corpus.mjs';
import {bundleTypeScript} from './load-typescript.mjs';

/** Milliseconds after which a case hangs: some, and some for every unit. */
const PATIENCE = [60_000, 0.2];

const {values} = parseArgs({
  options: {
    ...{minutes: {type: 'string'}, seed: {type: 'string'}, from: {type: 'string'}, case: {type: 'string'}},
    ...{kinds: {type: 'string'}, out: {type: 'string'}, 'no-corpus': {type: 'boolean'}},
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const single = values.case === undefined ? null : Number(values.case);
const minutes = Number(values.minutes ?? 1);
const kinds = values.kinds?.split(',');
const out = values.out ?? join(tmpdir(), 'parcli-fuzz');
if (![seed, minutes, Number(values.from ?? 0), single ?? 0].every((number) => number >= 0)) {
  console.error('fuzz: --minutes, --seed, --from and --case take numbers');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'parcli-fuzz-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));
const [main, worker] = ['main', 'worker'].map((name) => join(scratch, `${name}.mjs`));
await bundleTypeScript(new URL('../fuzz/main.ts', import.meta.url), main);
await bundleTypeScript(new URL('../fuzz/worker.ts', import.meta.url), worker);
const {caseMaker, decode, keywords, kindOf, MOST_TIMES} = await import(pathToFileURL(main).href);

const real = CORPUS && !values['no-corpus'] ? corpusTexts('seeds', 'dev', 'wild', 'headers') : [];
const texts = [...fixtureTexts('notices'), ...real].map(({bytes}) => decode(bytes).text);
const material = {texts, seed, repeats: 100_000, longLine: 1 << 20};
if (!CORPUS) console.log(`${NO_CORPUS}; only the fixtures are read`);
console.log(`seed ${seed}, ${texts.length} texts, ${keywords().length} keywords, ${minutes} minutes`);

const total = {cases: 0, units: 0, byKind: {}, worst: {ratio: 0, number: -1, from: ''}};
/** When to stop: time counts from the first case. */
let end = 0;
let findings = 0;
let next = single ?? Number(values.from ?? 0);
while (next !== null) next = await watch(next);

const counts = Object.entries(total.byKind).map(([kind, count]) => `${count} ${kind}`);
console.log(
  `\n${total.cases} cases (${counts.join(', ')}), ${(total.units / 1e6).toFixed(1)} million units, ${findings} findings`,
);
const {ratio, number, from} = total.worst;
console.log(`dearest: case ${number} (${short(from)}), ${ratio.toFixed(1)} times a clean text; at most ${MOST_TIMES}`);
process.exitCode = findings > 0 ? 1 : 0;

/** Runs cases in a thread until time is up. Gives the case to go on with where one had to be ended, else null. */
function watch(from) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(pathToFileURL(worker), {
      workerData: {material, from, kinds, end, minutes, single},
      resourceLimits: {maxOldGenerationSizeMb: 4096},
    });
    let running = null;
    let patience;
    const giveUp = (problem) => {
      clearTimeout(patience);
      report({...caseMaker(material)(running), problem});
      thread.terminate().then(() => resolve(single === null && Date.now() < end ? running + 1 : null), reject);
    };
    thread.on('message', ({starting, units, shrinking, finding, tally}) => {
      if (starting !== undefined || shrinking !== undefined || tally) clearTimeout(patience);
      if (finding) report(finding);
      if (tally) {
        if (tally.worst.ratio > total.worst.ratio) total.worst = tally.worst;
        resolve(null);
      }
      if (starting === undefined) return;
      end ||= Date.now() + minutes * 60_000;
      running = starting;
      total.cases++;
      total.units += units;
      total.byKind[kindOf(running)] = (total.byKind[kindOf(running)] ?? 0) + 1;
      patience = setTimeout(() => giveUp('does not come to an end'), PATIENCE[0] + PATIENCE[1] * units);
    });
    thread.on('error', (error) => (running === null ? reject(error) : giveUp(`ends the thread: ${error.message}`)));
  });
}

function report({number, kind, from, problem, text}) {
  findings++;
  mkdirSync(out, {recursive: true});
  const file = join(out, `${seed}-${number}.txt`);
  writeFileSync(file, text);
  console.log(`\ncase ${number} (${kind}${from && `, ${short(from)}`}): ${problem.slice(0, 600)}`);
  console.log(`  ${text.length} units in ${file}; again: npm run fuzz -- --seed ${seed} --case ${number}`);
}

function short(text) {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
