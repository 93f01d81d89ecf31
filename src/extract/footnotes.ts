import {isEmpty} from '../parse/lines.ts';
import {runningLines} from '../parse/running-text.ts';
import type {Source} from '../text/source.ts';
import type {View} from '../text/view.ts';
import type {Line} from '../tree.ts';

/** `[2]⏎Quyết định số 1679/QĐ-TTg …`: a note is a paragraph, and no longer than this. */
const LONGEST = 60;
const MARK = /^\[(\d{1,3})\](?=\s|$)/;
/**
 * `1⏎  Nghị định số 126/2024/NĐ-CP …`: a raised figure let down by a PDF, also `(1) Công văn số …`. It opens a note only before an
 * instrument or what leads to one.
 */
const RAISED =
  /^(?:(\d{1,2})\s{1,60}|\((\d{1,2})\)\s{0,9})(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Công điện|Kế hoạch|Kết luận|Tờ trình|Khoản|Điều|Theo|Tại|Căn cứ)\s/u;
/** Signs that a mark and the first words behind it take. */
const OPENING = 90;

/** The notes at the bottom of pages, one after the other. */
export function pageNoteViews(lines: readonly Line[], source: Source): View[] {
  const notes = new Map<number, Line[]>();
  for (const line of lines) if (!isEmpty(line)) notes.set(line.note, [...(notes.get(line.note) ?? []), line]);
  return [...notes.values()].map((note) => runningLines(source, note));
}

/** The notes that stand behind the signature, counted on from the `before` of its pages, without what a portal prints behind the last. */
export function footnoteViews(lines: readonly Line[], source: Source, before = 0): View[] {
  const views: View[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || markOf(line, source) !== before + views.length + 1) continue;
    const note = [line];
    while (note.length < LONGEST && goesOn(note.at(-1) as Line, lines[i + 1], source)) note.push(lines[++i] as Line);
    views.push(runningLines(source, note));
  }
  return views;
}

/** The number of the note that a line opens; 0 where it opens none. */
function markOf(line: Line, source: Source): number {
  const text = source.text.slice(line.from, line.from + OPENING);
  const mark = MARK.exec(text) ?? (NUMBERED.test(text) ? RAISED.exec(text) : null);
  return Number(mark?.[1] ?? mark?.[2] ?? 0);
}

const NUMBERED = /^\(?\d/;

/** Whether the next line belongs to a note: neither a blank nor, behind a full stop, a line that begins anew. */
function goesOn(last: Line, next: Line | undefined, source: Source): boolean {
  if (!next || isEmpty(next) || markOf(next, source) > 0) return false;
  const ended = /[.!?]["”]?$/.test(source.text.slice(last.from, last.to));
  return !ended || !/^\p{Lu}/u.test(source.text.slice(next.from, next.from + 2));
}
