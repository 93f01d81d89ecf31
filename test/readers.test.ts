import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {degrees, PDFDocument, StandardFonts} from 'pdf-lib';
import {describe, expect, test} from 'vitest';
import {ENCODINGS} from '../src/cli/inputs/encodings.ts';
import {formatOf, INPUT_FORMATS} from '../src/cli/inputs/formats.ts';
import {readDocument} from '../src/index.ts';
import {DEFAULT_BUDGET} from '../src/readers/index.ts';
import type {Page} from '../src/readers/layout/piece.ts';
import {printPages} from '../src/readers/layout/print-pages.ts';
import {CONTAINER_EXTENSIONS, CONTAINERS} from '../src/readers/members.ts';
import {READERS, readerOf} from '../src/readers/registry.ts';
import {decode} from '../src/text/decode.ts';
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
  for (const name of ENCODINGS) expect(() => decode(utf8('ab'), name), name).not.toThrow();
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

describe('word processors', () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const textOf = async (bytes: Uint8Array, path = '') => (await readDocument(bytes, {path})).text;

  test('names are known by what they are bound to', async () => {
    const of = (xml: string) => textOf(zipOf({'word/document.xml': utf8(xml)}));
    expect(
      await of(`<x:document xmlns:x="${W}"><x:body><x:p><x:r><x:t>một</x:t></x:r></x:p></x:body></x:document>`),
    ).toBe('một\n');
    expect(await of(`<document xmlns="${W}"><body><p><r><t>hai</t></r></p></body></document>`)).toBe('hai\n');
  });

  test('text boxes of RTF stand behind their paragraph, once', async () => {
    const box =
      '{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard H\\u7886?A T\\u7888?C\\par}}{\\shprslt{\\*\\do{\\dptxbxtext \\pard H\\u7886?A T\\u7888?C\\par}}}}';
    expect(await textOf(utf8(`{\\rtf1 Tr${box}en\\par D\\par}`))).toBe('Tren\nHỎA TỐC\nD\n');
  });

  test('what is called .doc may be text, and older or other forms are named', async () => {
    expect(await textOf(utf8('Số: 1/TB-UBND\n'), 'a.doc')).toBe('Số: 1/TB-UBND\n');
    const refused: [string, Uint8Array][] = [
      ['Word 2', Uint8Array.of(0xdb, 0xa5, 0x2d, 0, 1, 2)],
      ['Word XML', utf8('<?xml version="1.0"?><w:wordDocument/>')],
      ['Excel', zipOf({'xl/workbook.xml': utf8('<x/>'), 'word/x': utf8('')})],
    ];
    for (const [detail, bytes] of refused)
      await expect(readDocument(bytes, {path: detail === 'Excel' ? 'a.docx' : 'a.doc'})).rejects.toMatchObject({
        fault: 'unsupported',
        detail,
      });
  });
});

describe('PDF pages', () => {
  test.each([0, 90, 180, 270])('lines turned by %i degrees on a page that is not', async (angle) => {
    const file = await PDFDocument.create();
    const page = file.addPage([595, 842]);
    const font = await file.embedFont(StandardFonts.TimesRoman);
    const places = {0: [60, 780, 0, -20], 90: [60, 60, 20, 0], 180: [535, 60, 0, 20], 270: [535, 780, -20, 0]}[angle];
    const [x = 0, y = 0, right = 0, up = 0] = places ?? [];
    for (const [index, line] of ['THONG BAO', '1. Giao So Xay dung ra soat.', '2. Giao So Tai chinh.'].entries())
      page.drawText(line, {x: x + right * index, y: y + up * index, size: 12, font, rotate: degrees(angle)});
    const {text} = await readDocument(await file.save(), {});
    expect(text).toBe('THONG BAO\n1. Giao So Xay dung ra soat.\n2. Giao So Tai chinh.\n');
  });

  /** A page with a ruled table of these cells, from its top to its bottom. */
  function ruled(rows: string[][]): Page {
    const xs = [50, 80, 300, 420, 550];
    const ys = rows.map((_, index) => 50 + (index * 700) / rows.length).concat(750);
    return {
      width: 595,
      height: 842,
      stamps: [],
      pieces: rows.flatMap((row, at) =>
        row.map((text, column) => ({
          text,
          left: (xs[column] ?? 0) + 3,
          right: (xs[column] ?? 0) + 3 + text.length * 3,
          base: (ys[at] ?? 0) + 20,
          size: 12,
        })),
      ),
      rules: [
        ...xs.map((x) => ({left: x, right: x, top: 50, bottom: 750})),
        ...ys.map((y) => ({left: 50, right: 550, top: y, bottom: y})),
      ],
    };
  }
  const HEAD = ['TT', 'Việc', 'Chủ trì', 'Hạn'];
  const printed = (...pages: string[][][]) => printPages(pages.map(ruled), DEFAULT_BUDGET).text.replaceAll('\f', '');

  test('a row cut by the end of a page is one row, and the head is told once', () => {
    expect(
      printed(
        [HEAD, ['1', 'Lập danh mục', 'Sở X', '1/5/2024'], ['2', 'Rà soát các', 'Sở Nông nghiệp', '2/5/2024']],
        [HEAD, ['', 'hồ chứa.', 'và Môi trường', ''], ['3', 'Gửi', 'Sở Z', '3/5/2024']],
        [HEAD, ['4', 'Báo cáo', 'Sở Z', '4/5/2024']],
      ),
    ).toBe(
      '| TT | Việc | Chủ trì | Hạn |\n| 1 | Lập danh mục | Sở X | 1/5/2024 |\n| 2 | Rà soát các hồ chứa. | Sở Nông nghiệp và Môi trường | 2/5/2024 |\n| 3 | Gửi | Sở Z | 3/5/2024 |\n| 4 | Báo cáo | Sở Z | 4/5/2024 |\n',
    );
  });

  test('rows that only stand after one another stay as they are', () => {
    const first = [HEAD, ['1', 'Lập danh mục.', 'Sở X', '1/5/2024']];
    expect(
      printed(first, [
        ['', 'Việc khác của nhóm', 'Sở Y', '2/5/2024'],
        ['2', 'Gửi', 'Sở Z', ''],
      ]),
    ).toContain('|  | Việc khác của nhóm | Sở Y | 2/5/2024 |');
    expect(printed(first, [['2', 'Gửi', '', '']])).toContain('| 2 | Gửi |  |  |');
  });
});

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
    // A member whose name leads out of the archive is read under what of the name does not; this one is no document.
    expect(code).toBe(1);
    expect(err).toMatch(/^parcli: a\.zip!outside\.txt: [^\n]+\n$/);
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
      'a.zip': zipOf({
        'bad.docx': utf8('no zip'),
        'good.txt': utf8(NOTICE),
        'inner.zip': utf8('x'),
        'p.xlsx': utf8('x'),
      }),
      'none.zip': zipOf({'p.xlsx': utf8('x')}),
    });
    const {code, out, err} = await run(['extract', 'a.zip', 'none.zip', '--to', 'ndjson'], {cwd});
    expect(code).toBe(3);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^parcli: a\.zip!bad\.docx: .*\nparcli: a\.zip!inner\.zip: .*\nparcli: none\.zip: .*\n$/);
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
    const [good] = again.out.trim().split('\n');
    const faulty = {
      'a.json': `[\n${good},\n${good?.replace('"number":"47/TB-UBND"', '"number":\n5')}]`,
      'b.json': `[\n${good},\n{"schema": ]`,
    };
    const {code, err} = await run(['extract', 'a.json', 'b.json', '--to', 'ndjson'], {cwd: folder(faulty)});
    expect(code).toBe(3);
    expect(err).toMatch(/^parcli: a\.json:4: .*\/1\/number.*\nparcli: b\.json:3: .*\n$/);
  });
});

test('.odt: what a change took away may hold tables, lists and notes', async () => {
  const gone =
    '<text:p>cũ <text:span>hơn</text:span><text:note><text:note-body><text:p/></text:note-body></text:note></text:p>' +
    '<text:list><text:list-item><text:p/></text:list-item></text:list>' +
    '<table:table><table:table-row><table:table-cell><text:p/></table:table-cell></table:table-row></table:table>';
  const region = `<text:changed-region text:id="c"><text:deletion>${gone}</text:deletion></text:changed-region>`;
  const body = `<text:tracked-changes>${region}</text:tracked-changes><text:p>Văn bản <text:change text:change-id="c"/></text:p>`;
  const odt = zipOf({
    mimetype: utf8('application/vnd.oasis.opendocument.text'),
    'content.xml': utf8(
      `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
  expect((await readDocument(odt, {})).text.trim()).toBe('Văn bản');
  expect((await readDocument(odt, {changes: 'rejected'})).text.trim()).toBe('Văn bản cũ hơn');
});

test('.rtf: words that nobody knows print nothing, whatever they are called', async () => {
  const {text} = await readDocument(utf8('{\\rtf1 V\\u259?n \\toString b\\constructor\\u7843?n\\par}'), {});
  expect(text.trim()).toBe('Văn bản');
});
