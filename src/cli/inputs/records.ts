import type {DocumentRecord} from '../../index.ts';
import {ReadError} from '../../readers/errors.ts';
import {recordSchema} from '../../record.ts';
import {CliError, EXIT} from '../errors.ts';
import {messages} from '../messages.ts';
import {byteLines} from './byte-lines.ts';
import type {RecordFormat} from './formats.ts';
import {gather} from './piped.ts';

/** How the first bytes of records from a pipe look, where nobody says what they are. */
const RECORDS = /^\ufeff?\s*(\[?)\s*\{\s*"schema"\s*:\s*"parcli\/record@/;

/** Whether a text that came without a name is records, and how they are written. */
export function recordsIn(text: string): RecordFormat | undefined {
  const array = RECORDS.exec(text.slice(0, 400))?.[1];
  return array === undefined ? undefined : array === '[' ? 'json' : 'ndjson';
}

/** Bytes of a line: what is longer is no record, but a file of another kind. */
const LONGEST = 64 << 20;

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
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const malformed = (line: number | null, error: unknown) =>
    new CliError(EXIT.input, messages.malformed(path, 'UTF-8', line), {cause: error});
  if (format === 'ndjson') {
    let number = 0;
    for await (const bytes of byteLines(stream, LONGEST)) {
      number++;
      const place = `${path}:${number}`;
      if (!bytes) {
        const cause = new ReadError('tooLarge', `> ${LONGEST} B`);
        yield new CliError(EXIT.input, messages.longLine(place), {cause});
        continue;
      }
      let line: string;
      try {
        line = decoder.decode(bytes);
      } catch (error) {
        yield malformed(number, error);
        continue;
      }
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
  const bytes = await gather(stream);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (error) {
    throw malformed(null, error);
  }
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
