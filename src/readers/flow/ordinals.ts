/** Ordinals and bullets of automatic lists, as they are printed. Names of forms are those of Office Open XML. */
export function printOrdinal(count: number, form: string): string {
  switch (form) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** a, b … z, aa, bb: word processors repeat the letter. */
function letters(count: number): string {
  if (count < 1) return String(count);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(count / 26), 8));
}

const ROMAN: readonly [number, string][] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
  ] as [number, string][]),
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as [number, string][]),
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}

/** Signs that symbol fonts draw for these letters; all others of such fonts are bullets of some shape. */
const DASHES = new Set(['-', '–', '—', '\uf02d', '\uf0be']);
const PLAIN = new Set(['+', '*', '•', '·', '○', '■', '□', '▪', '►', '✓', '➢', '❖', '~']);

/** The sign of a bulleted list in plain letters: a dash, a plus or a star stay, every drawn sign is a `•`. */
export function bulletOf(text: string, font: string): string {
  const sign = text.trim();
  if (DASHES.has(sign)) return '-';
  const drawn = /symbol|wingdings|webdings/i.test(font) || /[\uf000-\uf0ff]/.test(sign);
  if (!drawn && (sign === '+' || sign === '*')) return sign;
  if (!drawn && sign !== 'o' && sign !== '' && !PLAIN.has(sign)) return sign;
  return '•';
}
