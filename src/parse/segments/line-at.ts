import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine} from '../anchors.ts';
import {blankBefore} from './line-shapes.ts';

/** A line that says something, at its place. */
export interface LineAt {
  lines: readonly Line[];
  source: Source;
  /** where it stands in `lines` */
  i: number;
  /** behind the last line that may belong with it */
  to: number;
  line: Line;
  text: string;
  bare: string;
  /** whether a line that says nothing stands right above it */
  gap: boolean;
}

export function lineAt(lines: readonly Line[], source: Source, i: number, to: number): LineAt {
  const line = lines[i] as Line;
  const text = source.text.slice(line.from, line.to);
  return {lines, source, i, to, line, text, bare: bareLine(source, line), gap: blankBefore(lines, i)};
}

/** What a line is, judged by itself, by its neighbours, and by what has been read so far; null where this rule does not know. */
export type Rule<State, Verdict> = (at: LineAt, state: State) => Verdict | null;

/** What the first of the rules says that knows; null where none does. */
export function judge<State, Verdict>(
  rules: readonly Rule<State, Verdict>[],
  at: LineAt,
  state: State,
): Verdict | null {
  for (const rule of rules) {
    const verdict = rule(at, state);
    if (verdict !== null) return verdict;
  }
  return null;
}

/** The same rule, but only for lines below the first of what is read. */
export const onceBegun =
  <State extends {taken: number}, Verdict>(rule: Rule<State, Verdict>): Rule<State, Verdict> =>
  (at, state) =>
    state.taken > 0 ? rule(at, state) : null;
