import {describe, expect, test} from 'vitest';
import {EXPORTER_NAMES} from '../src/cli/export/exporters.ts';
import type {Entry} from '../src/exporters/exporter.ts';
import {read} from '../src/index.ts';
import {CORPUS, corpusTexts, NO_CORPUS} from './support/corpus.mjs';
import {CHECKS, NO_SCHEMA, validAkomaNtoso} from './support/export-checks.ts';
import {exported, NEEDED} from './support/exporting.ts';

/** Every document of the corpus through every format, each read by what reads that format. */
const MINUTE = 60_000;

describe.skipIf(!CORPUS)(CORPUS ? 'the corpus' : NO_CORPUS, () => {
  const entries: Entry[] = CORPUS
    ? corpusTexts('seeds', 'dev', 'wild', 'headers').flatMap(({bytes, name, format}) => {
        const {records, text} = read(bytes, {path: name, format});
        return records.map((record) => ({record, text}));
      })
    : [];

  test('has documents', () => expect(entries.length).toBeGreaterThan(100));

  test.each(EXPORTER_NAMES)('%s', {timeout: 3 * MINUTE}, async (name) => {
    // The parser of Markdown takes more than twice the time for twice the text.
    const single = name === 'akn' || name === 'edxml' || name === 'md';
    for (const part of single ? entries.map((entry) => [entry]) : [entries]) {
      const out = await exported(name, part, {...NEEDED[name], includeUndated: true});
      try {
        await CHECKS[name](out, part);
      } catch (error) {
        throw new Error(`${part[0]?.record.source.path}${part.length > 1 ? ' and others' : ''}`, {cause: error});
      }
      expect(out.losses['no-text']).toBeUndefined();
    }
  });

  test.skipIf(NO_SCHEMA)('Akoma Ntoso is valid against the schema of OASIS', {timeout: 3 * MINUTE}, async () => {
    await validAkomaNtoso(await Promise.all(entries.map(async (entry) => (await exported('akn', [entry])).text)));
  });
});
