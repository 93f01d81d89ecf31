import type {LegacyEncoding} from './encoding.ts';

const SHAPES: Readonly<Record<string, string>> = {'^': '\u0302', '(': '\u0306', '+': '\u031b'};
const TONES: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
const SIGNS = new Map([...Object.entries(SHAPES), ...Object.entries(TONES)].map(([sign, mark]) => [mark, sign]));

/** Signs that would mark the letter before them. */
const MARKABLE = /[aeiouyAEIOUY]/;

/** VIQR (RFC 1456), plain ASCII: `U?y ban nha^n da^n`. A backslash keeps a sign from marking the letter before it. */
export const viqr: LegacyEncoding = {
  name: 'viqr',
  aliases: ['vietnet', 'csviqr'],
  read: (text) =>
    text.replace(
      /\\(.)|([dD])[dD]|([aAoOuUeEiIyY])([\^(+]?)(['`?~.]?)/gs,
      (found, escaped: string | undefined, dd: string | undefined, vowel: string, shape: string, tone: string) => {
        if (escaped !== undefined) return /[\^(+'`?~.\\dD]/.test(escaped) ? escaped : found;
        if (dd !== undefined) return dd === 'd' ? 'đ' : 'Đ';
        const shaped = (vowel + (SHAPES[shape] ?? '')).normalize('NFC');
        // `i^` is no letter: the sign is a sign.
        if (shaped.length > 1) return found;
        return (shaped + (TONES[tone] ?? '')).normalize('NFC');
      },
    ),
  write(text) {
    const letters = Array.from(text.normalize('NFC'));
    return letters.map((letter, index) => {
      const before = letters[index - 1] ?? '';
      if (letter === 'đ') return 'dd';
      if (letter === 'Đ') return 'DD';
      if (/[\^(+'`?~.]/.test(letter)) return MARKABLE.test(before.normalize('NFD').charAt(0)) ? `\\${letter}` : letter;
      if (letter === 'd' || letter === 'D')
        return /[dđ]/i.test(before + (letters[index + 1] ?? '')) ? `\\${letter}` : letter;
      if (letter === '\\') return '\\\\';
      if (letter < '\x80') return letter;
      const [base = '', ...marks] = letter.normalize('NFD');
      const signs = marks.map((mark) => SIGNS.get(mark));
      if (!MARKABLE.test(base) || signs.some((sign) => sign === undefined)) return null;
      // The shape stands before the tone, in whatever order the marks are composed.
      return base + signs.sort((a, b) => rank(a) - rank(b)).join('');
    });
  },
};

const rank = (sign: string | undefined): number => (sign !== undefined && sign in SHAPES ? 0 : 1);
