/**
 * `npm run bench:archive`: what a run over many files costs. An archive is made of the fixtures; then, each in a process of
 * its own: 2 threads over 1, a second run from the cache over the first, memory of many files over few (short documents,
 * so that it ends in our time). Needs about 4 GB of disk.
 *   node test/tools/bench-archive.mjs [--files 20000] [--many 200000] [--rounds 2] [--check]
 * With --check the exit status is 1 where a limit is broken. Linux only: memory is read from /proc.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {published} from './built.mjs';
import {makeArchive} from './make-archive.mjs';

const LIMITS = {speedup: 1.7, cached: 0.1, memory: 350, growth: 1.1};

const {values} = parseArgs({
  options: {
    files: {type: 'string', default: '20000'},
    many: {type: 'string', default: '200000'},
    rounds: {type: 'string', default: '2'},
    check: {type: 'boolean', default: false},
  },
});
const files = Number(values.files);
const many = Number(values.many);
const {bin} = await published();
const root = mkdtempSync(join(tmpdir(), 'parcli-bench-'));
process.on('exit', () => rmSync(root, {recursive: true, force: true}));
let broken = false;

console.log(`${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${load()}`);

makeArchive(join(root, 'archive'), files);
const times = {1: [], 2: []};
let peak = 0;
for (let round = 0; round < Number(values.rounds); round++) {
  for (const threads of [1, 2]) {
    const {seconds, megabytes} = await extract('archive', '--concurrency', String(threads));
    times[threads].push(seconds);
    peak = Math.max(peak, megabytes);
  }
}
const [one, two] = [Math.min(...times[1]), Math.min(...times[2])];
for (const threads of [1, 2]) print(`${files} files, ${threads} threads`, `${list(times[threads])} s`);
print('2 threads over 1', `x${(one / two).toFixed(2)}`, one / two >= LIMITS.speedup, `at least ${LIMITS.speedup}`);

const first = await extract('archive', '--concurrency', '2', '--cache', 'cache');
const second = await extract('archive', '--concurrency', '2', '--cache', 'cache');
const part = second.seconds / first.seconds;
print('first run with a cache', `${first.seconds.toFixed(1)} s`);
print(
  'second run from it',
  `${second.seconds.toFixed(1)} s, x${part.toFixed(3)}`,
  part <= LIMITS.cached,
  `at most ${LIMITS.cached}`,
);
rmSync(join(root, 'archive'), {recursive: true});
rmSync(join(root, 'cache'), {recursive: true});

const peaks = [];
for (const count of [files, many]) {
  makeArchive(join(root, 'short'), count, true);
  const {seconds, megabytes} = await extract('short', '--concurrency', '2');
  peaks.push(megabytes);
  print(`${count} short files`, `${seconds.toFixed(1)} s, peak ${megabytes} MB`);
  rmSync(join(root, 'short'), {recursive: true});
}
const [few = 0, all = 0] = peaks;
print(
  'peak of any run',
  `${Math.max(peak, ...peaks)} MB`,
  Math.max(peak, ...peaks) <= LIMITS.memory,
  `at most ${LIMITS.memory} MB`,
);
print('many over few', `x${(all / few).toFixed(2)}`, all / few <= LIMITS.growth, `at most ${LIMITS.growth}`);
console.log(`load ${load()}`);
process.exitCode = broken && values.check ? 1 : 0;

/** Runs `extract` over a folder; its time on the wall and the most memory that it held. */
function extract(folder, ...options) {
  const start = performance.now();
  const argv = [bin, 'extract', folder, '--to', 'ndjson', '-o', 'records.ndjson', '--force', ...options];
  const child = spawn(process.execPath, argv, {cwd: root, stdio: ['ignore', 'inherit', 'inherit']});
  let megabytes = 0;
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, highWater(child.pid));
  }, 50);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`exit status ${code}`));
      else resolve({seconds: (performance.now() - start) / 1000, megabytes: Math.round(megabytes)});
    });
  });
}

/** What the process held at most until now, in MB. */
function highWater(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function print(what, value, holds = true, limit = '') {
  broken ||= !holds;
  console.log(`${what.padEnd(32)}${value.padEnd(28)}${limit && `${limit.padEnd(18)}${holds ? 'ok' : 'OVER'}`}`);
}

function load() {
  return loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
}

function list(numbers) {
  return numbers.map((value) => value.toFixed(1)).join(', ');
}
