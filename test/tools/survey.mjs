/**
 * How extraction fares with documents that nobody has read for it: `npm run survey [-- wild headers] [--lacking FIELD]`.
 * Runs all texts of these folders of the corpus (and dev, for the times), and tells what breaks, what is slow, and which
 * records lack what, by the form of the text. `--lacking` names the records without that field. Exit status 1 where a
 * text is not read to its end; 0 where there is no corpus.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isMainThread, parentPort, Worker} from 'node:worker_threads';
import {CORPUS, corpusTexts, NO_CORPUS} from '../support/corpus.mjs';
import {library} from './built.mjs';
import {processorTime} from './clock.mjs';

/** A text that takes longer than this hangs. */
const PATIENCE = 20_000;
const TIMED = ['dev', 'wild'];
const LACKS = {
  number: (record) => !record.number,
  date: (record) => !record.date,
  issuer: (record) => !record.issuer,
  kind: (record) => !record.kind,
  subject: (record) => !record.subject,
  signer: (record) => !record.signer?.name,
  tasks: (record) => !record.tasks.length,
};

if (!isMainThread) await readAll();
else if (!CORPUS) console.log(`survey: ${NO_CORPUS}`);
else {
  const argv = process.argv.slice(2);
  const shown = argv.includes('--lacking') ? argv[argv.indexOf('--lacking') + 1] : undefined;
  const named = argv.filter((word) => word !== '--lacking' && word !== shown);
  const surveyed = named.length ? named : ['wild', 'headers'];
  const results = await watch([...new Set([...surveyed, ...TIMED])]);
  const told = results.filter(({name}) => surveyed.includes(folderOf(name)));
  byForm(told);
  if (shown) lacking(shown, told);
  slowest(results.filter(({name}) => TIMED.includes(folderOf(name))));
}

function folderOf(name) {
  return name.split('/')[0];
}

// ---------- reading, in a thread that may be given up ----------

async function readAll() {
  const {
    library: {extract},
  } = await library();
  parentPort.on('message', ({folders}) => {
    for (const {name, bytes, format} of corpusTexts(...folders)) {
      parentPort.postMessage({begins: name});
      const text = new TextDecoder().decode(bytes);
      try {
        const records = extract(text, {path: name, format});
        let time = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 7; round++) {
          const start = processorTime();
          extract(text, {path: name, format});
          time = Math.min(time, processorTime() - start);
        }
        parentPort.postMessage({name, records, time, units: text.length});
      } catch (error) {
        parentPort.postMessage({name, records: [], error: error.stack});
      }
    }
    process.exit();
  });
}

/** What the thread tells of each text; where it falls silent, the text is named and the survey goes no further. */
function watch(folders) {
  const worker = new Worker(new URL(import.meta.url));
  const results = [];
  let current = 'the library';
  let timer;
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      done(results);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fail(`${current}: not read within ${PATIENCE / 1000} s`);
        worker.terminate();
      }, PATIENCE);
    };
    wait();
    worker.on('message', (message) => {
      wait();
      if (message.begins) current = message.begins;
      else results.push(message);
      if (message.error) fail(`${message.name}: ${message.error}`);
    });
    worker.on('error', (error) => fail(`${current}: ${error.stack}`));
    worker.on('exit', end);
    worker.postMessage({folders});
  });
}

function fail(message) {
  console.log(message);
  process.exitCode = 1;
}

// ---------- what records lack ----------

function byForm(results) {
  const forms = formsOf();
  const rows = new Map();
  for (const {name, records} of results) {
    const form = forms.get(name) ?? folderOf(name);
    const row = rows.get(form) ?? {texts: 0, none: 0, records: []};
    rows.set(form, row);
    row.texts++;
    if (!records.length) row.none++;
    row.records.push(...records);
  }
  const heads = ['texts', 'none', 'records', ...Object.keys(LACKS)];
  console.log(
    `records that lack a field, by form (none: texts without a record)\n${''.padEnd(62)}${heads.map(cell).join('')}`,
  );
  const line = (form, {texts, none, records}) =>
    form.slice(0, 60).padEnd(62) +
    [texts, none, records.length, ...Object.values(LACKS).map((lacks) => records.filter(lacks).length)]
      .map(cell)
      .join('');
  for (const [form, row] of [...rows].sort()) console.log(line(form, row));
  const sum = (key) => [...rows.values()].reduce((total, row) => total + row[key], 0);
  console.log(line('all', {texts: sum('texts'), none: sum('none'), records: results.flatMap(({records}) => records)}));
}

function cell(value) {
  return String(value).padStart(8);
}

/** The form of each text, as the corpus describes it. */
function formsOf() {
  const manifest = join(CORPUS, 'manifest.jsonl');
  const lines = existsSync(manifest) ? readFileSync(manifest, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(lines.map((line) => JSON.parse(line)).map(({file, form}) => [file, form]));
}

function lacking(field, results) {
  console.log(`\nwithout ${field}`);
  for (const {name, records} of results)
    for (const record of records.filter(LACKS[field] ?? (() => false)))
      console.log(
        `  ${name} [${record.source.part}/${record.source.parts}] ${record.kind ?? '?'} ${record.number ?? ''}`,
      );
}

// ---------- what is slow ----------

function slowest(results) {
  const costs = results
    .filter(({time}) => time !== undefined)
    .map(({name, time, units}) => ({name, time, units, cost: (time * 1e6) / units}))
    .sort((a, b) => b.cost - a.cost);
  const median = costs[costs.length >> 1]?.cost ?? 0;
  console.log(
    `\ntime, ${TIMED.join(' and ')}: ${median.toFixed(0)} ns per unit of text in the median; slowest (at most 3 times the median)`,
  );
  for (const {name, time, units, cost} of costs.slice(0, 8)) {
    const ratio = cost / median;
    console.log(
      `  ${name.slice(0, 70).padEnd(72)}${(units / 1000).toFixed(1).padStart(7)}k ${time.toFixed(1).padStart(8)} ms ${ratio.toFixed(2).padStart(6)}  ${ratio <= 3 ? 'PASS' : 'over'}`,
    );
  }
}
