/** What scans make of a digit 1, and of a 0; a small `o` with a mark, as in `2ó`, is a 6. */
const ONE = /[iIlL|!\]¡ìíîïĩỉịÌÍÎÏĨỈỊ]/gu;
const ZERO = /[oOøØÓÒÔÖÕ]/gu;

/** A figure with its look-alikes put right: `l2`, `¡1`, `1Ö`. */
export const withDigits = (figure: string): string => figure.replace(ONE, '1').replace(ZERO, '0');
