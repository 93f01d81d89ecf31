import {mkdir} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import type {Format} from '../formats/format.ts';
import {isSameFile} from '../inputs/own-results.ts';
import {messages, systemReason} from '../messages.ts';
import {type Draft, draftFile, removePart} from './atomic-file.ts';
import {keptOrDrafted} from './kept-file.ts';
import {removeLeftOvers} from './left-overs.ts';
import {takenNames} from './taken-names.ts';

/** The options that say where results go: the same for every command that writes records. */
export interface OutputOptions {
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: boolean;
}

/** The texts of the records of one input, one behind the other, and where each of them ends. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
}

/** The input that they come from: its name, and its place below `--out-dir`. */
export interface Origin {
  readonly path: string;
  readonly mirrored: string;
  /** absolute; absent where it is no file of its own */
  readonly file?: string;
}

/** Takes the texts of one input after another. What is written is whole, or is not there. */
export interface Output {
  /** `more`: these are not all of them, others of the same input follow. False where they could not be written, which is told. */
  write(texts: Texts, origin: Origin, more?: boolean): Promise<boolean>;
  /** all that was given can be seen by whoever reads along */
  flush(): Promise<void>;
  /** all is written: make it stand */
  commit(): Promise<void>;
  /** the run was stopped: keep what is there, whole pieces only; gives the name of a file that holds it, if one does */
  stop(): Promise<string | null>;
  /** the run failed: leave nothing half done */
  discard(): Promise<void>;
}

type Frame = Pick<Format, 'first' | 'next' | 'end' | 'extension' | 'streams'>;

/** Takes the fault of one result that cannot be written, while others can. */
type Tell = (error: unknown, path: string) => Promise<void>;

/** What an existing file is to the result of an input: may it be replaced? */
export type Replaces = (target: string, shown: string, origin: Origin, texts: Texts) => Promise<boolean>;

/**
 * @param replaces where that is not `force` for all: throws what is to be told instead
 * @throws {CliError} where the options contradict each other or the output cannot be made
 */
export async function openOutput(
  format: Frame,
  options: OutputOptions,
  context: Context,
  tell: Tell,
  replaces?: Replaces,
): Promise<Output> {
  const {output, outDir, force = false} = options;
  if (output !== undefined && outDir !== undefined) throw new CliError(EXIT.usage, messages.twoOutputs);
  if (outDir !== undefined) return directoryOutput(outDir, format, replaces ?? force, context, tell);
  if (output === undefined || output === '-') return oneOutput(format, standardOutput(format.streams, context));
  const target = resolve(context.io.cwd, output);
  const draft = await draftFile(target, output, force);
  const commit = async () => {
    await draft.commit();
    await removePart(target);
    await removeLeftOvers(dirname(target));
  };
  return oneOutput(format, {...draft, commit});
}

/** The pieces of one input, where `count` pieces stand before them. */
function framed({first, next}: Frame, {bytes, ends}: Texts, count: number): Uint8Array[] {
  if (first === '' && next === '') return [bytes];
  return ends.flatMap((end, index) => [
    Buffer.from(count + index === 0 ? first : next),
    bytes.subarray(ends[index - 1] ?? 0, end),
  ]);
}

/** So much is gathered before it is written. */
const CHUNK = 1 << 16;

/** All records in one text. */
function oneOutput(format: Frame, draft: Draft): Output {
  let count = 0;
  let size = 0;
  let pieces: Uint8Array[] = [];
  async function flush(): Promise<void> {
    if (size === 0) return;
    const bytes = Buffer.concat(pieces);
    pieces = [];
    size = 0;
    await draft.write(bytes);
  }
  async function end(): Promise<void> {
    await flush();
    await draft.write(format.end(count));
  }
  return {
    async write(texts) {
      pieces.push(...framed(format, texts, count));
      size += texts.bytes.length;
      count += texts.ends.length;
      if (size >= CHUNK) await flush();
      return true;
    },
    flush,
    async commit() {
      await end();
      await draft.commit();
    },
    async stop() {
      await end();
      return draft.setAside();
    },
    discard: draft.discard,
  };
}

/** What is no stream is held back until it is whole: half an array would be no JSON. */
export function standardOutput(streams: boolean, {io: {stdout}}: Context): Draft {
  const held: (string | Uint8Array)[] = [];
  const commit = async () => {
    for (const text of held) await stdout.write(text);
  };
  return {
    write: async (text) => {
      if (streams) await stdout.write(text);
      else held.push(text);
    },
    commit,
    setAside: () => commit().then(() => null),
    discard: async () => {},
  };
}

/** What the result of an input is called below `--out-dir`. */
export const outputName = (mirrored: string, {extension}: Pick<Format, 'extension'>): string =>
  mirrored.replace(/\.[^./]+$/, '') + extension;

/** One file per input, in the same order of directories. A file that cannot be written is told, and the others go on. */
function directoryOutput(
  directory: string,
  format: Frame,
  replaces: Replaces | boolean,
  {io}: Context,
  tell: Tell,
): Output {
  // Where it is looked at each file, that tells better whose it is: a run without an end would remember all.
  const taken = typeof replaces === 'boolean' ? takenNames() : null;
  const shownBase = directory.replace(/(?<=.)[\\/]+$/, '');
  /** the file of the input whose parts are coming, and how many pieces it holds; null where it cannot be written */
  let current: {draft: Draft; count: number} | null | undefined;

  async function opened(origin: Origin, texts: Texts): Promise<Draft> {
    const {path, mirrored, file} = origin;
    const name = outputName(mirrored, format);
    const shown = `${shownBase}/${name}`;
    const target = resolve(io.cwd, directory, name);
    const first = taken?.by(name);
    if (first !== undefined && first !== path) throw new CliError(EXIT.usage, messages.outputTaken(path, shown, first));
    const force = typeof replaces === 'boolean' ? replaces : await replaces(target, shown, origin, texts);
    demandOther(target, file, shown, force);
    await makeDirectory(dirname(target), dirname(shown));
    const draft = await keptOrDrafted(target, shown, force);
    const commit = async () => {
      await draft.commit();
      taken?.take(name, path);
    };
    return {...draft, commit};
  }

  async function writePart(texts: Texts, origin: Origin, more: boolean): Promise<boolean> {
    if (current === null) return false;
    current ??= {draft: await opened(origin, texts), count: 0};
    const {draft, count} = current;
    const pieces = framed(format, texts, count);
    current.count += texts.ends.length;
    if (!more) pieces.push(Buffer.from(format.end(current.count)));
    await draft.write(Buffer.concat(pieces));
    if (!more) await draft.commit();
    return true;
  }

  async function leave(): Promise<void> {
    await current?.draft.discard();
    current = undefined;
  }

  return {
    async write(texts, origin, more = false) {
      let isWritten = false;
      try {
        isWritten = await writePart(texts, origin, more);
      } catch (error) {
        await current?.draft.discard();
        current = null;
        await tell(error, origin.path);
      }
      if (!more) current = undefined;
      return isWritten;
    },
    flush: async () => {},
    commit: async () => {},
    async stop() {
      await leave();
      return null;
    },
    discard: leave,
  };
}

/** @throws {CliError} where the result would replace what it is made from */
export function demandOther(target: string, file: string | undefined, shown: string, force: boolean): void {
  if (force && file !== undefined && isSameFile(file, target)) {
    throw new CliError(EXIT.usage, messages.outputIsInput(shown));
  }
}

export async function makeDirectory(path: string, shown: string): Promise<void> {
  try {
    await mkdir(path, {recursive: true});
  } catch (error) {
    const why = systemReason(error);
    throw why ? new CliError(EXIT.usage, messages.notWritable(shown, why), {cause: error}) : error;
  }
}
