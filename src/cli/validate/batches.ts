import {type DocumentRecord, read} from '../../index.ts';
import type {ReadText} from '../../rules/validate.ts';
import type {Context} from '../context.ts';
import {CliError} from '../errors.ts';
import type {RecordFormat} from '../inputs/formats.ts';
import type {Input} from '../inputs/input.ts';
import {gather, peek} from '../inputs/piped.ts';
import {readInput} from '../inputs/read-input.ts';

/** The documents of one file, to be judged together; their text, where the file itself was read. */
export interface Batch {
  readonly path: string;
  readonly records: readonly DocumentRecord[];
  readonly from: ReadText | null;
}

/** Bytes that tell records from other JSON. */
const HEAD = 400;

/**
 * An input as batches: a document file is one; a file of records is one for each file that the records came from, which
 * follow one another. What is wrong with single records is told, and the others go on. Other JSON that only happened to
 * lie in a directory (a configuration, a baseline) is passed over: `named` says that the user asked for this very file.
 * @throws {CliError} where the input cannot be read
 */
export async function* batchesOf(input: Input, named: boolean, context: Context): AsyncGenerator<Batch> {
  const {format, path} = input;
  const isRecords = format === 'json' || format === 'ndjson';
  if (isRecords && named) return yield* recordBatches(input.stream(), path, format, context);
  if (!isRecords && path !== '-') return yield await documentBatch(input);
  // What comes through a pipe without a name may be what `extract` wrote.
  const {recordsIn} = await import('../inputs/records.ts');
  const {start, stream} = await peek(input.stream(), HEAD);
  const piped = recordsIn(start);
  if (piped !== undefined) yield* recordBatches(stream, path, isRecords ? format : piped, context);
  else if (!isRecords) yield await documentBatch({...input, bytes: () => gather(stream)});
}

async function documentBatch(input: Input): Promise<Batch> {
  const from = await readInput(input, read);
  return {path: input.path, records: from.records, from};
}

async function* recordBatches(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  format: RecordFormat,
  context: Context,
): AsyncGenerator<Batch> {
  const {readRecords} = await import('../inputs/records.ts');
  let records: DocumentRecord[] = [];
  let last: string | undefined;
  for await (const found of readRecords(stream, path, format)) {
    if (found instanceof CliError) {
      await context.fault(found);
      continue;
    }
    const source = found.source.path === '' || found.source.path === '-' ? path : found.source.path;
    if (last !== undefined && (source !== last || found.source.part === 1)) {
      yield {path: last, records, from: null};
      records = [];
    }
    last = source;
    records.push(found);
  }
  if (last !== undefined) yield {path: last, records, from: null};
}
