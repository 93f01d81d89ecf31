import {afterEach, expect, test, vi} from 'vitest';
import {createContext} from '../src/cli/context.ts';
import {progressOn} from '../src/cli/progress.ts';
import {summary} from '../src/cli/run/summary.ts';
import {folder, NOTICE, run} from './cli-harness.ts';

vi.setConfig({testTimeout: 60_000});
afterEach(() => vi.restoreAllMocks());

/** What is shown while an input comes every tenth of a second, and every tenth fails. */
async function shown(terminal: boolean, total: number | null, columns = 120): Promise<string[]> {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
  const lines: string[] = [];
  const sink = {isTTY: terminal, columns, write: async (text: string | Uint8Array) => void lines.push(String(text))};
  async function* nothing() {}
  const io = {stdin: nothing(), stdout: sink, stderr: sink, env: {}, cwd: '/'};
  const progress = progressOn(createContext(io, 'en', false), async () => total);
  for (let i = 1; i <= 50; i++) {
    clock.mockReturnValue(i * 100);
    await progress.tick(`kho/\u001b[31m${i}.txt`, i % 10 === 0);
  }
  await progress.clear();
  return lines;
}

test('only on a terminal, only in a long run, and it goes away', async () => {
  expect(await shown(false, 100)).toEqual([]);
  const lines = await shown(true, 100);
  expect(lines[0]).toBe('\r\u001b[K10 files · 10/s · 1 failed · kho/10.txt');
  expect(lines[1]).toBe('\r\u001b[K12/100 files · 10/s · 0:09 left · 1 failed · kho/12.txt');
  expect(lines.at(-1)).toBe('\r\u001b[K');
  expect(lines.length).toBeLessThan(25);
});

test('it fits the line, and does without a total', async () => {
  const lines = await shown(true, null, 20);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(20 + 5);
  expect(lines[3]).not.toContain('left');
});

test('a short run shows nothing, even on a terminal', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(0);
  const cwd = folder({'a.txt': NOTICE, 'b.txt': NOTICE});
  expect((await run(['extract', 'a.txt', 'b.txt', '--to', 'ndjson'], {cwd, terminal: 80})).err).toBe('');
});

test('totals', () => {
  const tally = {inputs: 12_345, failed: 2, unrecognised: 1, records: 13_000, cached: 10_000};
  const {vi: vietnamese, en} = summary(tally, 60_000);
  expect(en).toBe(
    '12,345 files · 13,000 documents · 2 failed · 1 not recognised · 10,000 from the cache · 60.0 s (206 files/s)',
  );
  expect(vietnamese).toBe(
    '12.345 tệp · 13.000 văn bản · 2 lỗi · 1 không nhận ra · 10.000 từ cache · 60,0 giây (206 tệp/giây)',
  );
});
