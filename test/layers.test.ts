import {describe, expect, test} from 'vitest';
import {layerOf, type Module, modules} from './support/modules.ts';

/**
 * What each folder or file of `src` may import, besides itself. Arrows go down only. Rules, comparison, statistics and
 * exporters know records and nothing of how they were read, so that they work on a record that comes from a file.
 */
const RECORD = ['record.ts', 'diagnostic.ts', 'days.ts', 'keys.ts', 'data', 'text'];
const TREE = [...RECORD, 'tree.ts'];
const LAYERS: Record<string, readonly string[]> = {
  text: [],
  'record.ts': [],
  'diagnostic.ts': ['record.ts'],
  'days.ts': ['record.ts'],
  'keys.ts': ['data', 'text'],
  // For whoever shows a record.
  'wording.ts': ['record.ts', 'diagnostic.ts'],
  'tree.ts': ['text'],
  data: ['record.ts', 'text'],
  parse: TREE,
  extract: [...TREE, 'parse'],
  readers: RECORD,
  rules: RECORD,
  diff: RECORD,
  stats: RECORD,
  // One of them writes the outline too, where the text is at hand; without it, it makes do with the record.
  exporters: [...TREE, 'parse', 'wording.ts'],
  'index.ts': [...TREE, 'parse', 'extract', 'readers', 'rules', 'diff', 'stats', 'exporters'],
  cli: [...RECORD, 'wording.ts', 'index.ts', 'readers', 'rules', 'diff', 'stats', 'exporters'],
};

/** Packages with one home. Any other package is imported from one folder of `src` only, whichever that is. */
const HOMES: Record<string, RegExp> = {
  'chrono-node': /^extract\/dates\.ts$/,
  // HTML is read by the same kind of pipeline
  unified: /^(?:parse|readers\/html)\//,
  'remark-parse': /^parse\//,
  vfile: /^parse\//,
  // decodes pictures for the readers, encodes pages for text recognition
  'fast-png': /^(?:readers\/image|cli\/ocr)\//,
  zod: /^(?:record\.ts|cli\/.*|.*\.schema\.ts)$/,
  commander: /^cli\//,
  chalk: /^cli\//,
  'cli-table3': /^cli\//,
};

/** What depends on the machine, the moment or the user: never outside of the command line. */
const IMPURE: Record<string, RegExp> = {
  'the clock': /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.|\bset(?:Timeout|Interval|Immediate)\(/,
  'the time zone': /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/,
  'the locale': /\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/,
  'the process': /(?<![.\w])process\b\s*\.|\bglobalThis\b|\bconsole\s*\.|\bfetch\(|\beval\(|\bMath\.random\b/,
};

const all = modules();
// A script that is written into a page runs in a browser; to us it is text.
const core = all.filter(({path}) => layerOf(path) !== 'cli' && path.endsWith('.ts'));

test('every folder of src has its place', () => {
  const unknown = [...new Set(all.map(({path}) => layerOf(path)))].filter(
    (name) => !(name in LAYERS) && name !== 'README.md',
  );
  expect(unknown).toEqual([]);
});

test('imports point one way', () => {
  const wrong = all.flatMap(({path, imports}) => {
    const allowed = [layerOf(path), ...(LAYERS[layerOf(path)] ?? [])];
    return imports.filter(({own, to}) => own && !allowed.includes(layerOf(to))).map(({to}) => `${path} imports ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('no module imports itself by way of others', () => {
  expect(cycles(all)).toEqual([]);
});

describe('packages stay at home', () => {
  for (const [name, home] of Object.entries(HOMES))
    test(name, () => {
      const users = all.filter(({imports}) => imports.some(({to}) => to === name)).map(({path}) => path);
      expect(users.filter((path) => !home.test(path))).toEqual([]);
    });

  test('Node is used by the command line only', () => {
    const users = core.filter(({imports}) => imports.some(({to}) => to.startsWith('node:')));
    expect(users.map(({path}) => path)).toEqual([]);
  });

  test('any other package is used in one folder', () => {
    const users = new Map<string, Set<string>>();
    for (const {path, imports} of all)
      for (const {own, to, typeOnly} of imports)
        if (!own && !typeOnly && !to.startsWith('node:') && !(to in HOMES))
          users.set(to, (users.get(to) ?? new Set()).add(layerOf(path)));
    const scattered = [...users].filter(([, folders]) => folders.size > 1).map(([name, folders]) => [name, ...folders]);
    expect(scattered).toEqual([]);
  });
});

describe('the core is pure', () => {
  for (const [what, pattern] of Object.entries(IMPURE))
    test(`it does not know ${what}`, () => {
      const found = core.flatMap(({path, text}) =>
        withoutComments(text)
          .split('\n')
          .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
      );
      expect(found).toEqual([]);
    });
});

test('what is made for each document has no getter in an object literal', () => {
  // The engine gives each such object a shape of its own that lives, with all it refers to, until the whole heap is cleaned.
  const kept = core.filter(({path}) => /^(?:text|parse|extract|readers|rules)\//.test(path));
  const getter = /^ {4,}get [\w'[]|(?:\(|return|=|[,:]) \{\s*(?:[^{}]*,\s*)?get [\w'[]/m;
  const found = kept.filter(({text}) => getter.test(withoutComments(text)));
  expect(found.map(({path}) => path)).toEqual([]);
});

/** Comments blanked, lines kept. Good enough for our own sources: `//` in a string or pattern stands behind a `:` or `\`. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(?<![:\\'"`/])\/\/.*$/gm, '');
}

/** Circles of imports that exist when the code runs; types are gone by then. */
function cycles(list: readonly Module[]): string[] {
  const byPath = new Map(list.map((module) => [module.path, module]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const from = above.indexOf(path);
    if (from >= 0) found.push([...above.slice(from), path].join(' -> '));
    if (from >= 0 || done.has(path)) return;
    for (const {own, to, typeOnly} of byPath.get(path)?.imports ?? [])
      if (own && !typeOnly) visit(to, [...above, path]);
    done.add(path);
  };
  for (const {path} of list) visit(path, []);
  return found;
}
