import {rmSync, writeFileSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type OutputChunk, rolldown} from 'rolldown';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import * as source from '../src/index.ts';
import {fixtureTexts, ROOT} from './support/corpus.mjs';
import {ascii} from './tools/ascii.mjs';
import {narrowed, narrowLetters} from './tools/narrow-letters.mjs';

// What is built knows fewer letters than its sources (test/tools/narrow-letters.mjs), and has them by their numbers in its code
// (test/tools/ascii.mjs): its records must be the same.

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
  const {output} = await build.generate({format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs'});
  await build.close();
  for (const file of output) writeFileSync(join(folder, file.fileName), ascii((file as OutputChunk).code));
  built = await import(pathToFileURL(join(folder, output[0].fileName)).href);
}, 60_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test.each(fixtureTexts('notices'))('$name: what is built reads the same', ({bytes}) => {
  const {text} = source.decode(bytes);
  expect(built.extract(text)).toEqual(source.extract(text));
});

const OTHERS: readonly (readonly [number, number])[] = [
  [0x20, 0x24f],
  [0x370, 0x3ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2060],
];
/** Where the case of a letter is asked, those of Vietnamese and of Latin-1; of Greek, what formulas print. */
const CASED: typeof OTHERS = [
  [0x20, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x391, 0x3c9],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2060],
];
const SCRIPTS: Record<string, typeof OTHERS | undefined> = {
  L: [
    [0x20, 0x24f],
    [0x391, 0x3a1],
    [0x3a3, 0x3c9],
    [0x1e00, 0x1eff],
    [0x2010, 0x2060],
  ],
  Lu: CASED,
  Ll: CASED,
};

describe('each class holds what it held, for the scripts of our documents', () => {
  test.each(['L', 'Lu', 'Ll', 'M', 'N', 'P', 'S', 'Cc', 'Zs'])('%s', (name) => {
    // Inside a set and alone, in each form that the sources use.
    const patterns = ['p', 'P'].map((sign) => {
      const wide = `/^[~\\${sign}{${name}}]$|^\\${sign}{${name}}$/u`;
      return [wide, narrowed(wide)].map((code) => new Function(`return ${code}`)() as RegExp) as [RegExp, RegExp];
    });
    for (const [from, to] of SCRIPTS[name] ?? OTHERS)
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
