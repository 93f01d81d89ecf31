import {bare} from '../../text/fold.ts';
import {hasOpenBracket} from '../../text/open-bracket.ts';
import {PhraseTrie} from '../../text/phrase-trie.ts';
import {isBareLetter, isDigitAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {PartialDate} from '../dates.ts';
import type {Area} from './areas.ts';
import {isNoDeadline} from './guards.ts';
import {type DefinedPhrase, type Part, type Scene, stickyOf} from './phrase.ts';
import {phrases} from './phrases/index.ts';

export interface Match {
  phrase: string;
  start: number;
  end: number;
  parts: Part[];
}

/** What a scan needs to know of the place and the document. */
export interface Surroundings {
  from: number;
  to: number;
  issued: PartialDate | null;
  day: string | null;
  /** offset at which the sentence around an offset begins */
  sentence(offset: number): number;
}

/** Which phrases may begin at a place: a list of opening words for each, in the order of `phrases`. */
let openers: {prose: PhraseTrie; cell: PhraseTrie} | undefined;

/** `#` stands for any digit; what ends in one may go on with anything: `trước 4h`. */
function openersOf(words: (phrase: DefinedPhrase) => readonly string[]): PhraseTrie {
  const trie = new PhraseTrie((text, at) => isLetterAt(text, at) && !isDigitAt(text, at - 1));
  for (const phrase of phrases) trie.list(words(phrase).flatMap(printed));
  return trie;
}

const DIGITS = [...'0123456789'];

const printed = (opening: string): string[] =>
  opening.includes('#') ? DIGITS.map((digit) => bare(opening).replace('#', digit)) : [bare(opening)];

const isLetterAt = (text: string, at: number): boolean => at < text.length && isBareLetter(text.charCodeAt(at));

/** What `\w` takes of bare text. */
function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  return isBareLetter(unit) || (unit >= 48 && unit <= 57) || unit === 95;
}

/** Every phrase that matches in an area, overlaps included, in order. */
export function scan(view: View, area: Area, around: Surroundings, matches: Match[]): void {
  openers ??= {
    prose: openersOf((phrase) => phrase.opens),
    cell: openersOf((phrase) => [...phrase.opens, ...(phrase.cellOpens ?? [])]),
  };
  const trie = area.cell ? openers.cell : openers.prose;
  const {bare: text} = view;
  let inside = isWordAt(text, area.from - 1);
  for (let at = area.from; at < area.to; at++) {
    const opens = !inside;
    inside = isWordAt(text, at);
    if (!opens || !inside) continue;
    for (const number of trie.listsAt(text, at)) {
      const match = read(phrases[number] as DefinedPhrase, at, view, area, around);
      if (match) matches.push(match);
    }
  }
}

/** `thứ Tư (08/11)`: the bracket that a phrase has opened. */
const closes = (printed: string, text: string, start: number): boolean =>
  text[start + printed.length] === ')' && hasOpenBracket(printed);

function read(phrase: DefinedPhrase, start: number, view: View, area: Area, around: Surroundings): Match | null {
  const sticky = stickyOf(phrase);
  sticky.lastIndex = start;
  const match = sticky.exec(phrase.on === 'lower' ? view.lower : view.bare);
  if (!match) return null;
  const printed = match[0].trimEnd();
  const end = start + printed.length + (closes(printed, view.text, start) ? 1 : 0);
  if (end > (area.cell ? area.to : around.to)) return null;
  const opening = Math.max(around.sentence(start), area.cell ? area.from : 0);
  const begin = Math.max(opening, start - 200);
  const scene: Scene = {
    issued: around.issued,
    cell: area.cell,
    day: around.day,
    match: printed,
    said: view.lower.slice(start, end),
    before: view.lower.slice(begin, start),
    whole: begin === opening,
    printed: view.text.slice(begin, start),
    earlier: view.bare.slice(Math.max(around.from, start - 300), start),
    after: view.lower.slice(end, Math.min(end + 100, around.to)),
  };
  const parts = phrase.read(match.groups ?? {}, scene);
  if (!parts) return null;
  const kept = parts.filter((part) => !part.reading || !isNoDeadline(part.reading, scene));
  return {phrase: phrase.name, start, end, parts: kept};
}
