import type {DocumentRecord} from '../../record.ts';
import {type Citation, findCitations} from './citations.ts';
import {END_MARK} from './end-mark.ts';
import {type Formulas, findFormulas} from './formulas.ts';
import {type Joined, joinLines} from './joined.ts';
import {type LabelledLine, readOutline} from './labels.ts';
import {type Line, linesBetween, within} from './line.ts';
import {plain, type SourceFacts} from './source-facts.ts';
import {signsBelow, type Zones, zonesOf} from './zones.ts';

/** What rules that need the text see of one document: its lines in three zones, and the values as they are printed. */
export interface TextFacts {
  readonly source: SourceFacts;
  readonly record: DocumentRecord;
  /** all its lines that say something */
  readonly lines: readonly Line[];
  /** letterhead, title, subject, addressees */
  readonly head: readonly Line[];
  /** the head, and the lines above it that no other document can own: a head whose order was upset begins there */
  readonly opening: readonly Line[];
  readonly body: readonly Line[];
  /** Nơi nhận and signature, to the end of the document */
  readonly closing: readonly Line[];
  /** the head before title and subject, read as one */
  readonly front: Joined;
  readonly formulas: Formulas;
  /** the body read as one */
  readonly running: Joined;
  /** numbers of instruments in the body, in order */
  readonly citations: readonly Citation[];
  /** labelled lines of the body, in order */
  readonly outline: readonly LabelledLine[];
  /** share of its letters that belongs to no field; null where that is not known */
  readonly unassigned: number | null;
  /** Was the letterhead lost? Then nothing of it can be called missing by its writer. */
  readonly headLost: boolean;
  /** Was the end lost? Neither signature nor recipients are there, nor does the text end as it should. */
  readonly endLost: boolean;
  /** a value as it is printed: composed, markup off, blanks folded; null where it stands nowhere */
  printed(pointer: string): string | null;
  /** what stands before a value on its line, at most 60 units */
  before(pointer: string): string;
  /** what stands behind a value on its line, at most 60 units */
  after(pointer: string): string;
  /** the place of a piece of a line */
  within(line: Line, piece: string): {start: number; end: number};
}

/** Lines above the document that may still be of its head. */
const LEAD = 8;

export function textFacts(source: SourceFacts, record: DocumentRecord, unassigned: () => number | null): TextFacts {
  const {zones, headTo} = zonesOf(source, record);
  return new Facts(source, record, zones, headTo, unassigned);
}

/**
 * What few rules ask for is made when it is first asked for. A class, for a getter in an object literal makes the engine keep
 * each object until it cleans the whole heap; and functions that need no `this`, for rules take them out by their names.
 */
class Facts implements TextFacts {
  readonly source: SourceFacts;
  readonly record: DocumentRecord;
  readonly lines: readonly Line[];
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly closing: readonly Line[];
  /** offset at which the head ends */
  readonly #headTo: number;
  readonly #share: () => number | null;
  #opening: readonly Line[] | undefined;
  #front: Joined | undefined;
  #formulas: Formulas | undefined;
  #running: Joined | undefined;
  #citations: readonly Citation[] | undefined;
  #outline: readonly LabelledLine[] | undefined;
  #unassigned: number | null | undefined;

  constructor(source: SourceFacts, record: DocumentRecord, zones: Zones, headTo: number, share: () => number | null) {
    this.source = source;
    this.record = record;
    this.lines = zones.lines;
    this.head = zones.head;
    this.body = zones.body;
    this.closing = zones.closing;
    this.#headTo = headTo;
    this.#share = share;
  }

  get opening(): readonly Line[] {
    this.#opening ??= [...this.#lead(), ...this.head];
    return this.#opening;
  }

  get front(): Joined {
    this.#front ??= this.#beforeTitle();
    return this.#front;
  }

  get formulas(): Formulas {
    this.#formulas ??= findFormulas(this.front);
    return this.#formulas;
  }

  get running(): Joined {
    this.#running ??= joinLines(this.body, this.source);
    return this.#running;
  }

  get citations(): readonly Citation[] {
    this.#citations ??= findCitations(this.running.text);
    return this.#citations;
  }

  get outline(): readonly LabelledLine[] {
    this.#outline ??= readOutline(this.body);
    return this.#outline;
  }

  get unassigned(): number | null {
    if (this.#unassigned === undefined) this.#unassigned = this.#share();
    return this.#unassigned;
  }

  get headLost(): boolean {
    const {nation, motto, party} = this.formulas;
    return !nation && !motto && !party && this.record.spans['/issuer'] === undefined;
  }

  get endLost(): boolean {
    const {recipients, archive} = this.record;
    if (signsBelow(this.record, this.#headTo) || archive !== null || recipients.length > 0) return false;
    return !this.lines.slice(-8).some(({text}) => END_MARK.test(text));
  }

  readonly printed = (pointer: string): string | null => {
    const span = this.record.spans[pointer];
    return span ? plain(this.source.text.slice(span.start, span.end)) : null;
  };

  readonly before = (pointer: string): string => {
    const span = this.record.spans[pointer];
    if (!span) return '';
    const line = this.source.text.lastIndexOf('\n', span.start - 1) + 1;
    return plain(this.source.text.slice(Math.max(line, span.start - 60), span.start));
  };

  readonly after = (pointer: string): string => {
    const span = this.record.spans[pointer];
    if (!span) return '';
    return plain(this.source.text.slice(span.end, span.end + 60).split('\n', 1)[0] ?? '');
  };

  readonly within = (line: Line, piece: string): {start: number; end: number} => within(this.source, line, piece);

  #lead(): readonly Line[] {
    const {part, start} = this.record.source;
    return part > 1 ? [] : linesBetween(this.source, 0, start, 0).slice(-LEAD);
  }

  #beforeTitle(): Joined {
    // A heading may stand behind marks of Markdown: it begins after its line does.
    const title = this.record.spans['/kind']?.start ?? Number.POSITIVE_INFINITY;
    const before = this.opening.filter((line) => line.end <= title);
    return joinLines(before, this.source);
  }
}
