import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {diffSchema} from '../src/cli/diff/schema.ts';
import {type Change, diff} from '../src/diff/index.ts';
import {extract} from '../src/index.ts';
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
      expect(diff(after, before).map(turned).sort()).toEqual(
        changes.map((change) => JSON.stringify(core(change))).sort(),
      );
      await expect(readableJson(changes)).toMatchFileSnapshot(join(folder, 'expected.json'));
    });
});

/** A change without its words, whose common part is taken from the new text. */
function core({kind, before, after, spans, documents, task}: Change) {
  return {kind, before, after, spans, documents, task};
}

const OPPOSITES: Record<string, string> = {earlier: 'later', later: 'earlier', dropped: 'added', added: 'dropped'};

/** The same change as told from the other side. */
function turned(change: Change): string {
  const [family, what = ''] = change.kind.split('.');
  const turn = <Value>(sides: {before: Value; after: Value}) => ({before: sides.after, after: sides.before});
  const {before, after, spans, documents, task} = change;
  return JSON.stringify({
    kind: `${family}.${OPPOSITES[what] ?? what}`,
    before: after,
    after: before,
    spans: turn(spans),
    documents: turn(documents),
    task: task && turn(task),
  });
}
