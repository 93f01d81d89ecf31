/**
 * `npm run bench:export`: 20,000 records to csv, ics, parquet and xlsx, as the built command line does it: time, peak of
 * memory, and whether both grow no faster than the records. Exits with 1 where a run takes more than 1 GB, or 20,000
 * records take more than 5.2 times what 5,000 take. `npm run bench:export csv xlsx` runs those formats only.
 */
import {spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {ROOT} from '../support/corpus.mjs';
import {published} from './built.mjs';

const SIZES = [5000, 20_000];
const MOST_TIMES = 5.2;
const MOST_MB = 1000;

const [first, ...rest] = process.argv.slice(2);
if (first === '--run') await run(rest);
else await compare([first, ...rest].filter(Boolean));

async function compare(formats) {
  const {bin} = await published();
  const home = mkdtempSync(join(tmpdir(), 'parcli-bench-'));
  process.on('exit', () => rmSync(home, {recursive: true, force: true}));
  const inputs = SIZES.map((count) => ({count, path: writeRecords(join(home, `${count}.ndjson`), count)}));
  for (const {count, path} of inputs) {
    console.log(`${count} records, ${count * 9} tasks: ${Math.round(statSync(path).size / 1e6)} MB of NDJSON`);
  }
  for (const format of formats.length > 0 ? formats : ['csv', 'ics', 'parquet', 'xlsx']) {
    const [small, large] = inputs.map(({count, path}) => measure(bin, format, path, join(home, `${count}.${format}`)));
    const times = large.ms / small.ms;
    const fine = times <= MOST_TIMES && large.mb <= MOST_MB;
    if (!fine) process.exitCode = 1;
    console.log(
      `${format.padEnd(8)} ${(large.ms / 1000).toFixed(1)} s (${times.toFixed(1)} times 5,000), ` +
        `peak ${large.mb} MB (5,000: ${small.mb} MB), ${(large.size / 1e6).toFixed(1)} MB written${fine ? '' : '  TOO MUCH'}`,
    );
  }
}

/** Records like those of real documents: nine tasks, seven references, 14 kB, each with a number of its own. */
function writeRecords(path, count) {
  const [notice, decision] = JSON.parse(readFileSync(join(ROOT, 'fixtures/exports/records.json'), 'utf8'));
  const record = {
    ...notice,
    tasks: [...notice.tasks, ...decision.tasks],
    references: [...notice.references, ...decision.references],
  };
  const file = openSync(path, 'w');
  for (let at = 1; at <= count; at++) {
    const source = {...record.source, path: `van-ban/${at}.txt`};
    writeSync(file, `${JSON.stringify({...record, source, number: `${at}/TB-UBND`})}\n`);
  }
  closeSync(file);
  return path;
}

/** One export in a process of its own. */
function measure(bin, format, input, output) {
  const argv = ['--run', bin, 'export', input, '--to', format, '--include-undated', '-o', output];
  if (format !== 'ics') argv.splice(argv.indexOf('--include-undated'), 1);
  const {stdout, stderr, status} = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...argv], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr || stdout);
  return {...JSON.parse(stdout.trim().split('\n').at(-1)), size: statSync(output).size};
}

async function run([bin, ...argv]) {
  const started = performance.now();
  const {main, processIo} = await import(pathToFileURL(join(bin, '../../dist/cli/cli.js')).href);
  process.exitCode = await main(argv, processIo());
  const mb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ms: performance.now() - started, mb}));
}
