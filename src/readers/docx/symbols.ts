/**
 * Signs set in symbol fonts, in plain letters: check boxes keep whether they are ticked, arrows and Greek are rare enough
 * in such documents that all other drawn signs are bullets.
 */
const WINGDINGS: Readonly<Record<string, string>> = {
  F0FE: '☑',
  F0FD: '☒',
  F078: '☒',
  F0FC: '✓',
  F0A8: '☐',
  F06F: '☐',
  F071: '☐',
  F0E0: '→',
  F0E8: '→',
  F028: '☎',
  F02A: '✉',
};

/** The letter of `<w:sym w:font="Wingdings" w:char="F0A7"/>`. */
export function symbolOf(hex: string, font: string): string {
  const code = hex.toUpperCase();
  if (/wingdings/i.test(font)) return WINGDINGS[code] ?? '•';
  const unit = Number.parseInt(code, 16);
  if (Number.isNaN(unit)) return '';
  // Symbol fonts put ASCII into the private area.
  if (unit >= 0xf020 && unit <= 0xf07e && !/symbol/i.test(font)) return String.fromCharCode(unit - 0xf000);
  if (unit === 0xf02d) return '-';
  return unit >= 0xe000 && unit <= 0xf8ff ? '•' : String.fromCharCode(unit);
}
