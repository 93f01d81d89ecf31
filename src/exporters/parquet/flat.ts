import {dayNumber} from '../days.ts';
import type {Cell, Column} from '../tables/column.ts';
import {day, type Field, integer, list, string} from './schema.ts';

type Typed = Pick<Column<never>, 'id' | 'type'>;

const FIELDS: Readonly<Record<Typed['type'], (id: string) => Field[]>> = {
  text: (id) => [string(id)],
  list: (id) => [list(id, string)],
  integer: (id) => [integer(id)],
  day: (id) => [day(id)],
  // A date that may lack its day stays as text beside.
  date: (id) => [day(id), string(`${id}Printed`)],
};

/** The columns of a flat table as Parquet types them. */
export function flatFields(columns: readonly Typed[]): Field[] {
  return columns.flatMap(({id, type}) => FIELDS[type](id));
}

export function flatRow(columns: readonly Typed[], cells: readonly Cell[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [at, {id, type}] of columns.entries()) {
    const cell = cells[at] ?? null;
    const dated = type === 'day' || type === 'date';
    row[id] = dated && typeof cell === 'string' ? dayNumber(cell) : cell;
    if (type === 'date') row[`${id}Printed`] = cell;
  }
  return row;
}
