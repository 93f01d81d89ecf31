import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import * as source from '../src/index.ts';
import {fixtureTexts, ROOT} from './support/corpus.mjs';
import {narrowed, narrowLetters} from './tools/narrow-letters.mjs';

// What is built knows fewer letters than its sources (test/tools/narrow-letters.mjs): its records must be the same.

let folder = '';
let built: typeof source;

beforeAll(async () => {
  // Inside the repository, where packages that are not bundled are found.
  folder = await mkdtemp(join(ROOT, 'node_modules/.parcli-narrow-'));
  const build = await rolldown({
    cwd: ROOT,
    input: 'src/index.ts',
    platform: 'node',
    external: ['zod'],
    plugins: [narrowLetters(join(ROOT, 'src/'))],
  });
  const {output} = await build.write({dir: folder, format: 'es', entryFileNames: '[name].mjs'});
  await build.close();
  built = await import(pathToFileURL(join(folder, output[0].fileName)).href);
}, 60_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test.each(fixtureTexts('notices'))('$name: what is built reads the same', ({bytes}) => {
  const {text} = source.decode(bytes);
  expect(built.extract(text)).toEqual(source.extract(text));
});

describe('each class holds what it held, for the scripts of our documents', () => {
  test.each(['L', 'Lu', 'Ll', 'M', 'N', 'P', 'S', 'Cc', 'Zs'])('%s', (name) => {
    // Inside a set and alone, in each form that the sources use.
    const patterns = ['p', 'P'].map((sign) => {
      const wide = `/^[~\\${sign}{${name}}]$|^\\${sign}{${name}}$/u`;
      return [wide, narrowed(wide)].map((code) => new Function(`return ${code}`)() as RegExp) as [RegExp, RegExp];
    });
    for (const [from, to] of [
      [0x20, 0x24f],
      [0x370, 0x3ff],
      [0x1e00, 0x1eff],
      [0x2010, 0x2060],
    ] as const)
      for (let code = from; code <= to; code++) {
        const char = String.fromCodePoint(code);
        for (const [wide, narrow] of patterns) if (wide.test(char) !== narrow.test(char)) expect.unreachable(char);
      }
  });
});

test.each([
  [String.raw`/\p{Script=Thai}/u`, 'unknown class'],
  [String.raw`/\P{Lu}/iu`, 'unknown use'],
  ['`[$A\\p{L}]`', 'template'],
  [String.raw`'\\p{L}]'`, 'piece of a class'],
])('%s fails the build', (code, message) => {
  expect(() => narrowed(code)).toThrow(message);
});
