import type {NamedRecord} from '../../diff/index.ts';
import {type DocumentRecord, extract} from '../../index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import type {RecordFormat} from '../inputs/formats.ts';
import type {Input} from '../inputs/input.ts';
import {readInput} from '../inputs/read-input.ts';
import {diffMessages} from './messages.ts';

/** All documents of one side, and the names of inputs that none could be read from. */
export interface Side {
  readonly documents: readonly NamedRecord[];
  readonly unread: readonly string[];
}

/** An input that cannot be read, or holds no document, is told, and the others go on. */
export async function documentsOf(inputs: AsyncIterable<Input>, context: Context): Promise<Side> {
  const documents: NamedRecord[] = [];
  const unread: string[] = [];
  for await (const input of inputs) {
    let records: DocumentRecord[] = [];
    try {
      records = await recordsOf(input, context);
      // Nothing to compare is no difference: it must not look like one.
      if (records.length === 0) await context.note(diffMessages.nothingToCompare(input.path), EXIT.input);
    } catch (error) {
      await context.fault(error);
    }
    if (records.length === 0) unread.push(stem(input.mirrored));
    const ofRecords = input.format === 'json' || input.format === 'ndjson';
    for (const record of records) documents.push({record, name: stem(ofRecords ? record.source.path : input.mirrored)});
  }
  return {documents, unread};
}

const stem = (path: string): string => path.replace(/\.[^./\\]+$/, '');

async function recordsOf(input: Input, context: Context): Promise<DocumentRecord[]> {
  const {path, format} = input;
  if (format === 'json' || format === 'ndjson') return parsed(input.stream(), path, format, context);
  if (path !== '-') return readInput(input, extract);
  // What comes through a pipe without a name may be what another parcli wrote.
  const bytes = await input.bytes();
  const {recordsIn} = await import('../inputs/records.ts');
  const piped = recordsIn(Buffer.from(bytes.subarray(0, 400)).toString('utf8'));
  if (piped === undefined) return readInput({...input, bytes: async () => bytes}, extract);
  return parsed(just(bytes), path, piped, context);
}

async function parsed(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  format: RecordFormat,
  context: Context,
): Promise<DocumentRecord[]> {
  const {readRecords} = await import('../inputs/records.ts');
  const records: DocumentRecord[] = [];
  let first: CliError | null = null;
  for await (const record of readRecords(stream, path, format)) {
    if (!(record instanceof CliError)) records.push(record);
    else first ??= record;
  }
  // One line for each file: what is wrong with its first record is wrong with the others, too.
  if (first && records.length === 0) throw first;
  if (first) await context.fault(first);
  return records;
}

async function* just<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}
