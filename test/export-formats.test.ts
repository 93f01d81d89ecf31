import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, test, vi} from 'vitest';
import {EXPORTER_NAMES, type ExporterName} from '../src/cli/export/exporters.ts';
import {WHATS, type What} from '../src/exporters/exporter.ts';
import {ROOT} from './support/corpus.mjs';
import {queryParquet} from './support/duckdb.ts';
import {CHECKS, NO_SCHEMA, validAkomaNtoso} from './support/export-checks.ts';
import {exported, FIXTURES, fixtureEntries, NEEDED} from './support/exporting.ts';

vi.setConfig({testTimeout: 60_000});

/**
 * A fixture for each format: `fixtures/exports/` holds two invented documents, their records, and what they become. `npm
 * test -- -u` writes what comes out now; read it before it is committed.
 */

const ENDINGS: Partial<Record<ExporterName, string>> = {
  akn: 'akn.xml',
  edxml: 'edxml.xml',
  nd30: 'nd30.csv',
  'nd30-json': 'nd30.json',
};
const entries = fixtureEntries();

/** What every page brings along, and the digest by which its policy lets it in. */
const PARTS = ['page.css', 'page.js'].map((part) => {
  const text = readFileSync(join(ROOT, 'src/exporters/html', part), 'utf8');
  return {part, text, digest: `sha256-${createHash('sha256').update(text).digest('base64')}`};
});

/** A page with names in the place of its style and script, so that a new style is no other fixture. */
const withoutParts = (page: string): string =>
  PARTS.reduce(
    (left, {part, text, digest}) => left.replace(text, () => part).replace(digest, () => `sha256-${part}`),
    page,
  );

test('a page holds its style and its script, and lets in nothing else', async () => {
  const {text} = await exported('html', entries);
  const [css, js] = PARTS as [(typeof PARTS)[number], (typeof PARTS)[number]];
  expect(text).toContain(`<style>${css.text}</style>`);
  expect(text).toContain(`<script>${js.text}</script>`);
  const policy = `default-src 'none'; style-src '${css.digest}'; script-src '${js.digest}'; base-uri`;
  expect(text).toContain(policy.replaceAll("'", '&#39;'));
});

describe.each(EXPORTER_NAMES)('%s', (name) => {
  const single = name === 'akn' || name === 'edxml';
  const given = single ? entries.map((entry) => [entry]) : [entries];

  test.each(given.map((part, at) => [at + 1, part] as const))(
    'comes out as the fixture says (%i)',
    async (at, part) => {
      const out = await exported(name, part, NEEDED[name]);
      const shown = name === 'html' ? withoutParts(out.text) : out.text;
      const ending = ENDINGS[name] ?? name;
      const file = join(FIXTURES, `expected${single ? `-${at}` : ''}.${ending}`);
      // Bytes are compared as text that shows them: a difference in either is a difference.
      const isText = Buffer.from(out.text).equals(Buffer.from(out.bytes));
      await expect(isText ? shown : Buffer.from(out.bytes).toString('base64')).toMatchFileSnapshot(
        isText ? file : `${file}.base64`,
      );
      await CHECKS[name](out, part);
    },
  );

  test('is the same every time, in every place', async () => {
    const zone = process.env.TZ;
    try {
      for (const part of given) {
        const first = await exported(name, part, NEEDED[name]);
        for (const TZ of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
          process.env.TZ = TZ;
          const again = await exported(name, part, NEEDED[name]);
          expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
        }
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('says so where there is no text', async () => {
    const bare = entries.slice(0, 1).map(({record}) => ({record, text: null}));
    const out = await exported(name, bare, NEEDED[name]);
    await CHECKS[name](out, bare);
    expect(out.losses['no-text']).toBe(['html', 'akn', 'edxml'].includes(name) ? 1 : undefined);
  });

  test.skipIf(single)('holds nothing where there is nothing', async () => {
    await CHECKS[name](await exported(name, [], NEEDED[name]), []);
  });
});

test.skipIf(NO_SCHEMA)('Akoma Ntoso is valid against the schema of OASIS, with the text and without', async () => {
  const all = [...entries, ...entries.map(({record}) => ({record, text: null}))];
  const documents = await Promise.all(all.map(async (entry) => (await exported('akn', [entry])).text));
  await validAkomaNtoso(documents);
});

describe('parquet', () => {
  const types = async (what?: What) => {
    const rows = await queryParquet(
      (await exported('parquet', entries, what ? {what} : {})).bytes,
      'DESCRIBE SELECT * FROM file',
    );
    return Object.fromEntries(rows.map(({column_name: name, column_type: type}) => [name, type]));
  };

  test('has typed columns, tasks as a nested list', async () => {
    const {date, number, tasks, references} = await types();
    expect([date, number]).toEqual(['DATE', 'VARCHAR']);
    expect(tasks).toMatch(
      /^STRUCT\(id VARCHAR, "?text"? VARCHAR, owners STRUCT\("?name"? VARCHAR, "?role"? VARCHAR\)\[\], deadlines STRUCT\(.*due DATE, .*\)\[\]/,
    );
    expect(references).toMatch(/mentions INTEGER.*\)\[\]$/);
  });

  test('has flat tables, in the order asked for', async () => {
    expect(await types('tasks')).toMatchObject({
      id: 'VARCHAR',
      due: 'DATE',
      lead: 'VARCHAR[]',
      line: 'INTEGER',
      date: 'DATE',
      datePrinted: 'VARCHAR',
    });
    expect(await types('references')).toMatchObject({role: 'VARCHAR', byDate: 'DATE', mentions: 'INTEGER'});
    const {bytes} = await exported('parquet', entries, {what: 'tasks', sort: 'due', columns: ['id', 'due']});
    expect(await queryParquet(bytes, 'SELECT * FROM file LIMIT 2')).toEqual([
      {id: 'I.2', due: '2024-03-27'},
      {id: 'I.1.a', due: '2024-04-29'},
    ]);
  });

  test('can be asked as one would ask an archive', async () => {
    const {bytes} = await exported('parquet', entries);
    const query = `SELECT task.id AS id FROM (SELECT unnest(tasks) AS task FROM file)
      WHERE len(list_filter(task.owners, o -> o.name = 'Sở Nội vụ')) > 0 AND len(list_filter(task.deadlines, d -> d.lastDay < DATE '2024-05-01')) > 0`;
    expect(await queryParquet(bytes, query)).toEqual([{id: 'I.1.a'}]);
  });
});

test('a workbook can hold one of its sheets, with columns of choice and tasks in order', async () => {
  for (const what of WHATS) {
    const {bytes} = await exported('xlsx', entries, {what, sort: 'due'});
    await CHECKS.xlsx({bytes, text: '', losses: {}}, entries);
    expect(Object.keys(unzipSync(bytes)).filter((name) => /sheet\d\.xml$/.test(name))).toHaveLength(1);
  }
  const {bytes} = await exported('xlsx', entries, {columns: ['id', 'due'], sort: 'due'});
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const cells = [...sheet.matchAll(/<c r="A\d+"[^>]*><is><t[^>]*>([^<]*)/g)].map(([, text]) => text);
  expect(cells.slice(0, 4)).toEqual(['Mục', 'I.2', 'I.1.a', 'Đ2.1']);
});

test('what is exported to is loaded when it is asked for, and not before', () => {
  const loaded = new Set([...staticImports('cli/main.ts'), ...staticImports('cli/actions/extract.ts')]);
  expect([...loaded].filter((path) => path.startsWith('exporters/')).sort()).toEqual([
    'exporters/exporter.ts',
    'exporters/index.ts',
  ]);
  expect([...loaded].filter((path) => /fflate|csv|hyparquet|yaml|zod/.test(path))).toEqual([]);
});

/** All that loading a module loads: files of ours by path, packages by name. */
function staticImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(join(ROOT, 'src', path), 'utf8');
  for (const [, from = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm)) {
    if (from.startsWith('.')) staticImports(posix.join(posix.dirname(path), from), seen);
    else seen.add(from);
  }
  return seen;
}

test('every fixture has its format', () => {
  const known = /^(?:expected(?:-\d)?\.(?:[\w.]+)|records\.json|[\w-]+\.txt)$/;
  expect(readdirSync(FIXTURES).filter((file) => !known.test(file))).toEqual([]);
});
