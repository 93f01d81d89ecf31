import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {parse} from 'yaml';
import {folder} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';
import {published} from './tools/built.mjs';

// What the README of the rules tells to copy is copied into a repository of its own, and works there with the parcli that is built.

vi.setConfig({testTimeout: 120_000, hookTimeout: 300_000});

const README = readFileSync(join(ROOT, 'src/rules/README.md'), 'utf8');
const DRAFT = readFileSync(join(ROOT, 'fixtures/rules/draft/input.txt'), 'utf8');
const CLEAN = readFileSync(join(ROOT, 'fixtures/rules/clean/input.txt'), 'utf8');

/** The first fenced block of a language that says this. */
function sample(language: string, says: string): string {
  const blocks = [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
  return blocks.map(([, code = '']) => code).find((code) => code.includes(says)) ?? '';
}

/** A repository with these files, in which parcli is installed. */
function repository(files: Record<string, string>): {
  cwd: string;
  git: (...args: string[]) => ReturnType<typeof spawnSync>;
} {
  const cwd = folder({...files, '.gitignore': 'node_modules\n', 'package.json': '{"private": true}'});
  mkdirSync(join(cwd, 'node_modules/.bin'), {recursive: true});
  symlinkSync(ROOT, join(cwd, 'node_modules/parcli'), 'junction');
  symlinkSync('../parcli/bin/parcli.js', join(cwd, 'node_modules/.bin/parcli'));
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'};
  const git = (...args: string[]) => spawnSync('git', args, {cwd, encoding: 'utf8', env});
  git('init', '-q');
  git('config', 'user.name', 'Văn thư');
  git('config', 'user.email', 'van-thu@example.org');
  return {cwd, git};
}

const bare = process.platform === 'win32' || spawnSync('git', ['--version']).status !== 0;

describe.skipIf(bare)('in a repository of its own', () => {
  beforeAll(async () => {
    await published();
    chmodSync(join(ROOT, 'bin/parcli.js'), 0o755);
  });

  test('the git hook of the README stops a commit with errors, and lets others through', () => {
    const hook = sample('bash', 'git diff --cached');
    expect(hook).toMatch(/^#!\/bin\/sh\n/);
    const {cwd, git} = repository({'thông báo.txt': DRAFT});
    const path = join(cwd, '.git/hooks/pre-commit');
    writeFileSync(path, hook);
    chmodSync(path, 0o755);

    git('add', '-A');
    const refused = git('commit', '-q', '-m', 'nháp');
    expect(refused.status, String(refused.stderr)).toBe(1);
    expect(`${refused.stdout}${refused.stderr}`).toContain('ND30-SO-02');
    expect(git('log', '--oneline').stdout).toBe('');

    writeFileSync(join(cwd, 'thông báo.txt'), CLEAN);
    git('add', '-A');
    const accepted = git('commit', '-q', '-m', 'bản sạch');
    expect(accepted.status, String(accepted.stderr)).toBe(0);

    // Files of other kinds are none of its business.
    writeFileSync(join(cwd, 'ghi-chu.csv'), 'a,b\n');
    git('add', '-A');
    expect(git('commit', '-q', '-m', 'khác').status).toBe(0);
  });

  test('the workflow of the README: its lines run, annotate, and leave a report', () => {
    const workflow = parse(sample('yaml', 'upload-sarif'));
    const {steps} = workflow.jobs.validate;
    const lines: string[] = steps.flatMap(({run}: {run?: string}) => run ?? []);
    expect(lines[0]).toBe('npm ci');
    const {cwd} = repository({'van-ban/a.txt': CLEAN, 'van-ban/b.txt': DRAFT});
    // As GitHub runs them
    const bash = (line: string) =>
      spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line], {
        cwd,
        encoding: 'utf8',
        env: {...process.env, GITHUB_ACTIONS: 'true', CI: 'true'},
      });
    const [annotate = '', report = ''] = lines.slice(1);

    const failed = bash(annotate);
    expect(failed.status, failed.stderr).toBe(1);
    expect(failed.stdout).toMatch(/^::error file=van-ban\/b\.txt,line=7,.*title=ND30-SO-02/m);

    const reported = bash(report);
    expect({status: reported.status, stdout: reported.stdout}).toEqual({status: 0, stdout: ''});
    const upload = steps.find(({uses = ''}: {uses?: string}) => uses.includes('upload-sarif'));
    const {version, runs} = JSON.parse(readFileSync(join(cwd, upload.with.sarif_file), 'utf8'));
    expect({version, results: runs[0].results.length > 0}).toEqual({version: '2.1.0', results: true});

    writeFileSync(join(cwd, 'van-ban/b.txt'), CLEAN.replace('05/TB', '06/TB'));
    expect(bash(annotate)).toMatchObject({status: 0, stdout: ''});
    expect(execFileSync('git', ['status', '--porcelain'], {cwd, encoding: 'utf8'})).toContain('parcli.sarif');
  });
});
