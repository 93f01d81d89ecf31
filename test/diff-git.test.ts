import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Change} from '../src/diff/index.ts';
import {folder, NOTICE, run} from './cli-harness.ts';
import {bundleTypeScript} from './tools/load-typescript.mjs';

/** Diff within git: two revisions, and the textconv driver, in a repository made for the test. */

let cwd = '';

function git(...args: string[]): string {
  const settings = ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.com', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...settings, ...args], {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
}

function commit(files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true});
    writeFileSync(join(cwd, path), content);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', 'sửa');
}

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'parcli-git-'));
  git('init', '--quiet');
  const plan = NOTICE.replace('47/TB-UBND', '48/TB-UBND').replace('lưu trữ', 'dân vận');
  commit({'van-ban/thong-bao.txt': NOTICE, 'van-ban/ke-hoach.txt': plan, 'ghi chú.dat': 'mua sữa', 'khác.txt': plan});
  renameSync(join(cwd, 'van-ban/ke-hoach.txt'), join(cwd, 'van-ban/kế hoạch mới.txt'));
  // Wrapped anew, renumbered by a task before, one deadline later.
  const wrapped = NOTICE.replace('phối hợp với Sở Tài chính', 'phối hợp với\nSở Tài chính');
  const changed = wrapped
    .replace('1. Giao', '1. Giao Sở Y tế kiểm kê hồ sơ.\n2. Giao')
    .replace('2. Yêu cầu', '3. Yêu cầu');
  commit({'van-ban/thong-bao.txt': changed.replace('30/6/2023', '15/7/2023'), 'mới.txt': NOTICE.replace('47/', '49/')});
  await bundleTypeScript(new URL('./diff/diff-main.ts', import.meta.url), join(cwd, '.git/parcli.mjs'));
}, 60_000);

afterAll(() => rmSync(cwd, {recursive: true, force: true}));

describe('two revisions', () => {
  const told = async (...args: string[]) => {
    const {code, out, err} = await run(['diff', '--format', 'json', '--git', ...args], {cwd});
    expect(err).toBe('');
    return {code, kinds: (JSON.parse(out) as Change[]).map(({kind}) => kind), changes: JSON.parse(out) as Change[]};
  };

  test('of one path', async () => {
    const {code, kinds, changes} = await told('HEAD~1', 'HEAD', '--', 'van-ban/thong-bao.txt');
    expect({code, kinds}).toEqual({code: 1, kinds: ['deadline.later', 'task.added', 'task.renumbered']});
    expect(changes[0]?.documents.before?.path).toBe('HEAD~1:van-ban/thong-bao.txt');
    expect((await told('HEAD', 'HEAD~1', '--', 'van-ban')).kinds[0]).toBe('deadline.earlier');
  });

  test('of all paths: what was renamed is no change, what came is told, what is no document is passed over', async () => {
    const {kinds} = await told('HEAD~1', 'HEAD');
    expect(kinds).toEqual(['document.added', 'deadline.later', 'task.added', 'task.renumbered']);
    expect(await told('HEAD', 'HEAD')).toMatchObject({code: 0, kinds: []});
    // A file that is there and did not change.
    expect(await told('HEAD~1', 'HEAD', '--', 'khác.txt')).toMatchObject({code: 0, kinds: []});
  });

  test('that do not exist, or outside of a repository: one line, exit 2', async () => {
    const wrong = [['HEAD~1', 'nirgends'], ['--output=x', 'HEAD'], ['HEAD'], ['HEAD~1', 'HEAD', '--', 'không có.txt']];
    for (const argv of wrong) {
      const {code, out, err} = await run(['diff', '--git', ...argv], {cwd});
      expect({code, out, lines: err.split('\n').length}, argv.join(' ')).toEqual({code: 2, out: '', lines: 2});
    }
    expect((await run(['diff', '--git', 'HEAD', 'HEAD'], {cwd: folder()})).code).toBe(2);
  });
});

describe('git diff by way of textconv', () => {
  const diff = () => {
    writeFileSync(join(cwd, '.git/info/attributes'), '*.txt diff=parcli\n');
    const driver = `"${process.execPath}" "${join(cwd, '.git/parcli.mjs')}"`;
    return git('-c', `diff.parcli.textconv=${driver}`, 'diff', '-U0', 'HEAD~1', 'HEAD', '--', 'van-ban/thong-bao.txt');
  };

  test('shows facts, not lines', () => {
    const lines = diff()
      .split('\n')
      .filter((line) => /^[-+](?![-+])/.test(line));
    expect(lines).toContain('-  Hạn: trước 30/6/2023');
    expect(lines).toContain('+  Hạn: trước 15/7/2023');
    expect(lines).toContain('+  Giao Sở Y tế kiểm kê hồ sơ.');
    // The wrapping is gone: the task is one line on both sides.
    expect(lines.filter((line) => line.includes('Sở Tài chính lập danh mục'))).toHaveLength(2);
  });

  test('gives a file without documents as it stands', async () => {
    const {code, out, err} = await run(['diff', '--textconv', 'ghi chú.dat'], {cwd});
    expect({code, out, err}).toEqual({code: 0, out: 'mua sữa', err: ''});
  });

  test('shows that something changed which is in no field', async () => {
    const texts = {'a.txt': NOTICE, 'b.txt': NOTICE.replace('kết luận như sau', 'có ý kiến như sau')};
    const forms = folder(texts);
    const [old = [], now = []] = await Promise.all(
      Object.keys(texts).map(async (name) => (await run(['diff', '--textconv', name], {cwd: forms})).out.split('\n')),
    );
    expect(now.filter((line, at) => line !== old[at]).map((line) => line.replace(/[0-9a-f]+$/, ''))).toEqual([
      'Toàn văn: ',
    ]);
  });

  test('reads what is no plain text, and the documents of an archive', async () => {
    const office = (name: string) => readFileSync(new URL(`../fixtures/office/${name}`, import.meta.url));
    const forms = folder({'a.docx': office('notice.docx'), 'b.zip': office('archive.zip')});
    expect((await run(['diff', '--textconv', 'a.docx'], {cwd: forms})).out).toMatch(/^Loại: TB\nSố, ký hiệu: /);
    expect((await run(['diff', '--textconv', 'b.zip'], {cwd: forms})).out).toMatch(/^Số, ký hiệu: /m);
  });

  test('gives each document its lines, the same for all forms of it', async () => {
    const forms = folder({
      'a.txt': `${NOTICE}\n${NOTICE.replace('47/', '48/')}`,
      'b.txt': `${NOTICE}\n${NOTICE.replace('47/', '48/')}`.normalize('NFD').replaceAll('\n', '\r\n'),
    });
    const {out} = await run(['diff', '--textconv', 'a.txt'], {cwd: forms});
    expect(out.match(/^Số, ký hiệu: .*/gm)).toEqual(['Số, ký hiệu: 47/TB-UBND', 'Số, ký hiệu: 48/TB-UBND']);
    expect((await run(['diff', '--textconv', 'b.txt'], {cwd: forms})).out).toBe(out);
  });
});
