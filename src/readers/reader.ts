import type {DocumentRecord} from '../record.ts';
import type {Budget} from './budget.ts';

/** A form of file that can be read. */
export type ReadFormat = DocumentRecord['source']['format'];

/** Part of a text that a machine recognised with doubt. */
export interface ReadWord {
  start: number;
  end: number;
  /** 0 to 1 */
  confidence: number;
}

/** What was noticed while reading, for the user to know: a code and what it is about. */
export interface ReadNote {
  code: 'encodingUnsure' | 'mixedEncodings' | 'pagesWithoutText' | 'lettersLost';
  detail: string;
}

/** The text of a file, in which spans count, and the way back to the file's own places. */
export interface ReadText {
  text: string;
  format: ReadFormat;
  encoding: string;
  /** offsets in `text` at which the file's pages begin, where it has pages */
  pages?: number[];
  /** words that were recognised from an image */
  words?: ReadWord[];
  notes?: ReadNote[];
}

export interface ReadOptions {
  /** the file's name: a hint where the content tells nothing */
  path?: string;
  /** the form to read it as, whatever its content looks like */
  format?: string;
  /** encoding of plain text, or `auto` */
  encoding?: string;
  /** tracked changes of word processors: their text accepted (the default) or rejected */
  changes?: 'accepted' | 'rejected';
  /** what reading may cost */
  budget?: Budget;
  /** what reads the text of images, asked for only when there is one; without it scans fail */
  recogniser?: () => Promise<Recogniser | undefined>;
}

/** A page image: one byte a pixel, 0 is black, rows from the top. */
export interface PageImage {
  width: number;
  height: number;
  pixels: Uint8Array;
  /** dots per inch, where known */
  dpi: number | null;
}

/** A word on a page: its box in pixels from the top left corner. */
export interface RecognisedWord {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0 to 1 */
  confidence: number;
  /** words of one printed line share a number */
  line: number;
}

/** What reads the words of page images. */
export interface Recogniser {
  name: string;
  /** how many pages it reads at the same time */
  lanes: number;
  read(page: PageImage, number: number): Promise<RecognisedWord[]>;
  /** told after each page of a file */
  progress?(done: number, total: number): void;
}

/** One form of file: how to know it and how to read it. */
export interface Reader {
  name: string;
  /** with the dot, lower case */
  extensions: readonly string[];
  /** whether the content is of this form */
  sniff(bytes: Uint8Array): boolean;
  /** @throws {ReadError} */
  read(bytes: Uint8Array, options: ReadOptions): Promise<ReadText>;
}
