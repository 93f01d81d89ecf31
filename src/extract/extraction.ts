import type {DocumentRecord} from '../record.ts';

/** A stretch of the decoded text and what it is to the record; all runs together tile the text. */
export interface CoverageRun {
  start: number;
  end: number;
  /**
   * `header`: letterhead, title, addressees; `task`; `reference`: a mention outside of tasks; `context`: headings and
   * lead-ins that enclose tasks; `body`: what tells and orders nothing; `closing`: recipients and signature;
   * `furniture`: blank lines, page numbers, what a portal or a stamp put around the document; `unassigned`: text that
   * should have been a field and became none
   */
  part: 'header' | 'body' | 'task' | 'reference' | 'context' | 'closing' | 'furniture' | 'unassigned';
  /** JSON Pointer of the value, in the list of the file's records: `/0/tasks/3/owners/0/name` */
  pointer?: string;
}

export interface Message {
  line: number;
  column: number;
  reason: string;
  ruleId: string;
}

export interface Extraction {
  records: DocumentRecord[];
  messages: Message[];
  /** worked out when first asked for */
  readonly coverage: CoverageRun[];
  /** the decoded text, in which spans count */
  text: string;
}
