import {mkdir} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import type {DocumentRecord} from '../../index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import type {Format} from '../formats/format.ts';
import type {Input} from '../inputs/input.ts';
import {messages, systemReason} from '../messages.ts';
import {type Draft, draftFile} from './atomic-file.ts';

/** The options that say where results go: the same for every command that writes records. */
export interface OutputOptions {
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: boolean;
}

/** Takes the records of one input after another. What is written is whole, or is not there. */
export interface Output {
  write(records: readonly DocumentRecord[], input: Input): Promise<void>;
  /** all is written: make it stand */
  commit(): Promise<void>;
  /** the run failed: leave nothing half done */
  discard(): Promise<void>;
}

/** @throws {CliError} where the options contradict each other or the output cannot be made */
export async function openOutput(format: Format, options: OutputOptions, context: Context): Promise<Output> {
  const {output, outDir, force = false} = options;
  if (output !== undefined && outDir !== undefined) throw new CliError(EXIT.usage, messages.twoOutputs);
  if (outDir !== undefined) return directoryOutput(outDir, format, force, context);
  if (output === undefined || output === '-') return oneOutput(format, standardOutput(format.streams, context));
  return oneOutput(format, await draftFile(resolve(context.io.cwd, output), output, force));
}

/** All records in one text. */
function oneOutput(format: Format, draft: Draft) {
  let count = 0;
  return {
    async write(records: readonly DocumentRecord[]) {
      for (const record of records) await draft.write(format.piece(record, count++));
    },
    async commit() {
      await draft.write(format.end(count));
      await draft.commit();
    },
    discard: draft.discard,
  };
}

/** What is no stream is held back until it is whole: half an array would be no JSON. */
export function standardOutput(streams: boolean, {io: {stdout}}: Context): Draft {
  const held: (string | Uint8Array)[] = [];
  return {
    write: async (text) => {
      if (streams) await stdout.write(text);
      else held.push(text);
    },
    commit: async () => {
      for (const text of held) await stdout.write(text);
    },
    discard: async () => {},
  };
}

/** One file per input, in the same order of directories. A file that cannot be written is told, and the others go on. */
function directoryOutput(directory: string, format: Format, force: boolean, context: Context): Output {
  /** file written -> input that it was made from */
  const written = new Map<string, string>();
  const shownBase = directory.replace(/(?<=.)[\\/]+$/, '');

  async function writeFile(records: readonly DocumentRecord[], {path, mirrored}: Input): Promise<void> {
    const name = mirrored.replace(/\.[^./]+$/, '') + format.extension;
    const shown = `${shownBase}/${name}`;
    const target = resolve(context.io.cwd, directory, name);
    const first = written.get(name);
    if (first !== undefined) throw new CliError(EXIT.usage, messages.outputTaken(path, shown, first));
    await makeDirectory(dirname(target), dirname(shown));
    const output = oneOutput(format, await draftFile(target, shown, force));
    try {
      await output.write(records);
      await output.commit();
    } catch (error) {
      await output.discard();
      throw error;
    }
    written.set(name, path);
  }

  return {
    write: (records, input) => writeFile(records, input).catch(context.fault),
    commit: async () => {},
    discard: async () => {},
  };
}

export async function makeDirectory(path: string, shown: string): Promise<void> {
  try {
    await mkdir(path, {recursive: true});
  } catch (error) {
    const why = systemReason(error);
    throw why ? new CliError(EXIT.usage, messages.notWritable(shown, why), {cause: error}) : error;
  }
}
