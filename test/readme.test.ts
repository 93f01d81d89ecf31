import {existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type DocumentRecord, extract, loadDiff} from '../src/index.ts';
import {folder, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';

/** What the README shows works: its commands run, its samples are what comes out, the files it names exist. */

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Fenced code of a language: each block with the number of its first line. */
function blocks(language: string): {line: number; code: string}[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ({index, 1: code = ''}) => ({
      line: README.slice(0, index).split('\n').length + 1,
      code,
    }),
  );
}

const commands = blocks('sh').flatMap(({line, code}) =>
  code
    .split('\n')
    .map((command, i) => ({line: line + i, command: command.replace(/^npm install && /, '').trim()}))
    .filter(({command}) => command && !command.startsWith('#')),
);

interface Command {
  argv: string[];
  stdin: string | null;
  stdout: string | null;
}

/** `cat FILE | npx parcli ARGS > FILE`; null for anything else. */
function parse(command: string): Command | null {
  const match = /^(?:cat (?<stdin>\S+) \| )?npx parcli (?<args>[^|<>&;`$]*?)(?: > (?<stdout>\S+))?$/.exec(command);
  if (!match?.groups) return null;
  const {stdin, args = '', stdout} = match.groups;
  const argv = [...args.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
  return {argv, stdin: stdin ?? null, stdout: stdout ?? null};
}

describe('the commands of the README', () => {
  test('stand there', () => expect(commands.length).toBeGreaterThan(8));

  for (const {line, command} of commands)
    test(`line ${line}: ${command}`, async () => {
      const parsed = parse(command);
      if (!parsed)
        throw new Error('only `npx parcli`, with `cat FILE |` before it or `> FILE` behind it, can be tried here');
      const cwd = folder();
      symlinkSync(join(ROOT, 'fixtures'), join(cwd, 'fixtures'), 'junction');
      const stdin = parsed.stdin === null ? '' : readFileSync(join(cwd, parsed.stdin), 'utf8');
      const {code, out, err} = await run(parsed.argv, {cwd, stdin, env: {COLUMNS: '100'}});
      expect({code, err}).toEqual({code: 0, err: ''});
      const into = parsed.argv.findIndex((argument) => /^(?:-o|--output|--out-dir)$/.test(argument));
      const written = into < 0 ? null : (parsed.argv[into + 1] ?? '');
      if (written === null) expect(out.length).toBeGreaterThan(100);
      else expect(existsSync(join(cwd, written))).toBe(true);
    });
});

test('npm scripts that it names exist', () => {
  const {scripts} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {scripts: Record<string, string>};
  for (const [, script = ''] of README.matchAll(/`npm run ([\w:-]+)`/g)) expect(Object.keys(scripts)).toContain(script);
  // `npm cit` installs and then tests
  expect(scripts.test).toBeDefined();
});

test('files that it names exist', () => {
  const named = [...README.matchAll(/(?<![\w/])(?:src|test|fixtures|bin)\/[\w./-]*[\w/](?![\w*<-])/g)].map(
    ([path]) => path,
  );
  const links = [...README.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(8);
  for (const path of new Set([...named, ...links])) expect(existsSync(join(ROOT, path)), path).toBe(true);
});

test('links within it lead somewhere', () => {
  const anchors = [...README.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );
  for (const [, anchor = ''] of README.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
});

test('the record that it shows is what comes out', () => {
  const [sample] = blocks('json');
  const path = /`(fixtures\/[\w./-]+)`[^`]*```json/.exec(README)?.[1] ?? '';
  const [record] = extract(readFileSync(join(ROOT, path)));
  const shown = JSON.parse(sample?.code ?? 'null') as Partial<DocumentRecord>;
  // Of tasks, only the first few are shown.
  const length = shown.tasks?.length ?? 0;
  expect({...record, tasks: record?.tasks.slice(0, length)}).toMatchObject(shown);
});

test.each(blocks('js'))('the library is used as it says: line $line', async ({code}) => {
  const packages: Record<string, unknown> = {
    parcli: {extract, loadDiff},
    'node:fs/promises': {readFile: (path: string) => readFile(join(ROOT, path))},
  };
  const body = code.replace(
    /^import (\{[^}]+\}) from '([^']+)';$/gm,
    (_, names: string, from: string) => `const ${names} = packages['${from}'];`,
  );
  const printed: string[] = [];
  const console = {log: (...values: unknown[]) => printed.push(values.join(' '))};
  const file = join(folder(), 'sample.mjs');
  writeFileSync(file, `export default async (packages, console) => {\n${body}\n};\n`);
  const {default: sampleRun} = (await import(/* @vite-ignore */ file)) as {
    default: (packages: unknown, console: unknown) => Promise<void>;
  };
  await sampleRun(packages, console);
  expect(printed).toEqual([...code.matchAll(/^\/\/ (.+)$/gm)].map(([, line]) => line));
});
