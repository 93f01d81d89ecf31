import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {CliError, EXIT} from '../errors.ts';
import type {Io} from '../io.ts';
import {messages, systemReason} from '../messages.ts';
import {fileList} from './file-list.ts';
import {formatOf, type InputFormat} from './formats.ts';
import {failing, type Input} from './input.ts';
import {commonDirectory, mirroredPath} from './mirror.ts';
import {listedPlace, type Place, placeOf} from './places.ts';

/** The options that say what to read: the same for every command that reads documents. */
export interface InputOptions {
  readonly from?: InputFormat;
  readonly stdinFilename?: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
}

/**
 * All inputs in the order in which they are named, those of directories and patterns in the order of their file names.
 * Faults come as inputs that fail when they are read, so that the others go on.
 * @throws {CliError} where stdin is named twice or a list of files cannot be read
 */
export async function* inputs(args: readonly string[], options: InputOptions, io: Io): AsyncGenerator<Input> {
  const {filesFrom, from} = options;
  if (args.includes('-') && filesFrom === '-') throw new CliError(EXIT.usage, messages.stdinTwice);
  const places: Place[] = [];
  for (const argument of args) places.push(await placeOf(argument, io.cwd, from !== undefined));
  const directories = places.flatMap((place) => (place.kind === 'stdin' ? [] : [place.directory]));
  const root = commonDirectory(filesFrom === undefined ? directories : [...directories, io.cwd]);

  for (const place of places) yield* inputsAt(place, root, options, io);
  if (filesFrom === undefined) return;
  for await (const name of fileList(filesFrom, options.null ? '\0' : '\n', io)) {
    yield* inputsAt(await listedPlace(name, io.cwd, from !== undefined), root, options, io);
  }
}

async function* inputsAt(place: Place, root: string, {from, stdinFilename}: InputOptions, io: Io) {
  if (place.kind === 'stdin') yield stdinInput(stdinFilename, from, io);
  else if (place.kind === 'file') yield fileInput(place.path, root, from, io.cwd);
  else {
    let found = false;
    for await (const {path, error} of place.files()) {
      found = true;
      yield error === undefined ? fileInput(path, root, from, io.cwd) : failing(path, readError(path, error));
    }
    if (!found) yield failing(place.path, new CliError(EXIT.usage, place.nothing));
  }
}

function fileInput(path: string, root: string, from: InputFormat | undefined, cwd: string): Input {
  const absolute = resolve(cwd, path);
  const format = from ?? formatOf(path);
  if (!format) return failing(path, new CliError(EXIT.input, messages.unknownFormat(path)));
  const bytes = () =>
    readFile(absolute).catch((error: unknown) => {
      throw readError(path, error);
    });
  return {path, mirrored: mirroredPath(root, absolute), format, bytes};
}

function stdinInput(filename: string | undefined, from: InputFormat | undefined, io: Io): Input {
  const path = filename ?? '-';
  const format = from ?? formatOf(path) ?? 'text';
  const bytes = async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  return {path, mirrored: mirroredPath('', filename ?? 'stdin'), format, bytes};
}

function readError(path: string, error: unknown): unknown {
  const why = systemReason(error);
  return why ? new CliError(EXIT.input, messages.notReadable(path, why), {cause: error}) : error;
}
