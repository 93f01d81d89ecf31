import type {Deadline} from '../../record.ts';
import {bare} from '../../text/fold.ts';
import {lastAtOrBefore} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import {fromIso, type PartialDate} from '../dates.ts';
import {isNoDeadline} from './guards.ts';
import type {DefinedPhrase, Part, Scene} from './phrase.ts';
import {phrases} from './phrases/index.ts';
import {type Item, refine} from './refine.ts';

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
  cited: readonly {start: number; end: number}[];
  /** true where the text is the value of a deadline field or cell: bare periods and dates count */
  cell?: boolean;
  /** ISO date of the heading over a timetable, for cells that hold clock times only (`7h00 - 7h15`) */
  day?: string;
}

/** A text with neither a digit nor one of these words holds no deadline. */
const WORDY = /\d|h[àằ]ng |định kỳ|mỗi |từng |một lần|quý [ivl|]|thời hạn|trong vòng/;

/** `Thời gian thực hiện:` in running text makes a field of what follows, up to the end of the clause. */
const FIELD = /\b(?:thoi gian|thoi han|han|tien do|lo trinh)(?: [a-z]{1,8}){0,6} ?: ?/g;

type Openers = {scan: RegExp; phrases: Map<string, DefinedPhrase[]>};
let openers: {prose: Openers; cell: Openers} | undefined;

function openersOf(words: (phrase: DefinedPhrase) => readonly string[]): Openers {
  const byWord = new Map<string, DefinedPhrase[]>();
  for (const phrase of phrases)
    for (const word of new Set(words(phrase).map((opening) => bare(opening).split(' ')[0] ?? ''))) {
      const list = byWord.get(word);
      if (list) list.push(phrase);
      else byWord.set(word, [phrase]);
    }
  const alternatives = [...byWord.keys()].sort().map((word) => (word === '#' ? '\\d' : `${word}(?![a-z])`));
  return {scan: new RegExp(`\\b(?:${alternatives.join('|')})`, 'g'), phrases: byWord};
}

export interface Match {
  phrase: string;
  start: number;
  end: number;
  parts: Part[];
}

interface Text {
  text: string;
  lower: string;
  bare: string;
  /** offset of the last sentence that begins at or before an offset */
  sentence(offset: number): number;
}

/** Every phrase that matches in `[from, to)` of a text, overlaps included. */
function scan(
  text: Text,
  from: number,
  to: number,
  issued: PartialDate | null,
  cell: boolean,
  day: string | null,
): Match[] {
  openers ??= {
    prose: openersOf((phrase) => phrase.opens),
    cell: openersOf((phrase) => [...phrase.opens, ...(phrase.cellOpens ?? [])]),
  };
  const {scan: words, phrases: byWord} = cell ? openers.cell : openers.prose;
  const matches: Match[] = [];
  words.lastIndex = from;
  for (let hit = words.exec(text.bare); hit && hit.index < to; hit = words.exec(text.bare)) {
    const start = hit.index;
    const word = hit[0] >= '0' && hit[0] <= '9' ? '#' : hit[0];
    for (const phrase of byWord.get(word) ?? []) {
      const {sticky} = phrase;
      sticky.lastIndex = start;
      const match = sticky.exec(phrase.on === 'lower' ? text.lower : text.bare);
      if (!match) continue;
      const end = start + match[0].trimEnd().length;
      if (end > to) continue;
      const opening = Math.max(text.sentence(start), from);
      const begin = Math.max(opening, start - 200);
      const scene: Scene = {
        issued,
        cell,
        day,
        match: match[0].trimEnd(),
        whole: begin === opening,
        before: text.lower.slice(begin, start),
        printed: text.text.slice(begin, start),
        after: text.lower.slice(end, end + 100),
      };
      const parts = phrase.read(match.groups ?? {}, scene);
      if (!parts) continue;
      const kept = parts.filter((part) => !part.reading || !isNoDeadline(part.reading, scene, issued));
      matches.push({phrase: phrase.name, start, end, parts: kept});
    }
  }
  return matches;
}

/** Of matches that overlap the longest holds, then the one with more to say. `matches` come in the order of their starts. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const held: Match[] = [];
  for (let at = 0; at < matches.length; ) {
    // one cluster of matches that touch each other, then the next
    let stop = at;
    for (let reach = 0; stop < matches.length; stop++) {
      const match = matches[stop] as Match;
      if (stop > at && match.start >= reach) break;
      reach = Math.max(reach, match.end);
    }
    const cluster = matches
      .slice(at, stop)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || b.parts.length - a.parts.length || a.start - b.start);
    const kept: Match[] = [];
    for (const match of cluster)
      if (kept.every((other) => match.end <= other.start || match.start >= other.end)) kept.push(match);
    held.push(...kept.sort((a, b) => a.start - b.start));
    at = stop;
  }
  return held;
}

function sentences(lower: string): (offset: number) => number {
  const starts = [0];
  for (const end of lower.matchAll(/[.;](?=\s)|\n/g)) starts.push(end.index + 1);
  return (offset) => starts[lastAtOrBefore(starts, offset)] as number;
}

/** Which phrases hold where; for tests and for explaining. */
export function findMatches(
  view: View,
  from: number,
  to: number,
  context: DeadlineContext,
): {matches: Match[]; text: Text} | null {
  const start = Math.max(0, from);
  const end = Math.min(view.text.length, to);
  if (end - start < 3) return null;
  const folded = view.bare.slice(start, end);
  const lower = view.lower.slice(start, end);
  if (!WORDY.test(lower)) return null;
  const text: Text = {text: view.text.slice(start, end), lower, bare: folded, sentence: sentences(lower)};
  const issued = fromIso(context.issued);
  const day = context.day ?? null;
  let matches: Match[] = [];
  if (context.cell) matches = scan(text, 0, folded.length, issued, true, day);
  else {
    let at = 0;
    for (const field of folded.matchAll(FIELD)) {
      const open = field.index + field[0].length;
      if (open <= at) continue;
      const close = /[.;](?=\s|$)/.exec(folded.slice(open, open + 200));
      const stop = close ? open + close.index : Math.min(open + 200, folded.length);
      matches.push(...scan(text, at, open, issued, false, day), ...scan(text, open, stop, issued, true, day));
      at = stop;
    }
    matches.push(...scan(text, at, folded.length, issued, false, day));
  }
  const uncited = matches.filter((match) =>
    context.cited.every((range) => start + match.end <= range.start || start + match.start >= range.end),
  );
  return {matches: withoutOverlaps(uncited), text};
}

/**
 * The deadlines in `[from, to)` of a view, in order, each once: a task that says `hằng năm` twice has it once. Dates that
 * are left without a year are those of `issued`; without `issued` they are not reported, for nobody knows their year.
 */
export function findDeadlines(view: View, from: number, to: number, context: DeadlineContext): FoundDeadline[] {
  const found = findMatches(view, from, to, context);
  if (!found) return [];
  const offset = Math.max(0, from);
  const items: Item[] = found.matches.flatMap((match) =>
    match.parts.map(({from: first = 0, to: last = match.end - match.start, reading, open}) => ({
      start: match.start + first,
      end: match.start + last,
      ...(reading ? {reading} : {}),
      ...(open ? {open} : {}),
    })),
  );
  const deadlines: FoundDeadline[] = [];
  const seen = new Set<string>();
  for (const {start, end, reading} of refine(items, found.text.sentence, found.text.text)) {
    if (!reading) continue;
    const key = JSON.stringify(reading);
    if (seen.has(key)) continue;
    seen.add(key);
    const text = found.text.text.slice(start, end);
    deadlines.push({deadline: {text, ...reading} as Deadline, start: offset + start, end: offset + end});
  }
  return deadlines.sort((a, b) => a.start - b.start);
}
