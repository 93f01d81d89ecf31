import {spawn} from 'node:child_process';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {formatOf} from '../inputs/formats.ts';
import type {Input} from '../inputs/input.ts';
import {type InputOptions, opened} from '../inputs/inputs.ts';
import {readingOf} from '../inputs/reading.ts';
import {documentsOf, type Side} from './documents.ts';
import {diffMessages} from './messages.ts';

/** A file that is another in the two revisions: its blobs, null where it is not. */
interface ChangedFile {
  readonly before: Blob | null;
  readonly after: Blob | null;
}

interface Blob {
  readonly id: string;
  readonly path: string;
}

/**
 * The documents that two revisions of a repository do not have in common, of these paths or of all.
 * @throws {CliError} where git is not there, this is no repository, or a revision does not exist
 */
export async function gitSides(
  [from, to]: readonly [string, string],
  paths: readonly string[],
  options: InputOptions,
  context: Context,
): Promise<[before: Side, after: Side]> {
  const {cwd} = context.io;
  const commits = [];
  for (const revision of [from, to]) commits.push(await commitOf(revision, cwd));
  const flags = ['--raw', '-z', '--no-abbrev', '-M', '--no-ext-diff', '--no-textconv'];
  const listed = await git(['diff', ...flags, ...commits, '--', ...paths], cwd);
  const files = changedFiles(listed.toString('utf8'));
  if (files.length === 0 && paths.length > 0) await demandPaths(paths, commits, cwd);
  const read = async (side: 'before' | 'after', revision: string) => {
    const blobs = files.flatMap((file) => file[side] ?? []);
    return documentsOf(inputsOf(blobs, revision, options, context), revision, context);
  };
  const before = await read('before', from);
  return [before, await read('after', to)];
}

/** No change of a path that is in neither revision is no good news: it is mistyped. */
async function demandPaths(paths: readonly string[], commits: readonly string[], cwd: string): Promise<void> {
  // All files of a revision are what it adds to nothing. The id of the empty tree depends on the repository's hash.
  const nothing = (await git(['hash-object', '-t', 'tree', '--stdin'], cwd)).toString('utf8').trim();
  for (const commit of commits) {
    const found = await git(['diff', '--name-only', '-z', nothing, commit, '--', ...paths], cwd);
    if (found.length > 0) return;
  }
  throw new CliError(EXIT.usage, diffMessages.noSuchPath(paths.join(' ')));
}

/** `HEAD~1` as the id of a commit, so that nothing that a user typed can be taken for an option. */
export async function commitOf(revision: string, cwd: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const found = await git(args, cwd).catch((error: unknown) => {
    if (error instanceof CliError && error.cause === undefined) throw error;
    throw new CliError(EXIT.usage, diffMessages.noRevision(revision), {cause: error});
  });
  return found.toString('utf8').trim();
}

/** `:100644 100644 <id> <id> M\0path\0`, with two paths for a renamed file. Links and submodules are no documents. */
function changedFiles(raw: string): ChangedFile[] {
  const fields = raw.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [oldMode, newMode, oldId, newId, status = ''] = (fields[at++] as string).slice(1).split(' ');
    const old = fields[at++] as string;
    const now = /^[RC]/.test(status) ? (fields[at++] as string) : old;
    const blob = (mode: string | undefined, id: string | undefined, path: string) =>
      mode?.startsWith('100') && id !== undefined ? {id, path} : null;
    files.push({before: blob(oldMode, oldId, old), after: blob(newMode, newId, now)});
  }
  return files;
}

/** The blobs that are documents or records by their names, or all where the form is told. */
async function* inputsOf(blobs: readonly Blob[], revision: string, options: InputOptions, {io}: Context) {
  const {from} = options;
  for (const {id, path} of blobs) {
    const format = from ?? formatOf(path, true);
    if (format === undefined) continue;
    const bytes = () => git(['cat-file', 'blob', id], io.cwd);
    async function* stream() {
      yield await bytes();
    }
    const input: Input = {
      path: `${revision}:${path}`,
      mirrored: path,
      format,
      reading: readingOf(options, io),
      bytes,
      stream,
    };
    yield* opened(from === undefined ? input : {...input, asked: from});
  }
}

/** @throws {CliError} without a cause where git cannot be run; with what git said as cause where it failed */
export function git(args: readonly string[], cwd: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = spawn('git', args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true});
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', () => fail(new CliError(EXIT.usage, diffMessages.noGit)));
    child.on('close', (code) => {
      if (code === 0) return done(Buffer.concat(out));
      const said = Buffer.concat(err).toString('utf8').trim().split('\n', 1)[0] ?? '';
      fail(new CliError(EXIT.usage, diffMessages.gitFailed(said || `git ${args[0]}`), {cause: said}));
    });
  });
}
