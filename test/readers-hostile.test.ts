import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {DecodeError, ReadError, readDocument} from '../src/index.ts';
import {openImage} from '../src/readers/image/decode.ts';
import {DEFAULT_BUDGET, type ReadOptions} from '../src/readers/index.ts';
import {membersOf} from '../src/readers/members.ts';
import {folder, NOTICE, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';
import {storedZip, zipOf} from './tools/zip-of.mjs';

// Files made to do harm: each is refused with its reason, or read, in bounded time and memory.

vi.setConfig({testTimeout: 120_000});
const OFFICE = join(ROOT, 'fixtures/office');
const read = (name: string) => new Uint8Array(readFileSync(join(OFFICE, name)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const recogniser = async () => ({name: 'blind', lanes: 2, read: async () => []});

/** Why a file is refused; null where it is read. */
async function fault(bytes: Uint8Array, options: ReadOptions = {}): Promise<string | null> {
  try {
    await readDocument(bytes, {recogniser, ...options});
    return null;
  } catch (error) {
    if (error instanceof ReadError) return error.fault;
    if (error instanceof DecodeError) return error.reason;
    throw error;
  }
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, head = '') =>
  zipOf({
    'word/document.xml': utf8(`<?xml version="1.0"?>${head}<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
const run_ = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** How long a promise takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

describe('archives', () => {
  test('a bomb is refused by what its directory says, and where that lies, by what comes out', async () => {
    const zeros = new Uint8Array(80 << 20);
    const honest = zipOf({'word/document.xml': zeros});
    expect(honest.length).toBeLessThan(200_000);
    expect(await fault(honest)).toBe('overLimit');
    expect(await fault(zipOf({'word/document.xml': zeros}, {claim: 1000}))).toBe('damaged');
    expect(await fault(zipOf({'word/document.xml': utf8('x')}, {claim: 0xfffffff0}))).toBe('tooLarge');
  });

  test('many bombs in one archive share one allowance', async () => {
    const text = utf8('a b c d e f g h\n'.repeat(1 << 16));
    const files = Object.fromEntries(Array.from({length: 40}, (_, index) => [`${index}.txt`, text]));
    const members = await membersOf(zipOf(files), 'zip', {...DEFAULT_BUDGET, maxBytes: 1 << 20});
    const outcomes = await Promise.all(
      members.map(({bytes}) =>
        bytes().then(
          () => 'read',
          (error) => error.fault,
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'read')).toHaveLength(4);
    expect(new Set(outcomes)).toEqual(new Set(['read', 'tooLarge']));
  });

  test('files whose names lead out of the archive are read under what of their names does not', async () => {
    const names = [
      '../../x.txt',
      '/etc/x.txt',
      'x.txt',
      '..\\..\\y.txt',
      'C:\\Users\\z.txt',
      'C:../x.txt',
      '../1/x.txt',
      '..',
      '/',
    ];
    const members = await membersOf(zipOf(Object.fromEntries(names.map((name) => [name, utf8(name)]))), 'zip');
    const read = await Promise.all(
      members.map(async ({name, bytes}) => [name, new TextDecoder().decode(await bytes())]),
    );
    expect(Object.fromEntries(read)).toEqual({
      'x.txt': 'x.txt',
      '1/x.txt': '../../x.txt',
      'etc/x.txt': '/etc/x.txt',
      'y.txt': '..\\..\\y.txt',
      'Users/z.txt': 'C:\\Users\\z.txt',
      '5/x.txt': 'C:../x.txt',
      '6/1/x.txt': '../1/x.txt',
    });
  });

  test('an archive in an archive takes from the same allowance, and lies only so deep', async () => {
    const texts = (count: number) =>
      zipOf(Object.fromEntries(Array.from({length: count}, (_, index) => [`${index}.txt`, utf8(NOTICE)])));
    const wrapped = (depth: number): Uint8Array => (depth === 0 ? texts(1) : zipOf({'a.zip': wrapped(depth - 1)}));
    const cwd = folder({'ok.zip': zipOf({'b/in.zip': texts(2), 'c.txt': utf8(NOTICE)}), 'deep.zip': wrapped(4)});
    const {code, out, err} = await run(['extract', 'ok.zip', 'deep.zip', '--to', 'ndjson'], {cwd});
    const paths = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(paths).toEqual(['ok.zip!b/in.zip!0.txt', 'ok.zip!b/in.zip!1.txt', 'ok.zip!c.txt']);
    expect(code).toBe(3);
    expect(err).toMatch(/^parcli: deep\.zip!a\.zip!a\.zip!a\.zip: .*\n$/);
    const large = zipOf({'0.txt': utf8('a b c d e f g h\n'.repeat(1 << 16))});
    const many = zipOf(Object.fromEntries(Array.from({length: 20}, (_, index) => [`${index}.zip`, large])));
    const bounded = await run(['extract', 'many.zip', '--max-bytes', '1M'], {cwd: folder({'many.zip': many})});
    expect(bounded.err.match(/--max-bytes/g)?.length).toBeGreaterThanOrEqual(15);
  });

  test('documents that lie in an archive unpacked do not make it one of them', async () => {
    const cwd = folder({
      'docx.zip': storedZip({'a.docx': read('notice.docx'), 'b.docx': read('notice.docx')}),
      'pdf.zip': storedZip({'a.pdf': read('notice.pdf')}),
      'folder.zip': zipOf({'word/documents/a.txt': utf8(NOTICE)}),
    });
    const {code, out} = await run(['extract', '.', '--to', 'ndjson'], {cwd});
    expect(code).toBe(0);
    const paths = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(paths).toEqual(['docx.zip!a.docx', 'docx.zip!b.docx', 'folder.zip!word/documents/a.txt', 'pdf.zip!a.pdf']);
  });
});

describe('XML', () => {
  test('entities are not expanded, nothing outside is fetched', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(await fault(docx(run_('&b;'), laughs))).toBe('damaged');
    expect(await fault(docx(run_('x'), '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'))).toBe('damaged');
    expect(await fault(docx(run_('&undeclared;')))).toBe('damaged');
  });

  test('nesting is bounded', async () => {
    const tables = (depth: number) =>
      docx('<w:tbl><w:tr><w:tc>'.repeat(depth) + run_('x') + '</w:tc></w:tr></w:tbl>'.repeat(depth));
    expect(await fault(tables(10))).toBeNull();
    expect(await fault(tables(2000))).toBe('tooDeep');
    expect(await fault(docx('<w:sdt>'.repeat(20_000) + '</w:sdt>'.repeat(20_000)))).toBe('tooDeep');
    expect(await fault(utf8(`<!doctype html><html><body>${'<div>'.repeat(100_000)}x`))).toBe('tooDeep');
    expect(await fault(utf8(`{\\rtf1 ${'{'.repeat(100_000)}x`))).toBe('tooDeep');
  });

  test('a table of very many rows takes its time, and no more', async () => {
    const table = (rows: number) =>
      docx(
        `<w:tbl>${`<w:tr><w:tc>${run_('1')}</w:tc><w:tc>${run_('Lập danh mục')}</w:tc><w:tc>${run_('Sở X')}</w:tc></w:tr>`.repeat(rows)}</w:tbl>`,
      );
    const [few, many] = [table(10_000), table(80_000)];
    await readDocument(few, {});
    const one = await timed(() => readDocument(few, {}));
    const other = await timed(() => readDocument(many, {}));
    expect(other).toBeLessThan(Math.max(one, 30) * 8 * 3);
    const huge = table(1_000_000);
    expect(['tooLarge', null]).toContain(await fault(huge, {budget: {...DEFAULT_BUDGET, maxText: 1 << 20}}));
    expect(await fault(huge, {budget: {...DEFAULT_BUDGET, maxText: 1 << 20}})).toBe('tooLarge');
  });
});

describe('tables', () => {
  const ROWS = 150_000;
  const many = (row: string) => row.repeat(ROWS);
  const odt = (body: string) =>
    zipOf({
      mimetype: utf8('application/vnd.oasis.opendocument.text'),
      'content.xml': utf8(
        `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    });
  // Ordinals that differ, or the archive would be refused as a bomb.
  const numbered = (row: (index: number) => string) =>
    Array.from({length: ROWS}, (_, index) => row(Math.imul(index, 2_654_435_761) >>> 0)).join('');

  test.each([
    [
      'docx',
      () =>
        docx(`<w:tbl>${numbered((n) => `<w:tr><w:tc>${run_(`${n}`)}</w:tc><w:tc>${run_('x')}</w:tc></w:tr>`)}</w:tbl>`),
    ],
    [
      'odt',
      () =>
        odt(
          `<table:table>${numbered((n) => `<table:table-row><table:table-cell><text:p>${n}</text:p></table:table-cell><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`)}</table:table>`,
        ),
    ],
    ['rtf', () => utf8(`{\\rtf1 ${many('\\trowd\\cellx100\\cellx200\\intbl 1\\cell x\\cell\\row')}}`)],
  ])('.%s: more rows than a function takes arguments', async (_, make) => {
    const {text} = await readDocument(make(), {});
    expect(text.split('\n').length - 1).toBe(ROWS);
  });

  test('.html: as many elements as memory has room for', async () => {
    const page = (rows: number) => utf8(`<!doctype html><html><body><table border=1>${'<tr><td>1<td>x'.repeat(rows)}`);
    expect((await readDocument(page(20_000), {})).text.split('\n').length - 1).toBe(20_000);
    expect(await fault(page(1_000_000))).toBe('overLimit');
    // Cells that reach down over each other
    const wide = utf8(`<!doctype html><html><body><table>${'<tr><td rowspan=10000 colspan=64>1'.repeat(3000)}`);
    expect(['tooLarge', null]).toContain(await fault(wide));
  });

  test('what merged cells say again is bounded', async () => {
    const cell = (merge: string, text: string) => `<w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr>${run_(text)}</w:tc>`;
    const row = (merge: string, text: string) => `<w:tr>${cell(merge, text)}<w:tc>${run_('x')}</w:tc></w:tr>`;
    const long = Array.from({length: 30_000}, (_, index) => index.toString(36)).join(' ');
    const bytes = docx(`<w:tbl>${row(' w:val="restart"', long)}${row('', '').repeat(5000)}</w:tbl>`);
    expect(await fault(bytes)).toBe('tooLarge');
  });
});

describe('plain text', () => {
  test.each([
    [
      'lines of two encodings, one after the other',
      () => Buffer.alloc(4 << 20, Buffer.from('\xff\n\xc3\xa1\n', 'latin1')),
    ],
    ['one letter', () => Buffer.alloc(30 << 20, 0xe9)],
    ['one word', () => Buffer.alloc(12 << 20, 'á')],
    ['encoded twice', () => Buffer.alloc(12 << 20, 'Ä‘Æ°á»£c')],
    ['blank lines', () => Buffer.alloc(12 << 20, '\n')],
    ['signs of VIQR', () => Buffer.alloc(6 << 20, "a^' ")],
    ['more than is allowed', () => Buffer.alloc(60 << 20, '\xff\n', 'latin1')],
  ])('%s', async (_, make) => {
    const bytes = new Uint8Array(make());
    const time = await timed(async () => {
      expect([null, 'malformed', 'overLimit', 'tooLarge', 'binary']).toContain(await fault(bytes, {path: 'a.txt'}));
    });
    expect(time).toBeLessThan(15_000);
  });
});

describe('images', () => {
  const png = (width: number, height: number) => {
    const bytes = new Uint8Array(33);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    new DataView(bytes.buffer).setUint32(16, width);
    new DataView(bytes.buffer).setUint32(20, height);
    bytes.set([8, 0, 0, 0, 0], 24);
    return bytes;
  };

  test('their size is looked at before they are unpacked', async () => {
    expect(await fault(png(30_000, 30_000))).toBe('overLimit');
    expect(await fault(png(0, 5))).toBe('damaged');
    expect(await fault(png(100, 100))).toBe('damaged');
    expect(await fault(new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 0, 0, 0, 0]))).toBe(
      'overLimit',
    );
    expect(
      await fault(
        new Uint8Array([
          0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 2, 0, 0, 1, 4, 0, 1, 0, 0, 0, 0x30, 0x75, 0, 0, 1, 1, 4, 0, 1, 0, 0, 0, 0x30,
          0x75, 0, 0, 0, 0, 0, 0,
        ]),
      ),
    ).toBe('overLimit');
  });

  /** A TIFF whose pages follow each other: where the first of each says the next one lies. */
  const tiff = (next: (page: number) => number, pages: number, width = 10) => {
    const bytes = new Uint8Array(8 + pages * TIFF_PAGE);
    const view = new DataView(bytes.buffer);
    bytes.set([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);
    for (let page = 0; page < pages; page++) {
      const at = 8 + page * TIFF_PAGE;
      view.setUint16(at, 2, true);
      for (const [index, tag] of [256, 257].entries()) {
        view.setUint16(at + 2 + index * 12, tag, true);
        view.setUint16(at + 4 + index * 12, 4, true);
        view.setUint32(at + 6 + index * 12, 1, true);
        view.setUint32(at + 10 + index * 12, width, true);
      }
      view.setUint32(at + 26, next(page), true);
    }
    return bytes;
  };
  const TIFF_PAGE = 30;

  test('pages that follow each other in a circle, or are too many, are refused; pages are unpacked one by one', async () => {
    expect(await fault(tiff(() => 8, 2))).toBe('damaged');
    expect(await fault(tiff((page) => (page < 1500 ? 8 + (page + 1) * TIFF_PAGE : 0), 1501))).toBe('overLimit');
    // Together they would not fit into memory.
    const pages = await openImage(
      tiff((page) => (page < 399 ? 8 + (page + 1) * TIFF_PAGE : 0), 400, 8000),
      DEFAULT_BUDGET,
    );
    expect(pages).toHaveLength(400);
  });

  test('nothing is unpacked where nothing reads it', async () => {
    const time = await timed(async () =>
      expect(await fault(png(8000, 8000), {recogniser: async () => undefined})).toBe('noRecogniser'),
    );
    expect(time).toBeLessThan(500);
  });
});

describe('PDF', () => {
  const pdf = (objects: string[]) =>
    utf8(
      `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`,
    );

  test('loops end', async () => {
    const loop = pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']);
    expect(await fault(loop)).not.toBe('read');
    const form = pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>',
      '<< /Length 5 >>\nstream\n/F Do\nendstream',
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 5 >>\nstream\n/F Do\nendstream',
    ]);
    expect(['noText', 'damaged', 'noRecogniser']).toContain(await fault(form));
  });

  test('what is no PDF is not searched for pages', async () => {
    const time = await timed(async () =>
      expect(await fault(new Uint8Array(32 << 20), {path: 'a.pdf', format: 'pdf'})).toBe('damaged'),
    );
    expect(time).toBeLessThan(1000);
  });

  test('images of more pixels than any page has are not unpacked', async () => {
    const image = pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
      '<< /Length 23 >>\nstream\n595 0 0 842 0 0 cm /I Do\nendstream',
      '<< /Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 3 >>\nstream\nabc\nendstream',
    ]);
    expect(['noText', 'damaged', 'overLimit']).toContain(await fault(image));
  });

  test('page counts that lie and passwords are told', async () => {
    expect(
      await fault(pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2000000000 >>'])),
    ).toMatch(/tooLarge|damaged|noText/);
    expect(await fault(utf8('%PDF-1.7\nnothing'))).toBe('damaged');
  });
});

test.each(readdirSync(OFFICE))('%s cut off at every kilobyte is read or refused', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(OFFICE, name)));
  // Of large files a share of the cuts: each takes as long as the file itself.
  const step = Math.max(1024, Math.ceil(bytes.length / 40 / 1024) * 1024);
  const container = /\.(zip|eml)$/.exec(name)?.[1] as 'zip' | 'eml' | undefined;
  for (let size = 0; size < bytes.length; size += step) {
    const part = bytes.slice(0, size);
    if (container) await membersOf(part, container).catch((error) => expect(error).toBeInstanceOf(ReadError));
    else await fault(part, {path: name});
  }
});

test.each(['notice.docx', 'notice.doc', 'notice.odt', 'notice.rtf', 'notice.pdf', 'notice.html'])(
  '%s with bytes changed is read or refused',
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(OFFICE, name)));
    let state = 7;
    for (let round = 0; round < 60; round++) {
      const changed = bytes.slice();
      for (let k = 0; k < 12; k++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        changed[state % changed.length] = state >>> 24;
      }
      await fault(changed, {path: name});
    }
  },
);

test('the time of a Word document is looked at by its paragraphs, wherever they end', async () => {
  const notice = Buffer.from(read('notice.doc'));
  const [from, to] = ['ỦY BAN', 'Trần Minh'].map((text) => notice.indexOf(Buffer.from(text, 'utf16le'))) as [
    number,
    number,
  ];
  for (const odd of [0, 2]) {
    const bytes = Buffer.from(notice);
    for (let at = from + odd; at < to; at += 4) bytes.writeUInt16LE(0x0d, at);
    const check = vi.fn();
    await readDocument(bytes, {budget: {...DEFAULT_BUDGET, check}});
    // some 690 paragraphs, 256 of them at a time
    expect(check).toHaveBeenCalledTimes(2);
  }
});

test('hostile files are told in one line each, and the others are read', async () => {
  const cwd = folder({
    'a.docx': zipOf({'word/document.xml': new Uint8Array(80 << 20)}),
    'b.pdf': utf8('%PDF-1.7\nnothing'),
    'c.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    'd.txt': NOTICE,
  });
  const {code, out, err} = await run(['extract', '.', '--to', 'ndjson'], {cwd});
  expect(code).toBe(3);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.replace(/^parcli: (\S+): .*$/, '$1')),
  ).toEqual(['a.docx', 'b.pdf', 'c.doc']);
});
