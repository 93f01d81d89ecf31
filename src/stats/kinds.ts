import type {Kind} from '../record.ts';
import type {Counts, Tally} from './tally.ts';

/** Documents of a kind; null where it is not known. */
export interface KindRow extends Counts {
  kind: Kind | null;
}

/** The most frequent kind first. */
export function kindTally(): Tally<KindRow[]> {
  const rows = new Map<Kind | null, KindRow>();
  return {
    add({kind, tasks}) {
      const row = rows.get(kind) ?? {kind, documents: 0, tasks: 0};
      row.documents++;
      row.tasks += tasks.length;
      rows.set(kind, row);
    },
    result() {
      const found = [...rows.values()].map((row) => ({...row}));
      return found.sort((a, b) => b.documents - a.documents || ((a.kind ?? '') < (b.kind ?? '') ? -1 : 1));
    },
  };
}
