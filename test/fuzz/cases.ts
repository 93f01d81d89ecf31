import fc from 'fast-check';
import {composed} from './composed.ts';
import {keywords} from './keywords.ts';
import {mutated} from './lines.ts';
import {nesting} from './nesting.ts';
import {type Random, randomOf, shuffled} from './random.ts';
import {strewn, unicode} from './unicode.ts';

/** What inputs are made from. */
export interface Material {
  /** clean texts */
  readonly texts: readonly string[];
  readonly seed: number;
  /** how often a keyword is repeated */
  readonly repeats: number;
  /** UTF-16 units of a long line */
  readonly longLine: number;
}

export type Kind = 'mutated' | 'spliced' | 'unicode' | 'nesting' | 'composed' | 'line' | 'pair' | 'keyword';

/** One input. The same number and seed over the same texts is the same input. */
export interface Case {
  readonly number: number;
  readonly kind: Kind;
  /** what it was made from, for the report */
  readonly from: string;
  readonly text: string;
}

/** Of so many inputs three are long, one of each kind. */
const ROUND = 60;

/** The way from a case's number to its input. */
export function caseMaker({texts, seed, repeats, longLine}: Material): (number: number) => Case {
  const words = keywords();
  const order = shuffled(words.length, randomOf(seed, -1));
  const arbitrary = composed(words);

  function make(kind: Kind, number: number, random: Random): Omit<Case, 'number' | 'kind'> {
    const base = () => random.pick(texts);
    switch (kind) {
      case 'mutated':
        return {from: '', text: mutated(base(), random, base)};
      case 'spliced':
        return {from: '', text: mutated(`${base()}\n${base()}`, random, base)};
      case 'unicode':
        return {
          from: '',
          text: random.chance(0.3) ? unicode(1 + random.below(3000), random) : strewn(base().slice(0, 20_000), random),
        };
      case 'nesting':
        return {from: '', text: headed(nesting(1 + random.below(1500), random), random)};
      case 'composed':
        return {from: '', text: fc.sample(arbitrary, {seed: seed + number, numRuns: 1})[0] ?? ''};
      case 'line': {
        const {name, text} = longLineOf(base(), words, longLine, random);
        return {from: name, text: headed(text, random)};
      }
      case 'pair': {
        const [first, second] = [pieceOf(base(), words, random), pieceOf(base(), words, random)];
        const half = longLine >> (3 + random.below(3));
        return {
          from: `${JSON.stringify(first)} and then ${JSON.stringify(second)}`,
          text: headed(
            `${filled(first, half)}${random.pick(['', '\n', ':\n', '.\n\n'])}${filled(second, half)}`,
            random,
          ),
        };
      }
      case 'keyword': {
        const word = words[order[Math.floor(number / ROUND) % order.length] as number] as string;
        const apart = random.pick([' ', ' ', '\n', ', ', '', '; ', '. ', '\n\n', ': ', '\n- ', '\n1. ', '|', ' và ']);
        const turned = random.pick([String, String, (text: string) => text.toUpperCase(), decomposed]);
        const text = turned(word + apart).repeat(repeats);
        return {from: JSON.stringify(turned(word + apart)), text: headed(text, random)};
      }
    }
  }

  return (number) => {
    const kind = kindOf(number);
    return {number, kind, ...make(kind, number, randomOf(seed, number))};
  };
}

const SHORT: readonly Kind[] = [
  'mutated',
  'composed',
  'spliced',
  'mutated',
  'unicode',
  'composed',
  'nesting',
  'mutated',
];

export function kindOf(number: number): Kind {
  const at = number % ROUND;
  if (at === ROUND - 1) return 'keyword';
  if (at === ROUND - 2) return 'line';
  if (at === ROUND - 3) return 'pair';
  return SHORT[at % SHORT.length] as Kind;
}

const decomposed = (text: string): string => text.normalize('NFD');

const HEAD = 'Số: 12/TB-UBND\nPhú Sơn, ngày 05 tháng 4 năm 2023\n\nTHÔNG BÁO\nVề việc lưu trữ\n\n';
const CLOSING = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Bình\n';

/** Half of the made texts stand in a document, where more is asked of them. */
function headed(text: string, random: Random): string {
  if (random.chance(0.5)) return text;
  return HEAD + text + (random.chance(0.5) ? CLOSING : '');
}

/** A line without an end: a text run together, one word, words at random, blanks, or one sign. */
function longLineOf(
  base: string,
  words: readonly string[],
  length: number,
  random: Random,
): {name: string; text: string} {
  const fill = (name: string, piece: string) => ({name, text: filled(piece, length)});
  switch (random.below(6)) {
    case 0:
      return fill('a text run together', base.replace(/\s+/g, ' '));
    case 1: {
      const pieces: string[] = [];
      for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 1) pieces.push(random.pick(words));
      return {name: 'keywords at random', text: pieces.join(random.pick([' ', ', ', '']))};
    }
    case 2: {
      const sign = random.pick(SIGNS);
      return fill(`one sign, ${JSON.stringify(sign)}`, sign);
    }
    case 3: {
      const pair = random.pick(SIGNS) + random.pick(SIGNS) + random.pick(SIGNS);
      return fill(`three signs, ${JSON.stringify(pair)}`, pair);
    }
    case 4: {
      const word = random.pick(words);
      return fill(
        `a word and a run of one sign, ${JSON.stringify(word)}`,
        word + random.pick(SIGNS).repeat(length - word.length),
      );
    }
    default:
      return fill('labels', nesting(400, random).replaceAll('\n', ' '));
  }
}

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length);

/**
 * What a half of a text is filled with: a line, a name in a list, an item. What is read of the one half may be handed on
 * to every item of the other.
 */
function pieceOf(base: string, words: readonly string[], random: Random): string {
  const lines = base.split('\n').filter((line) => line.trim() !== '');
  switch (random.below(4)) {
    case 0:
      return `${random.pick(lines)}\n`;
    case 1:
      return random.pick(HANDED);
    case 2:
      return random.pick(words) + random.pick([', ', '; ', ' ', '\n', ':\n']);
    default:
      return `${random.pick(['1. ', 'a) ', '- ', 'Điều 1. ', '+ '])}${random.pick(words)} ${random.pick(words)}\n`;
  }
}

const HANDED = [
  ...[
    'Giao Sở Y tế: ',
    'Sở Y tế, ',
    'Sở Y tế chủ trì, phối hợp Sở Nội vụ, ',
    'Giao Sở Y tế thực hiện:\n',
    'Yêu cầu:\n',
  ],
  ...[
    '1. Rà soát hồ sơ.\n',
    '- Giao Sở Y tế rà soát trước ngày 30/6/2024.\n',
    '| Sở Y tế | rà soát | 30/6/2024 |\n',
    '## A\n',
  ],
  ...['Quyết định số 1/QĐ-UBND ngày 01/02/2020; ', 'Thời hạn: 30/6/2024\n', 'Căn cứ Luật Đất đai ngày 01/01/2020;\n'],
  ...[
    '- Như trên;\n',
    'CHỦ TỊCH\nTrần Văn Bình\n',
    'PHỤ LỤC I\n',
    'Số: 12/TB-UBND\n',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
  ],
];

const SIGNS = [
  ...[
    ' ',
    '\t',
    '\u00a0',
    '.',
    ',',
    ';',
    ':',
    '-',
    '–',
    '_',
    '*',
    '**',
    '#',
    '>',
    '|',
    '(',
    ')',
    '"',
    '“',
    '”',
    '/',
    '\\',
  ],
  ...[
    '1',
    '0',
    '9',
    'I',
    'V',
    'a',
    'A',
    'đ',
    'Đ',
    'ố',
    'o\u0302\u0301',
    '\u0301',
    '\r',
    '\f',
    '\0',
    '\u2028',
    '\ud800',
    '👍',
  ],
  ...['&', '<', '[', '](', '`', '~', '+', '•', '…', '%', 'số ', 'Số: ', '1/', 'ngày ', 'QĐ-', 'a ', 'A ', 'Điều '],
];
