import fc from 'fast-check';
import {timeOf} from '../tools/clock.mjs';
import type {Pattern} from './patterns.ts';

/** Pieces that runs are made of whatever the pattern is. */
const PIECES = [
  ...[
    ' ',
    '\t',
    '\n',
    'a',
    'A',
    'đ',
    'ạ',
    '1',
    '0',
    '.',
    ',',
    ';',
    ':',
    '-',
    '–',
    '/',
    '(',
    ')',
    '*',
    '_',
    '|',
    '"',
    '“',
    '<',
    '=',
  ],
  ...['a ', 'A ', '1 ', '1.', 'a, ', '- ', '((', '**a', '1/', 'a-', '\\', '&', '[', '{', '\ud83d\ude00'],
];

/** What makes the end of a run fail; nothing, too. */
const ENDS = ['', '\u0001'];

/**
 * Strings of about `length` that a pattern may stumble over: runs of one piece, and what it matches itself with a part of
 * it repeated.
 */
export function attacks(pattern: Pattern, thorough: boolean): ((length: number) => string)[] {
  const run = (before: string, piece: string, end: string) => (length: number) =>
    before + piece.repeat(Math.ceil(length / piece.length)) + end;
  const plain = PIECES.map((piece) => run('', piece, '\u0001'));
  const own = samples(pattern, thorough ? 3 : 1).flatMap((sample) => {
    const pumped = cuts(sample, thorough).flatMap(([from, to]) =>
      ENDS.map((end) => run(sample.slice(0, from), sample.slice(from, to), end)),
    );
    return [...pumped, run('', sample.slice(0, -1) || sample, '\u0001')];
  });
  return [...plain, ...own];
}

/** For classes that tell what is not in them. */
const SIGNS = ['x', 'Ạ', '1', ' ', '.', ';', '-', '\u4e00'];

/** Strings that the pattern matches, as far as such can be made. */
function samples({source, flags}: Pattern, count: number): string[] {
  // What looks around, edges of words and the ends of lines say nothing of what is consumed.
  const plain = source
    .replace(/\(\?<?[=!](?:[^()\\]|\\.|\([^()]*\)){0,400}\)/g, '')
    .replace(/\\[bB]/g, '')
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\\p\{L[lo]?\}/g, 'a')
    .replace(/\\p\{Lu\}/g, 'A')
    .replace(/\\p\{M[nc]?\}/g, '\u0301')
    .replace(/\\p\{N[d]?\}/g, '1')
    .replace(/\\P\{\w+\}/g, '.')
    .replace(/\\p\{\w+\}/g, '.');
  try {
    const positive = plain.replace(
      /\[\^(?:[^\]\\]|\\.)*\]/g,
      (negated) => SIGNS.find((sign) => new RegExp(negated).test(sign)) ?? 'x',
    );
    const matching = fc.stringMatching(new RegExp(positive, flags.replace(/[gyu]/g, '')));
    const texts = fc.sample(matching, {numRuns: count, seed: 1}).map((text) => text.slice(0, 60));
    return [...new Set(texts)].filter((text) => text !== '');
  } catch {
    return [];
  }
}

/** Places between which a sample is repeated. */
function cuts(sample: string, thorough: boolean): [number, number][] {
  const length = Math.min(sample.length, 40);
  const found: [number, number][] = [];
  for (const from of [0, 1, 2, length >> 2, length >> 1, length - 2, length - 1])
    for (const size of thorough ? [1, 2, 5, length] : [1, length]) {
      const to = Math.min(length, from + size);
      if (from >= 0 && from < to && !found.some(([a, b]) => a === from && b === to)) found.push([from, to]);
    }
  return found;
}

/** Milliseconds that a pattern takes for all of a text, as it is used: from each match to the next, or at one place. */
function time({source, flags}: Pattern, text: string, runs = 1): number {
  const pattern = new RegExp(source, flags);
  return timeOf(() => (flags.includes('g') ? text.replace(pattern, '') : pattern.test(text)), runs);
}

/** Milliseconds after which a pattern has shown how it grows. */
const ENOUGH = 1;
/** Times as long, for four times the text, that no square and no cube takes: a longer text would never come back. */
const WORSE = 80;
/** Times as long as no square takes: sixteen times a text that a cube reads would take too long. */
const CUBE = 40;
/** Short ones first: what grows without bounds would never come back from a long one. */
const SIZES = [24, 48, 96, 192, 384, 768, 1536];

/**
 * The hostile text for which a pattern takes longer than its length allows, and how many times longer four times the text
 * takes; null where there is none. A square gives 16.
 */
export function superLinear(pattern: Pattern, thorough = false): {text: string; times: number} | null {
  for (const attack of attacks(pattern, thorough)) {
    const size = SIZES.find((length) => time(pattern, attack(length)) >= ENOUGH);
    if (size === undefined) continue;
    // Once may have been chance: the first run of a pattern compiles it, and a busy machine stops any.
    const growth = (length: number) => {
      const slow = time(pattern, attack(length), 3);
      return slow < ENOUGH / 2 ? 0 : slow / Math.max(time(pattern, attack(length / 4), 3), 0.01);
    };
    const times = growth(size) > 8 ? growth(size) : 0;
    if (times <= 8) continue;
    // A reach of some hundred letters looks like a square until it is filled: what is none grows no more then. That it is worse
    // must show twice: a machine may stop in the middle of all three runs.
    const isWorse = times >= WORSE && growth(size) >= WORSE;
    if (!isWorse && (growth(size * 4) <= 8 || (times < CUBE && growth(size * 16) <= 8))) continue;
    return {text: attack(12), times};
  }
  return null;
}
