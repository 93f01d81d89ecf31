import type {DocumentRecord} from '../../index.ts';
import type {Context} from '../context.ts';
import {entriesOf} from '../export/entries.ts';
import type {Input} from '../inputs/input.ts';
import {peek} from '../inputs/piped.ts';

/** Bytes that tell records from other JSON. */
const HEAD = 400;

/**
 * The records of an input, whatever it is. Other JSON that only happened to lie in a directory is passed over: `named`
 * says that the user asked for this very file.
 * @throws {CliError} where the input cannot be read
 */
export async function* recordsOf(input: Input, named: boolean, context: Context): AsyncGenerator<DocumentRecord> {
  if ((input.format === 'json' || input.format === 'ndjson') && !named) {
    const {recordsIn} = await import('../inputs/records.ts');
    const {start} = await peek(input.stream(), HEAD);
    if (recordsIn(start) === undefined) return;
  }
  for await (const {record} of entriesOf(input, {filter: {}, text: false}, context)) yield record;
}
