import {dayNumber} from '../days.ts';
import type {DocumentRecord} from '../record.ts';
import {type StateRow, stateTally, type Today} from './deadlines.ts';
import {type FieldRow, fieldTally} from './fields.ts';
import {type IssuerRow, issuerTally} from './issuers.ts';
import {type KindRow, kindTally} from './kinds.ts';
import {type OwnerCounts, type OwnerRow, ownerTally} from './owners.ts';
import type {Counts, Ranking, Tally} from './tally.ts';
import {type YearRow, yearTally} from './years.ts';

export {STATES, type State, type StateRow} from './deadlines.ts';
export {FIELDS, type Field, type FieldRow} from './fields.ts';
export type {Counts, IssuerRow, KindRow, OwnerCounts, OwnerRow, Ranking, YearRow};

/** What records can be counted by. */
export const TABLES = ['kind', 'issuer', 'year', 'field', 'deadline', 'owner'] as const;
export type TableName = (typeof TABLES)[number];

export interface StatsOptions {
  /** the day (`2024-06-30`) by which deadlines are judged; without it nothing is overdue */
  asOf?: string;
  /** tasks that end within so many days from `asOf` on are due soon; 7 if not given */
  within?: number;
  /** the most issuers and owners to tell by name; all if not given */
  top?: number;
  /** the tables wanted; all if not given */
  by?: readonly TableName[];
}

/** The counts of any number of records; a table that was not asked for is not there. */
export interface Stats extends Counts {
  schema: 'parcli/stats@1';
  asOf: string | null;
  within: number | null;
  references: number;
  kinds?: KindRow[];
  issuers?: Ranking<IssuerRow, Counts>;
  years?: YearRow[];
  fields?: FieldRow[];
  deadlines?: StateRow[];
  owners?: Ranking<OwnerRow, OwnerCounts>;
}

export const WITHIN = 7;

/**
 * Counts records one by one: `add` each, then ask for the `result`. Nothing of a record is kept but names.
 * @throws RangeError where `asOf` is no day
 */
export function createStats(options: StatsOptions = {}): Tally<Stats> {
  const {asOf = null, within = WITHIN, top = Number.POSITIVE_INFINITY, by = TABLES} = options;
  const day = asOf === null ? null : dayNumber(asOf);
  if (asOf !== null && day === null) throw new RangeError(`asOf: ${asOf} is no day`);
  const today: Today | null = day === null ? null : {day, within};
  const wanted = <Result>(name: TableName, tally: () => Tally<Result>) => (by.includes(name) ? tally() : null);
  const kinds = wanted('kind', kindTally);
  const issuers = wanted('issuer', () => issuerTally(top));
  const years = wanted('year', yearTally);
  const fields = wanted('field', fieldTally);
  const deadlines = wanted('deadline', () => stateTally(today));
  const owners = wanted('owner', () => ownerTally(today, top));
  const all = [kinds, issuers, years, fields, deadlines, owners].filter((tally) => tally !== null);
  const totals = {documents: 0, tasks: 0, references: 0};
  return {
    add(record) {
      totals.documents++;
      totals.tasks += record.tasks.length;
      totals.references += record.references.length;
      for (const tally of all) tally.add(record);
    },
    result: () => ({
      schema: 'parcli/stats@1',
      asOf,
      within: today && within,
      ...totals,
      ...(kinds && {kinds: kinds.result()}),
      ...(issuers && {issuers: issuers.result()}),
      ...(years && {years: years.result()}),
      ...(fields && {fields: fields.result()}),
      ...(deadlines && {deadlines: deadlines.result()}),
      ...(owners && {owners: owners.result()}),
    }),
  };
}

/** The counts of these records. Same errors as `createStats`. */
export function statsOf(records: Iterable<DocumentRecord>, options: StatsOptions = {}): Stats {
  const stats = createStats(options);
  for (const record of records) stats.add(record);
  return stats.result();
}
