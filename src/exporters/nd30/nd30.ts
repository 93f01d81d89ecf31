import {stringify} from 'csv-stringify/sync';
import type {DocumentRecord} from '../../record.ts';
import {cleanDeep, cleaner, firstCharacters, oneLine} from '../clean.ts';
import {defineExporter, ExportError, type Exporter, type ExportOptions, type Fault, type Tell} from '../exporter.ts';
import {type Field, INCOMING, OUTGOING} from './fields.ts';

/** A value that may stand in a register: one, or one for each receiver. */
type Value = string | readonly string[];
type Entered = readonly (readonly [Field, Value])[];

/** No run tells more than so many values that are too long. */
const TOLD = 20;

/** The metadata of NĐ 30/2020 annex VI, for registers: `--as outgoing` (văn bản đi) or `incoming` (văn bản đến). */
function register(name: string, extension: string, mediaType: string, notation: Notation): Exporter {
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
interface Notation {
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
    return [field, typeof value === 'string' ? fit(field, value) : value.map((one) => fit(field, one))];
  });

  function fit({key, limit}: Field, value: string): string {
    const line = oneLine(value);
    if (limit === null) return line;
    const short = firstCharacters(line, limit);
    if (short === line) return line;
    if (options.truncate) tell('cut');
    else faults.push({path: record.source.path, number: record.number, field: key, length: [...line].length, limit});
    return short;
  }
}

const table: Notation = {
  head: (fields) => line(fields.map(({key}) => key)),
  entry: (entered) => line(entered.map(([, value]) => (typeof value === 'string' ? value : value.join('; ')))),
  tail: () => '',
};

function line(cells: string[]): string {
  return stringify([cells], {record_delimiter: '\r\n', escape_formulas: true});
}

const objects: Notation = {
  head: () => '[',
  entry: (entered, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(nested(entered))}`,
  tail: (count) => (count > 0 ? '\n]\n' : ']\n'),
};

type Group = Record<string, string | number | null>;

/** Groups as objects, receivers as a list of them; numbers as numbers, blanks as null. */
function nested(entered: Entered): Record<string, Group[string] | Group | Group[]> {
  const out: Record<string, Group[string] | Group | Group[]> = {};
  for (const [{key, number}, value] of entered) {
    const plain = (one: string) => (one === '' ? null : number ? Number(one) : one);
    const [group = '', member] = key.split('.');
    if (typeof value !== 'string')
      out[group] = value.map((one) => ({...(out[group] as Group), [member ?? '']: plain(one)}));
    else if (member === undefined) out[group] = plain(value);
    else out[group] = {...(out[group] as Group | undefined), [member]: plain(value)};
  }
  return out;
}

export const nd30 = register('nd30', '.nd30.csv', 'text/csv', table);
export const nd30Json = register('nd30-json', '.nd30.json', 'application/json', objects);
