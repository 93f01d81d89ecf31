import {type NamedRecord, namedByPath} from '../../diff/index.ts';
import {type DocumentRecord, extract} from '../../index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import type {RecordFormat} from '../inputs/formats.ts';
import type {Input} from '../inputs/input.ts';
import {isBlank, readInput} from '../inputs/read-input.ts';
import {progressOn} from '../progress.ts';
import {lettersOf} from './letters.ts';
import {diffMessages} from './messages.ts';
import {nameOf} from './names.ts';

/** All documents of one side, and the names of inputs that none could be read from. */
export interface Side {
  readonly documents: readonly NamedRecord[];
  readonly unread: readonly string[];
  /** a mark of the whole text of each document, where there is one: a record from a file has none */
  readonly letters: ReadonlyMap<DocumentRecord, string>;
}

/**
 * The documents of all inputs, which the user called `within`. An input that cannot be read, or holds no document, is told,
 * and the others go on.
 */
export async function documentsOf(inputs: AsyncIterable<Input>, within: string, context: Context): Promise<Side> {
  const documents: NamedRecord[] = [];
  const fromRecords: DocumentRecord[] = [];
  const letters = new Map<DocumentRecord, string>();
  const unread: string[] = [];
  const progress = progressOn(context);
  for await (const input of inputs) {
    await progress.tick(input.path);
    const name = nameOf(input, within);
    try {
      const {records, text} = await readOne(input, context);
      // Nothing to compare is no difference: it must not look like one.
      if (records.length === 0) {
        await progress.clear();
        const blank = text !== null && isBlank(text);
        await context.note(diffMessages.nothingToCompare(input.path, blank), EXIT.input);
        unread.push(name);
      }
      if (text === null) fromRecords.push(...records);
      else {
        for (const record of records) letters.set(record, lettersOf(record, text));
        documents.push(...records.map((record) => ({record, name})));
      }
    } catch (error) {
      await progress.clear();
      await context.fault(error);
      unread.push(name);
    }
  }
  await progress.clear();
  return {documents: [...documents, ...namedByPath(fromRecords)], unread, letters};
}

/** What was read of an input; the text where it is none of records. */
interface Read {
  readonly records: DocumentRecord[];
  readonly text: string | null;
}

async function readOne(input: Input, context: Context): Promise<Read> {
  const {path, format} = input;
  if (format === 'json' || format === 'ndjson') return parsed(input.stream(), path, format, context);
  if (path !== '-') return extracted(input);
  // What comes through a pipe without a name may be what another parcli wrote.
  const bytes = await input.bytes();
  const {recordsIn} = await import('../inputs/records.ts');
  const piped = recordsIn(Buffer.from(bytes.subarray(0, 400)).toString('utf8'));
  if (piped === undefined) return extracted({...input, bytes: async () => bytes});
  return parsed(just(bytes), path, piped, context);
}

const extracted = (input: Input): Promise<Read> =>
  readInput(input, (text, options) => ({records: extract(text, options), text}));

async function parsed(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  format: RecordFormat,
  context: Context,
): Promise<Read> {
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
  return {records, text: null};
}

async function* just<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}
