import type {Counts, Tally} from './tally.ts';

/** Documents of a year, `2024`; null where they bear no date. */
export interface YearRow extends Counts {
  year: string | null;
}

/** In their order; the undated last. */
export function yearTally(): Tally<YearRow[]> {
  const rows = new Map<number, YearRow>();
  return {
    add({date, tasks}) {
      const year = date?.slice(0, 4) ?? null;
      const key = year === null ? Number.POSITIVE_INFINITY : Number(year);
      const row = rows.get(key) ?? {year: year === null ? null : String(key).padStart(4, '0'), documents: 0, tasks: 0};
      row.documents++;
      row.tasks += tasks.length;
      rows.set(key, row);
    },
    result: () => [...rows].sort(([a], [b]) => (a === b ? 0 : a - b)).map(([, row]) => ({...row})),
  };
}
