import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, expect, test, vi} from 'vitest';
import {openPool, type Pool} from '../src/cli/run/pool.ts';
import type {Manner, PlainTask} from '../src/cli/run/task.ts';
import {folder} from './cli-harness.ts';

vi.setConfig({testTimeout: 60_000});

const SCRIPT = fileURLToPath(new URL('./support/fake-worker.mjs', import.meta.url));
const manner: Manner = {
  reading: {encoding: 'auto', changes: 'accepted', ocr: 'auto', maxBytes: 1 << 20, timeout: 1, cwd: '/'},
  format: 'ndjson',
  paper: {isTTY: false, width: 80, colour: false},
  lang: 'en',
  cache: null,
};
const task = (path: string): PlainTask => ({path, format: 'text', asked: null, from: new Uint8Array()});

let pool: Pool | undefined;
afterEach(async () => pool?.close());

async function outcomes(paths: readonly string[], options: Partial<Manner> = {}) {
  pool = openPool(2, {...manner, ...options}, SCRIPT);
  const done = await pool.run(paths.map(task));
  return done.map(({bytes, fault}) => fault?.code ?? Buffer.from(bytes).toString());
}

test('a thread that hangs is ended; the file is told, the others are read', async () => {
  expect(await outcomes(['a', 'hang', 'b', 'c'])).toEqual(['a', 'tooSlow', 'b', 'c']);
});

test.each([
  ['exit', 'crashed'],
  ['throw', 'crashed'],
])('a thread that dies (%s) is replaced; the file is told, the others are read', async (path, code) => {
  expect(await outcomes(['a', path, 'b', path, 'c'])).toEqual(['a', code, 'b', code, 'c']);
});

test('what a thread dies of by accident is read after all', async () => {
  expect(await outcomes(['a', 'tired', 'b'])).toEqual(['a', 'tired', 'b']);
});

test('several at once, in their order', async () => {
  pool = openPool(2, manner, SCRIPT);
  const shifts = await Promise.all(
    Array.from({length: 20}, (_, i) => pool?.run([task(`a${i}`), task(i % 7 === 3 ? 'exit' : `b${i}`)])),
  );
  const told = shifts
    .flatMap((done) => done ?? [])
    .map(({bytes, fault}) => fault?.code ?? Buffer.from(bytes).toString());
  expect(told).toEqual(Array.from({length: 20}, (_, i) => [`a${i}`, i % 7 === 3 ? 'crashed' : `b${i}`]).flat());
});

test('what hung or died is remembered', async () => {
  const cwd = folder();
  const cache = {directory: join(cwd, 'cache'), shown: 'cache', retryFailed: false};
  await outcomes(['hang.txt'], {cache});
  const {openCache} = await import('../src/cli/run/cache.ts');
  const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const named = {...task('moved.txt'), bytes: async () => new Uint8Array()};
  const known = openCache(cache, manner.reading).find(named, sha256, (lines) => lines);
  expect(known?.fault).toMatchObject({code: 'tooSlow', text: {en: expect.stringMatching(/^moved\.txt: reading took/)}});
  expect(existsSync(join(cwd, 'cache'))).toBe(true);
});

test('threads that cannot start are told to whoever can do without', async () => {
  pool = openPool(2, manner, '/nowhere/worker.mjs');
  await expect(pool.run([task('a')])).rejects.toThrow();
});
