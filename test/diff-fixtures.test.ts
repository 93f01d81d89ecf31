import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {diffSchema} from '../src/cli/diff/schema.ts';
import {diff} from '../src/diff/index.ts';
import {extract} from '../src/index.ts';
import {plain, turned} from './diff/mirror.ts';
import {folders, ROOT} from './support/corpus.mjs';
import {readableJson} from './support/readable-json.ts';

/**
 * Every folder of `fixtures/diffs`: two versions of a document, and what must be told of them. `npm test -- -u` writes what
 * is told now; read it before it is committed.
 */
const place = join(ROOT, 'fixtures/diffs');

describe('two versions', () => {
  for (const name of folders(place))
    test(name, async () => {
      const folder = join(place, name);
      expect(readdirSync(folder).filter((file) => !/^(?:(?:before|after)\.txt|expected\.json)$/.test(file))).toEqual(
        [],
      );
      const [before, after] = ['before.txt', 'after.txt'].map((path) =>
        extract(readFileSync(join(folder, path)), {path, format: 'text'}),
      ) as [ReturnType<typeof extract>, ReturnType<typeof extract>];
      const changes = diff(before, after);
      diffSchema.parse(changes);
      expect(diff(before, before)).toEqual([]);
      expect(diff(after, after)).toEqual([]);
      expect(diff(after, before).map(turned).sort()).toEqual(changes.map(plain).sort());
      await expect(readableJson(changes)).toMatchFileSnapshot(join(folder, 'expected.json'));
    });
});
