import type {DocumentRecord} from '../record.ts';

/** What a flat format lists: one row for each of these. */
export const WHATS = ['tasks', 'records', 'references'] as const;
export type What = (typeof WHATS)[number];

/** A document on its way out. */
export interface Entry {
  readonly record: DocumentRecord;
  /** the decoded text in which the record's spans count; null where it is not at hand */
  readonly text: string | null;
}

export const SORTS = ['due', 'owner', 'id'] as const;
export type Sort = (typeof SORTS)[number];

/** What a user may ask of an export; each exporter takes what concerns it. */
export interface ExportOptions {
  readonly what?: What;
  /** ids of columns, in the order wanted */
  readonly columns?: readonly string[];
  /** order of rows over all documents; without it, reading order */
  readonly sort?: Sort;
  /** `2024-05-06T00:00:00Z`: the time of export, where a format needs one; else that of the document's date */
  readonly stamp?: string;
  /** csv: begin with a byte order mark */
  readonly bom?: boolean;
  /** ics: how long before the end to remind, as ISO 8601 durations */
  readonly alarms?: readonly string[];
  /** ics: `todo`, `event` or `both`; nd30: `outgoing` or `incoming` */
  readonly as?: string;
  /** ics: is the day named in `trước ngày` the last one (`inclusive`) or the day before (`exclusive`, the default)? */
  readonly before?: 'inclusive' | 'exclusive';
  /** ics: also tasks that have no date */
  readonly includeUndated?: boolean;
  /** nd30: cut what is longer than its field */
  readonly truncate?: boolean;
  /** edxml, nd30: identifier of the sending body */
  readonly organId?: string;
  /** xlsx, html: what leads from the file written to the place in which paths of sources count; `` or `../` */
  readonly linkBase?: string;
}

/** Kinds of things that a format cannot hold; each is counted, and told once. */
export type Loss =
  | 'unprintable'
  | 'undated'
  | 'cut'
  | 'rows'
  | 'links'
  | 'no-text'
  | 'blank'
  | 'receivers'
  | 'secrecy'
  | 'rule';

/** Counts what is lost on the way. */
export type Tell = (loss: Loss, count?: number) => void;

/** A value that the format's own rules refuse. */
export interface Fault {
  /** path of the source, and the number of the document where it has one */
  readonly path: string;
  readonly number: string | null;
  readonly field: string;
  readonly length: number;
  readonly limit: number;
}

/** Why nothing was written: what the format must have and the records do not give. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} values do not fit their fields`);
    this.faults = faults;
  }
}

/**
 * One format: records in, text or bytes out. Pure: the same entries and options give the same output everywhere.
 * @throws {ExportError} (while written) where the format refuses a value
 */
export interface Exporter {
  readonly name: string;
  /** with the dot */
  readonly extension: string;
  readonly mediaType: string;
  /** bytes, or text in UTF-8 */
  readonly binary: boolean;
  /** what it can list, the default first; empty where that is no question */
  readonly what: readonly What[];
  /** columns that can be asked for, where there are columns */
  readonly columns?: Readonly<Partial<Record<What, readonly string[]>>>;
  /** Does a file hold one document and no more? */
  readonly single?: boolean;
  /** Is what was written so far of use without the rest? */
  readonly streams?: boolean;
  /** Is it better with the source's text? */
  readonly wantsText?: boolean;
  write(entries: AsyncIterable<Entry>, options: ExportOptions, tell: Tell): AsyncIterable<string | Uint8Array>;
}

/** Says that this is an exporter, and checks it. */
export function defineExporter<const E extends Exporter>(exporter: E): E {
  return exporter;
}
