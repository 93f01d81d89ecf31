import {basename, join} from 'node:path';
import {expect, test} from 'vitest';
import {ROOT} from './support/corpus.mjs';
import {modules} from './support/modules.ts';

/**
 * A unit of extension (a deadline phrase, a rule, an exporter) is the default export of a file of its own, and one list
 * names all of its sort. Whoever adds the file and forgets the line learns it here.
 */

const all = modules();
/** Loaded by the pool of threads, which wants a default export. */
const THREAD = 'cli/run/worker.ts';
const units = all.filter(({path, text}) => path !== THREAD && /^export default /m.test(text)).map(({path}) => path);

test('every unit is listed', () => {
  const imported = new Set(all.flatMap(({path, imports}) => imports.map(({to}) => (to === path ? '' : to))));
  expect(units.filter((path) => !imported.has(path))).toEqual([]);
});

test.each(units)('%s has the name of its file', async (path) => {
  const unit: {default: {name?: unknown; id?: unknown}} = await import(join(ROOT, 'src', path));
  expect(unit.default.name ?? unit.default.id).toBe(basename(path, '.ts'));
});
