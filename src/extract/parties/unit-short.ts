/** `UBND TP. Bình Lâm`, `UBND P. Tân An`: the point that ends at `end` is of the word, and the name goes on. */
export const isUnitShort = (text: string, end: number): boolean =>
  /(?:^|\s)(?:TP|Tp|tp|TX|Tx|TT|P|Q|H|X)\.$/.test(text.slice(Math.max(0, end - 4), end)) &&
  /^ ?[\p{Lu}\d]/u.test(text.slice(end, end + 2));
