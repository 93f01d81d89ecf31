import {byName} from './named.ts';
import type {Counts, Ranking, Tally} from './tally.ts';
import {top} from './top.ts';

/** Documents of a body; null where none is known. */
export interface IssuerRow extends Counts {
  issuer: string | null;
}

/** Who issued most comes first. */
export function issuerTally(most: number): Tally<Ranking<IssuerRow, Counts>> {
  const issuers = byName(nothing, sumUp, ({documents}) => documents);
  return {
    add({issuer, tasks}) {
      sumUp(issuers.of(issuer), {documents: 1, tasks: tasks.length});
    },
    result() {
      const rows = issuers.ranked().map(({name, value}): IssuerRow => ({issuer: name, ...value}));
      return top(rows, most, nothing, sumUp);
    },
  };
}

const nothing = (): Counts => ({documents: 0, tasks: 0});

function sumUp(sum: Counts, {documents, tasks}: Counts): void {
  sum.documents += documents;
  sum.tasks += tasks;
}
