import {accessSync, createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import {CliError, EXIT} from '../errors.ts';
import type {Io} from '../io.ts';
import {messages} from '../messages.ts';
import {fileError} from './file-error.ts';
import {fileList} from './file-list.ts';
import {formatOf, type InputFormat, type RecordFormat} from './formats.ts';
import {failing, type Input} from './input.ts';
import {commonDirectory, mirroredPath} from './mirror.ts';
import {type OwnResults, ownResults, type ResultOptions} from './own-results.ts';
import {listedPlace, type Place, placeOf} from './places.ts';
import {demandSize, readInputFile} from './read-file.ts';
import {type ReadingOptions, readingOf} from './reading.ts';
import {isResult} from './result-file.ts';

/** The options that say what to read: the same for every command that reads documents. */
export interface InputOptions extends ReadingOptions, ResultOptions {
  readonly from?: InputFormat | RecordFormat;
  readonly stdinFilename?: string;
  readonly filesFrom?: string;
  readonly null?: boolean;
  /** Does the command also take files of records (.json .ndjson)? */
  readonly records?: boolean;
  /** Are such files also read where they lie in a directory that was named, and not they? As a rule they are. */
  readonly recordsInside?: boolean;
  /** Of all inputs, those to be read; without it, all. */
  readonly wanted?: (input: Input) => Promise<boolean>;
}

/**
 * All inputs in the order in which they are named, those of directories and patterns in the order of their file names.
 * Faults come as inputs that fail when they are read, so that the others go on.
 * @throws {CliError} where stdin is named twice or a list of files cannot be read
 */
export async function* inputs(args: readonly string[], options: InputOptions, io: Io): AsyncGenerator<Input> {
  const {output, outDir} = options;
  const toFile = outDir !== undefined || (output !== undefined && output !== '-');
  let isFirst = true;
  for await (const input of namedInputs(args, options, io)) {
    // Reading small files never waits for anything, and signals would not be heard: half a result would be left behind.
    if (toFile && !isFirst) await new Promise(setImmediate);
    isFirst = false;
    if (options.wanted && !(await options.wanted(input))) continue;
    yield* opened(input);
  }
}

/** How many there are, archives counted as one; null where that cannot be known before they are read. */
export async function countInputs(args: readonly string[], options: InputOptions, io: Io): Promise<number | null> {
  if (options.filesFrom === '-' || options.wanted) return null;
  let count = 0;
  for await (const _ of namedInputs(args, options, io)) count++;
  return count;
}

async function* namedInputs(args: readonly string[], options: InputOptions, io: Io): AsyncGenerator<Input> {
  const {filesFrom, from, records = false, recordsInside = records} = options;
  const readable = (path: string) => from !== undefined || formatOf(path, recordsInside) !== undefined;
  if (args.includes('-') && filesFrom === '-') throw new CliError(EXIT.usage, messages.stdinTwice);
  const own = ownResults(options, io.cwd);
  if (filesFrom !== undefined) demandOther(filesFrom, own, io);
  const places: Place[] = [];
  for (const argument of args) places.push(await placeOf(argument, io.cwd, readable));
  // Before anything is read.
  for (const place of places) if (place.kind === 'file') demandOther(place.path, own, io);
  const directories = places.flatMap((place) => (place.kind === 'stdin' ? [] : [place.directory]));
  const root = commonDirectory(filesFrom === undefined ? directories : [...directories, io.cwd]);

  for (const place of places) yield* inputsAt(place, root, options, own, io);
  if (filesFrom === undefined) return;
  for await (const name of fileList(filesFrom, options.null ? '\0' : '\n', io)) {
    const place = await listedPlace(name, io.cwd, readable);
    if (place.kind === 'file') demandOther(place.path, own, io);
    yield* inputsAt(place, root, options, own, io);
  }
}

/** @throws {CliError} where the result would replace what it is made from */
function demandOther(path: string, own: OwnResults, io: Io): void {
  if (own.is(resolve(io.cwd, path))) throw new CliError(EXIT.usage, messages.outputIsInput(path));
}

async function* inputsAt(
  place: Place,
  root: string,
  options: InputOptions,
  own: OwnResults,
  io: Io,
): AsyncGenerator<Input> {
  if (place.kind === 'stdin') yield stdinInput(options, io);
  else if (place.kind === 'file') yield fileInput(place.path, root, options, io);
  else {
    const {from, recordsInside = true} = options;
    let found = false;
    for await (const {path, error} of place.files()) {
      const file = resolve(io.cwd, path);
      if (own.is(file) || own.holds(file, place.directory)) continue;
      // Whatever form the others are said to be of.
      if (from !== undefined && !recordsInside && isResult(file)) continue;
      found = true;
      if (error === undefined) yield fileInput(path, root, options, io);
      else yield failing(path, fileError(path, error));
    }
    if (!found) yield failing(place.path, new CliError(EXIT.usage, place.nothing));
  }
}

/** Archives and messages are told as the documents in them. */
export async function* opened(input: Input): AsyncGenerator<Input> {
  if (input.format === 'zip' || input.format === 'eml') {
    const {membersIn} = await import('./members.ts');
    yield* membersIn(input, input.format);
  } else yield input;
}

/** A file, named as it shall be told; `root` is the directory that stands for `--out-dir`. */
export function fileInput(path: string, root: string, options: InputOptions, io: Io): Input {
  const {from, records = false} = options;
  const absolute = resolve(io.cwd, path);
  const format = from ?? formatOf(path, records);
  if (!format) return failing(path, whyUnknown(absolute, path));
  const reading = readingOf(options, io);
  const bytes = () => readInputFile(absolute, path, reading);
  async function* stream() {
    try {
      yield* createReadStream(absolute);
    } catch (error) {
      throw fileError(path, error);
    }
  }
  return {
    path,
    mirrored: mirroredPath(root, absolute),
    format,
    ...askedFor(from),
    file: absolute,
    reading,
    bytes,
    stream,
  };
}

/** A name without an ending may also be that of a file which is not there. */
function whyUnknown(absolute: string, path: string): unknown {
  try {
    accessSync(absolute);
    return new CliError(EXIT.input, messages.unknownFormat(path));
  } catch (error) {
    return fileError(path, error);
  }
}

function stdinInput(options: InputOptions, io: Io): Input {
  const {stdinFilename: filename, from, records = false} = options;
  const reading = readingOf(options, io);
  const path = filename ?? '-';
  const format = from ?? formatOf(path, records) ?? 'text';
  const bytes = async () => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
      size += chunk.length;
      demandSize(size, path, reading.maxBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  };
  return {
    path,
    mirrored: mirroredPath('', filename ?? 'stdin'),
    format,
    ...askedFor(from),
    reading,
    bytes,
    stream: () => io.stdin,
  };
}

/** Only what was said outright: a name is no more than a hint. */
const askedFor = (from: InputOptions['from']): Pick<Input, 'asked'> => (from === undefined ? {} : {asked: from});
