import {bare} from '../../text/fold.ts';
import type {View} from '../../text/view.ts';
import type {PartialDate} from '../dates.ts';
import type {Area} from './areas.ts';
import {isNoDeadline} from './guards.ts';
import type {DefinedPhrase, Part, Scene} from './phrase.ts';
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

interface Opener {
  phrase: DefinedPhrase;
  /** how the phrase may begin with this word, folded; the last sign may be `#`, a digit */
  beginnings: string[];
}

interface Openers {
  words: RegExp;
  byWord: Map<string, Opener[]>;
}

let openers: {prose: Openers; cell: Openers} | undefined;

/** One pattern for all first words of the phrases, and which phrases begin with which. */
function openersOf(words: (phrase: DefinedPhrase) => readonly string[]): Openers {
  const byWord = new Map<string, Opener[]>();
  for (const phrase of phrases) {
    const mine = new Map<string, Opener>();
    for (const beginning of words(phrase).map(bare)) {
      const word = beginning.split(' ')[0] ?? '';
      const opener = mine.get(word) ?? {phrase, beginnings: []};
      opener.beginnings.push(beginning);
      mine.set(word, opener);
    }
    for (const [word, opener] of mine) byWord.set(word, [...(byWord.get(word) ?? []), opener]);
  }
  const alternatives = [...byWord.keys()].sort().map((word) => (word === '#' ? '\\d' : `${word}(?![a-z])`));
  return {words: new RegExp(`\\b(?:${alternatives.join('|')})`, 'g'), byWord};
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9';
}

function begins(text: string, at: number, beginning: string): boolean {
  if (!beginning.endsWith('#')) return text.startsWith(beginning, at);
  const before = beginning.length - 1;
  return text.startsWith(beginning.slice(0, before), at) && isDigit(text[at + before]);
}

/** Every phrase that matches in an area, overlaps included, in order. */
export function scan(view: View, area: Area, around: Surroundings, matches: Match[]): void {
  openers ??= {
    prose: openersOf((phrase) => phrase.opens),
    cell: openersOf((phrase) => [...phrase.opens, ...(phrase.cellOpens ?? [])]),
  };
  const {words, byWord} = area.cell ? openers.cell : openers.prose;
  words.lastIndex = area.from;
  for (let hit = words.exec(view.bare); hit && hit.index < area.to; hit = words.exec(view.bare)) {
    const [word] = hit;
    for (const {phrase, beginnings} of byWord.get(isDigit(word) ? '#' : word) ?? []) {
      if (!beginnings.some((beginning) => begins(view.bare, hit.index, beginning))) continue;
      const match = read(phrase, hit.index, view, area, around);
      if (match) matches.push(match);
    }
  }
}

function read(phrase: DefinedPhrase, start: number, view: View, area: Area, around: Surroundings): Match | null {
  const {sticky} = phrase;
  sticky.lastIndex = start;
  const match = sticky.exec(phrase.on === 'lower' ? view.lower : view.bare);
  if (!match) return null;
  const printed = match[0].trimEnd();
  const end = start + printed.length;
  if (end > (area.cell ? area.to : around.to)) return null;
  const opening = Math.max(around.sentence(start), area.cell ? area.from : 0);
  const begin = Math.max(opening, start - 200);
  const scene: Scene = {
    issued: around.issued,
    cell: area.cell,
    day: around.day,
    match: printed,
    before: view.lower.slice(begin, start),
    whole: begin === opening,
    printed: view.text.slice(begin, start),
    after: view.lower.slice(end, Math.min(end + 100, around.to)),
  };
  const parts = phrase.read(match.groups ?? {}, scene);
  if (!parts) return null;
  const kept = parts.filter((part) => !part.reading || !isNoDeadline(part.reading, scene));
  return {phrase: phrase.name, start, end, parts: kept};
}
