import type {OutputFormat} from '../formats/format.ts';
import type {InputFormat} from '../inputs/formats.ts';
import type {Reading} from '../inputs/reading.ts';
import type {Paper} from '../paper.ts';
import type {Lang, Text} from '../text.ts';
import type {Fault} from './fault.ts';

/** A document to be read. */
export interface Task {
  readonly path: string;
  /** by its name, or as the user said */
  readonly format: InputFormat;
  /** the form that the user said it is of; null where its content tells */
  readonly asked: string | null;
  /** @throws {CliError} where it cannot be read */
  bytes(): Promise<Uint8Array>;
}

/** The same as plain data, for another thread: where the bytes lie, or the bytes themselves. */
export interface PlainTask extends Omit<Task, 'bytes'> {
  readonly from: string | Uint8Array;
}

/** What all tasks of a run have in common. Plain data: it may go to another thread. */
export interface Manner {
  readonly reading: Pick<Reading, 'encoding' | 'changes' | 'ocr' | 'maxBytes' | 'timeout' | 'cwd'>;
  readonly format: OutputFormat;
  readonly paper: Paper;
  readonly lang: Lang;
  readonly cache: CacheManner | null;
}

export interface CacheManner {
  /** absolute */
  readonly directory: string;
  /** as the user named it */
  readonly shown: string;
  /** read again what could not be read the last time */
  readonly retryFailed: boolean;
}

/** What became of a task. Plain data, too. */
export interface Done {
  /** the texts of its records in the run's format, one behind the other */
  readonly bytes: Uint8Array;
  /** where each of them ends */
  readonly ends: readonly number[];
  /** Was there no letter to read? */
  readonly blank: boolean;
  /** what was noticed while reading */
  readonly notes: readonly Text[];
  /** why it could not be read, or not wholly */
  readonly fault: Fault | null;
  /** Is it known from an earlier run? */
  readonly cached: boolean;
}

/** A task that came to nothing. */
export const failed = (fault: Fault, cached = false): Done => ({...joined([]), blank: false, notes: [], fault, cached});

export function joined(texts: readonly string[]): Pick<Done, 'bytes' | 'ends'> {
  const parts = texts.map((text) => Buffer.from(text));
  let end = 0;
  const ends = parts.map(({length}) => {
    end += length;
    return end;
  });
  return {bytes: Buffer.concat(parts), ends};
}
