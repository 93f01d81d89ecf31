import type {DocumentRecord} from '../record.ts';

/** Counts records as they come, and keeps the counts alone: a record that was counted may be forgotten. */
export interface Tally<Result> {
  add(record: DocumentRecord): void;
  result(): Result;
}

/** Documents that have something in common, and the tasks in them. */
export interface Counts {
  documents: number;
  tasks: number;
}

/** The first rows of a table, and what the others come to; `others` is null where all rows are there. */
export interface Ranking<Row, Rest> {
  rows: Row[];
  others: (Rest & {rows: number}) | null;
}
