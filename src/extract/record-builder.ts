import type {DocumentRecord} from '../record.ts';
import type {Source} from '../text/source.ts';
import type {Found} from './evidence.ts';

/** Collects where values were read, and which of them were not read but concluded. */
export class Ledger {
  readonly spans: DocumentRecord['spans'] = {};
  readonly inferred: string[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The value of what was found, its place noted under a JSON Pointer; null where nothing was. */
  take<T>(pointer: string, found: Found<T> | null): T | null {
    if (!found) return null;
    this.place(pointer, found.start, found.end);
    return found.value;
  }

  list(pointer: string, found: readonly Found<string>[]): string[] {
    return found.map((item, i) => this.take(`${pointer}/${i}`, item) as string);
  }

  place(pointer: string, start: number, end: number): void {
    this.spans[pointer] = this.#source.span(start, end);
  }

  /** A value that stands nowhere in this document. */
  infer<T>(pointer: string, value: T | null): T | null {
    if (value !== null) this.inferred.push(pointer);
    return value;
  }
}
