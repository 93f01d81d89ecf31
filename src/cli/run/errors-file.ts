import {appendFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {messages, systemReason} from '../messages.ts';
import {draftFile, removePart} from '../outputs/atomic-file.ts';
import {escapeUnsafe} from '../safe-text.ts';
import type {Fault} from './fault.ts';

/** A record of an input that could not be read, or not wholly: one a line. */
export interface ErrorRecord {
  type: 'error';
  /** as records have it in `source.path` */
  path: string;
  /** for programs, the same in every language: `ENOENT`, `damaged`, `tooSlow`, `crashed`… */
  code: string;
  /** for people, in the language of the run */
  reason: string;
}

/** Takes errors in the order of the inputs. */
export interface ErrorsFile {
  add(path: string, fault: Fault): Promise<void>;
  /** also where there were none: then it is empty */
  commit(): Promise<void>;
  /** The run did not come to its end: what is written is kept under another name, which is given; null where there is none. */
  setAside(): Promise<string | null>;
}

/** @throws {CliError} where the file exists and `force` is not given, or it cannot be written */
export async function openErrors(file: string, force: boolean, {io, lang}: Context): Promise<ErrorsFile> {
  const target = resolve(io.cwd, file);
  const draft = await draftFile(target, file, force);
  let isEmpty = true;
  return {
    add(path, fault) {
      isEmpty = false;
      return draft.write(line(path, fault, lang));
    },
    async commit() {
      await draft.commit();
      await removePart(target);
    },
    async setAside() {
      if (!isEmpty) return draft.setAside();
      await draft.discard();
      return null;
    },
  };
}

/** For a run without an end: a file that grows as errors come. */
export async function appendErrors(file: string, {io, lang}: Context): Promise<ErrorsFile> {
  const target = resolve(io.cwd, file);
  const append = async (text: string) => {
    try {
      await appendFile(target, text);
    } catch (error) {
      const why = systemReason(error);
      throw why ? new CliError(EXIT.usage, messages.notWritable(file, why), {cause: error}) : error;
    }
  };
  await append('');
  return {add: (path, fault) => append(line(path, fault, lang)), commit: async () => {}, setAside: async () => null};
}

const LINE = {vi: 'dòng ', en: 'line '} as const;

function line(path: string, {text, code}: Fault, lang: Context['lang']): string {
  // The line on the terminal names the file first; here it has a place of its own. The number of a line may follow it.
  const whole = text[lang];
  const reason = whole.startsWith(path)
    ? whole
        .slice(path.length)
        .replace(/^:\s+/, '')
        .replace(/^:(?=\d+:)/, LINE[lang])
    : whole;
  const record: ErrorRecord = {type: 'error', path, code, reason};
  return `${escapeUnsafe(JSON.stringify(record))}\n`;
}
