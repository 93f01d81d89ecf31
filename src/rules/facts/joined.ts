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
  const text = texts.join(' ');
  let low: string | undefined;
  let plain: string | undefined;
  return {
    text,
    get lower() {
      low ??= lower(text);
      return low;
    },
    get bare() {
      plain ??= bare(text);
      return plain;
    },
    place(from, to) {
      const first = lineIndexAt(starts, from);
      const last = lineIndexAt(starts, Math.max(from, to - 1));
      const head = lines[first];
      const tail = lines[last];
      if (!head || !tail) return {start: 0, end: 0};
      const begin = starts[first] as number;
      if (first === last) return within(source, head, text.slice(from, to), from - begin);
      return {
        start: within(source, head, text.slice(from, begin + head.text.length), from - begin).start,
        end: within(source, tail, text.slice(starts[last] as number, to)).end,
      };
    },
  };
}
