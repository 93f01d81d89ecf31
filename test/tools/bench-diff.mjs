/**
 * `npm run bench:diff`: time and memory of comparing two versions of a large plan, of which no task stayed as it was; the
 * largest is compared section by section. Each size runs in a process of its own. Prints the bounds, and exits with 1 where
 * one is passed.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {loadTypeScript} from './load-typescript.mjs';

/** 2,000 against 2,000 tasks: so many times what 200 against 200 take, and so much memory, at most. */
const LARGE = 2000;
const MOST_TIMES = 150;
const MOST_MB = 500;
const [size] = process.argv.slice(2);

if (size) await measure(Number(size));
else {
  const results = [200, LARGE, 5000].map((count) => {
    const {stdout, stderr, status} = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(count)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const [small, large] = results;
  for (const {count, ms, mb, changes} of results) {
    const times = (ms / small.ms).toFixed(1);
    console.log(
      `${count} x ${count} tasks: ${ms.toFixed(1)} ms (${times} times 200 x 200), peak ${mb} MB, ${changes} changes`,
    );
  }
  console.log(`\nbounds, ${LARGE} x ${LARGE} tasks:`);
  within('times 200 x 200', large.ms / small.ms, MOST_TIMES);
  within('MB at the peak', large.mb, MOST_MB);
}

function within(unit, value, most) {
  const held = value <= most;
  console.log(`${value.toFixed(1)} ${unit}, at most ${most}: ${held ? 'held' : 'PASSED'}`);
  if (!held) process.exitCode = 1;
}

async function measure(count) {
  const {diffRecords, largePlans} = await loadTypeScript(new URL('../diff/bench.ts', import.meta.url));
  const [before, after] = largePlans(count);
  const times = [];
  let changes = 0;
  for (const started = performance.now(); times.length < 3 || performance.now() - started < 1500; ) {
    const start = performance.now();
    changes = diffRecords(before, after).length;
    times.push(performance.now() - start);
  }
  const ms = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  console.log(JSON.stringify({count, ms, changes, mb: Math.round(process.resourceUsage().maxRSS / 1024)}));
}
