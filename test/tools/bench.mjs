/**
 * `npm run bench [-- PART…] [--quick]`: all that has a bound on its cost, one part after the other, each in a process of
 * its own: `read` `diff` `validate` `office` `export` `archive`, or the parts named. Exit status 1 where one is over a bound.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const parts = readdirSync(folder)
  .map((file) => /^bench-(\w+)\.mjs$/.exec(file)?.[1])
  .filter(Boolean);
const argv = process.argv.slice(2);
const flags = argv.filter((argument) => argument.startsWith('--'));
const wanted = argv.filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((part) => !parts.includes(part));
if (unknown.length) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  process.exit(2);
}

const [processor] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${processor?.model}, load ${loadavg()[0].toFixed(1)}`);
for (const part of wanted.length ? wanted : parts) {
  console.log(`\n== ${part}`);
  const {status} = spawnSync(process.execPath, [join(folder, `bench-${part}.mjs`), ...flags], {stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
