import type {Diagnostic, Severity} from '../../diagnostic.ts';
import type {Rule} from '../../rules/rule.ts';

/** A diagnostic, ready to be shown. */
export interface ReportedFinding extends Diagnostic {
  readonly definition: Rule;
  /** of rule and content, not of the line: the same for the same fault wherever it moves to */
  readonly fingerprint: string;
  /** Does the baseline know it? Null where there is no baseline. */
  readonly known: boolean | null;
}

/** What was found in one file; findings about the archive come in reports of their own. */
export interface FileReport {
  /** as the user named it, with forward slashes; `-` for stdin without a name */
  readonly path: string;
  readonly documents: number;
  readonly findings: readonly ReportedFinding[];
  /** ids of rules that could not be run on it */
  readonly skipped: readonly string[];
}

/** The run as a whole. Findings that the baseline knows are counted only as known. */
export interface Totals {
  readonly files: number;
  readonly documents: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly known: number;
  /** id of a rule -> files on which it could not be run */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Writes a report piece by piece, so that no run has to hold it; all pieces together are one well-formed whole. */
export interface Reporter {
  /** Does it mark what the baseline knows? Others are not shown it at all. */
  readonly marksKnown?: true;
  begin(): string;
  file(report: FileReport): string;
  end(totals: Totals): string;
}

export const REPORT_FORMATS = ['pretty', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
