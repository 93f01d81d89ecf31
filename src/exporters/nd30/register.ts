import type {DocumentRecord} from '../../record.ts';
import {cleanDeep, cleaner, firstCharacters, oneLine} from '../clean.ts';
import {defineExporter, ExportError, type Exporter, type ExportOptions, type Fault, type Tell} from '../exporter.ts';
import {type Field, INCOMING, OUTGOING} from './fields.ts';

/** A value that may stand in a register: one, or one for each receiver. */
type Value = string | readonly string[];
export type Entered = readonly (readonly [Field, Value])[];

/** No run tells more than so many values that are too long. */
const TOLD = 20;

/** The metadata of NĐ 30/2020 annex VI, for registers: `--as outgoing` (văn bản đi) or `incoming` (văn bản đến). */
export function register(name: string, extension: string, mediaType: string, notation: Notation): Exporter {
  return defineExporter({
    name,
    extension,
    mediaType,
    binary: false,
    what: ['records'],
    async *write(entries, options, tell) {
      const clean = cleaner(tell);
      const fields = options.as === 'incoming' ? INCOMING : OUTGOING;
      const faults: Fault[] = [];
      yield notation.head(fields);
      let count = 0;
      for await (const {record} of entries) {
        const entered = enter(cleanDeep(record, clean), fields, options, faults, tell);
        if (faults.length >= TOLD) break;
        yield notation.entry(entered, count++);
      }
      if (faults.length > 0) throw new ExportError(faults);
      yield notation.tail(count);
    },
  });
}

/** How a register is written down. */
export interface Notation {
  head(fields: readonly Field[]): string;
  entry(entered: Entered, index: number): string;
  tail(count: number): string;
}

function enter(
  record: DocumentRecord,
  fields: readonly Field[],
  options: ExportOptions,
  faults: Fault[],
  tell: Tell,
): Entered {
  // The annex has one digit for urgency, and none for secrecy.
  if (record.secrecy !== null) tell('secrecy');
  return fields.map((field) => {
    const value = field.value(record, options.organId ?? '');
    return [field, typeof value === 'string' ? shortened(field, value) : value.map((one) => shortened(field, one))];
  });

  function shortened({key, limit}: Field, value: string): string {
    const line = oneLine(value);
    if (limit === null) return line;
    const short = firstCharacters(line, limit);
    if (short === line) return line;
    if (options.truncate) tell('cut');
    else faults.push({path: record.source.path, number: record.number, field: key, length: [...line].length, limit});
    return short;
  }
}
