import type {Stats} from 'node:fs';
import {stat} from 'node:fs/promises';
import {dirname, posix, relative, resolve} from 'node:path';
import {messages} from '../messages.ts';
import type {Text} from '../text.ts';
import {formatOf} from './formats.ts';
import {glob} from './glob.ts';
import {walk} from './walk.ts';

/** A file as the user would name it, or what lies there and cannot be looked into. */
export type Found = {path: string; error?: unknown};

/** What an argument names: stdin, one file, or several files to be looked for. */
export type Place =
  | {kind: 'stdin'}
  | {kind: 'file'; path: string; directory: string}
  | {kind: 'files'; path: string; directory: string; nothing: Text; files(): AsyncGenerator<Found>};

/**
 * The place that an argument names. What exists is taken as it stands, even if its name could be a pattern; a file that
 * is missing stays a file, whose reading tells what is wrong. With `any`, a directory gives files of every extension.
 */
export async function placeOf(argument: string, cwd: string, any: boolean): Promise<Place> {
  if (argument === '-') return {kind: 'stdin'};
  const stats = await statOf(resolve(cwd, argument));
  const pattern = stats ? undefined : await glob(argument, cwd);
  if (!pattern) return literalPlace(argument, stats, cwd, any);
  const {base, files} = pattern;
  const directory = resolve(cwd, base);
  const nothing = messages.patternMatchesNothing(argument);
  return {kind: 'files', path: argument, directory, nothing, files: () => named(base, directory, files())};
}

/** The place of a name from a list of files: never stdin, never a pattern. */
export async function listedPlace(name: string, cwd: string, any: boolean): Promise<Place> {
  return literalPlace(name, await statOf(resolve(cwd, name)), cwd, any);
}

function literalPlace(path: string, stats: Stats | undefined, cwd: string, any: boolean): Place {
  const absolute = resolve(cwd, path);
  if (!stats?.isDirectory()) return {kind: 'file', path: slashed(path), directory: dirname(absolute)};
  const nothing = messages.directoryHoldsNothing(path);
  return {kind: 'files', path, directory: absolute, nothing, files};

  async function* files(): AsyncGenerator<Found> {
    for await (const found of named(path, absolute, walk(absolute))) {
      if (found.error !== undefined || any || formatOf(found.path)) yield found;
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

function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}
