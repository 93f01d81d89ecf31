import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseSync, Visitor} from 'rolldown/utils';
import {expect, test, vi} from 'vitest';
import {command} from './support/command.ts';

vi.setConfig({testTimeout: 120_000});

test('the built command imports nothing at run time: where its code was kept compiled, that fails', async () => {
  const folder = join(dirname(await command()), '../dist/cli');
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.js'));
  expect(files.length).toBeGreaterThan(10);
  const imports = files.flatMap((path) => {
    const code = readFileSync(join(folder, path), 'utf8');
    const found: string[] = [];
    const visitor = new Visitor({
      ImportExpression: ({start, end}) => void found.push(`${path}: ${code.slice(start, end)}`),
    });
    if (code.includes('import(')) visitor.visit(parseSync(path, code).program);
    return found;
  });
  expect(imports).toEqual([]);
});

test('nor is there anything that only the running program could name', async () => {
  const {modules} = await import('./support/modules.ts');
  const computed = modules()
    .filter(({path}) => path.startsWith('cli/'))
    .flatMap(({path, text}) => [...text.matchAll(/\bimport\((?!['/])[^)]*\)?/g)].map(([found]) => `${path}: ${found}`));
  expect(computed).toEqual([]);
});
