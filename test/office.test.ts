import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {chooseRecogniser} from '../src/cli/ocr/choose.ts';
import {type DocumentRecord, extract, type ReadText, readDocument} from '../src/index.ts';
import {recordSchema} from '../src/record.ts';
import {CORPUS, NO_CORPUS, ROOT} from './support/corpus.mjs';

const OFFICE = join(ROOT, 'fixtures/office');
const fixture = (name: string) => new Uint8Array(readFileSync(join(OFFICE, name)));

const recordsOf = ({text, format, encoding, pages, words}: ReadText): DocumentRecord[] =>
  extract(text, {format, encoding, ...(pages && {pages}), ...(words && {words})});
const said = (records: DocumentRecord[]) => records.map(({source: _, spans: __, ...record}) => record);

const [expected] = recordsOf(await readDocument(fixture('notice.docx'), {path: 'notice.docx'}));

test('a .docx is read as it is printed', async () => {
  const {text} = await readDocument(fixture('notice.docx'), {path: 'notice.docx'});
  expect(text).toMatchSnapshot();
  expect(expected).toMatchObject({kind: 'TB', number: '47/TB-UBND', date: '2024-03-11', place: 'Hòa Thịnh'});
  expect(expected?.tasks.map(({id}) => id)).toEqual(['1', '2', '3.a', '3.b', '4.r1', '4.r2']);
  expect(expected?.signer).toEqual({authority: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Trần Minh Khôi'});
});

test.each(['doc', 'odt', 'rtf', 'pdf', 'html', 'mhtml'])(
  'the same notice as .%s gives the same record',
  async (format) => {
    const read = await readDocument(fixture(`notice.${format}`), {path: `notice.${format}`});
    expect(read.format).toBe(format === 'mhtml' ? 'html' : format);
    const records = recordsOf(read);
    expect(said(records)).toEqual(said(expected ? [expected] : []));
    for (const record of records) expect(() => recordSchema.parse(record)).not.toThrow();
  },
);

test('spans count in the text that was read, and tell its pages', async () => {
  const read = await readDocument(fixture('notice.pdf'), {});
  const [record] = recordsOf(read);
  expect(record?.source.pages).toBe(read.pages?.length);
  for (const {start, end, page} of Object.values(record?.spans ?? {})) {
    expect(page).toBe(1);
    expect(read.text.slice(start, end)).not.toBe('');
  }
  const number = record?.spans['/number'];
  expect(read.text.slice(number?.start, number?.end)).toBe('47/TB-UBND');
});

test('tracked changes are accepted, or rejected when asked', async () => {
  const due = async (changes: 'accepted' | 'rejected') => {
    const {text} = await readDocument(fixture('changes.docx'), {changes});
    return /kiểm tra các hồ chứa.*trước ngày (\S+)\./.exec(text)?.[1];
  };
  expect(await due('accepted')).toBe('20/4/2024');
  expect(await due('rejected')).toBe('30/4/2024');
});

const recogniser = await chooseRecogniser('auto', ROOT);

describe.skipIf(!recogniser)(`scans${recogniser ? '' : ': no tesseract here'}`, () => {
  test.each(['scan.png', 'scan.pdf'])(
    '%s is read through a recogniser',
    async (name) => {
      const read = await readDocument(fixture(name), {path: name, recogniser: async () => recogniser});
      expect(read.words?.length).toBeGreaterThan(200);
      for (const {start, end, confidence} of read.words ?? []) {
        expect(read.text.slice(start, end).trim()).not.toBe('');
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      const [record] = recordsOf(read);
      expect(record).toMatchObject({kind: 'TB', place: 'Hòa Thịnh', number: '47/TB-UBND', date: '2024-03-11'});
      expect(record?.signer).toMatchObject({title: 'PHÓ CHỦ TỊCH', name: 'Trần Minh Khôi'});
      expect(record?.tasks.map(({id}) => id)).toEqual(expected?.tasks.map(({id}) => id));
      expect(record?.source.confidence).toBeGreaterThan(0.8);
      expect(record?.spans['/number']).toMatchObject({page: 1, confidence: expect.any(Number)});
    },
    120_000,
  );

  test('a value with a weak word is listed as inferred', async () => {
    const words = [{start: 0, end: 2, confidence: 0.9}];
    const text = expected ? (await readDocument(fixture('notice.docx'), {})).text : '';
    const at = text.indexOf('47/TB-UBND');
    const [record] = extract(text, {words: [...words, {start: at, end: at + 10, confidence: 0.3}]});
    expect(record?.inferred).toContain('/number');
    expect(record?.inferred).not.toContain('/date');
  });
});

test('without a recogniser a scan is refused, by name', async () => {
  await expect(readDocument(fixture('scan.pdf'), {})).rejects.toMatchObject({name: 'ReadError', fault: 'noRecogniser'});
  await expect(readDocument(fixture('scan.png'), {})).rejects.toMatchObject({fault: 'noRecogniser'});
});

describe.skipIf(!CORPUS)(`office files of the corpus${CORPUS ? '' : `: ${NO_CORPUS}`}`, () => {
  const file = (name: string) => new Uint8Array(readFileSync(join(CORPUS ?? '', 'office', name)));
  test('a page whose document is gone gives no document', async () => {
    const {text} = await readDocument(file('vbpl-page-doc-000721.html'), {path: 'page.html'});
    expect(extract(text)).toEqual([]);
  });
});
