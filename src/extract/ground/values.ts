import type {DocumentRecord} from '../../record.ts';

/** A value of a record and its place in the decoded text. */
export interface Value {
  start: number;
  end: number;
  /** JSON Pointer in the list of a file's records: `/0/tasks/3/owners/0/name` */
  pointer: string;
}

/** The values of a record, ascending; of those that begin together, the longest first. */
export function valuesOf({spans}: DocumentRecord, index: number): Value[] {
  const values = Object.entries(spans).map(([pointer, {start, end}]) => ({start, end, pointer: `/${index}${pointer}`}));
  return values.sort((a, b) => a.start - b.start || b.end - a.end || a.pointer.length - b.pointer.length);
}

/** Flattens values that lie inside one another: at each place the one that began last. Takes and gives ascending order. */
export function innermost(values: readonly Value[]): Value[] {
  const flat: Value[] = [];
  const open: Value[] = [];
  let at = 0;
  const upTo = (end: number) => {
    for (let top = open.at(-1); top && at < end; top = open.at(-1)) {
      if (top.end <= at) {
        open.pop();
        continue;
      }
      const stop = Math.min(top.end, end);
      flat.push({start: at, end: stop, pointer: top.pointer});
      at = stop;
    }
  };
  for (const value of values) {
    upTo(value.start);
    at = value.start;
    open.push(value);
  }
  upTo(Number.POSITIVE_INFINITY);
  return flat;
}

/** Asks of ranges whether a value lies in them, by binary search. */
export class Places {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #values: Value[];

  /** `values` ascend by their start. */
  constructor(values: readonly Value[]) {
    this.#values = [...values];
    for (const {start, end} of values) {
      this.#starts.push(start);
      // The furthest end so far: whether anything that begins before a place reaches it.
      this.#ends.push(Math.max(end, this.#ends.at(-1) ?? 0));
    }
  }

  /** The first value that begins in the range. */
  firstIn(start: number, end: number): Value | undefined {
    const found = this.#values[this.#from(start)];
    return found && found.start < end ? found : undefined;
  }

  /** Whether any value shares a unit with the range. */
  touch(start: number, end: number): boolean {
    const behind = this.#from(end);
    return behind > 0 && (this.#ends[behind - 1] as number) > start;
  }

  /** Index of the first value that begins at or behind a place. */
  #from(place: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
