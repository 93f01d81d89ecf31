import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type DocumentRecord, extract, loadDiff, readDocument} from '../src/index.ts';
import {folder, type Run, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';

/** What the README shows works: its commands run, its samples are what comes out, the files it names exist. */

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('it is short', () => {
  expect(Buffer.byteLength(README)).toBeLessThan(20_000);
  expect(README.split('\n').length).toBeLessThan(320);
});

/** Fenced code of a language: each block with the number of its first line. */
function blocks(language: string): {line: number; code: string}[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ({index, 1: code = ''}) => ({
      line: README.slice(0, index).split('\n').length + 1,
      code,
    }),
  );
}

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
  return {argv: wordsOf(args), stdin: stdin ?? null, stdout: stdout ?? null};
}

function wordsOf(args: string): string[] {
  return [...args.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

/** Runs a command line of the README in a folder with the fixtures in it. */
async function carryOut(command: string, cwd: string): Promise<Run> {
  const parsed = parse(command);
  if (!parsed)
    throw new Error('only `npx parcli`, with `cat FILE |` before it or `> FILE` behind it, can be tried here');
  const {argv, stdout} = parsed;
  const stdin = parsed.stdin === null ? '' : readFileSync(join(cwd, parsed.stdin), 'utf8');
  const env = {COLUMNS: '100'};
  const into = argv.findIndex((argument) => /^(?:-o|--output|--out-dir)$/.test(argument));
  const written = into < 0 ? null : join(cwd, argv[into + 1] ?? '');
  if (argv.includes('--watch')) {
    // It runs on until somebody stops it.
    const done = await run(argv, {
      cwd,
      env,
      onStop(listener) {
        const timer = setInterval(() => existsSync(join(written ?? '', 'notice.json')) && listener('SIGINT'), 50);
        return () => clearInterval(timer);
      },
    });
    expect(done.code).toBe(130);
    return done;
  }
  const done = await run(argv, {cwd, stdin, env});
  // These two tell by their status that they found something.
  const found = argv[0] === 'diff' || argv[0] === 'validate' ? [0, 1] : [0];
  expect(found).toContain(done.code);
  expect(done.err).toBe('');
  if (written !== null) expect(existsSync(written)).toBe(true);
  else expect(done.out.length).toBeGreaterThan(100);
  if (stdout !== null) writeFileSync(join(cwd, stdout), done.out);
  return done;
}

describe('the commands of the README', () => {
  const scripts = blocks('sh').map(({line, code}) => ({line, code, commands: code.trim().split('\n')}));

  test('stand there', () => expect(scripts.flatMap(({commands}) => commands).length).toBeGreaterThan(20));

  // Those of a block may use what the ones before them wrote.
  test.each(scripts)(
    'line $line: $code',
    async ({line, commands}) => {
      const cwd = folder();
      symlinkSync(join(ROOT, 'fixtures'), join(cwd, 'fixtures'), 'junction');
      let out = '';
      for (const command of commands) if (command !== 'npm install') out += (await carryOut(command, cwd)).out;
      // The sample under it is what it prints.
      const after = README.split('\n').slice(line + commands.length);
      const sample = /^\n```text\n([\s\S]*?)^```$/m.exec(after.join('\n'));
      if (sample?.index !== 0) return;
      for (const shown of (sample[1] ?? '').split('\n').filter(Boolean)) expect(out.split('\n')).toContain(shown);
    },
    60_000,
  );

  test('samples stand under them', () => expect(blocks('text').length).toBeGreaterThan(2));
});

test('commands that are not run here have options that exist', async () => {
  const shown = [
    ...[...README.matchAll(/`(?:npx )?parcli (--help|\w+)([^`]*)`/g)],
    ...[...blocks('bash'), ...blocks('python')].flatMap(({code}) => [...code.matchAll(/\bparcli (\w+)([^;|\n]*)/g)]),
  ];
  expect(shown.length).toBeGreaterThan(8);
  for (const [line, name = '', rest = ''] of shown) {
    const {code, out} = await run(name === '--help' || name === 'help' ? [name, ...wordsOf(rest)] : ['help', name]);
    expect(code, line).toBe(0);
    for (const [option] of rest.matchAll(/(?<=\s)--?[a-z0-9][\w-]*/g)) expect(out, line).toContain(option);
  }
});

describe.skipIf(process.platform === 'win32')('the recipes for several machines', () => {
  const NAME = 'fixtures/notices/roles/input.txt';

  /** Runs a script with a `parcli` that notes its arguments and ends with a status; gives that note and the script's own. */
  function tryOut(
    script: string,
    status: number,
    env: Record<string, string>,
  ): {status: number | null; argv: string[]} {
    const cwd = folder({'bin/parcli': `#!/bin/sh\nprintf '%s\\n' "$@" > argv\nexit ${status}\n`});
    writeFileSync(join(cwd, 'bin/srun'), '#!/bin/sh\nexec "$@"\n');
    for (const name of ['parcli', 'srun']) chmodSync(join(cwd, 'bin', name), 0o755);
    const PATH = `${join(cwd, 'bin')}${delimiter}${process.env.PATH}`;
    const tried = spawnSync('bash', ['-c', script], {cwd, encoding: 'utf8', env: {...process.env, ...env, PATH}});
    expect(tried.stderr).toBe('');
    return {status: tried.status, argv: readFileSync(join(cwd, 'argv'), 'utf8').trim().split('\n')};
  }

  /** What came of running parcli for a part with these arguments. */
  async function result(argv: readonly string[], stdin: string): Promise<string> {
    const cwd = folder({'parts/0003': `${NAME}\0`});
    mkdirSync(join(cwd, 'records'));
    symlinkSync(join(ROOT, 'fixtures'), join(cwd, 'fixtures'), 'junction');
    const {code, out, err} = await run(argv, {cwd, stdin});
    expect({code, err}).toEqual({code: 0, err: ''});
    const path = join(cwd, 'records/0003.ndjson');
    return existsSync(path) ? readFileSync(path, 'utf8') : out;
  }

  test('all are shell', () => {
    for (const {code} of blocks('bash'))
      expect(spawnSync('bash', ['-n', '-c', code], {encoding: 'utf8'}).stderr).toBe('');
  });

  test('GNU parallel: a part, whole with any of the statuses that say so', async () => {
    const [, job = ''] = /^ {2}'(parcli [^']*)' \\$/m.exec(README) ?? [];
    const script = job.replaceAll('{/}', '0003').replaceAll('{}', 'parts/0003');
    for (const status of [0, 1, 3]) expect(tryOut(script, status, {}).status).toBe(0);
    for (const status of [2, 70, 130]) expect(tryOut(script, status, {}).status).toBe(1);
    expect(await result(tryOut(script, 0, {}).argv, '')).toMatch(/^\{.*\}\n$/);
  });

  test('Slurm: the same', async () => {
    const script = blocks('bash').find(({code}) => code.includes('srun'))?.code ?? '';
    const env = {SLURM_ARRAY_TASK_ID: '3', SLURM_CPUS_PER_TASK: '2'};
    for (const status of [0, 1, 3]) expect(tryOut(script, status, env).status).toBe(0);
    for (const status of [2, 70, 130]) expect(tryOut(script, status, env).status).toBe(1);
    expect(await result(tryOut(script, 0, env).argv, '')).toMatch(/^\{.*\}\n$/);
  });

  test('Spark: the same, by pipe', async () => {
    const [, script = ''] = /^command = "(.*)"$/m.exec(blocks('python')[0]?.code ?? '') ?? [];
    for (const status of [0, 1, 3]) expect(tryOut(script, status, {}).status).toBe(0);
    for (const status of [2, 70, 130]) expect(tryOut(script, status, {}).status).toBe(1);
    expect(await result(tryOut(script, 0, {}).argv, `${NAME}\n`)).toMatch(/^\{.*\}\n$/);
  });
});

test('npm scripts that it names exist', () => {
  const {scripts} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {scripts: Record<string, string>};
  for (const [, script = ''] of README.matchAll(/`npm run ([\w:-]+)`/g)) expect(Object.keys(scripts)).toContain(script);
  // `npm cit` installs and then tests
  expect(scripts.test).toBeDefined();
});

test('src/README.md names every npm script that measures', () => {
  const {scripts} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {scripts: Record<string, string>};
  const [, table = ''] = /^## Measuring\n([\s\S]*?)^## /m.exec(readFileSync(join(ROOT, 'src/README.md'), 'utf8')) ?? [];
  const named = [...table.matchAll(/^\| `([\w:]+)`/gm)].map(([, script = '']) => script);
  const measuring = Object.keys(scripts).filter(
    (name) => / test\/tools\//.test(scripts[name] ?? '') && name !== 'build',
  );
  expect(named.sort()).toEqual(measuring.sort());
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
    parcli: {extract, loadDiff, readDocument},
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
