import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test, vi} from 'vitest';
import type {Entry} from '../src/exporters/exporter.ts';
import {read} from '../src/index.ts';
import {consumer, HOW} from './support/consumers.ts';
import {CORPUS, corpusTexts} from './support/corpus.mjs';
import {elements, printable} from './support/export-checks.ts';
import {exported, fixtureEntries} from './support/exporting.ts';

/** The workbook as LibreOffice opens it: converted headless to its own XML, and the cells read back. */

const soffice = consumer('soffice');
const home = mkdtempSync(join(tmpdir(), 'parcli-xlsx-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));
vi.setConfig({testTimeout: 180_000});

interface Sheet {
  name: string;
  rows: string[][];
  /** dates that are dates, by row and column */
  dates: Map<string, string>;
  links: string[];
}

function opened(bytes: Uint8Array): {sheets: Sheet[]; xml: string} {
  writeFileSync(join(home, 'book.xlsx'), bytes);
  const profile = `-env:UserInstallation=file://${join(home, 'profile')}`;
  const args = [
    profile,
    '--headless',
    '--norestore',
    '--convert-to',
    'fods',
    '--outdir',
    home,
    join(home, 'book.xlsx'),
  ];
  execFileSync(soffice as string, args, {stdio: 'pipe', timeout: 170_000});
  const xml = readFileSync(join(home, 'book.fods'), 'utf8');
  return {sheets: sheetsIn(xml), xml};
}

function sheetsIn(xml: string): Sheet[] {
  const sheets: Sheet[] = [];
  let cell: {text: string[]; repeated: number} | null = null;
  for (const {name, attributes, text, path} of elements(xml)) {
    const sheet = sheets.at(-1);
    const row = sheet?.rows.at(-1);
    if (name === 'table:table')
      sheets.push({name: attributes['table:name'] ?? '', rows: [], dates: new Map(), links: []});
    else if (name === 'table:table-row') sheet?.rows.push([]);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const repeated = Math.min(Number(attributes['table:number-columns-repeated'] ?? 1), 40);
      const date = attributes['office:date-value'];
      if (date && sheet && row) sheet.dates.set(`${sheet.rows.length - 1},${row.length}`, date);
      for (let i = 0; i < repeated; i++) row?.push('');
      cell = {text: [], repeated};
    } else if (name === 'text:p' && cell && row && !path.includes('office:annotation')) {
      row[row.length - 1] = `${row.at(-1)}${cell.text.length > 0 ? '\n' : ''}${text}`;
      cell.text.push(text);
    } else if (/^text:(a|span)$/.test(name) && row) {
      row[row.length - 1] += text;
      if (attributes['xlink:href']) sheet?.links.push(attributes['xlink:href']);
    } else if (name === 'text:s' && row) row[row.length - 1] += ' '.repeat(Number(attributes['text:c'] ?? 1));
  }
  return sheets;
}

describe.skipIf(!soffice)(soffice ? 'LibreOffice' : `no LibreOffice (${HOW})`, () => {
  test('opens the ledger: three sheets, real dates, links, rules that look at the day', async () => {
    const entries = fixtureEntries();
    const {sheets, xml} = opened((await exported('xlsx', entries, {linkBase: '../nguon/'})).bytes);
    expect(sheets.map(({name}) => name)).toEqual(['Nhiệm vụ', 'Văn bản', 'Tham chiếu']);
    const [ledger, documents, cited] = sheets as [Sheet, Sheet, Sheet];
    const header = ledger.rows[0] ?? [];
    expect(header.slice(0, 13).at(-1)).toBe('Ghi chú');
    const due = header.indexOf('Hạn');
    const [first] = entries[0]?.record.tasks ?? [];
    expect(ledger.rows[1]?.[header.indexOf('Nội dung nhiệm vụ')]).toBe(first?.text);
    expect(ledger.dates.get(`1,${due}`)).toBe('2024-04-29');
    expect(ledger.rows[1]?.[header.indexOf('Tệp')]).toBe('thong-bao.txt:20');
    expect(ledger.links[0]).toMatch(/\/nguon\/thong-bao\.txt$/);
    expect(documents.rows.slice(1, 3).map((row) => row[1])).toEqual(['118/TB-UBND', '206/QĐ-UBND']);
    expect(cited.rows[1]?.[2]).toBe('Căn cứ');
    // The rules are formulas of the day on which the sheet is looked at, not colours of today.
    expect(xml).toMatch(
      /calcext:condition [^>]*ISNUMBER\(\[\.\$J2\]\);\[\.\$L2\]=&quot;&quot;;\[\.\$J2\]&lt;TODAY\(\)/,
    );
    expect(xml).toContain('&lt;=TODAY()+7');
    expect(xml.match(/table:display-filter-buttons="true"/g)?.length).toBe(3);
    expect(xml.match(/<table:table-header-rows>/g)?.length).toBe(3);
    expect(xml).toContain('style:print-orientation="landscape"');
    expect(xml).toMatch(/style:scale-to-X="1"/);
    expect(xml).toContain('fo:wrap-option="wrap"');
  });

  test('reads hostile cells as the text they are', async () => {
    const [entry] = fixtureEntries() as [Entry];
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '_x0041_',
      'a\u0001b',
      'x\ud800y',
      '\u202ea',
      '<b>&amp;</b>',
      ']]>',
      "'x",
      'dòng một\ndòng hai',
    ];
    const tasks = texts.map((text, at) => ({
      id: String(at + 1),
      text,
      owners: [],
      deadlines: [],
      references: [],
      context: [],
    }));
    const {sheets} = opened((await exported('xlsx', [{record: {...entry.record, tasks}, text: null}])).bytes);
    const header = sheets[0]?.rows[0] ?? [];
    const column = header.indexOf('Nội dung nhiệm vụ');
    expect(sheets[0]?.rows.slice(1, texts.length + 1).map((row) => row[column])).toEqual(texts.map(printable));
  });

  test.skipIf(!CORPUS)('opens the ledger of the whole corpus: no row is lost', async () => {
    const entries = corpusTexts('seeds', 'dev', 'wild', 'headers').flatMap(({bytes, name, format}) =>
      read(bytes, {path: name, format}).records.map((record) => ({record, text: null})),
    );
    const {sheets} = opened((await exported('xlsx', entries)).bytes);
    const filled = (sheet: Sheet | undefined) => sheet?.rows.filter((row) => row.some((cell) => cell !== '')).length;
    expect(filled(sheets[0])).toBe(1 + entries.flatMap(({record}) => record.tasks).length);
    expect(filled(sheets[1])).toBe(1 + entries.length);
    expect(filled(sheets[2])).toBe(1 + entries.flatMap(({record}) => record.references).length);
    const header = sheets[0]?.rows[0] ?? [];
    const column = header.indexOf('Nội dung nhiệm vụ');
    const texts = sheets[0]?.rows.slice(1).map((row) => row[column]);
    const words = (text = '') => printable(text).replace(/\s+/g, ' ').trim();
    const said = entries.flatMap(({record}) => record.tasks.map(({text}) => words(text)));
    expect(texts?.slice(0, said.length).map(words)).toEqual(said);
  });
});
