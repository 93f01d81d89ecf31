import {lastAtOrBefore} from '../../text/sorted.ts';
import type {View} from '../../text/view.ts';
import {type FoundLaw, readLaw} from './law.ts';
import {type FoundNumber, readLetterNumber, readNumber} from './number.ts';

/** Where an instrument may be cited: a number, a law's name, or both (`Luật Đê điều số 79/2006/QH11`). */
export interface Candidate {
  start: number;
  /** end of number or name, whichever is later */
  end: number;
  number: FoundNumber | null;
  law: FoundLaw | null;
}

/**
 * Words that open a law's name, with the capital by which they are looked for (capitals are rare) and the place of the
 * word itself.
 */
const LAW_WORDS = [
  {initial: 'L', words: 'luat', ahead: 0},
  {initial: 'B', words: 'bo luat', ahead: 3},
  {initial: 'P', words: 'phap lenh', ahead: 0},
  {initial: 'H', words: 'hien phap', ahead: 0},
];
/** `, số: `, ` (số `: between a law's name and its number. */
const NAME_TO_NUMBER = /^(?:\s?,)?\s?\(?\s?(?:s[o0]\s?:?\s?)?$/;

/** All candidates of a view, in order. One pass of `indexOf` per trigger; texts without any cost no more than that. */
export function findCandidates(view: View): Candidate[] {
  const numbers = withLetters(view, findNumbers(view.text));
  const laws = findLaws(view);
  if (!laws.length && !numbers.length) return [];
  if (!laws.length) return numbers.map((number) => ({start: number.start, end: number.end, number, law: null}));
  const found: Candidate[] = [];
  let next = 0;
  for (const law of laws) {
    let number = numbers[next];
    while (number && number.start < law.start) {
      found.push({start: number.start, end: number.end, number, law: null});
      number = numbers[++next];
    }
    const at = law.lists ? indexBehind(numbers, next, law.end) : next;
    number = numbers[at];
    const own =
      number && number.start - law.end < 12 && NAME_TO_NUMBER.test(view.bare.slice(law.end, number.start))
        ? number
        : null;
    found.push({start: law.start, end: own?.end ?? law.end, number: own, law});
    if (own && at === next) next++;
    else if (own) numbers.splice(at, 1);
  }
  for (const number of numbers.slice(next)) found.push({start: number.start, end: number.end, number, law: null});
  return found;
}

/** Index of the first number behind a law that lists others, whose numbers are theirs. */
function indexBehind(numbers: readonly FoundNumber[], from: number, end: number): number {
  let index = from;
  while (index < numbers.length && (numbers[index] as FoundNumber).start < end) index++;
  return index;
}

function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  let done = 0;
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (at < done || !isCapital(text.charCodeAt(at + 1) === 32 ? text.charCodeAt(at + 2) : text.charCodeAt(at + 1)))
      continue;
    const number = readNumber(text, at);
    if (!number || number.start < done) continue;
    found.push(number);
    done = number.end;
  }
  return found;
}

/** `công văn số 10CH-HT ngày …`, `Công điện số 11 hồi 20 giờ ngày …`: companies number their letters as they like; the word and the day show that it is a number. */
function withLetters({lower, text}: View, numbers: FoundNumber[]): FoundNumber[] {
  const letters: FoundNumber[] = [];
  const starts = numbers.map(({start}) => start);
  for (const word of LETTER_WORDS)
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      const number = readLetterNumber(text, at + word.length);
      const last = number && numbers[lastAtOrBefore(starts, number.end - 1)];
      if (number && !(last && last.start < number.end && last.end > number.start)) letters.push(number);
    }
  return letters.length ? [...numbers, ...letters].sort((a, b) => a.start - b.start) : numbers;
}

const LETTER_WORDS = ['công văn số ', 'văn bản số ', 'công điện số ', 'chỉ thị số ', 'quyết định số '];

function findLaws(view: View): FoundLaw[] {
  const {text} = view;
  const found: FoundLaw[] = [];
  for (const {initial, words, ahead} of LAW_WORDS) {
    let done = 0;
    for (let at = text.indexOf(initial); at >= 0; at = text.indexOf(initial, at + 1)) {
      // `Bộ Luật` is found by its L
      if (at < done || !view.bare.startsWith(words, at) || (ahead && text[at + ahead] === 'L')) continue;
      const law = readLaw(view, at + ahead, at + words.length);
      if (!law) continue;
      found.push(law);
      done = law.lists ? at + 1 : law.end;
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** A-Z, Đ and the letters that look like it. Codes begin with no other letter. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code === 0x110 || code === 0xd0 || code === 0x189;
}
