import type {DocumentRecord} from '../../index.ts';
import {recordSchema} from '../../record.ts';
import {CliError, EXIT} from '../errors.ts';
import {messages} from '../messages.ts';
import type {RecordFormat} from './formats.ts';

/** How the first bytes of records from a pipe look, where nobody says what they are. */
const RECORDS = /^\ufeff?\s*(\[?)\s*\{\s*"schema"\s*:\s*"parcli\/record@/;

/** Whether a text that came without a name is records, and how they are written. */
export function recordsIn(text: string): RecordFormat | undefined {
  const array = RECORDS.exec(text.slice(0, 400))?.[1];
  return array === undefined ? undefined : array === '[' ? 'json' : 'ndjson';
}

/**
 * The records of a file of them: an array or one record (`json`), or one a line (`ndjson`, read as it comes). What is no
 * record is given as the error that says so, with its line and the place in it; the others go on.
 * @throws {CliError} where the file cannot be read, or is no JSON at all
 */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  format: RecordFormat,
): AsyncGenerator<DocumentRecord | CliError> {
  if (format === 'ndjson') {
    let number = 0;
    for await (const line of linesOf(stream, path)) {
      number++;
      const place = `${path}:${number}`;
      if (line.trim() !== '')
        yield record(
          () => JSON.parse(line),
          [],
          async () => place,
          place,
        );
    }
    return;
  }
  const lines: string[] = [];
  for await (const line of linesOf(stream, path)) lines.push(line);
  const text = lines.join('\n');
  const lineOf = async (at: readonly PropertyKey[]) => `${path}${await lineIn(text, at)}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CliError(EXIT.input, messages.notJson(await lineOf([])), {cause: error});
  }
  if (!Array.isArray(value)) yield record(() => value, [], lineOf, path);
  else for (const [index, item] of value.entries()) yield record(() => item, [index], lineOf, path);
}

/**
 * One record, or the error that says what is wrong with it.
 * @param above where it lies in its file
 * @param lineOf the place of a value, told by the way to it
 */
async function record(
  read: () => unknown,
  above: readonly PropertyKey[],
  lineOf: (at: readonly PropertyKey[]) => Promise<string>,
  place: string,
): Promise<DocumentRecord | CliError> {
  let value: unknown;
  try {
    value = read();
  } catch (error) {
    return new CliError(EXIT.input, messages.notJson(place), {cause: error});
  }
  const {success, data, error} = recordSchema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const at = [...above, ...(issue?.path ?? [])];
  const pointer = at.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return new CliError(EXIT.input, messages.notRecord(await lineOf(at), pointer, issue?.message ?? ''), {cause: error});
}

/** A larger file is not taken apart a second time to tell a line. */
const SEARCHED = 1 << 23;

/** `:12`, the line of a value in JSON, or that of the fault where it is none; empty where it cannot be told. */
async function lineIn(text: string, at: readonly PropertyKey[]): Promise<string> {
  if (text.length > SEARCHED) return '';
  const {JsoncError, parseJsonc} = await import('../config/jsonc.ts');
  try {
    return `:${parseJsonc(text).place(at).line}`;
  } catch (error) {
    if (error instanceof JsoncError) return `:${error.place.line}`;
    throw error;
  }
}

/** Lines of UTF-8, however the pieces fall. */
async function* linesOf(stream: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let parts: string[] = [];
  const decoded = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, {stream: true}) : decoder.decode();
    } catch (error) {
      throw new CliError(EXIT.input, messages.malformed(path, 'UTF-8', null), {cause: error});
    }
  };
  for await (const chunk of stream) {
    const [first = '', ...others] = decoded(chunk).split('\n');
    parts.push(first);
    for (const other of others) {
      yield parts.join('');
      parts = [other];
    }
  }
  const last = parts.join('') + decoded();
  if (last !== '') yield last;
}
