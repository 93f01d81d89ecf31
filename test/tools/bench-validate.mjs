/**
 * `npm run bench:validate [-- --quick]`: what validating costs.
 * - judging the documents of the corpus against extracting them: at most 1.3 times as much
 * - the rules of an archive over 10,000 to 100,000 records, each size in a process of its own: under 600 MB, and time that
 *   grows with the number of records
 * - the command line over a file of 100,000 records, under the same memory
 * Exit status 1 where a bound is passed.
 */
import {spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {CORPUS, corpusTexts, fixtureTexts, NO_CORPUS} from '../support/corpus.mjs';
import {published} from './built.mjs';
import {processorTime} from './clock.mjs';

const MOST_TIMES = 1.3;
const MOST_MB = 600;
/** Twice the records may take this much more than twice the time. */
const MOST_GROWTH = 1.5;
const [mode, size] = process.argv.slice(2);

if (mode === '--archive') await measureArchive(Number(size));
else {
  const {library: parcli} = await published();
  ratio({...parcli, ...(await parcli.loadRules())}, mode === '--quick' ? 3 : 9);
  archives();
  commandLine();
}

function ratio({createValidate, decode, read}, rounds) {
  if (!CORPUS) console.log(`${NO_CORPUS}; the fixtures are read instead`);
  const texts = (CORPUS ? corpusTexts('seeds', 'dev', 'wild') : fixtureTexts('notices')).map(
    ({bytes}) => decode(bytes).text,
  );
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const validate = createValidate({asOf: '2026-01-01'});
  let best = Number.POSITIVE_INFINITY;
  let least = [0, 0];
  for (let round = 0; round < rounds + 2; round++) {
    const start = processorTime();
    const extractions = texts.map((text) => read(text));
    const between = processorTime();
    for (const extraction of extractions) validate(extraction.records, extraction);
    const end = processorTime();
    if (round < 2) continue;
    const times = (end - start) / (between - start);
    if (times < best) {
      best = times;
      least = [between - start, end - between];
    }
  }
  const perUnit = least.map((ms) => `${((1e6 * ms) / units).toFixed(0)} ns/unit`);
  console.log(
    `validating / extracting: ${best.toFixed(2)} times (extract ${perUnit[0]}, rules ${perUnit[1]}), at most ${MOST_TIMES}`,
  );
  if (best > MOST_TIMES) process.exitCode = 1;
}

function archives() {
  const results = [10_000, 50_000, 100_000].map((count) => {
    const args = [fileURLToPath(import.meta.url), '--archive', String(count)];
    return JSON.parse(spawnSync(process.execPath, args, {encoding: 'utf8'}).stdout);
  });
  for (const {count, ms, mb, found} of results) {
    console.log(`archive of ${count} records: ${ms.toFixed(0)} ms, peak ${mb} MB, ${found} findings`);
  }
  const [, half, whole] = results;
  const growth = whole.ms / half.ms / (whole.count / half.count);
  console.log(
    `twice the records: ${(2 * growth).toFixed(2)} times the time; at most ${2 * MOST_GROWTH}, ${MOST_MB} MB`,
  );
  if (growth > MOST_GROWTH || whole.mb > MOST_MB) process.exitCode = 1;
}

async function measureArchive(count) {
  const {library} = await published();
  const {createArchive, validateArchive} = await library.loadRules();
  const start = processorTime();
  const archive = createArchive();
  for (let index = 0; index < count; index++) archive.add(record(index));
  let found = 0;
  for (const _ of validateArchive(archive.index, () => ({}))) found++;
  const ms = processorTime() - start;
  console.log(JSON.stringify({count, ms, mb: Math.round(process.resourceUsage().maxRSS / 1024), found}));
}

function commandLine() {
  const scratch = mkdtempSync(join(tmpdir(), 'parcli-bench-'));
  try {
    const file = join(scratch, 'records.ndjson');
    const handle = openSync(file, 'w');
    for (let index = 0; index < 100_000; index++) writeSync(handle, `${JSON.stringify(record(index))}\n`);
    closeSync(handle);
    const report = join(scratch, 'report.sarif');
    // A child's own peak can only be asked for by the child.
    const script = `const {main, processIo} = await import(${JSON.stringify(new URL('../../dist/cli/cli.js', import.meta.url).href)});
      const code = await main(${JSON.stringify(['validate', file, '--format', 'sarif', '-o', report])}, processIo());
      console.log(JSON.stringify({code, mb: Math.round(process.resourceUsage().maxRSS / 1024), ms: process.uptime() * 1000}));`;
    const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      cwd: scratch,
    });
    if (stderr) console.error(stderr.slice(0, 400));
    const {code, mb, ms} = JSON.parse(stdout);
    const sizes = [file, report].map((path) => `${(statSync(path).size / 1e6).toFixed(0)} MB`);
    console.log(
      `parcli validate, 100000 records (${sizes[0]}) to SARIF (${sizes[1]}): exit ${code}, ${(ms / 1000).toFixed(1)} s, peak ${mb} MB`,
    );
    if (mb > MOST_MB) process.exitCode = 1;
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}

/**
 * An invented record: of one of forty offices, its numbers in the order of their dates; it cites ten earlier ones of its
 * office, now and then with a slip.
 */
function record(index) {
  const office = index % 40;
  const cited = (at) => Math.max(index % 400, index - (at + 1) * 400);
  const references = Array.from({length: 10}, (_, at) => ({
    kind: 'QĐ',
    number: numberOf(cited(at)),
    date: dateOf(cited(at), (index + at) % 97 === 0 ? 1 : 0),
    issuer: `UBND xã Số ${office}`,
    title: `về việc ban hành kế hoạch số ${cited(at) % 500} của xã`,
    role: at === 0 && index % 5000 === 0 ? 'repeals' : at === 1 ? 'basis' : 'cites',
    mentions: 1,
  }));
  return {
    schema: 'parcli/record@1',
    source: {
      ...{path: `xa-${office}/${index}.txt`, format: 'text', encoding: 'utf-8', sha256: null},
      ...{part: 1, parts: 1, start: 0, end: 4000},
    },
    kind: 'QĐ',
    number: index % 1000 === 999 ? numberOf(index - 400) : numberOf(index),
    date: dateOf(index),
    place: `Số ${office}`,
    issuer: `Ủy ban nhân dân xã Số ${office}`,
    issuerParent: null,
    subject: `ban hành kế hoạch số ${index % 500} của xã`,
    urgency: null,
    secrecy: null,
    addressees: [],
    references,
    tasks: [],
    signer: {authority: null, title: 'CHỦ TỊCH', name: 'Trần Văn Bình'},
    recipients: ['Như trên'],
    archive: 'VT',
    attachedTo: null,
    inferred: [],
    spans: {
      '/number': {start: 60, end: 72, line: 5, column: 5},
      '/references/0': {start: 400, end: 420, line: 12, column: 3},
    },
  };
}

function numberOf(index) {
  return `${Math.floor(index / 400) + 10}/QĐ-UBND`;
}

function dateOf(index, slip = 0) {
  const day = new Date(Date.UTC(2015 + (index % 10), 0, Math.floor(index / 400) + 2 + slip));
  return day.toISOString().slice(0, 10);
}
