import {lastAtOrBefore, type Source} from './source.ts';

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
  #text = '';
  #lower = '';
  #bare = '';
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #source: Source;
  #blank = true;

  constructor(source: Source) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Keep `source.text` from `from` to `to`. */
  keep(from: number, to: number): void {
    if (to <= from) return;
    this.#at.push(this.#text.length);
    this.#from.push(from);
    this.#text += this.#source.text.slice(from, to);
    this.#lower += this.#source.lower.slice(from, to);
    this.#bare += this.#source.bare.slice(from, to);
    this.#blank = this.#source.text.charCodeAt(to - 1) === 32;
  }

  /** One space in the place of what stands in the source at `from`. Never two in a row, never first. */
  space(from: number): void {
    // Looking at the end of the growing text would flatten it each time.
    if (this.#blank) return;
    this.#blank = true;
    this.#at.push(this.#text.length);
    this.#from.push(from);
    this.#text += ' ';
    this.#lower += ' ';
    this.#bare += ' ';
  }

  build(): View {
    return new BuiltView(this.#text, this.#lower, this.#bare, this.#at, this.#from);
  }
}

class BuiltView implements View {
  readonly text: string;
  readonly lower: string;
  readonly bare: string;
  readonly #at: number[];
  readonly #from: number[];

  constructor(text: string, lower: string, bare: string, at: number[], from: number[]) {
    this.text = text;
    this.lower = lower;
    this.bare = bare;
    this.#at = at;
    this.#from = from;
  }

  toSource(offset: number, side: 'start' | 'end' = 'start'): number {
    if (!this.#at.length) return 0;
    // The end of a range lies right behind its last unit, not where the next piece begins.
    if (side === 'end' && offset > 0) return this.toSource(offset - 1) + 1;
    const piece = lastAtOrBefore(this.#at, offset);
    return (this.#from[piece] as number) + (offset - (this.#at[piece] as number));
  }
}

/** A view of the whole source as it stands, for tests and for single sentences. */
export function viewOf(source: Source): View {
  const builder = new ViewBuilder(source);
  for (const match of source.text.matchAll(/\S+/g)) {
    if (match.index > 0) builder.space(match.index - 1);
    builder.keep(match.index, match.index + match[0].length);
  }
  return builder.build();
}
