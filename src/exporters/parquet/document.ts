import type {Deadline, DocumentRecord} from '../../record.ts';
import {dayNumber, lastDay} from '../days.ts';
import {lineOf} from '../wording.ts';
import {boolean, day, type Field, integer, list, string, struct} from './schema.ts';

/** A record as a row with nested lists. Days are numbers, as Parquet has them. */
export const DOCUMENT: readonly Field[] = [
  string('schema'),
  struct(
    'source',
    ...['path', 'format', 'encoding', 'sha256'].map(string),
    ...['part', 'parts', 'start', 'end'].map(integer),
  ),
  string('kind'),
  string('number'),
  day('date'),
  string('datePrinted'),
  ...['place', 'issuer', 'issuerParent', 'subject', 'urgency', 'secrecy'].map(string),
  list('addressees', string),
  list('references', (name) =>
    struct(
      name,
      ...['kind', 'number'].map(string),
      day('date'),
      ...['datePrinted', 'issuer', 'title', 'role'].map(string),
      integer('mentions'),
      integer('line'),
    ),
  ),
  list('tasks', (name) =>
    struct(
      name,
      string('id'),
      string('text'),
      list('owners', (owner) => struct(owner, string('name'), string('role'))),
      list('deadlines', deadlineField),
      list('references', integer),
      list('context', string),
      integer('line'),
    ),
  ),
  struct('signer', ...['authority', 'title', 'name'].map(string)),
  list('recipients', string),
  string('archive'),
  string('attachedTo'),
  list('inferred', string),
  list('spans', (name) => struct(name, string('pointer'), ...['start', 'end', 'line', 'column'].map(integer))),
];

function deadlineField(name: string): Field {
  return struct(
    name,
    string('type'),
    string('text'),
    ...['start', 'due', 'lastDay'].map(day),
    string('time'),
    boolean('exclusive'),
    string('rrule'),
    string('offset'),
    boolean('businessDays'),
    string('anchor'),
  );
}

/** The row of a record, its strings as they are given. */
export function documentRow(record: DocumentRecord): Record<string, unknown> {
  const {date, references, tasks, spans} = record;
  return {
    ...record,
    ...dates(date),
    references: references.map((reference, at) => ({
      ...reference,
      ...dates(reference.date),
      line: lineOf(record, `/references/${at}`),
    })),
    tasks: tasks.map((task, at) => ({
      ...task,
      deadlines: task.deadlines.map(deadlineRow),
      line: lineOf(record, `/tasks/${at}`),
    })),
    spans: Object.entries(spans).map(([pointer, span]) => ({pointer, ...span})),
  };
}

function deadlineRow(deadline: Deadline): object {
  const {start, due} = deadline as {start?: string; due?: string};
  return {
    ...deadline,
    start: start === undefined ? null : dayNumber(start),
    due: due === undefined ? null : dayNumber(due),
    lastDay: lastDay(deadline),
  };
}

/** A date without its day is kept as it is printed. */
function dates(iso: string | null): {date: number | null; datePrinted: string | null} {
  return {date: iso === null ? null : dayNumber(iso), datePrinted: iso};
}
