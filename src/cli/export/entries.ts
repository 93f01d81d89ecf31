import type {Entry} from '../../exporters/exporter.ts';
import {type Filter, isFilter, selectTasks, sortTasks} from '../../exporters/select.ts';
import {read} from '../../index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import type {RecordFormat} from '../inputs/formats.ts';
import type {Input} from '../inputs/input.ts';
import {gather, peek} from '../inputs/piped.ts';
import {isBlank, readInput} from '../inputs/read-input.ts';
import {messages} from '../messages.ts';
import {sourceText} from './source-text.ts';

/** What to take of an input. */
export interface Wanted {
  readonly filter: Filter;
  readonly sort?: Parameters<typeof sortTasks>[1];
  /** Is the source's text of use? */
  readonly text: boolean;
}

/**
 * The documents of an input, or the records in it, with the tasks that are wanted. What is wrong with single records is
 * told, and the others go on.
 * @throws {CliError} where the input cannot be read
 */
export async function* entriesOf(input: Input, wanted: Wanted, context: Context): AsyncGenerator<Entry> {
  const {filter, sort} = wanted;
  let found = 0;
  let blank = false;
  const onBlank = () => {
    blank = true;
  };
  for await (const entry of all(input, wanted, onBlank)) {
    found++;
    if (entry instanceof CliError) {
      await context.fault(entry);
      continue;
    }
    const record = isFilter(filter) ? selectTasks(entry.record, filter) : entry.record;
    if (record !== null) yield {...entry, record: sort === undefined ? record : sortTasks(record, sort)};
  }
  if (found === 0) await context.note(messages.nothingRecognised(input.path, blank), EXIT.found);
}

/** `onBlank` is called where there is no letter to read. */
async function* all(input: Input, wanted: Wanted, onBlank: () => void): AsyncGenerator<Entry | CliError> {
  const {format} = input;
  if (format === 'json' || format === 'ndjson') return yield* recordEntries(input.stream(), input, format, wanted);
  if (input.path === '-') {
    // What comes through a pipe without a name may be what another parcli wrote.
    const {recordsIn} = await import('../inputs/records.ts');
    const {start, stream} = await peek(input.stream(), 400);
    const piped = recordsIn(start);
    if (piped !== undefined) return yield* recordEntries(stream, input, piped, wanted);
    return yield* documentEntries({...input, bytes: () => gather(stream)}, onBlank);
  }
  yield* documentEntries(input, onBlank);
}

async function* documentEntries(input: Input, onBlank: () => void): AsyncGenerator<Entry> {
  const {records, text} = await readInput(input, read);
  if (isBlank(text)) onBlank();
  for (const record of records) yield {record, text};
}

async function* recordEntries(
  stream: AsyncIterable<Uint8Array>,
  {path, reading}: Input,
  format: RecordFormat,
  wanted: Wanted,
): AsyncGenerator<Entry | CliError> {
  const {readRecords} = await import('../inputs/records.ts');
  for await (const found of readRecords(stream, path, format)) {
    if (found instanceof CliError) yield found;
    else yield {record: found, text: wanted.text && reading ? await sourceText(found, reading) : null};
  }
}
