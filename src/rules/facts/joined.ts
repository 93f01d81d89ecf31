import {bare, lower} from '../../text/fold.ts';
import {type Line, within} from './line.ts';
import {lineIndexAt, type SourceFacts} from './source-facts.ts';

/** Lines read as one, since columns and portals break formulas anywhere: `CỘNG⏎HÒA XÃ HỘI`. */
export interface Joined {
  readonly text: string;
  readonly lower: string;
  readonly bare: string;
  /** the place of a range of it in the decoded text */
  place(from: number, to: number): {start: number; end: number};
}

export function joinLines(lines: readonly Line[], source: SourceFacts): Joined {
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    texts.push(line.text);
    length += line.text.length + 1;
  }
  return new JoinedLines(texts.join(' '), lines, starts, source);
}

/** A class, as in `text-facts.ts`: a getter in an object literal would be kept. */
class JoinedLines implements Joined {
  readonly text: string;
  readonly #lines: readonly Line[];
  /** where each line begins in the text */
  readonly #starts: readonly number[];
  readonly #source: SourceFacts;
  #lower: string | undefined;
  #bare: string | undefined;

  constructor(text: string, lines: readonly Line[], starts: readonly number[], source: SourceFacts) {
    this.text = text;
    this.#lines = lines;
    this.#starts = starts;
    this.#source = source;
  }

  get lower(): string {
    this.#lower ??= lower(this.text);
    return this.#lower;
  }

  get bare(): string {
    this.#bare ??= bare(this.text);
    return this.#bare;
  }

  place(from: number, to: number): {start: number; end: number} {
    const first = lineIndexAt(this.#starts, from);
    const last = lineIndexAt(this.#starts, Math.max(from, to - 1));
    const head = this.#lines[first];
    const tail = this.#lines[last];
    if (!head || !tail) return {start: 0, end: 0};
    const begin = this.#starts[first] as number;
    if (first === last) return within(this.#source, head, this.text.slice(from, to), from - begin);
    return {
      start: within(this.#source, head, this.text.slice(from, begin + head.text.length), from - begin).start,
      end: within(this.#source, tail, this.text.slice(this.#starts[last] as number, to)).end,
    };
  }
}
