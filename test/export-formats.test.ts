import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {EXPORTER_NAMES, type ExporterName} from '../src/cli/export/exporters.ts';
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

describe.each(EXPORTER_NAMES)('%s', (name) => {
  const single = name === 'akn' || name === 'edxml';
  const given = single ? entries.map((entry) => [entry]) : [entries];

  test.each(given.map((part, at) => [at + 1, part] as const))(
    'comes out as the fixture says (%i)',
    async (at, part) => {
      const out = await exported(name, part, NEEDED[name]);
      const ending = ENDINGS[name] ?? name;
      const file = join(FIXTURES, `expected${single ? `-${at}` : ''}.${ending}`);
      // Bytes are compared as text that shows them: a difference in either is a difference.
      const isText = Buffer.from(out.text).equals(Buffer.from(out.bytes));
      await expect(isText ? out.text : Buffer.from(out.bytes).toString('base64')).toMatchFileSnapshot(
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

test('every fixture has its format', () => {
  const known = /^(?:expected(?:-\d)?\.(?:[\w.]+)|records\.json|[\w-]+\.txt)$/;
  expect(readdirSync(FIXTURES).filter((file) => !known.test(file))).toEqual([]);
});
