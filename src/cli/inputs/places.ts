import {type Stats, statSync} from 'node:fs';
import {dirname, posix, relative, resolve} from 'node:path';
import {messages} from '../messages.ts';
import type {Text} from '../text.ts';
import {formatOf} from './formats.ts';
import {glob} from './glob.ts';
import {walk} from './walk.ts';

/** A file as the user would name it, or what lies there and cannot be looked into. */
export type Found = {path: string; error?: unknown};

/** Is a file, by its name, one to be read? */
type Readable = (path: string) => boolean;

/** What an argument names: stdin, one file, or several files to be looked for. */
export type Place =
  | {kind: 'stdin'}
  | {kind: 'file'; path: string; directory: string}
  | {kind: 'files'; path: string; directory: string; nothing: Text; files(): AsyncGenerator<Found>};

/**
 * The place that an argument names. What exists is taken as it stands, even if its name could be a pattern; a file that
 * is missing stays a file, whose reading tells what is wrong. A directory gives the files that are `readable` by name.
 */
export async function placeOf(argument: string, cwd: string, readable: Readable): Promise<Place> {
  if (argument === '-') return {kind: 'stdin'};
  const stats = statOf(resolve(cwd, argument));
  const pattern = stats ? undefined : await glob(argument, cwd);
  if (!pattern) return literalPlace(argument, stats, cwd, readable);
  const {base, files} = pattern;
  const directory = resolve(cwd, base);
  const nothing = messages.patternMatchesNothing(argument);
  return {kind: 'files', path: argument, directory, nothing, files: () => named(base, directory, files())};
}

/** The place of a name from a list of files: never stdin, never a pattern. */
export async function listedPlace(name: string, cwd: string, readable: Readable): Promise<Place> {
  return literalPlace(name, statOf(resolve(cwd, name)), cwd, readable);
}

function literalPlace(path: string, stats: Stats | undefined, cwd: string, readable: Readable): Place {
  const absolute = resolve(cwd, path);
  if (!stats?.isDirectory()) return {kind: 'file', path: slashed(path), directory: dirname(absolute)};
  let records = false;
  return {
    kind: 'files',
    path,
    directory: absolute,
    get nothing() {
      return records ? messages.directoryHoldsRecords(path) : messages.directoryHoldsNothing(path);
    },
    files,
  };

  async function* files(): AsyncGenerator<Found> {
    for await (const found of named(path, absolute, walk(absolute))) {
      if (found.error !== undefined || readable(found.path)) yield found;
      else records ||= formatOf(found.path, true) !== undefined;
    }
  }
}

/** Files below a directory, named as the directory was: relative to where the user stands, or absolute. */
async function* named(base: string, directory: string, files: AsyncIterable<Found>): AsyncGenerator<Found> {
  for await (const {path, error} of files) {
    yield {path: posix.join(slashed(base), slashed(relative(directory, path))), error};
  }
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** Right here: it is not worth a trip to another thread and back. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false});
  } catch {
    return undefined;
  }
}
