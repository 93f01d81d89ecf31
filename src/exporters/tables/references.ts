import type {DocumentRecord, Reference} from '../../record.ts';
import {fieldName, lineOf, ROLE_NAMES, termName} from '../wording.ts';
import {defineTable} from './column.ts';

export interface ReferenceRow {
  readonly record: DocumentRecord;
  readonly reference: Reference;
  readonly index: number;
}

/** Which document cites which: a row for each. Columns of the citing document begin with `by`. */
export const references = defineTable<ReferenceRow>({
  what: 'references',
  title: 'Tham chiếu',
  columns: [
    {id: 'byNumber', title: 'Văn bản viện dẫn', type: 'text', width: 18, value: ({record}) => record.number},
    {id: 'byDate', title: 'Ngày văn bản', type: 'date', width: 12, value: ({record}) => record.date},
    {id: 'role', title: 'Quan hệ', type: 'text', width: 12, words: ROLE_NAMES, value: ({reference}) => reference.role},
    {id: 'kind', title: fieldName('kind'), type: 'text', width: 8, value: ({reference}) => reference.kind},
    {id: 'number', title: fieldName('number'), type: 'text', width: 20, value: ({reference}) => reference.number},
    {id: 'date', title: fieldName('date'), type: 'date', width: 12, value: ({reference}) => reference.date},
    {id: 'issuer', title: fieldName('issuer'), type: 'text', width: 24, value: ({reference}) => reference.issuer},
    {id: 'title', title: 'Tên, trích yếu', type: 'text', width: 60, value: ({reference}) => reference.title},
    {id: 'mentions', title: 'Số lần', type: 'integer', width: 7, value: ({reference}) => reference.mentions},
    {id: 'path', title: termName('file'), type: 'text', width: 30, value: ({record}) => record.source.path},
    {id: 'part', title: 'Phần', type: 'integer', width: 6, value: ({record}) => record.source.part},
    {
      id: 'line',
      title: 'Dòng',
      type: 'integer',
      width: 7,
      value: (row) => lineOf(row.record, `/references/${row.index}`),
    },
  ],
});

export function* referenceRows(record: DocumentRecord): Generator<ReferenceRow> {
  for (const [index, reference] of record.references.entries()) yield {record, reference, index};
}
