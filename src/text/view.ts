import {lastAtOrBefore} from './sorted.ts';
import type {Source} from './source.ts';

/**
 * The running text of some source lines: markup dropped, line breaks and runs of blanks folded into one space.
 * `text`, `lower` and `bare` are unit for unit as long; `toSource` leads back to offsets in `Source.text`.
 */
export interface View {
  readonly text: string;
  readonly lower: string;
  readonly bare: string;
  /** Offset in `Source.text`; `end` for an offset that closes a range. */
  toSource(offset: number, side?: 'start' | 'end'): number;
}

/** Collects what is kept of a source, and remembers where each piece came from. */
export class ViewBuilder {
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #source: Source;
  #length = 0;
  #blank = true;

  constructor(source: Source) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** Keep `source.text` from `from` to `to`. */
  keep(from: number, to: number): void {
    if (to <= from) return;
    this.#at.push(this.#length);
    this.#from.push(from);
    this.#length += to - from;
    this.#blank = this.#source.text.charCodeAt(to - 1) === 32;
  }

  /** One space in the place of what stands in the source at `from`. Never two in a row, never first. */
  space(from: number): void {
    if (this.#blank) return;
    this.#blank = true;
    this.#at.push(this.#length);
    this.#from.push(BLANK - from);
    this.#length++;
  }

  build(): View {
    return new BuiltView(this.#source, this.#at, this.#from, this.#length);
  }
}

/** What a piece that is one blank in the place of others counts down from; all others count up from 0. */
const BLANK = -1;

class BuiltView implements View {
  readonly text: string;
  readonly #source: Source;
  /** offsets in the view at which a piece begins, and where in the source it came from */
  readonly #at: number[];
  readonly #from: number[];
  #lower: string | undefined;
  #bare: string | undefined;

  constructor(source: Source, at: number[], from: number[], length: number) {
    this.#source = source;
    this.#at = at;
    this.#from = from;
    this.text = assembled(source.text, at, from, length);
  }

  // Not every view is looked at in all three forms.
  get lower(): string {
    this.#lower ??= assembled(this.#source.lower, this.#at, this.#from, this.text.length);
    return this.#lower;
  }

  get bare(): string {
    this.#bare ??= assembled(this.#source.bare, this.#at, this.#from, this.text.length);
    return this.#bare;
  }

  toSource(offset: number, side: 'start' | 'end' = 'start'): number {
    if (!this.#at.length) return 0;
    // The end of a range lies right behind its last unit, not where the next piece begins.
    if (side === 'end' && offset > 0) return this.toSource(offset - 1) + 1;
    const piece = lastAtOrBefore(this.#at, offset);
    const from = this.#from[piece] as number;
    return (from <= BLANK ? BLANK - from : from) + (offset - (this.#at[piece] as number));
  }
}

/** The pieces of one form of the source, one behind the other. */
function assembled(source: string, at: readonly number[], from: readonly number[], length: number): string {
  const pieces: string[] = [];
  for (let i = 0; i < at.length; i++) {
    const start = from[i] as number;
    const end = start + (i + 1 < at.length ? (at[i + 1] as number) : length) - (at[i] as number);
    pieces.push(start <= BLANK ? ' ' : source.slice(start, end));
  }
  return pieces.length === 1 ? (pieces[0] as string) : pieces.join('');
}
