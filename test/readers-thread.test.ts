import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {type ReaderThread, readerThread} from '../src/cli/inputs/reader-thread.ts';
import type {ReadJob} from '../src/cli/inputs/reading.ts';
import {DecodeError, ReadError} from '../src/index.ts';
import {folder} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';
import {bundleTypeScript} from './tools/load-typescript.mjs';

// The thread that office files are read in: what it says comes back, and what does not listen is ended.

vi.setConfig({testTimeout: 60_000, hookTimeout: 120_000});

const job = (path: string, bytes: Uint8Array = new Uint8Array(), timeout = 1): ReadJob => ({
  bytes,
  path,
  format: null,
  encoding: 'auto',
  changes: 'accepted',
  ocr: 'never',
  maxBytes: 64 << 20,
  timeout,
  cwd: ROOT,
});
const fixture = (name: string) => new Uint8Array(readFileSync(join(ROOT, 'fixtures/office', name)));
const ignored = () => {};

async function fault(thread: ReaderThread, path: string, timeout = 1): Promise<string> {
  try {
    return (await thread.read(job(path, new Uint8Array(), timeout), ignored)).text;
  } catch (error) {
    return error instanceof ReadError ? error.fault : `${(error as Error).name}: ${(error as Error).message}`;
  }
}

/** A thread that does whatever the name of its file says. */
const STUB = `
import {parentPort} from 'node:worker_threads';
const held = [];
parentPort.on('message', ({path}) => {
  if (path === 'loop') for (;;);
  if (path === 'exit') process.exit(0);
  if (path === 'throw') throw new Error('thrown');
  if (path === 'eat') for (;;) held.push(new Uint8Array(8 << 20).fill(1));
  if (path === 'heap') for (;;) held.push(Array.from({length: 1000}, (_, index) => ({index})));
  if (path === 'pages') {
    let page = 0;
    const next = () => {
      parentPort.postMessage({kind: 'page', done: ++page, total: 3});
      if (page < 3) setTimeout(next, 600);
      else parentPort.postMessage({kind: 'done', read: {text: 'pages', format: 'image', encoding: 'utf-8'}});
    };
    setTimeout(next, 600);
  } else parentPort.postMessage({kind: 'done', read: {text: path, format: 'text', encoding: 'utf-8'}});
});`;

describe('a thread that misbehaves', () => {
  const stub = () => readerThread(join(folder({'stub.mjs': STUB}), 'stub.mjs'), {maxGrowth: 256, grace: 100});

  test.each([
    ['loop', 'tooSlow'],
    ['exit', 'damaged'],
    ['throw', 'damaged'],
    ['eat', 'overLimit'],
  ])('%s: %s, and the next file is read', async (path, expected) => {
    const thread = stub();
    expect(await fault(thread, path, path === 'eat' ? 30 : 1)).toBe(expected);
    expect(await fault(thread, 'next')).toBe('next');
  });

  test('each page of a scan has its own time', async () => {
    const pages: number[] = [];
    const {text} = await stub().read(job('pages'), (done, total) => pages.push(done / total));
    expect({text, pages}).toEqual({text: 'pages', pages: [1 / 3, 2 / 3, 1]});
  });
});

describe('the thread as it is built', () => {
  let thread: ReaderThread;
  const home = {path: ''};
  beforeAll(async () => {
    // Beside its packages, which are found from there.
    home.path = join(ROOT, 'node_modules/.parcli-thread.mjs');
    await bundleTypeScript(new URL('../src/cli/inputs/reader-worker.ts', import.meta.url), home.path);
    thread = readerThread(home.path);
  });

  test('files are read one after the other, each fault told as what it is', async () => {
    expect((await thread.read(job('a.docx', fixture('notice.docx'), 30), ignored)).text).toContain('47/TB-UBND');
    await expect(thread.read(job('a.docx', new Uint8Array([80, 75, 3, 4]), 30), ignored)).rejects.toMatchObject({
      name: 'ReadError',
      fault: 'damaged',
    });
    await expect(thread.read(job('a.png', fixture('scan.png'), 30), ignored)).rejects.toMatchObject({
      fault: 'noRecogniser',
    });
    const undecoded = thread.read(job('a.txt', new Uint8Array([97, 10, 0xff, 0xe1, 0xbb]), 30), ignored);
    await expect(undecoded).rejects.toMatchObject({reason: 'malformed', line: 2});
    await expect(undecoded).rejects.toBeInstanceOf(DecodeError);
    const {text, pages} = await thread.read(job('a.pdf', fixture('notice.pdf'), 30), ignored);
    expect(text).toContain('47/TB-UBND');
    expect(pages?.[0]).toBe(0);
  });
});

const bin = join(ROOT, 'bin/parcli.js');

describe.skipIf(!existsSync(join(ROOT, 'dist/cli/cli.js')))('what the built command loads', () => {
  /** Files of parcli and of its packages that are opened. */
  function loaded(...argv: string[]): string[] {
    const at = folder({
      'log.txt': '',
      'hook.cjs': `const {appendFileSync} = require('node:fs');
        const {prototype} = require('node:module');
        const compile = prototype._compile;
        prototype._compile = function (content, file) {
          appendFileSync(__dirname + '/log.txt', file + '\\n');
          return compile.call(this, content, file);
        };`,
    });
    const log = join(at, 'log.txt');
    spawnSync(process.execPath, ['--require', join(at, 'hook.cjs'), bin, ...argv], {cwd: ROOT, stdio: 'ignore'});
    const files = readFileSync(log, 'utf8').split('\n').filter(Boolean);
    return files.map((file) => file.replace(/^.*\//, '').replace(/\d*\.js$/, ''));
  }
  const HEAVY = [
    ...['pdf', 'pdfjs', 'docx', 'odt', 'doc', 'rtf', 'html', 'image', 'grey', 'yauzl', 'saxes', 'rehype-parse'],
    ...['postal-mime', 'UTIF', 'jpeg-js', 'members', 'reader-thread', 'reader-worker', 'zip', 'xml', 'emphasis'],
  ];

  test('no reader of office files before one comes', () => {
    expect(loaded('--version').filter((name) => HEAVY.includes(name))).toEqual([]);
    expect(loaded('--version').length).toBeLessThan(10);
    const text = loaded('extract', 'fixtures/notices/roles/input.txt');
    expect(text).toContain('extract');
    expect(text.filter((name) => HEAVY.includes(name))).toEqual([]);
  });

  test('the parser of Markdown where a mark leaves a doubt', () => {
    const at = folder({'marks.md': 'THÔNG BÁO\n\nGiao ***Sở Xây dựng*** báo cáo.\n'});
    expect(loaded('extract', join(at, 'marks.md'))).toContain('emphasis');
  });

  test('of these only the one that is needed', () => {
    const docx = loaded('extract', 'fixtures/office/notice.docx');
    expect(docx).toEqual(expect.arrayContaining(['docx', 'yauzl', 'saxes']));
    expect(docx.filter((name) => ['pdf', 'pdfjs', 'rehype-parse', 'UTIF', 'odt', 'rtf'].includes(name))).toEqual([]);
  });
});
