import {execFileSync, spawn} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as later} from 'node:timers/promises';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {folder, NOTICE} from './cli-harness.ts';
import {command, ended, start, until} from './support/command.ts';
import {makeArchive} from './tools/make-archive.mjs';

/** Runs over many files as processes: signals, threads, pipes, disks. */

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});
const windows = process.platform === 'win32';
const COUNT = 160;

let bin = '';
let archive = '';
/** what an undisturbed run gives */
let whole = '';

beforeAll(async () => {
  bin = await command();
  archive = folderForAll();
  makeArchive(join(archive, 'in'), COUNT, true);
  whole = (await parcli(['extract', 'in', '--to', 'ndjson', '--concurrency', 'off'])).out;
  return () => rmSync(archive, {recursive: true, force: true});
});

/** `folder` of the harness lasts one test only. */
const folderForAll = () => execFileSync('mktemp', ['-d']).toString().trim();
const parcli = (argv: readonly string[], cwd = archive) => ended(start(bin, argv, {cwd}));
/** Both read the same files. */
const scratch = (): string => folder();
const input = () => join(archive, 'in');

/** Entries of the cache. */
function remembered(cwd: string): number {
  if (!existsSync(join(cwd, 'cache'))) return 0;
  return readdirSync(join(cwd, 'cache'), {recursive: true}).filter((name) => /[0-9a-f]{62}$/.test(String(name))).length;
}

describe('threads', () => {
  test.each(['1', '2', '3', 'auto'])('output is the same whatever their number (%s)', async (threads) => {
    const {code, out, err} = await parcli(['extract', 'in', '--to', 'ndjson', '--concurrency', threads]);
    expect({code, err}).toEqual({code: 0, err: ''});
    expect(out === whole).toBe(true);
  });

  test.each(['json', 'table', 'yaml'])('and in every format (%s)', async (format) => {
    const argv = ['extract', 'in', '--to', format];
    const [off, two] = [await parcli([...argv, '--concurrency', 'off']), await parcli([...argv, '--concurrency', '2'])];
    expect(off.out.length).toBeGreaterThan(10_000);
    expect(two.out === off.out).toBe(true);
  });

  test('archives, stdin and files of records keep their places among them', async () => {
    const cwd = scratch();
    const office = new URL('../fixtures/office/', import.meta.url).pathname;
    writeFileSync(join(cwd, 'r.ndjson'), whole.split('\n').slice(0, 3).join('\n'));
    writeFileSync(join(cwd, 'a.txt'), NOTICE);
    const names = ['a.txt', 'archive.zip', 'none.txt', 'r.ndjson', 'notice.docx', 'a.txt', 'notice.eml', 'notice.pdf'];
    const argv = names.map((name) => (existsSync(join(cwd, name)) || name === 'none.txt' ? name : join(office, name)));
    const runs = ['off', '2'].map((threads) =>
      parcli(['extract', ...argv, '--to', 'ndjson', '--concurrency', threads, '--errors', `${threads}.ndjson`], cwd),
    );
    const [off, two] = await Promise.all(runs);
    expect(off?.code).toBe(3);
    expect(two).toEqual(off);
    expect(readFileSync(join(cwd, '2.ndjson'), 'utf8')).toBe(readFileSync(join(cwd, 'off.ndjson'), 'utf8'));
  });

  test('a wrong number of them is refused', async () => {
    for (const threads of ['0', '-1', 'many', '999', '1.5'])
      expect((await parcli(['extract', 'in', `--concurrency=${threads}`])).code).toBe(2);
  });
});

describe.skipIf(windows)('stopped', () => {
  test('by SIGKILL at any moment: started again, it gives what an undisturbed run gives', async () => {
    const cwd = scratch();
    const argv = [
      'extract',
      input(),
      '--to',
      'ndjson',
      '--cache',
      'cache',
      '--concurrency',
      '2',
      '-o',
      'r.ndjson',
      '--summary',
    ];
    for (const moment of [0, 1, 30, 64, 100]) {
      const child = start(bin, argv, {cwd});
      const end = ended(child);
      await until(() => remembered(cwd) >= moment);
      child.kill('SIGKILL');
      await end;
      expect(existsSync(join(cwd, 'r.ndjson'))).toBe(false);
    }
    const {code, err} = await parcli([...argv, '--lang', 'en'], cwd);
    expect(code).toBe(0);
    expect(Number(/(\d+) from the cache/.exec(err)?.[1])).toBeGreaterThanOrEqual(100);
    expect(readFileSync(join(cwd, 'r.ndjson'), 'utf8').replaceAll(input(), 'in') === whole).toBe(true);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s: whole records, told, and exit status %i', async (signal, status) => {
    for (const threads of ['off', '2']) {
      const child = start(bin, ['extract', 'in', '--to', 'ndjson', '--concurrency', threads, '--lang', 'en'], {
        cwd: archive,
      });
      let seen = false;
      child.stdout?.once('data', () => {
        seen = true;
      });
      const end = ended(child);
      await until(() => seen);
      child.kill(signal);
      const {code, out, err} = await end;
      expect(code).toBe(status);
      expect(err).toMatch(new RegExp(`^parcli: stopped by ${signal} after \\d+ files`));
      expect(out.endsWith('}\n')).toBe(true);
      expect(out.length).toBeLessThan(whole.length);
      expect(whole.startsWith(out)).toBe(true);
    }
  });

  test('with -o: what was done is kept beside it, never as the result, and goes when the result comes', async () => {
    const cwd = scratch();
    const argv = ['extract', 'none.txt', input(), '-o', 'r.json', '--errors', 'e.ndjson', '--cache', 'cache'];
    const child = start(bin, argv, {cwd});
    const end = ended(child);
    await until(() => remembered(cwd) > 90);
    child.kill('SIGTERM');
    expect((await end).code).toBe(143);
    expect(readdirSync(cwd).sort()).toEqual(['cache', 'e.ndjson.part', 'r.json.part']);
    const part = JSON.parse(readFileSync(join(cwd, 'r.json.part'), 'utf8'));
    expect(part.length).toBeGreaterThan(0);
    // The same command, word for word.
    expect((await parcli(argv, cwd)).code).toBe(3);
    expect(readdirSync(cwd).sort()).toEqual(['cache', 'e.ndjson', 'r.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).length).toBeGreaterThan(part.length);
  });

  test('by two signals at once, as `timeout` sends them: as by one', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const cwd = scratch();
      const child = start(bin, ['extract', input(), '-o', 'r.json', '--cache', 'cache', '--lang', 'en'], {cwd});
      const end = ended(child);
      await until(() => remembered(cwd) > 60);
      child.kill(signal);
      for (const _ of [1, 2, 3]) {
        await later(1);
        child.kill(signal);
      }
      const {code, err} = await end;
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(err).toContain(`parcli: stopped by ${signal} after`);
      expect(readdirSync(cwd).sort()).toEqual(['cache', 'r.json.part']);
    }
  });

  test.each([
    ['export', '-o', 'r.xlsx'],
    ['export', '--to', 'csv', '-o', 'r.csv'],
    ['stats', '-o', 'r.html'],
    ['validate', '--format', 'json', '-o', 'r.json'],
    ['extract', '--text', '-o', 'r.txt'],
  ])('while %s writes a file (%s %s): nothing half is left', async (command, ...more) => {
    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const cwd = scratch();
      const child = start(bin, [command, input(), ...more], {cwd});
      const end = ended(child);
      await until(() => readdirSync(cwd).length > 0);
      expect(readdirSync(cwd)[0]).toMatch(/^\.parcli-/);
      child.kill(signal);
      expect((await end).code).toBe(status);
      expect(readdirSync(cwd)).toEqual([]);
    }
  });

  test('while it waits for a pipe that nobody writes to', async () => {
    const cwd = scratch();
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')]);
    const child = start(bin, ['extract', 'pipe.txt'], {cwd});
    const end = ended(child);
    await later(500);
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
  });

  test('with --out-dir: the next run does what is missing, and overwrites nothing', async () => {
    const cwd = scratch();
    const argv = ['extract', input(), '--to', 'ndjson', '--out-dir', 'r', '--concurrency', '2'];
    const child = start(bin, argv, {cwd});
    const end = ended(child);
    await until(() => existsSync(join(cwd, 'r/0000')) && readdirSync(join(cwd, 'r/0000')).length > 10);
    child.kill('SIGKILL');
    await end;
    expect(await parcli(argv, cwd)).toEqual({code: 0, out: '', err: ''});
    const names = readdirSync(join(cwd, 'r/0000')).filter((name) => name.endsWith('.ndjson'));
    expect(names).toHaveLength(COUNT);
    const all = names.sort().map((name) => readFileSync(join(cwd, 'r/0000', name), 'utf8'));
    expect(all.join('').replaceAll(input(), 'in') === whole).toBe(true);
  });
});

describe('disks and pipes', () => {
  test.skipIf(windows)('a reader that goes away: quiet, and at once', async () => {
    for (const threads of ['off', '2']) {
      const line = `"${process.execPath}" "${bin}" extract in --to ndjson --concurrency ${threads} | head -c 1000 | wc -c`;
      const began = Date.now();
      const {code, out, err} = await ended(spawn('bash', ['-o', 'pipefail', '-c', line], {cwd: archive}));
      expect({code, out: out.trim(), err}).toEqual({code: 0, out: '1000', err: ''});
      expect(Date.now() - began).toBeLessThan(60_000);
    }
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind stdout, and behind -o', async () => {
    const line = `"${process.execPath}" "${bin}" extract in --to ndjson --lang en > /dev/full`;
    const {code, err} = await ended(spawn('bash', ['-c', line], {cwd: archive}));
    expect({code, err}).toEqual({code: 2, err: 'parcli: stdout: cannot be written: the disk is full\n'});
    const output = await parcli(['extract', 'in', '--to', 'ndjson', '-o', '/dev/full', '--lang', 'en']);
    expect(output).toEqual({code: 2, out: '', err: 'parcli: /dev/full: cannot be written: the disk is full\n'});
  });

  test('a disk that fills up: nothing half is left, and a full cache stops nobody', async ({skip}) => {
    const disk = smallDisk();
    if (disk === null) return skip('no disk may be mounted here');
    try {
      const out = await parcli(['extract', 'in', '--to', 'ndjson', '-o', join(disk, 'r.ndjson'), '--lang', 'en']);
      expect(out).toMatchObject({code: 2, err: expect.stringContaining('the disk is full')});
      expect(readdirSync(disk)).toEqual([]);
      const cached = await parcli([
        'extract',
        'in',
        '--to',
        'ndjson',
        '--cache',
        join(disk, 'c'),
        '--concurrency',
        '2',
        '--lang',
        'en',
      ]);
      expect(cached.code).toBe(0);
      expect(cached.out === whole).toBe(true);
      // once for each thread
      expect(cached.err.trim().split('\n').length).toBeLessThanOrEqual(2);
      expect(cached.err).toContain('the cache cannot be written: the disk is full; reading goes on');
      rmSync(join(disk, 'c'), {recursive: true});
      const each = await parcli([
        'extract',
        'in',
        '--out-dir',
        join(disk, 'd'),
        '--errors',
        join(archive, 'full.ndjson'),
        '--lang',
        'en',
      ]);
      expect(each.code).toBe(2);
      const errors = readFileSync(join(archive, 'full.ndjson'), 'utf8').trim().split('\n');
      expect(errors.length).toBe(each.err.trim().split('\n').length);
      expect(JSON.parse(errors[0] ?? '')).toMatchObject({type: 'error', code: 'ENOSPC'});
      const written = readdirSync(join(disk, 'd/0000'));
      expect(written.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(written.length + errors.length).toBe(COUNT);
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, {recursive: true});
    }
  });

  test('what killed runs left behind goes after a day', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'a.txt'), NOTICE);
    const [old, young] = ['0', '1'].map((digit) => join(cwd, `.parcli-${digit.repeat(36)}.tmp`)) as [string, string];
    for (const path of [old, young]) writeFileSync(path, 'half');
    utimesSync(old, new Date(0), new Date(0));
    await parcli(['extract', 'a.txt', '-o', 'r.json'], cwd);
    expect([existsSync(old), existsSync(young), existsSync(join(cwd, 'r.json'))]).toEqual([false, true, true]);
  });
});

/** A disk of a quarter of a megabyte; null where none may be mounted. */
function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const place = execFileSync('mktemp', ['-d']).toString().trim();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place], {stdio: 'ignore'});
    return place;
  } catch {
    return null;
  }
}

describe('files that do not keep still', () => {
  test('one that grows all the time is told; one that stops is read', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'a.txt'), NOTICE);
    writeFileSync(join(cwd, 'b.txt'), NOTICE);
    // Large enough that something is written while it is read.
    writeFileSync(join(cwd, 'log.txt'), NOTICE.repeat(20_000));
    const writer = spawn(
      process.execPath,
      ['-e', `const fs=require('fs');for(;;)fs.appendFileSync('log.txt','x\\n')`],
      {cwd},
    );
    try {
      const argv = ['extract', '.', '--to', 'ndjson', '--lang', 'en', '--errors', '../e.ndjson', '--force'];
      const {code, out, err} = await parcli([...argv], cwd);
      expect(code).toBe(3);
      expect(err).toBe('parcli: log.txt: the file is being written; run again when that is done\n');
      expect(out.trim().split('\n')).toHaveLength(2);
    } finally {
      writer.kill('SIGKILL');
      rmSync(join(cwd, '../e.ndjson'), {force: true});
    }
  });

  test('those that vanish under way are told, the others are read', async () => {
    const cwd = scratch();
    makeArchive(join(cwd, 'in'), 160, true);
    const child = start(bin, ['extract', 'in', '--to', 'ndjson', '--concurrency', '2', '--errors', 'e.ndjson'], {cwd});
    const end = ended(child);
    const gone = readdirSync(join(cwd, 'in/0000')).sort().slice(-20);
    child.stdout?.once('data', () => {
      for (const name of gone) rmSync(join(cwd, 'in/0000', name));
    });
    const {code, out, err} = await end;
    const errors = readFileSync(join(cwd, 'e.ndjson'), 'utf8').trim().split('\n').filter(Boolean);
    expect(err.trim().split('\n').filter(Boolean)).toHaveLength(errors.length);
    const read = new Set(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.path),
    );
    expect(read.size + errors.length).toBe(160);
    expect(code).toBe(errors.length > 0 ? 3 : 0);
  });

  test.skipIf(windows)('those that may not be read', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'a.txt'), NOTICE);
    writeFileSync(join(cwd, 'b.txt'), NOTICE, {mode: 0});
    mkdirSync(join(cwd, 'c'), {mode: 0});
    chmodSync(cwd, 0o755);
    // To the superuser nothing is forbidden.
    const somebody = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {};
    const child = start(bin, ['extract', '.', '--to', 'ndjson', '--lang', 'en'], {cwd, ...somebody});
    const {code, out, err} = await ended(child);
    expect({code, records: out.trim().split('\n').length}).toEqual({code: 3, records: 1});
    expect(err.trim().split('\n')).toEqual([
      'parcli: b.txt: cannot be read: permission denied; check its permissions',
      'parcli: c: cannot be read: permission denied; check its permissions',
    ]);
  });

  test.skipIf(windows)('a pipe that nobody writes to is given up after --timeout', async () => {
    const cwd = scratch();
    writeFileSync(join(cwd, 'a.txt'), NOTICE);
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')]);
    for (const threads of ['off', '2']) {
      const argv = [
        'extract',
        'pipe.txt',
        'a.txt',
        '--to',
        'ndjson',
        '--timeout',
        '1',
        '--concurrency',
        threads,
        '--lang',
        'en',
      ];
      const {code, out, err} = await parcli(argv, cwd);
      expect({code, records: out.trim().split('\n').length}).toEqual({code: 3, records: 1});
      expect(err).toMatch(/^parcli: pipe\.txt: reading took too long/);
    }
  });
});

describe('names that nobody expects', () => {
  const names = [
    '\u202egpj.txt',
    'a\nb.txt',
    "'; rm -rf x #.txt",
    '-o.txt',
    '\u001b[31mđỏ.txt',
    'Công văn 12 – “khẩn”.txt',
    '~$khoa.txt',
  ];
  test.skipIf(windows)('reach records, errors and results as they are, and the terminal safely', async () => {
    const cwd = scratch();
    mkdirSync(join(cwd, 'in'));
    for (const name of names) writeFileSync(join(cwd, 'in', name), NOTICE);
    writeFileSync(join(cwd, 'in', 'bad\u001b[2J\n.txt'), new Uint8Array([0xff]));
    const argv = ['extract', 'in', '--concurrency', '2', '--lang', 'en', '--to', 'ndjson'];
    const {code, out, err} = await parcli([...argv, '--errors', 'e.ndjson'], cwd);
    expect(code).toBe(3);
    const paths = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(paths.sort()).toEqual(
      names
        .filter((name) => !name.startsWith('~$'))
        .map((name) => `in/${name}`)
        .sort(),
    );
    expect(JSON.parse(readFileSync(join(cwd, 'e.ndjson'), 'utf8')).path).toBe('in/bad\u001b[2J\n.txt');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect((await parcli([...argv, '--out-dir', 'r'], cwd)).code).toBe(3);
    expect(readdirSync(join(cwd, 'r'))).toHaveLength(6);
    expect(readdirSync(cwd).sort()).toEqual(['e.ndjson', 'in', 'r']);
  });
});
