/** What a rule found wrong in a document, as data: the wording is made where it is shown. */

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A wording in both languages. */
export type Text = Readonly<Record<'vi' | 'en', string>>;

/** Values that a message names. */
export type Args = Readonly<Record<string, string | number>>;

/** A range of the decoded text in UTF-16 units, half-open; lines and columns count from 1, `endColumn` stands behind the last unit. */
export interface Place {
  start: number;
  end: number;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Diagnostic {
  /** id of the rule */
  rule: string;
  severity: Severity;
  /** ids of the rule sets by which the document was judged; empty for rules that rest on none */
  sets: readonly string[];
  /** which of the rule's messages */
  message: string;
  args: Args;
  /** what would be right in its place; empty where the rule's advice says it in general */
  right: string;
  /** null where neither text nor record tells a place */
  place: Place | null;
  /** the offending text, on one line; empty where something is missing */
  text: string;
  /** JSON Pointer of the value in the record, where there is one */
  pointer: string | null;
  /** which document of its file, from 1 */
  part: number;
}

/** Is `one` at least as grave as `other`? */
export function atLeast(one: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other);
}

/** The less grave of two. */
export function milder(one: Severity, other: Severity): Severity {
  return atLeast(one, other) ? other : one;
}

/** One step milder; `info` stays. */
export function lowered(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info';
}

/** Fills `{name}` in a wording. */
export function fill(wording: string, args: Args): string {
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
