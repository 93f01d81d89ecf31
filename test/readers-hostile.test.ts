import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {DecodeError, ReadError, readDocument} from '../src/index.ts';
import {DEFAULT_BUDGET, type ReadOptions} from '../src/readers/index.ts';
import {membersOf} from '../src/readers/members.ts';
import {folder, NOTICE, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';
import {zipOf} from './tools/zip-of.mjs';

// Files made to do harm: each is refused with its reason, or read, in bounded time and memory.

vi.setConfig({testTimeout: 120_000});
const OFFICE = join(ROOT, 'fixtures/office');
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
    expect(await fault(honest)).toBe('tooLarge');
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

  test('names that lead out of the archive are no names', async () => {
    const members = await membersOf(
      zipOf({
        '../a.txt': utf8('x'),
        '/etc/b.txt': utf8('x'),
        'C:\\c.txt': utf8('x'),
        'a/../../d.txt': utf8('x'),
        '.hidden/e.txt': utf8('x'),
        'ok/f.txt': utf8('x'),
      }),
      'zip',
    );
    expect(members.map(({name}) => name)).toEqual(['ok/f.txt']);
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
    expect(await fault(png(30_000, 30_000))).toBe('tooLarge');
    expect(await fault(png(0, 5))).toBe('damaged');
    expect(await fault(png(100, 100))).toBe('damaged');
    expect(await fault(new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 0, 0, 0, 0]))).toBe(
      'tooLarge',
    );
    expect(
      await fault(
        new Uint8Array([
          0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 2, 0, 0, 1, 4, 0, 1, 0, 0, 0, 0x30, 0x75, 0, 0, 1, 1, 4, 0, 1, 0, 0, 0, 0x30,
          0x75, 0, 0, 0, 0, 0, 0,
        ]),
      ),
    ).toBe('tooLarge');
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
