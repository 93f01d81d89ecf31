import type {Deadline, DocumentRecord, Reference, Task} from '../record.ts';

/** What there was and what there is, by kind of change; null where nothing is. */
export interface ChangeValues {
  /** a document that stands on one side only */
  'document.dropped': DocumentSummary;
  'document.added': DocumentSummary;
  'deadline.earlier': Deadline;
  'deadline.later': Deadline;
  /** neither earlier nor later: every month instead of once, a period instead of a day */
  'deadline.changed': Deadline;
  'deadline.dropped': Deadline;
  'deadline.added': Deadline;
  /** names of all who have this part in the task */
  'owner.lead': readonly string[];
  'owner.coordinate': readonly string[];
  'owner.report': readonly string[];
  'task.dropped': Task;
  'task.added': Task;
  /** its text; `words` tells which words changed */
  'task.reworded': string;
  /** its id: it stands in another section, or in another order */
  'task.moved': string;
  /** ids of tasks that keep their place and have another number, since something before them came or went */
  'task.renumbered': readonly string[];
  'reference.dropped': Reference;
  'reference.added': Reference;
  'reference.redated': Reference;
  /** another role, issuer or title */
  'reference.changed': Reference;
  /** a field of the header; the path tells which */
  'header.changed': string;
  'addressee.dropped': string;
  'addressee.added': string;
  'addressee.changed': string;
  'recipient.dropped': string;
  'recipient.added': string;
  'recipient.changed': string;
  /** authority, title or name; the path tells which */
  'signer.changed': string;
}

export type ChangeKind = keyof ChangeValues;
export type ChangeSeverity = 'high' | 'medium' | 'low';

/** A document as a register would show it. */
export interface DocumentSummary {
  kind: string | null;
  number: string | null;
  date: string | null;
  subject: string | null;
  /** how many */
  tasks: number;
}

/** Which document: the path of its source, and its place there, counted from 1. */
export interface DocumentPlace {
  path: string;
  part: number;
  number: string | null;
}

export type Span = DocumentRecord['spans'][string];

export interface Sides<Value> {
  before: Value | null;
  after: Value | null;
}

/** A stretch of words that both texts have (`=`), only the old one (`-`) or only the new one (`+`). */
export type WordRun = readonly ['=' | '-' | '+', string];

/** One change between two versions, as a clerk would tell it. */
export type Change<Kind extends ChangeKind = ChangeKind> = {
  [K in Kind]: {
    kind: K;
    /** JSON Pointer of the value in the new record; in the old one where it stands only there */
    path: string;
    severity: ChangeSeverity;
    before: ChangeValues[K] | null;
    after: ChangeValues[K] | null;
    /** where the values were read, as far as the records tell */
    spans: Sides<Span>;
    documents: Sides<DocumentPlace>;
    /** ids of the task in which it changed */
    task?: Sides<string>;
    /** what changed inside the text */
    words?: readonly WordRun[];
  };
}[Kind];

/** Weight (0 comes first) and severity of each kind. */
const WEIGHTS: Readonly<Record<ChangeKind, readonly [weight: number, ChangeSeverity]>> = {
  'document.dropped': [0, 'high'],
  'document.added': [0, 'high'],
  'deadline.earlier': [1, 'high'],
  'deadline.later': [1, 'high'],
  'deadline.changed': [1, 'high'],
  'deadline.dropped': [1, 'high'],
  'deadline.added': [1, 'high'],
  'owner.lead': [2, 'high'],
  'owner.coordinate': [3, 'medium'],
  'owner.report': [4, 'medium'],
  'task.dropped': [5, 'high'],
  'task.added': [5, 'high'],
  'task.reworded': [6, 'medium'],
  'task.moved': [7, 'low'],
  'task.renumbered': [8, 'low'],
  'reference.dropped': [9, 'medium'],
  'reference.added': [9, 'medium'],
  'reference.redated': [9, 'medium'],
  'reference.changed': [9, 'low'],
  'header.changed': [10, 'medium'],
  'addressee.dropped': [11, 'medium'],
  'addressee.added': [11, 'medium'],
  'addressee.changed': [11, 'low'],
  'recipient.dropped': [12, 'low'],
  'recipient.added': [12, 'low'],
  'recipient.changed': [12, 'low'],
  'signer.changed': [13, 'medium'],
};

/** All kinds, most weighty first. */
export const CHANGE_KINDS = Object.keys(WEIGHTS) as readonly ChangeKind[];

export const severityOf = (kind: ChangeKind): ChangeSeverity => WEIGHTS[kind][1];

/** Most weighty first; changes of one weight keep their order. */
export function byWeight(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => WEIGHTS[a.kind][0] - WEIGHTS[b.kind][0]);
}

/** What users ask for with one word, and what belongs to it. */
const TOPIC_FAMILIES = {
  deadlines: ['deadline'],
  owners: ['owner'],
  tasks: ['task'],
  references: ['reference'],
  header: ['header', 'addressee', 'recipient', 'signer'],
} as const;

export type Topic = keyof typeof TOPIC_FAMILIES;
export const TOPICS = Object.keys(TOPIC_FAMILIES) as readonly Topic[];

/** The changes that belong to these topics. A document on one side only belongs to all: nothing of it could be compared. */
export function ofTopics(changes: readonly Change[], topics: readonly Topic[]): Change[] {
  const families = new Set<string>(['document', ...topics.flatMap((topic) => [...TOPIC_FAMILIES[topic]])]);
  return changes.filter(({kind}) => families.has(kind.slice(0, kind.indexOf('.'))));
}
