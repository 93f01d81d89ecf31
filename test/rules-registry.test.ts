import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {rules} from '../src/rules/index.ts';

const RULES = fileURLToPath(new URL('../src/rules', import.meta.url));

/** Files that hold a rule, by topic folder and name. */
const files = readdirSync(RULES, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .flatMap(({name}) => readdirSync(join(RULES, name)).map((file) => `${name}/${file}`))
  .filter((file) => readFileSync(join(RULES, file), 'utf8').includes('export default defineRule('))
  .sort();

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('the list of rules is what lies in the folders (rewrite it with: npx vitest run rules-registry -u)', async () => {
  const names = files.map((file) => [camel(basename(file, '.ts')), file] as const);
  const imports = [
    ...names.map(([name, file]) => `import ${name} from './${file}';`),
    "import type {Rule} from './rule.ts';",
  ];
  const path = (line: string) => line.slice(line.indexOf("'"));
  const list = [
    '// Made from the files in the folders beside it; test/rules-registry.test.ts rewrites it.',
    ...imports.sort((one, other) => (path(one) < path(other) ? -1 : 1)),
    '',
    'export const rules: readonly Rule[] = [',
    ...names.map(([name]) => `  ${name},`),
    '];',
    '',
  ];
  await expect(list.join('\n')).toMatchFileSnapshot('../src/rules/index.ts');
});

test('every rule has an id and a name of its own, and its file is called by its name', () => {
  expect(rules.length).toBeGreaterThanOrEqual(70);
  expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
  expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length);
  // From the files themselves, so that a rule that is yet to be listed is no fault of theirs.
  const named = files.map((file) => /^ {2}name: '(.*)',$/m.exec(readFileSync(join(RULES, file), 'utf8'))?.[1]);
  expect(named).toEqual(files.map((file) => basename(file, '.ts')));
  for (const {id} of rules) expect(id).toMatch(/^(?:ND30|PTY)-[A-Z]{2}-\d\d$|^(?:CON|TSK|DOC|ARC)-\d\d$/);
});

test('every wording is there in both languages', () => {
  for (const {id, title, advice, message} of rules) {
    const wordings = typeof message.vi === 'string' ? [message] : Object.values(message);
    for (const wording of [title, advice, ...wordings] as {vi: string; en: string}[]) {
      expect(wording.vi.trim(), id).not.toBe('');
      expect(wording.en.trim(), id).not.toBe('');
    }
  }
});
