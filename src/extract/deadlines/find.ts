import type {Deadline} from '../../record.ts';
import type {Range} from '../../text/range.ts';
import {lastAtOrBefore} from '../../text/sorted.ts';
import type {View} from '../../text/view.ts';
import {fromIso} from '../dates.ts';
import {areas} from './areas.ts';
import {withoutOverlaps} from './overlaps.ts';
import {type Item, refine} from './refine.ts';
import {type Match, type Surroundings, scan} from './scan.ts';

/** A deadline and its place in the view: `deadline.text` is `view.text.slice(start, end)`. */
export interface FoundDeadline {
  deadline: Deadline;
  start: number;
  end: number;
}

export interface DeadlineContext {
  /** date of the document, perhaps partial: `2021-07-16`, `2021-07`, `2021` */
  issued: string | null;
  /** ranges of the view that cite other instruments: dates in there are never deadlines */
  cited: readonly Range[];
  /** true where the text is the value of a deadline field or cell: bare periods and dates count */
  cell?: boolean;
  /** ISO date of the heading over a timetable, for cells that hold clock times only (`7h00 - 7h15`) */
  day?: string;
}

/** Offset at which the sentence around an offset begins; the sentences are told apart when first asked for. */
function sentences(view: View, from: number, to: number): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [from];
      for (const end of view.lower.slice(from, to).matchAll(/[.;](?=\s)|\n/g)) starts.push(from + end.index + 1);
    }
    return starts[lastAtOrBefore(starts, offset)] as number;
  };
}

interface Found {
  matches: Match[];
  around: Surroundings;
}

/** Which phrases hold where; for tests and for explaining. Null where there is nothing to look at. */
export function findMatches(view: View, from: number, to: number, context: DeadlineContext): Found | null {
  const start = Math.max(0, from);
  const end = Math.min(view.text.length, to);
  const {cited, cell = false, day = null} = context;
  const places = areas(view, start, end, cited, cell);
  if (places.length === 0) return null;
  const issued = fromIso(context.issued);
  const around: Surroundings = {from: start, to: end, issued, day, sentence: sentences(view, start, end)};
  const matches: Match[] = [];
  for (const area of places) scan(view, area, around, matches);
  const uncited = matches.filter((match) =>
    cited.every((range) => match.end <= range.start || match.start >= range.end),
  );
  return {matches: withoutOverlaps(uncited), around};
}

/**
 * The deadlines in `[from, to)` of a view, in order, each once: a task that says `hằng năm` twice has it once. Dates that
 * are left without a year are those of `issued`; without `issued` they are not reported, for nobody knows their year.
 */
export function findDeadlines(view: View, from: number, to: number, context: DeadlineContext): FoundDeadline[] {
  const found = findMatches(view, from, to, context);
  if (!found || found.matches.length === 0) return [];
  const items: Item[] = [];
  for (const {start, end, parts} of found.matches)
    for (const part of parts) {
      const item: Item = {start: start + (part.from ?? 0), end: part.to === undefined ? end : start + part.to};
      if (part.reading) item.reading = part.reading;
      if (part.open) item.open = part.open;
      items.push(item);
    }
  const deadlines: FoundDeadline[] = [];
  const refined = refine(items, found.around.sentence, view.text);
  const seen = new Set<string>();
  for (const {start, end, reading} of refined) {
    if (!reading) continue;
    const key = refined.length > 1 ? JSON.stringify(reading) : '';
    if (seen.has(key)) continue;
    seen.add(key);
    const deadline = {text: view.text.slice(start, end), ...reading} as Deadline;
    deadlines.push({deadline, start, end});
  }
  return deadlines.sort((a, b) => a.start - b.start);
}
