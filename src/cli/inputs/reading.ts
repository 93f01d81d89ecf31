import type {ReadText} from '../../readers/index.ts';
import type {Io} from '../io.ts';
import type {OcrChoice} from '../ocr/choose.ts';
import {safeLine} from '../safe-text.ts';
import type {Lang, Text} from '../text.ts';
import {carryOut} from './carry-out.ts';
import {readMessages} from './read-messages.ts';

/** The options that say how files are read: the same for every command that reads documents. */
export interface ReadingOptions {
  readonly encoding?: string;
  readonly changes?: 'accepted' | 'rejected';
  readonly ocr?: OcrChoice;
  /** of one file */
  readonly maxBytes?: number;
  /** seconds for one file, and again for each page of a scan */
  readonly timeout?: number;
  readonly lang?: Lang;
}

export const DEFAULT_MAX_BYTES = 64 << 20;
const DEFAULT_TIMEOUT = 120;

/** How files are read, and where it is told what was noticed. */
export interface Reading {
  readonly encoding: string;
  readonly changes: 'accepted' | 'rejected';
  readonly ocr: OcrChoice;
  readonly maxBytes: number;
  readonly timeout: number;
  readonly cwd: string;
  /** Is this thread one that may be ended? Then heavy files need none of their own. */
  readonly apart?: boolean;
  note(text: Text): Promise<void>;
  /** a page of a scan was read */
  page(path: string, done: number, total: number): Promise<void>;
}

/** What a reading asks of whoever carries it out. Plain data: it may go to another thread. */
export interface ReadJob {
  bytes: Uint8Array;
  path: string;
  /** the form that the user named; null where the file tells */
  format: string | null;
  encoding: string;
  changes: 'accepted' | 'rejected';
  ocr: OcrChoice;
  maxBytes: number;
  timeout: number;
  cwd: string;
}

export function readingOf(options: ReadingOptions, io: Io): Reading {
  const {
    encoding = 'auto',
    changes = 'accepted',
    ocr = 'auto',
    maxBytes = DEFAULT_MAX_BYTES,
    timeout = DEFAULT_TIMEOUT,
    lang = 'vi',
  } = options;
  const tell = (line: string) => io.stderr.write(line).catch(() => {});
  return {
    encoding,
    changes,
    ocr,
    maxBytes,
    timeout,
    cwd: io.cwd,
    note: (text) => tell(`parcli: ${safeLine(text[lang])}\n`),
    async page(path, done, total) {
      if (!io.stderr.isTTY) return;
      const line = safeLine(readMessages.page(path, done, total)[lang]);
      await tell(
        done < total ? `\r\u001b[K${line.slice(0, Math.max(0, (io.stderr.columns ?? 80) - 1))}` : '\r\u001b[K',
      );
    },
  };
}

/** Forms that are read right here: nothing in them takes long, and a thread of its own would take longer to start. */
const LIGHT = new Set(['text', 'markdown']);

/**
 * The text of a file. What may be heavy or hostile is read in a thread of its own, which is ended when it takes too long
 * or too much memory.
 * @throws {ReadError | DecodeError}
 */
export async function readBytes(
  bytes: Uint8Array,
  path: string,
  format: string | null,
  guessed: string,
  reading: Omit<Reading, 'note'>,
): Promise<ReadText> {
  const {encoding, changes, ocr, maxBytes, timeout, cwd, apart} = reading;
  const job: ReadJob = {bytes, path, format, encoding, changes, ocr, maxBytes, timeout, cwd};
  const onPage = (done: number, total: number) => void reading.page(path, done, total);
  if (apart || (LIGHT.has(guessed) && !looksBinary(bytes))) return carryOut(job, onPage);
  const {readApart} = await import('./reader-thread.ts');
  return readApart(job, onPage);
}

/** Office files and images say what they are in their first bytes, whatever they are called. */
const looksBinary = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 1024).includes(0) || (bytes[0] === 0x25 && bytes[1] === 0x50);
