import {type Diagnostic, lowered, milder, type Severity} from '../diagnostic.ts';
import type {DocumentRecord} from '../record.ts';
import {withLineFeeds} from '../text/line-feeds.ts';
import type {DocumentFacts, Knowledge} from './facts/document-facts.ts';
import {type SourceFacts, sourceFacts} from './facts/source-facts.ts';
import {readSymbol} from './facts/symbol.ts';
import {type TextFacts, textFacts} from './facts/text-facts.ts';
import {familyOf} from './family.ts';
import {rules} from './index.ts';
import {placed, placeOf} from './place.ts';
import type {FileRule, Finding, Findings, RecordRule, Rule, TextRule} from './rule.ts';
import {type RuleSetId, setsFor} from './sets.ts';

/** How much damage is expected: what the text itself shows, that of a scan, or none. */
export type Profile = 'auto' | 'ocr' | 'text';

export interface ValidateOptions {
  /** by id or name of a rule; what stands here is final, nothing lowers it */
  rules?: Readonly<Record<string, Severity | 'off'>>;
  profile?: Profile;
  /** the day that counts as today, ISO; without it nothing hangs on today */
  asOf?: string | null;
  abbreviations?: Readonly<Record<string, string>>;
  agencies?: readonly string[];
}

/** The text that records were read from, with what it is to them (`read` of the library gives both). */
export interface ReadText {
  readonly text: string;
  readonly coverage?: readonly {start: number; end: number; part: string}[];
}

export interface Validation {
  diagnostics: Diagnostic[];
  /** ids of rules that could not be run: no text was there, or a scan does not show what they look at */
  skipped: string[];
}

/** Rules that look at one document. */
type DocumentRule = RecordRule | TextRule;

export type Validate = (records: readonly DocumentRecord[], from?: ReadText | null) => Validation;

/**
 * Makes a judge of the records of one file. The options are looked through once; the function that it gives may be called
 * for any number of files and keeps nothing of them.
 */
export function createValidate(options: ValidateOptions = {}): Validate {
  const {rules: severities, profile = 'auto'} = options;
  const whole = rules.filter((rule) => rule.needs === 'file' && settingOf(rule, severities) !== 'off') as FileRule[];
  const rulesOf = applicable(rulesFor(options));
  const knowledge: Knowledge = {
    asOf: options.asOf ?? null,
    abbreviations: options.abbreviations ?? {},
    agencies: options.agencies ?? [],
  };

  return (records, from = null) => {
    const source = from ? sourceFacts(withLineFeeds(from.text)) : null;
    const skipped = new Set<string>();
    const diagnostics = whole.flatMap((rule) =>
      listOf(rule.check(records)).map((finding) => fileDiagnostic(rule, finding, severities, source)),
    );
    let parent: DocumentRecord | null = null;
    for (const record of records) {
      const text = source && textFacts(source, record, () => unassigned(record, from as ReadText));
      const facts = documentFacts(record, text, parent, knowledge);
      const judged = {facts, text, source, scan: isScan(profile, source, text, record)};
      judge(judged, rulesOf(facts), severities, {diagnostics, skipped});
      if (facts.own) parent = record;
    }
    return {diagnostics: diagnostics.sort(byPlace), skipped: [...skipped].sort()};
  };
}

/** One document of a file, as its rules look at it. */
interface Judged {
  readonly facts: DocumentFacts;
  /** null where there is no text */
  readonly text: TextFacts | null;
  readonly source: SourceFacts | null;
  readonly scan: boolean;
}

function judge(
  judged: Judged,
  own: readonly DocumentRule[],
  severities: ValidateOptions['rules'],
  into: {diagnostics: Diagnostic[]; skipped: Set<string>},
): void {
  for (const rule of own) {
    const found = findingsOf(rule, judged);
    if (found === null) into.skipped.add(rule.id);
    else for (const finding of found) into.diagnostics.push(diagnosticOf(rule, finding, judged, severities));
  }
}

/** What a rule finds; null where it cannot be run. */
function findingsOf(rule: DocumentRule, {facts, text, scan}: Judged): readonly Finding[] | null {
  if (scan && rule.exact) return null;
  if (rule.needs === 'record') return listOf(rule.check(facts));
  return text && listOf(rule.check(text, facts));
}

/** Of these rules, those that hold for a document: those of its rule sets, and those that rest on none. */
function applicable(chosen: readonly DocumentRule[]): (facts: DocumentFacts) => readonly DocumentRule[] {
  const known = new Map<string, readonly DocumentRule[]>();
  return ({sets}) => {
    const key = sets.join();
    let own = known.get(key);
    if (!own) {
      own = chosen.filter((rule) => !rule.sets || (sets.length > 0 && sets.every((set) => rule.sets?.includes(set))));
      known.set(key, own);
    }
    return own;
  };
}

function fileDiagnostic(
  rule: FileRule,
  finding: Finding,
  severities: ValidateOptions['rules'],
  source: SourceFacts | null,
): Diagnostic {
  return {
    rule: rule.id,
    severity: severityOf(rule, finding, severities, {scan: false, undated: false}),
    sets: [],
    message: finding.message ?? '',
    args: finding.args ?? {},
    right: finding.right ?? '',
    part: 1,
    place: source && placeOf({start: 0, end: 0}, source),
    text: '',
    pointer: null,
  };
}

function diagnosticOf(
  rule: DocumentRule,
  finding: Finding,
  {facts: {record, sets}, source, scan}: Judged,
  severities: ValidateOptions['rules'],
): Diagnostic {
  const undated = record.date === null && rule.sets !== undefined && !rule.anyDate;
  return {
    rule: rule.id,
    severity: severityOf(rule, finding, severities, {scan, undated}),
    sets: rule.sets || rule.clause ? sets : [],
    message: finding.message ?? '',
    args: finding.args ?? {},
    right: finding.right ?? '',
    part: record.source.part,
    ...placed(finding.at, record, source),
  };
}

/** The rules that look at one document and are not switched off. */
function rulesFor({rules: severities = {}, asOf}: ValidateOptions): DocumentRule[] {
  return rules.filter((rule): rule is DocumentRule => {
    if (rule.needs === 'archive' || rule.needs === 'file') return false;
    if (rule.asOf && !asOf) return false;
    return settingOf(rule, severities) !== 'off';
  });
}

const byName = new Map<string, Rule>();

/** The rule with that id or name, in whatever case. */
export function ruleNamed(name: string): Rule | undefined {
  if (byName.size === 0) for (const rule of rules) byName.set(rule.id, rule).set(rule.name, rule);
  return byName.get(name) ?? byName.get(name.toUpperCase()) ?? byName.get(name.toLowerCase());
}

export function settingOf(rule: Rule, severities: ValidateOptions['rules'] = {}): Severity | 'off' | undefined {
  return severities[rule.id] ?? severities[rule.name];
}

/** What is set is final; else damage of a scan, or a rule set that was only supposed, makes a finding milder. */
export function severityOf(
  rule: Rule,
  finding: Finding,
  severities: ValidateOptions['rules'],
  doubt: {scan: boolean; undated: boolean},
): Severity {
  const set = settingOf(rule, severities);
  if (set !== undefined && set !== 'off') return set;
  let severity = finding.severity ? milder(rule.severity, finding.severity) : rule.severity;
  if (doubt.scan) severity = lowered(severity);
  if (doubt.undated) severity = lowered(severity);
  return severity;
}

function documentFacts(
  record: DocumentRecord,
  text: TextFacts | null,
  parent: DocumentRecord | null,
  knowledge: Knowledge,
): DocumentFacts {
  const symbol = readSymbol(record.number);
  const family = familyOf(
    record,
    symbol,
    text !== null && text.formulas.party !== null && text.formulas.nation === null,
  );
  const sets: RuleSetId[] = setsFor(family, record.date ?? parent?.date ?? null);
  const {attachedTo, kind, number, date, source} = record;
  const own = attachedTo === null && kind !== 'PL' && !(source.part > 1 && number === null && date === null);
  return {record, symbol, family, sets, own, parent, knowledge};
}

function isScan(profile: Profile, source: SourceFacts | null, text: TextFacts | null, record: DocumentRecord): boolean {
  if (profile !== 'auto') return profile === 'ocr';
  if (record.source.confidence !== undefined) return true;
  if (!source || !text) return false;
  return source.scan || isSmudged(text);
}

/** Signs of a hand in the figures of number and date, which no typist leaves: `Số: ý# /CT-UBND`, `ngày t0 tháng 12`. */
function isSmudged(text: TextFacts): boolean {
  const {number} = text.record;
  if (
    number !== null &&
    /^[/-]/.test(number) &&
    /s[ốóoô]\s?[:.]?\s?(?![IVXL]+$)[^\s:.…_]/iu.test(text.before('/number'))
  )
    return true;
  const date = text.printed('/date');
  if (date === null) return false;
  const day = /^ngày(.{0,14}?)tháng/iu.exec(date);
  return !/^ngày/iu.test(date) || /[^\d\s.…_]/.test(day?.[1] ?? '');
}

/** Share of a document's letters that belongs to no field. */
function unassigned({source: {start, end}}: DocumentRecord, {text, coverage}: ReadText): number | null {
  if (!coverage) return null;
  let loose = 0;
  let all = 0;
  for (const run of coverage) {
    if (run.end <= start || run.start >= end) continue;
    const letters = text.slice(Math.max(run.start, start), Math.min(run.end, end)).replace(/\s+/g, '').length;
    all += letters;
    if (run.part === 'unassigned') loose += letters;
  }
  return all === 0 ? null : loose / all;
}

const listOf = (found: Findings): readonly Finding[] =>
  !found ? [] : Array.isArray(found) ? (found as readonly Finding[]) : [found as Finding];

/** In the order of the text; what stands nowhere comes first. */
function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (
    one.part - other.part ||
    (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
    (one.place?.column ?? 0) - (other.place?.column ?? 0) ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  );
}
