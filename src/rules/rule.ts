import type {Args, Severity, Text} from '../diagnostic.ts';
import type {DocumentRecord} from '../record.ts';
import type {ArchiveIndex} from './archive/archive-index.ts';
import type {Example} from './examples.ts';
import type {DocumentFacts} from './facts/document-facts.ts';
import type {TextFacts} from './facts/text-facts.ts';
import type {RuleSetId} from './sets.ts';

/** Where a finding stands: a range of the decoded text, or the JSON Pointer of a value of the record. */
export type At = string | {start: number; end: number};

export interface Finding {
  /** left out: the document as a whole */
  at?: At;
  args?: Args;
  /** what would be right here, word for word */
  right?: string;
  /** which of the rule's messages, where it has several */
  message?: string;
  /** milder than the rule is by itself */
  severity?: Severity;
}

export type Findings = Finding | readonly Finding[] | null | undefined | false;

/** A finding about documents of an archive: which of them it stands in. */
export interface ArchiveFinding extends Finding {
  /** index of the document in the archive's index */
  document: number;
  line: number;
  column: number;
  /** the offending text */
  text: string;
}

interface Described {
  /** `ND30-SO-02`: never changes, never translated */
  id: string;
  /** the same for people: `number-leading-zero` */
  name: string;
  severity: Severity;
  /** what the rule asks for */
  title: Text;
  /** what is said of a finding: one wording, or several by name; `{name}` stands for an argument */
  message: Text | Readonly<Record<string, Text>>;
  /** what would be right */
  advice: Text;
  examples: {pass: readonly Example[]; fail: readonly Example[]};
}

interface DocumentRule extends Described {
  /** rule sets that ask for it; left out where it rests on none of them */
  sets?: readonly RuleSetId[];
  /** where in NĐ 30/2020 it stands: `Phụ lục I, mục II.3`; left out where no instrument says it */
  clause?: string;
  /** Does it need to know what day is today? */
  asOf?: true;
  /** Does every set ask for the same? Then a document whose date is not known is judged no milder. */
  anyDate?: true;
  /** Does it hang on single characters (a comma, a zero), which scans lose? Then it is not run on scans. */
  exact?: boolean;
}

/** Judges a file as a whole: what was read from it, if anything. */
export interface FileRule extends Described {
  needs: 'file';
  check(records: readonly DocumentRecord[]): Findings;
}

/** Judges a record by itself. */
export interface RecordRule extends DocumentRule {
  needs: 'record';
  check(document: DocumentFacts): Findings;
}

/** Judges what is printed. */
export interface TextRule extends DocumentRule {
  needs: 'text';
  check(text: TextFacts, document: DocumentFacts): Findings;
}

/** Judges all documents of a run together. */
export interface ArchiveRule extends Described {
  needs: 'archive';
  check(archive: ArchiveIndex): Iterable<ArchiveFinding>;
}

export type Rule = FileRule | RecordRule | TextRule | ArchiveRule;

/** Gives a rule back as it is: only its shape is checked. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}

/** The wording of one of a rule's messages. */
export function messageOf({message}: Rule, name: string): Text {
  if (isText(message)) return message;
  return message[name] ?? (Object.values(message)[0] as Text);
}

function isText(message: Rule['message']): message is Text {
  return typeof message.vi === 'string';
}
