import {bare, lower} from '../../text/fold.ts';
import {type Line, within} from './line.ts';
import type {SourceFacts} from './source-facts.ts';

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
  let text = '';
  for (const line of lines) {
    if (text) text += ' ';
    starts.push(text.length);
    text += line.text;
  }
  const lineAt = (offset: number): number => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] as number) > offset) index--;
    return index;
  };
  return {
    text,
    lower: lower(text),
    bare: bare(text),
    place(from, to) {
      const first = lineAt(from);
      const last = lineAt(Math.max(from, to - 1));
      const head = lines[first];
      const tail = lines[last];
      if (!head || !tail) return {start: 0, end: 0};
      if (first === last) return within(source, head, text.slice(from, to));
      return {
        start: within(source, head, text.slice(from, (starts[first] as number) + head.text.length)).start,
        end: within(source, tail, text.slice(starts[last] as number, to)).end,
      };
    },
  };
}
