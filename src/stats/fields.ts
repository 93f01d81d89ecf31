import type {DocumentRecord} from '../record.ts';
import type {Tally} from './tally.ts';

/** What is asked of a document's head and closing, in the order in which it stands there. */
export const FIELDS = [
  'issuer',
  'number',
  'place',
  'date',
  'kind',
  'subject',
  'signer',
  'recipients',
  'archive',
] as const;
export type Field = (typeof FIELDS)[number];

/** In how many documents a field is blank, is there in part only (`/TB-UBND`, `2024-01`), or was concluded. */
export interface FieldRow {
  field: Field;
  missing: number;
  incomplete: number;
  inferred: number;
}

/** `/signer/name` -> `signer` */
const FIELD_OF = /^\/(\w{1,40})/;

export function fieldTally(): Tally<FieldRow[]> {
  const rows = FIELDS.map((field): FieldRow => ({field, missing: 0, incomplete: 0, inferred: 0}));
  return {
    add(record) {
      for (const row of rows) {
        if (isMissing(record, row.field)) row.missing++;
        else if (isIncomplete(record, row.field)) row.incomplete++;
        if (record.inferred.some((pointer) => FIELD_OF.exec(pointer)?.[1] === row.field)) row.inferred++;
      }
    },
    result: () => rows.map((row) => ({...row})),
  };
}

function isMissing(record: DocumentRecord, field: Field): boolean {
  if (field === 'signer') return !record.signer || Object.values(record.signer).every((value) => value === null);
  const value = record[field];
  return value === null || value.length === 0;
}

function isIncomplete({number, date, signer}: DocumentRecord, field: Field): boolean {
  switch (field) {
    case 'number':
      return number !== null && !/^\D{0,6}\d/.test(number);
    case 'date':
      return date !== null && date.length < 10;
    case 'signer':
      return signer?.name === null;
    default:
      return false;
  }
}
