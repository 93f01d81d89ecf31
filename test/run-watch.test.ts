import {type ChildProcess, execFileSync} from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as later} from 'node:timers/promises';
import {afterEach, beforeAll, expect, test, vi} from 'vitest';
import {folder, NOTICE, run} from './cli-harness.ts';
import {command, ended, start, until} from './support/command.ts';

vi.setConfig({testTimeout: 60_000, hookTimeout: 180_000});

let bin = '';
beforeAll(async () => {
  bin = await command();
});

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

async function watch(cwd: string, ...more: string[]) {
  child = start(bin, ['extract', '--watch', 'inbox', '--out-dir', 'records', '--lang', 'en', ...more], {cwd});
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += text;
  });
  const end = ended(child);
  await until(() => said.includes('watching inbox, writing to records'));
  return {said: () => said, end};
}

const numberIn = (path: string): string | null | undefined => {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8'))[0]?.number;
};

test('what comes in, changes, or was there before is read; what office programs leave beside it is not', async () => {
  const cwd = folder({'inbox/old.txt': NOTICE, 'inbox/sub/deep.txt': NOTICE});
  const {said, end} = await watch(cwd);
  const at = (name: string) => join(cwd, name);
  await until(
    () => numberIn(at('records/old.json')) !== undefined && numberIn(at('records/sub/deep.json')) !== undefined,
  );

  // as an editor saves: beside it, then renamed over it
  writeFileSync(at('inbox/.new.txt.swp'), NOTICE);
  writeFileSync(at('inbox/new.tmp'), NOTICE);
  renameSync(at('inbox/new.tmp'), at('inbox/new.txt'));
  writeFileSync(at('inbox/~$new.docx'), 'lock');
  writeFileSync(at('inbox/anh.bmp'), 'no document');
  await until(() => numberIn(at('records/new.json')) === '47/TB-UBND');
  writeFileSync(at('inbox/new.txt'), NOTICE.replace('47/TB-UBND', '48/TB-UBND'));
  await until(() => numberIn(at('records/new.json')) === '48/TB-UBND');

  // what cannot be read is told, and watching goes on
  writeFileSync(at('inbox/bad.txt'), new Uint8Array([0xff]));
  await until(() => said().includes('inbox/bad.txt:1: not valid'));
  rmSync(at('inbox/old.txt'));
  writeFileSync(at('inbox/bad.txt'), NOTICE);
  await until(() => numberIn(at('records/bad.json')) === '47/TB-UBND');
  expect(numberIn(at('records/old.json'))).toBe('47/TB-UBND');

  child?.kill('SIGINT');
  expect((await end).code).toBe(130);
  expect(said()).not.toMatch(/swp|\.tmp|~\$|bmp/);
});

test('a file that is written slowly is read once it is whole', async () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'inbox'));
  const {said, end} = await watch(cwd);
  const descriptor = openSync(join(cwd, 'inbox/slow.txt'), 'w');
  const bytes = Buffer.from(NOTICE);
  for (let at = 0; at < bytes.length; at += 128) {
    writeSync(descriptor, bytes.subarray(at, at + 128));
    await later(300);
  }
  closeSync(descriptor);
  const result = join(cwd, 'records/slow.json');
  await until(() => said().includes('slow.txt'));
  const [record] = JSON.parse(readFileSync(result, 'utf8'));
  expect(record.source.end).toBe(NOTICE.length);
  expect(said().match(/slow\.txt/g)).toHaveLength(1);
  child?.kill('SIGTERM');
  expect((await end).code).toBe(143);
});

test('started again, it does only what is new; errors are gathered', async () => {
  const cwd = folder({'inbox/a.txt': NOTICE, 'inbox/bad.txt': new Uint8Array([0xff])});
  const result = join(cwd, 'records/a.json');
  for (const round of [1, 2]) {
    const {end} = await watch(cwd, '--errors', 'e.ndjson');
    await until(() => existsSync(result) && readFileSync(join(cwd, 'e.ndjson'), 'utf8').split('\n').length > round);
    if (round === 1) appendFileSync(result, '\n');
    child?.kill('SIGINT');
    await end;
  }
  // It was not written anew.
  expect(readFileSync(result, 'utf8').endsWith('\n\n')).toBe(true);
  expect(statSync(join(cwd, 'e.ndjson')).size).toBeGreaterThan(100);
});

const records = (cwd: string, name: string) => readFileSync(join(cwd, 'records', name), 'utf8');
const errorsIn = (cwd: string): {path: string}[] =>
  readFileSync(join(cwd, 'e.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const linesOf = (said: string, name: string) => said.split('\n').filter((line) => line.includes(name));

test.each(['json', 'yaml', 'table'])(
  'only what the same input gave before is replaced, also after a restart (%s)',
  async (to) => {
    const ending = {json: 'json', yaml: 'yaml', table: 'txt'}[to];
    const cwd = folder({
      'inbox/a.txt': NOTICE,
      'inbox/c.txt': NOTICE,
      [`records/a.${ending}`]: 'precious',
    });
    for (const round of [1, 2, 3]) {
      if (round === 2) writeFileSync(join(cwd, 'inbox/c.txt'), NOTICE.replaceAll('47/TB-UBND', '48/TB-UBND'));
      const {said, end} = await watch(cwd, '--to', to);
      await until(() => said().includes(`records/a.${ending}: exists`));
      if (round < 3) await until(() => said().includes('inbox/c.txt: 1'));
      await later(200);
      child?.kill('SIGINT');
      await end;
      expect(linesOf(said(), `a.${ending}`)).toEqual([expect.stringContaining(`records/a.${ending}: exists`)]);
      expect(linesOf(said(), 'inbox/a.txt')).toEqual([]);
      expect(linesOf(said(), 'inbox/c.txt')).toHaveLength(round === 3 ? 0 : 1);
      expect(records(cwd, `c.${ending}`)).toContain(round === 1 ? '47/TB-UBND' : '48/TB-UBND');
    }
    expect(records(cwd, `a.${ending}`)).toBe('precious');
    // Unless that is wished.
    const {said, end} = await watch(cwd, '--to', to, '--force');
    await until(() => said().includes('inbox/a.txt: 1'));
    child?.kill('SIGINT');
    await end;
    expect(records(cwd, `a.${ending}`)).toContain('47/TB-UBND');
  },
);

test('of two files with one name of result the second is told, and is no result', async () => {
  const cwd = folder({'inbox/d.md': NOTICE});
  const {said, end} = await watch(cwd, '--errors', 'e.ndjson', '--summary');
  await until(() => said().includes('inbox/d.md: 1'));
  writeFileSync(join(cwd, 'inbox/d.txt'), NOTICE);
  await until(() => said().includes('inbox/d.txt'));
  await later(300);
  child?.kill('SIGINT');
  await end;
  expect(linesOf(said(), 'd.txt')).toEqual([
    'parcli: inbox/d.txt: not written, since records/d.json holds the result of inbox/d.md; read this file in a run of its own',
  ]);
  expect(errorsIn(cwd)).toMatchObject([{type: 'error', path: 'inbox/d.txt'}]);
  expect(said()).toContain('2 files · 2 documents · 1 failed');
  expect(JSON.parse(records(cwd, 'd.json'))[0].source.path).toBe('inbox/d.md');
});

test('what cannot be written for a while is no result, and is written later', async () => {
  const cwd = folder({'inbox/sub/a.txt': NOTICE, 'records/sub': 'in the way'});
  const {said, end} = await watch(cwd, '--errors', 'e.ndjson', '--summary');
  await until(() => said().includes('records/sub: cannot be written'));
  await later(6000);
  expect(linesOf(said(), 'sub')).toHaveLength(1);
  expect(errorsIn(cwd)).toMatchObject([{path: 'inbox/sub/a.txt'}]);
  rmSync(join(cwd, 'records/sub'));
  await until(() => said().includes('inbox/sub/a.txt: 1 document'));
  expect(numberIn(join(cwd, 'records/sub/a.json'))).toBe('47/TB-UBND');
  child?.kill('SIGINT');
  expect((await end).code).toBe(130);
  expect(said()).toContain('1 files · 1 documents · 0 failed');
});

test.skipIf(process.platform === 'win32')(
  'pipes keep nobody waiting, and linked folders are not followed',
  async () => {
    const cwd = folder({'inbox/a/b.txt': NOTICE, 'far/c.txt': NOTICE});
    execFileSync('mkfifo', [join(cwd, 'inbox/a.txt')]);
    symlinkSync('..', join(cwd, 'inbox/a/up'));
    symlinkSync('../far', join(cwd, 'inbox/far'));
    symlinkSync('../far/c.txt', join(cwd, 'inbox/link.txt'));
    const {said, end} = await watch(cwd);
    await until(() => existsSync(join(cwd, 'records/a/b.json')) && existsSync(join(cwd, 'records/link.json')));
    execFileSync('mkfifo', [join(cwd, 'inbox/new.txt')]);
    symlinkSync('../far', join(cwd, 'inbox/new'));
    writeFileSync(join(cwd, 'inbox/z.txt'), NOTICE);
    await until(() => existsSync(join(cwd, 'records/z.json')));
    await later(1500);
    child?.kill('SIGINT');
    expect((await end).code).toBe(130);
    expect(readdirSync(join(cwd, 'records'), {recursive: true}).sort()).toEqual([
      'a',
      'a/b.json',
      'link.json',
      'z.json',
    ]);
    expect(
      linesOf(said(), 'inbox/')
        .map((line) => line.split(' ')[1])
        .sort(),
    ).toEqual(['inbox/a/b.txt:', 'inbox/link.txt:', 'inbox/z.txt:']);
  },
);

test('records inside the inbox do not come in again', async () => {
  const cwd = folder({'inbox/a.txt': NOTICE});
  child = start(bin, ['extract', '--watch', 'inbox', '--out-dir', 'inbox/records', '--from', 'text'], {cwd});
  const end = ended(child);
  await until(() => existsSync(join(cwd, 'inbox/records/a.json')));
  await later(1500);
  expect(existsSync(join(cwd, 'inbox/records/records'))).toBe(false);
  child.kill('SIGINT');
  await end;
});

test('it says what it needs', async () => {
  const cwd = folder({'inbox/a.txt': NOTICE});
  for (const argv of [
    ['inbox'],
    ['inbox', '-o', 'r.json'],
    ['-', '--out-dir', 'r'],
    ['inbox', '--out-dir', 'r', '--since', 'HEAD'],
    ['inbox/a.txt', '--out-dir', 'r'],
    ['none', '--out-dir', 'r'],
  ]) {
    const {code, out, err} = await run(['extract', '--watch', ...argv], {cwd});
    expect({code, out, lines: err.split('\n').length}).toEqual({code: 2, out: '', lines: 2});
  }
});
