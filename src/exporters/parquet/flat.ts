import {dayNumber} from '../days.ts';
import type {Cell, Column} from '../tables/column.ts';
import {day, type Field, integer, list, string} from './schema.ts';

type Typed = Pick<Column<never>, 'id' | 'type'>;

/** The columns of a flat table as Parquet types them; a date that may lack its day stays text beside. */
export function flatFields(columns: readonly Typed[]): Field[] {
  return columns.flatMap(({id, type}) => {
    switch (type) {
      case 'text':
        return [string(id)];
      case 'list':
        return [list(id, string)];
      case 'integer':
        return [integer(id)];
      case 'day':
        return [day(id)];
      case 'date':
        return [day(id), string(`${id}Printed`)];
    }
  });
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
