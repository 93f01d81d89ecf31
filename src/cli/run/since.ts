import {existsSync} from 'node:fs';
import {realpath} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {commitOf, git} from '../diff/git.ts';
import type {Input} from '../inputs/input.ts';

/**
 * Which inputs differ from what they were in a revision, or are new since: in commits, or not yet committed. What is no
 * file of its own (stdin, a missing file) always counts.
 * @throws {CliError} where git is not there, this is no repository, or the revision does not exist
 */
export async function changedSince(revision: string, cwd: string): Promise<(input: Input) => Promise<boolean>> {
  const commit = await commitOf(revision, cwd);
  const top = lines(await git(['rev-parse', '--show-toplevel'], cwd), '\n')[0] ?? '';
  const flags = ['--name-only', '-z', '--no-renames', '--diff-filter=d', '--no-ext-diff'];
  const tracked = await git(['diff', ...flags, commit, '--'], top);
  const untracked = await git(['ls-files', '-z', '--others', '--exclude-standard'], top);
  const changed = new Set([...lines(tracked, '\0'), ...lines(untracked, '\0')].map((path) => resolve(top, path)));

  let last: {directory: string; real: string} | undefined;
  return async ({file}) => {
    if (file === undefined) return true;
    const directory = dirname(file);
    if (last?.directory !== directory) last = {directory, real: await realpath(directory).catch(() => directory)};
    // What is missing has to be told.
    return changed.has(join(last.real, basename(file))) || !existsSync(file);
  };
}

const lines = (output: Buffer, end: string): string[] => output.toString('utf8').split(end).filter(Boolean);
