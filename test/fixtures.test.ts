import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {read} from '../src/index.ts';
import {fixtureTexts, folders, ROOT} from './support/corpus.mjs';
import {extractionProblems, treeProblems} from './support/invariants.ts';
import {readableJson} from './support/readable-json.ts';

/**
 * Every folder of `fixtures/<kind>/<case>/`: what goes in, and what must come out. `npm test -- -u` writes what comes out
 * now; read it before it is committed. With `CI` set, nothing is written, and what is missing or different fails.
 */

test('each kind of fixture is read by a test', () => {
  const here = import.meta.dirname;
  const tests = readdirSync(here, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));
  const sources = tests.map((file) => readFileSync(join(here, file), 'utf8')).join('\n');
  const kinds = folders(join(ROOT, 'fixtures'));
  expect(kinds.filter((kind) => !new RegExp(`(?:fixtures/|['"])${kind}['"/]`).test(sources))).toEqual([]);
});

describe('notices', () => {
  for (const {name, case: title, folder, bytes, format} of fixtureTexts('notices'))
    test(title, async () => {
      expect(readdirSync(folder).filter((file) => !/^(?:input\.(?:txt|md)|expected\.json)$/.test(file))).toEqual([]);
      const extraction = read(bytes, {path: name, format});
      expect([...treeProblems(extraction.text), ...extractionProblems(extraction)]).toEqual([]);
      // The hash of the bytes says nothing that the text beside it does not.
      const records = extraction.records.map(({schema, source: {sha256: _, ...source}, ...rest}) => ({
        schema,
        source,
        ...rest,
      }));
      await expect(readableJson(records)).toMatchFileSnapshot(join(folder, 'expected.json'));
    });
});
