import type {DocumentRecord} from '../record.ts';
import type {Source} from '../text/source.ts';
import type {Found} from './evidence.ts';

/** Members of longer lists are rare: their pointers are made anew. */
const KEPT = 2048;

/** JSON Pointers to the members of a list, or to one property of each. They are the same in every record, so they are kept. */
export function pointersTo(list: string, property = ''): (index: number) => string {
  const kept: string[] = [];
  const pointerTo = (index: number) => `${list}/${index}${property}`;
  return (index) => {
    if (index >= KEPT) return pointerTo(index);
    kept[index] ??= pointerTo(index);
    return kept[index];
  };
}

/** The same for lists inside the members of a list. */
export function pointersInto(list: string, inner: string, property: string): (index: number, at: number) => string {
  const kept: ((at: number) => string)[] = [];
  return (index, at) => {
    if (index >= KEPT) return `${list}/${index}${inner}/${at}${property}`;
    kept[index] ??= pointersTo(`${list}/${index}${inner}`, property);
    return kept[index](at);
  };
}

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
