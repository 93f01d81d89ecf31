import type {Severity} from '../../diagnostic.ts';
import type {FileReport, Totals} from '../reporters/reporter.ts';

/** Counts a run. */
export interface Tally {
  add(report: FileReport): void;
  totals(): Totals;
}

export function tally(): Tally {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0};
  const skipped = new Map<string, number>();
  const paths = new Set<string>();
  let documents = 0;
  let known = 0;
  return {
    add(report) {
      paths.add(report.path);
      documents += report.documents;
      for (const id of report.skipped) skipped.set(id, (skipped.get(id) ?? 0) + 1);
      for (const finding of report.findings) {
        if (finding.known) known++;
        else counts[finding.severity]++;
      }
    },
    totals: () => ({files: paths.size, documents, counts: {...counts}, known, skipped}),
  };
}
