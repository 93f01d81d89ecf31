import type {Source} from '../../text/source.ts';
import {isSmall} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {isEmpty} from '../lines.ts';
import {endsSentence} from './layout.ts';

/** Fewer lines tell nothing of how a text is spaced. */
const FEWEST = 20;

/** `a) Rà soát …`: no sentence goes on */
const LETTERED = /^[a-zđ]{1,2}[.)]/;

/**
 * The lines of a text: where a blank line stands behind every line, each with the blank one as its end. Where two stand, one still
 * parts paragraphs.
 */
export function withoutSpacing(lines: readonly Line[], source: Source): readonly Line[] {
  if (!isSpaced(lines, source)) return lines;
  const joined: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const before = joined.at(-1);
    if (before && isEmpty(line) && !isEmpty(lines[i - 1] as Line))
      joined[joined.length - 1] = {...before, position: {start: before.position.start, end: line.position.end}};
    else joined.push(line);
  }
  return joined;
}

/** Whether hardly two lines stand together, and many a sentence goes on behind a blank one. */
function isSpaced(lines: readonly Line[], {text}: Source): boolean {
  let printed = 0;
  let together = 0;
  let torn = 0;
  let last: Line | null = null;
  let blank = false;
  for (const line of lines) {
    if (line.furniture) continue;
    if (isEmpty(line)) {
      blank = true;
      continue;
    }
    if (last) {
      printed++;
      if (!blank) together++;
      else if (
        isSmall(text.charCodeAt(line.from)) &&
        !LETTERED.test(text.slice(line.from, line.from + 3)) &&
        !endsSentence(text, last.from, last.to)
      )
        torn++;
    }
    last = line;
    blank = false;
  }
  return printed >= FEWEST && together < printed * 0.05 && torn > printed * 0.25;
}
