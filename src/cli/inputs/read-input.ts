import {createHash} from 'node:crypto';
import {DecodeError, type ExtractOptions, ReadError, type ReadText} from '../../index.ts';
import {CliError, EXIT} from '../errors.ts';
import {messages} from '../messages.ts';
import type {InputFormat} from './formats.ts';
import type {Input} from './input.ts';
import {readMessages} from './read-messages.ts';
import {type Reading, readBytes} from './reading.ts';

/**
 * Reads an input and gives its text to one of the library's functions, with what the library cannot know about it.
 * @throws {CliError} where the input cannot be read or decoded
 */
export async function readInput<Result>(
  input: Input,
  reader: (source: string, options: ExtractOptions) => Result,
): Promise<Result> {
  const {path, format, asked = null, reading} = input;
  if (format === 'json' || format === 'ndjson') throw new CliError(EXIT.input, messages.unknownFormat(path));
  const bytes = await input.bytes();
  if (!reading) throw new CliError(EXIT.input, messages.unknownFormat(path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const {text, notes, options} = await textOf(bytes, {path, format, asked}, sha256, reading);
  for (const note of notes) await reading.note(readMessages.note(path, note));
  return reader(text, options);
}

/**
 * The text in these bytes, what the library is to be told of them, and what was noticed.
 * @throws {CliError} where they cannot be read or decoded
 */
export async function textOf(
  bytes: Uint8Array,
  {path, format, asked}: {path: string; format: InputFormat; asked: string | null},
  sha256: string,
  reading: Omit<Reading, 'note'>,
): Promise<{text: string; options: ExtractOptions; notes: NonNullable<ReadText['notes']>}> {
  try {
    const {text, notes = [], ...read} = await readBytes(bytes, path, asked, format, reading);
    return {text, options: {path, sha256, ...read}, notes};
  } catch (error) {
    throw asCliError(error, path);
  }
}

/** Is there nothing in it but blanks, line ends and the mark of an encoding? */
export const isBlank = (text: string): boolean => !/\S/.test(text);

/** The one line that tells why a file cannot be read; what nobody foresaw stays as it is. */
export function asCliError(error: unknown, path: string): unknown {
  if (error instanceof ReadError) return new CliError(EXIT.input, readMessages.fault(path, error), {cause: error});
  if (!(error instanceof DecodeError)) return error;
  const {reason, encoding, line} = error;
  const text = reason === 'binary' ? messages.binary(path) : messages.malformed(path, encoding.toUpperCase(), line);
  return new CliError(EXIT.input, text, {cause: error});
}
