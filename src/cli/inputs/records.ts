import type {DocumentRecord} from '../../index.ts';
import {ReadError} from '../../readers/errors.ts';
import {recordSchema} from '../../record.ts';
import {CliError, EXIT} from '../errors.ts';
import {messages} from '../messages.ts';
import {byteLines} from './byte-lines.ts';
import type {RecordFormat} from './formats.ts';
import {ArrayError, type JsonItem, jsonItems} from './json-items.ts';

/** How the first bytes of records from a pipe look, where nobody says what they are. */
const RECORDS = /^\ufeff?\s*(\[?)\s*\{\s*"schema"\s*:\s*"parcli\/record@/;

/** Whether a text that came without a name is records, and how they are written. */
export function recordsIn(text: string): RecordFormat | undefined {
  const array = RECORDS.exec(text.slice(0, 400))?.[1];
  return array === undefined ? undefined : array === '[' ? 'json' : 'ndjson';
}

/** Bytes: what is longer is no record. */
const LONGEST = 64 << 20;

const UTF_8 = new TextDecoder('utf-8', {fatal: true});
/** Inside an array stands no mark of the byte order. */
const UTF_8_INSIDE = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/**
 * The records of a file of them, read as it comes: an array or one record (`json`), or one a line (`ndjson`). What is no
 * record is given as the error that says so, with its line and the place in it; the others go on.
 * @throws {CliError} where the file cannot be read
 */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  format: RecordFormat,
): AsyncGenerator<DocumentRecord | CliError> {
  try {
    for await (const item of format === 'ndjson' ? lineItems(stream) : jsonItems(stream, LONGEST)) {
      const found = await record(item, path, format);
      if (found) yield found;
    }
  } catch (error) {
    if (!(error instanceof ArrayError)) throw error;
    yield new CliError(EXIT.input, messages.notJson(`${path}:${error.line}`), {cause: error});
  }
}

/** The lines of a stream. */
async function* lineItems(stream: AsyncIterable<Uint8Array>): AsyncGenerator<JsonItem> {
  let line = 0;
  for await (const bytes of byteLines(stream, LONGEST)) {
    line++;
    if (bytes?.length !== 0) yield {bytes, index: null, line};
  }
}

/** One record, or the error that says what is wrong with it; null for a blank line. */
async function record(
  {bytes, index, line}: JsonItem,
  path: string,
  format: RecordFormat,
): Promise<DocumentRecord | CliError | null> {
  const first = `${path}:${line}`;
  if (!bytes) {
    const cause = new ReadError('tooLarge', `> ${LONGEST} B`);
    return new CliError(EXIT.input, messages.longRecord(first), {cause});
  }
  let text: string;
  try {
    text = (index === null ? UTF_8 : UTF_8_INSIDE).decode(bytes);
  } catch (error) {
    return new CliError(EXIT.input, messages.malformed(path, 'UTF-8', line), {cause: error});
  }
  if (format === 'ndjson' && text.trim() === '') return null;
  const place = async (at: readonly PropertyKey[]) => `${path}:${line + (await linesBefore(text.trimStart(), at))}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return new CliError(EXIT.input, messages.notJson(await place([])), {cause: error});
  }
  const {success, data, error} = recordSchema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const at = issue?.path ?? [];
  const pointer = [...(index === null ? [] : [index]), ...at]
    .map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
  return new CliError(EXIT.input, messages.notRecord(await place(at), pointer, issue?.message ?? ''), {cause: error});
}

/** A larger value is not taken apart a second time to tell a line. */
const SEARCHED = 1 << 23;

/** How many lines of a JSON text stand before a value in it, or before the fault where it is none; 0 in what is too large. */
async function linesBefore(text: string, at: readonly PropertyKey[]): Promise<number> {
  if (text.length > SEARCHED || !text.includes('\n')) return 0;
  const {JsoncError, parseJsonc} = await import('../config/jsonc.ts');
  try {
    return parseJsonc(text, true).place(at).line - 1;
  } catch (error) {
    if (error instanceof JsoncError) return error.place.line - 1;
    throw error;
  }
}
