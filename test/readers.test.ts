import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {ENCODINGS} from '../src/cli/inputs/encodings.ts';
import {formatOf, INPUT_FORMATS} from '../src/cli/inputs/formats.ts';
import {readDocument} from '../src/index.ts';
import {CONTAINER_EXTENSIONS, CONTAINERS} from '../src/readers/members.ts';
import {READERS, readerOf} from '../src/readers/registry.ts';
import {isEncoding} from '../src/text/decode.ts';
import {unitsAsBytes} from '../src/text/encodings/encoding.ts';
import {tcvn3} from '../src/text/encodings/registry.ts';
import {folder, NOTICE, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';
import {zipOf} from './tools/zip-of.mjs';

const fixture = (name: string) => new Uint8Array(readFileSync(join(ROOT, 'fixtures/office', name)));
const utf8 = (text: string) => new TextEncoder().encode(text);

test('the command line names every form that is read, and every encoding', () => {
  expect([...INPUT_FORMATS].sort()).toEqual([...READERS.map(({name}) => name), ...CONTAINERS].sort());
  for (const {name, extensions} of READERS)
    for (const extension of extensions) expect(formatOf(`a${extension}`)).toBe(name);
  for (const [extension, name] of Object.entries(CONTAINER_EXTENSIONS)) expect(formatOf(`a${extension}`)).toBe(name);
  for (const name of ENCODINGS) expect(isEncoding(name), name).toBe(true);
});

describe('a file is read as what it is', () => {
  test.each([
    ['notice.docx', 'docx'],
    ['notice.doc', 'doc'],
    ['notice.odt', 'odt'],
    ['notice.rtf', 'rtf'],
    ['notice.pdf', 'pdf'],
    ['notice.html', 'html'],
    ['notice.mhtml', 'mhtml'],
    ['scan.png', 'image'],
  ])('%s', (name, format) => {
    expect(readerOf(fixture(name), name).name).toBe(format);
    // Its name may be lost, or lie.
    expect(readerOf(fixture(name), '').name).toBe(format);
    expect(readerOf(fixture(name), 'a.doc').name).toBe(format);
  });

  test('a text stays a text', () => {
    expect(readerOf(utf8('<html><body>x</body></html>'), 'a.txt').name).toBe('text');
    expect(readerOf(utf8('{\\rtf1 x}'), 'a.md').name).toBe('markdown');
    expect(readerOf(utf8('<p>x'), 'a.html', 'text').name).toBe('text');
    expect(readerOf(utf8('x'), 'a.unknown').name).toBe('text');
  });
});

test('old fonts are read by their names', async () => {
  const units = tcvn3.write('cộng hòa xã hội').join('');
  const rtf =
    `{\\rtf1\\ansi{\\fonttbl{\\f0 .VnTimeH;}{\\f1 VNI-Times;}}\\f0 ${hex(units)}\\par\\f1 Uûy ban nhaân daân\\par}`.replace(
      /[\x80-\xff]/g,
      hex,
    );
  expect((await readDocument(unitsAsBytes(rtf), {})).text).toBe('CỘNG HÒA XÃ HỘI\nỦy ban nhân dân\n');
  const html = '<p style="font-family:.VnTime">Céng hßa</p><p><font face="VNI-Times">nhaân</font> dân</p>';
  expect((await readDocument(utf8(`<html><meta charset="utf-8">${html}`), {})).text).toBe('Cộng hòa\nnhân dân\n');
});

const hex = (units: string): string =>
  Array.from(units, (unit) => (unit < '\x80' ? unit : `\\'${unit.charCodeAt(0).toString(16)}`)).join('');

describe('web pages', () => {
  const page = (body: string) =>
    readDocument(utf8(`<!doctype html><html><meta charset="utf-8"><body>${body}</body></html>`), {}).then(
      ({text}) => text,
    );

  test('the document is found inside the page', async () => {
    const document =
      '<table><tr><td>UBND TỈNH HÒA THỊNH<br>Số: 1/TB-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table><p>Nội dung thông báo dài.</p><p>Nơi nhận: - Như trên.</p>';
    const text = await page(
      `<nav>Trang chủ</nav><div class="a"><h1>Cổng thông tin</h1><div id="x">${document}</div></div><div>Bản quyền</div><script>alert(1)</script>`,
    );
    expect(text).not.toMatch(/Trang chủ|Bản quyền|alert|Cổng/);
    expect(text).toBe(
      'UBND TỈNH HÒA THỊNH\nSố: 1/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNội dung thông báo dài.\nNơi nhận: - Như trên.\n',
    );
  });

  test('tables, lists and hidden parts', async () => {
    const table =
      '<table border=1><tr><th>TT<th>Việc<th>Ai</tr><tr><td>1<td>Lập a|b<td rowspan=2>Sở X</tr><tr><td>2<td>Gửi</tr></table>';
    expect(await page(table)).toBe('| TT | Việc | Ai |\n| 1 | Lập a / b | Sở X |\n| 2 | Gửi | Sở X |\n');
    expect(
      await page('<ol start=3 type=a><li>một<li><p>hai</p></ol><ul><li>ba</ul><p style="display: none">x</p>'),
    ).toBe('c. một\nd. hai\n• ba\n');
  });
});

describe('on the command line', () => {
  test('--text prints the text in which spans count', async () => {
    const cwd = folder({'a.docx': fixture('notice.docx'), 'b.txt': NOTICE});
    const one = await run(['extract', '--text', 'a.docx'], {cwd});
    expect(one.out).toBe((await readDocument(fixture('notice.docx'), {})).text);
    const {out} = await run(['extract', 'a.docx'], {cwd});
    const [{spans}] = JSON.parse(out);
    expect(one.out.slice(spans['/number'].start, spans['/number'].end)).toBe('47/TB-UBND');
    const both = await run(['extract', '--text', 'a.docx', 'b.txt'], {cwd});
    expect(both.out).toContain('==> a.docx <==\n');
    expect(both.out).toContain(`\n==> b.txt <==\n${NOTICE}`);
    expect(await run(['extract', '--text', 'b.txt', '--to', 'yaml'], {cwd})).toMatchObject({code: 2});
  }, 30_000);

  test('archives and messages give their documents, one by one', async () => {
    const cwd = folder({
      'a.zip': fixture('archive.zip'),
      'm.eml': fixture('notice.eml'),
      'old.zip': fixture('notice.docx'),
    });
    const {code, out, err} = await run(['extract', '--to', 'ndjson', 'a.zip', 'm.eml', 'old.zip'], {cwd});
    const sources = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source);
    expect({code, err}).toEqual({code: 0, err: ''});
    expect(sources.map(({path, format}: {path: string; format: string}) => `${path} ${format}`)).toEqual([
      'a.zip!cong-van/notice.docx docx',
      'a.zip!notice.rtf rtf',
      'm.eml!notice.docx docx',
      // A document under a wrong name is one document.
      'old.zip docx',
    ]);
    await run(['extract', 'a.zip', '--out-dir', 'out'], {cwd});
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.zip/cong-van/notice.json'), 'utf8'))[0].number).toBe('47/TB-UBND');
  }, 30_000);

  test('a bad member is told, and the others are read', async () => {
    const cwd = folder({
      'a.zip': zipOf({'bad.docx': utf8('no zip'), 'good.txt': utf8(NOTICE), 'inner.zip': utf8('x')}),
    });
    const {code, out, err} = await run(['extract', 'a.zip', '--to', 'ndjson'], {cwd});
    expect(code).toBe(3);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^parcli: a\.zip!bad\.docx: .*\n$/);
  });

  test('the encoding that was found is told, and can be named', async () => {
    const cwd = folder({
      'abc.txt': unitsAsBytes(
        tcvn3
          .write(NOTICE)
          .map((unit) => unit ?? '?')
          .join(''),
      ),
    });
    expect(JSON.parse((await run(['extract', 'abc.txt'], {cwd})).out)[0].source.encoding).toBe('tcvn3');
    expect(JSON.parse((await run(['extract', 'abc.txt', '--encoding', 'tcvn3'], {cwd})).out)[0].number).toBe(
      '47/TB-UBND',
    );
    expect((await run(['extract', 'abc.txt', '--encoding', 'utf-8'], {cwd})).code).toBe(3);
    expect((await run(['extract', 'abc.txt', '--encoding', 'klingon'], {cwd})).code).toBe(2);
  });

  test('limits are told in one line', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.docx': fixture('notice.docx'), 's.png': fixture('scan.png')});
    const small = await run(['extract', 'a.txt', 'b.docx', '--max-bytes', '5K', '--to', 'ndjson'], {cwd});
    expect(small.code).toBe(3);
    expect(small.err).toMatch(/^parcli: b\.docx: .*--max-bytes.*\n$/);
    expect(small.out.trim().split('\n')).toHaveLength(1);
    for (const value of ['0', 'x', '-1'])
      expect((await run(['extract', 'a.txt', '--max-bytes', value], {cwd})).code).toBe(2);
    expect((await run(['extract', 'a.txt', '--timeout', 'never'], {cwd})).code).toBe(2);
    const never = await run(['extract', 's.png', '--ocr', 'never'], {cwd});
    expect(never).toMatchObject({code: 3, out: ''});
    expect(never.err).toMatch(/^parcli: s\.png: .*tesseract.*\n$/);
  });

  test('records come back as they are', async () => {
    const cwd = folder({'a.txt': NOTICE});
    await run(['extract', 'a.txt', '-o', 'r.ndjson'], {cwd});
    const again = await run(['extract', 'r.ndjson', '--to', 'ndjson'], {cwd});
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(readFileSync(join(cwd, 'r.ndjson'), 'utf8')));
    const bad = folder({'r.ndjson': `${again.out}{"schema": "parcli/record@1"}\n`});
    const told = await run(['extract', 'r.ndjson', '--to', 'ndjson'], {cwd: bad});
    expect(told.code).toBe(3);
    expect(told.err).toMatch(/^parcli: r\.ndjson:2: .*\n$/);
  });
});
