import {isEmpty} from '../parse/lines.ts';
import {runningLines} from '../parse/running-text.ts';
import type {Source} from '../text/source.ts';
import type {View} from '../text/view.ts';
import type {Line} from '../tree.ts';

/** `[2]⏎Quyết định số 1679/QĐ-TTg …`: a note is a paragraph, and no longer than this. */
const LONGEST = 60;
const MARK = /^\[(\d{1,3})\](?=\s|$)/;

/** The notes that stand behind the signature, counted from one, without what a portal prints behind the last. */
export function footnoteViews(lines: readonly Line[], source: Source): View[] {
  const views: View[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const mark = isEmpty(line) ? null : MARK.exec(source.text.slice(line.from, line.from + 6));
    if (Number(mark?.[1]) !== views.length + 1) continue;
    const note = [line];
    while (note.length < LONGEST && goesOn(note.at(-1) as Line, lines[i + 1], source)) note.push(lines[++i] as Line);
    views.push(runningLines(source, note));
  }
  return views;
}

/** Whether the next line belongs to a note: neither a blank nor, behind a full stop, a line that begins anew. */
function goesOn(last: Line, next: Line | undefined, source: Source): boolean {
  if (!next || isEmpty(next) || MARK.test(source.text.slice(next.from, next.from + 6))) return false;
  const ended = /[.!?]["”]?$/.test(source.text.slice(last.from, last.to));
  return !ended || !/^\p{Lu}/u.test(source.text.slice(next.from, next.from + 2));
}
