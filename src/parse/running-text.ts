import {isSyllable} from '../text/encodings/syllables.ts';
import type {Source} from '../text/source.ts';
import {isSpace} from '../text/units.ts';
import {type View, ViewBuilder} from '../text/view.ts';
import type {Line} from '../tree.ts';
import {findMarks} from './inline.ts';
import {isBlankUnit} from './lines.ts';

/** A stretch of the source that holds text to read on: a line's content, a cell, what stands behind a label. */
export interface Stretch {
  from: number;
  to: number;
}

/** `QĐ-⏎BVHTTDL`, `01/⏎TB-X`: a break inside a number, where no space belongs. */
const TORN = /[\p{L}\d][-/]$/u;

/**
 * The running text of stretches that follow one another: emphasis out, blanks folded, a break between two stretches one
 * space.
 */
export function runningText(source: Source, stretches: readonly Stretch[]): View {
  const builder = new ViewBuilder(source);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) return builder.build();
  const marks = source.hasMark(first.from, last.to)
    ? findMarks(source.text.slice(first.from, last.to), isOpened(source.text, first.from))
    : [];
  let mark = 0;
  for (const [index, stretch] of stretches.entries()) {
    if (index > 0 && builder.length > 0) {
      const before = stretches[index - 1] as Stretch;
      if (!isTorn(source.text, before, stretch) && !isHyphenated(source.text, before, stretch))
        builder.space(before.to);
    }
    // A syllable that a line break cut in two goes on without the hyphen.
    const to = isHyphenated(source.text, stretch, stretches[index + 1]) ? stretch.to - 1 : stretch.to;
    let from = stretch.from;
    while (mark < marks.length) {
      const [start, end] = marks[mark] as [number, number];
      const at = first.from + start;
      if (at >= to) break;
      if (at >= stretch.from) {
        keepFolded(builder, source, from, at);
        from = Math.max(from, first.from + end);
      }
      mark++;
    }
    keepFolded(builder, source, from, to);
  }
  return builder.build();
}

/** Whether one star stands right before `at`, with a blank before it or nothing: what a label or the start of a line has been taken with. */
const isOpened = (text: string, at: number): boolean =>
  text[at - 1] === '*' && (at < 2 || isSpace(text.charCodeAt(at - 2))) && !isSpace(text.charCodeAt(at));

function isTorn(text: string, before: Stretch, after: Stretch): boolean {
  const last = text.charCodeAt(before.to - 1);
  if (last !== HYPHEN && last !== SLASH) return false;
  return (
    TORN.test(text.slice(Math.max(before.from, before.to - 2), before.to)) && /[\p{Lu}]/u.test(text[after.from] ?? '')
  );
}

const HYPHEN = 45;
const SLASH = 47;

/** `chủ tị-⏎ch`: the parts make one syllable. `kinh tế-⏎xã hội` is a dash between two words. */
function isHyphenated(text: string, before: Stretch, after: Stretch | undefined): boolean {
  if (!after || text.charCodeAt(before.to - 1) !== HYPHEN) return false;
  const head = /\p{Ll}{1,6}$/u.exec(text.slice(Math.max(before.from, before.to - 8), before.to - 1))?.[0];
  const tail = head && /^\p{Ll}{1,6}(?!\p{L})/u.exec(text.slice(after.from, Math.min(after.to, after.from + 8)))?.[0];
  return Boolean(head && tail && isSyllable(head + tail));
}

function keepFolded(builder: ViewBuilder, source: Source, from: number, to: number): void {
  const {text} = source;
  if (text.charCodeAt(from) !== 32 && !source.hasBlanks(from, to)) {
    builder.keep(from, to);
    return;
  }
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isBlankUnit(text.charCodeAt(at))) continue;
    let next = at + 1;
    while (next < to && isBlankUnit(text.charCodeAt(next))) next++;
    if (next === at + 1 && text.charCodeAt(at) === 32 && (at > start || builder.length > 0) && at > from) {
      // a lone space inside the stretch: keep it with its piece
      at = next - 1;
      continue;
    }
    builder.keep(start, at);
    builder.space(at);
    start = next;
    at = next - 1;
  }
  builder.keep(start, to);
}

export const runningLines = (source: Source, lines: readonly Line[]): View => runningText(source, lines);
