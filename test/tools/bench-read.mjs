/**
 * What reading costs, as ratios that hold on any machine: `npm run bench:read [-- --stages] [--quick]`.
 * - in-process extraction against remark-parse alone, chrono-node/vi alone and a bare pass over the lines, on the same text
 * - the command line against an empty run of Node
 * - the growth of time with the length of a document
 * `--stages` tells instead where extraction spends its time. Exit status 1 where a ratio is over its bound.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import * as chrono from 'chrono-node/vi';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {CORPUS, corpusTexts, fixtureTexts, NO_CORPUS} from '../support/corpus.mjs';
import {library, published} from './built.mjs';
import {processorTime} from './clock.mjs';
import {profile} from './profile.mjs';

const argv = process.argv.slice(2);
const rounds = argv.includes('--quick') ? 5 : 15;
const isStages = argv.includes('--stages');
const {
  library: {decode, extract},
  folder,
  bin,
} = await (isStages ? library() : published());
const read = (texts) => texts.map(({bytes}) => decode(bytes).text);
const samples = read(CORPUS ? corpusTexts('seeds') : fixtureTexts('notices'));
const whole = CORPUS ? read(corpusTexts('seeds', 'dev', 'wild', 'headers')) : [];
const longest = samples.reduce((long, text) => (text.length > long.length ? text : long), '');
/** Neither the shortest nor the longest. */
const middle = [...samples].sort((a, b) => a.length - b.length)[samples.length >> 1];
const unitsOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0);
const scratch = mkdtempSync(join(tmpdir(), 'parcli-bench-'));
let over = 0;

try {
  if (!CORPUS) console.log(`${NO_CORPUS}; the fixtures are read instead`);
  if (isStages) await stages();
  else {
    libraries();
    startUp();
    growth();
    process.exitCode = over ? 1 : 0;
  }
} finally {
  rmSync(scratch, {recursive: true, force: true});
}

// ---------- against the libraries ----------

function libraries() {
  const markdown = unified().use(remarkParse).freeze();
  const now = new Date(0);
  const rivals = {
    'remark-parse': (text) => markdown.parse(text),
    'chrono-node/vi': (text) => chrono.parse(text, now),
    'split and normalize': (text) => text.split('\n').map((line) => line.normalize('NFC').trim()),
  };
  console.log(`in-process, processor time, best of ${rounds}`);
  compare(CORPUS ? 'seeds' : 'fixtures', samples, rounds, {'remark-parse': 3, 'chrono-node/vi': 0.6});
  if (whole.length) compare('all texts', whole, Math.ceil(rounds / 5), {'remark-parse': 8, 'chrono-node/vi': 1.3});

  function compare(name, texts, count, bounds) {
    const [ours, ...theirs] = interleaved(
      count,
      [extract, ...Object.values(rivals)].map((parse) => () => texts.forEach((text) => void parse(text))),
      processorTime,
      true,
    );
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const speed = (time) => `${((megabytes / best(time)) * 1000).toFixed(1)} MB/s`;
    console.log(`  ${name}, ${megabytes.toFixed(2)} MB: ${speed(ours)}`);
    Object.keys(rivals).forEach((rival, i) => {
      const ratio = best(theirs[i]) / best(ours);
      verdict(`  over ${rival} (${speed(theirs[i])})`, ratio, bounds[rival], 'least');
    });
  }
}

// ---------- the command line ----------

function startUp() {
  const file = join(scratch, 'sample.txt');
  writeFileSync(file, middle);
  commands(file, process.env, [1.6, 2.6]);
  // Reading certificates makes Node itself three times as slow to start, and ours by as much: the ratios hide it.
  const {NODE_EXTRA_CA_CERTS: certificates, ...env} = process.env;
  if (certificates) commands(file, env, []);
}

function commands(file, env, [mostVersion, mostExtract]) {
  const runs = [
    ['-e', '0'],
    [bin, '--version'],
    [bin, 'extract', file],
  ];
  const count = rounds * 2 + 1;
  const [node, version, extraction] = interleaved(
    count,
    runs.map((args) => () => {
      const {status, stderr} = spawnSync(process.execPath, args, {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    }),
    () => performance.now(),
  );
  const ms = (times) => `${median(times).toFixed(0)} ms`;
  const kind = env === process.env ? '' : ', without NODE_EXTRA_CA_CERTS';
  console.log(`command line${kind}, wall time, median of ${count}; node -e 0: ${ms(node)}`);
  verdict(`  parcli --version (${ms(version)})`, median(version) / median(node), mostVersion, 'most');
  verdict(`  parcli extract FILE (${ms(extraction)})`, median(extraction) / median(node), mostExtract, 'most');
}

// ---------- growth ----------

function growth() {
  const steps = [1, 4, 16, 64];
  console.log('growth: processor time over size, from step to step');
  grow(
    'one document, repeated',
    steps.map((times) => longest.repeat(times)),
    1.3,
  );
  // One document whose middle is repeated: more tasks, references and lines in one record.
  const lines = longest.split(/(?<=\n)/);
  const part = (from, to) => lines.slice(Math.floor(lines.length * from), Math.floor(lines.length * to)).join('');
  grow(
    'its middle, repeated',
    steps.map((times) => part(0, 0.2) + part(0.2, 0.8).repeat(times) + part(0.8, 1)),
  );

  function grow(name, texts, bound) {
    // Short texts are read several times over, so that each measurement takes about as long.
    const repeats = texts.map((text) => Math.max(1, Math.round(texts.at(-1).length / text.length / 4)));
    const times = interleaved(
      Math.ceil(rounds / 3),
      texts.map((text, i) => () => {
        for (let count = repeats[i]; count > 0; count--) extract(text);
      }),
    ).map((measured, i) => best(measured) / repeats[i]);
    console.log(
      `  ${name}: ${times.map((time, i) => `${(texts[i].length / 1000).toFixed(0)}k ${time.toFixed(1)} ms`).join(', ')}`,
    );
    for (let i = 1; i < steps.length; i++) {
      const ratio = times[i] / times[i - 1] / (texts[i].length / texts[i - 1].length);
      verdict(`  ${steps[i - 1]}x to ${steps[i]}x`, ratio, bound, 'most');
    }
  }
}

// ---------- where the time goes ----------

async function stages() {
  const pass = (texts) => texts.forEach((text) => void extract(text));
  // What a single run of the command line sees: no pattern compiled, nothing optimised.
  await stage('one text, cold', [middle], 1, pass);
  for (const [name, texts] of Object.entries({[CORPUS ? 'seeds' : 'fixtures']: samples, 'all texts': whole})) {
    if (!texts.length) continue;
    pass(texts);
    await stage(name, texts, Math.max(3, Math.round(10_000_000 / unitsOf(texts))), pass);
  }
}

async function stage(name, texts, times, pass) {
  const {total, functions, files, calls} = await profile(() => {
    for (let count = times; count > 0; count--) pass(texts);
  }, folder);
  const unit = (time) => ((time * 1e6) / unitsOf(texts) / times).toFixed(1).padStart(8);
  console.log(`\n${name}: ${(total / times).toFixed(1)} ms, ${unit(total).trim()} ns per unit of text`);
  for (const [title, rows, count] of [
    ['functions, by their own time', functions, 15],
    ['functions, with all that they call', calls.filter(([call]) => call.includes(' src/')), 45],
    ['files, by their own time', files, 15],
    ['folders, by their own time', folders(files), 12],
  ]) {
    console.log(`  ${title}`);
    for (const [row, time] of rows.slice(0, count))
      console.log(`  ${unit(time)} ${((time / total) * 100).toFixed(1).padStart(5)} %  ${row}`);
  }
}

function folders(files) {
  const sums = new Map();
  for (const [file, time] of files) {
    const folder =
      /^src\/(?:extract\/[^/]+|[^/]+)/.exec(file)?.[0] ?? /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file;
    sums.set(folder, (sums.get(folder) ?? 0) + time);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

// ---------- measuring ----------

/**
 * Runs all tasks in turn, `count` times: what slows the machine down slows all of them. In milliseconds, of `clock`. Each is
 * run once before, without counting; with `isWarm`, until the engine has compiled what an archive would use.
 */
function interleaved(count, tasks, clock = processorTime, isWarm = false) {
  const times = tasks.map(() => []);
  for (const task of tasks) {
    if (isWarm) warm(task, clock);
    else task();
  }
  for (let round = 0; round < count; round++)
    tasks.forEach((task, i) => {
      const start = clock();
      task();
      times[i].push(clock() - start);
    });
  return times;
}

/** Runs a task until it gets no faster: eight runs, and a second and a half, without one that is better by a fiftieth. */
function warm(task, clock) {
  let least = Number.POSITIVE_INFINITY;
  let better = clock();
  for (let runs = 0; runs < 8 || clock() - better < 1500; runs++) {
    const start = clock();
    task();
    const time = clock() - start;
    if (time > least * 0.98) continue;
    least = time;
    better = clock();
    runs = 0;
  }
}

function best(times) {
  return Math.min(...times);
}

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

function verdict(what, ratio, bound, side) {
  const figure = `  ${what.padEnd(52)} ${ratio.toFixed(2).padStart(6)}`;
  if (bound === undefined) return console.log(figure);
  const good = side === 'least' ? ratio >= bound : ratio <= bound;
  if (!good) over++;
  console.log(`${figure}  at ${side} ${bound}  ${good ? 'PASS' : side === 'least' ? 'under' : 'over'}`);
}
