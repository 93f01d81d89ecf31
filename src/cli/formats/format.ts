import type {DocumentRecord} from '../../index.ts';

/**
 * How records are written as text: piece by piece, so that no run has to hold them all. What all pieces and the end
 * give together is one well-formed whole.
 */
export interface Format {
  /** with the dot, for files in `--out-dir` */
  readonly extension: string;
  /** Is every piece whole in itself? Then it may be printed before the rest is known. */
  readonly streams: boolean;
  /** the text of a record, wherever it stands */
  piece(record: DocumentRecord): string;
  /** what stands before the first piece, and before each further one */
  readonly first: string;
  readonly next: string;
  /** what stands behind the last of `count` records */
  end(count: number): string;
}

export const OUTPUT_FORMATS = ['json', 'ndjson', 'yaml', 'table'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The format that a file name asks for. */
export function outputFormatOf(path: string): OutputFormat | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase();
  const other: Readonly<Record<string, OutputFormat>> = {'.yml': 'yaml', '.jsonl': 'ndjson'};
  return OUTPUT_FORMATS.find((name) => extension === `.${name}`) ?? other[extension ?? ''];
}
