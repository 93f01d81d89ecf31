import {isSafePattern} from 'redos-detector';
import type {Pattern} from './patterns.ts';

/** What the checker knows nothing of, and what means the same to it: which letters overlap is all that it asks. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/\\p\{Lu\}/g, 'A-Z\\u00c0-\\u00dd\\u0110'],
  [/\\p\{Ll\}/g, 'a-z\\u00e0-\\u00fd\\u0111\\u1ea1-\\u1ef9'],
  [/\\p\{L[lo]?\}/g, 'A-Za-z\\u00c0-\\u01b0\\u1ea0-\\u1ef9'],
  [/\\p\{M[nc]?\}/g, '\\u0300-\\u036f'],
  [/\\p\{N[d]?\}/g, '\\d'],
  [/\\p\{\w+\}/g, '\\u2000-\\u206f'],
  [/\\P\{L\}/g, '\\d\\s.,;:()'],
  [/\\P\{\w+\}/g, '\\s.'],
];

/** Can the checker tell that a pattern, tried at one place, never turns back without bounds? */
export function isCleared({source, flags}: Pattern): boolean {
  const plain = STAND_INS.reduce(
    (text, [from, to]) => text.replace(from, (_, at: number) => (inClass(text, at) ? to : `[${to}]`)),
    source,
  );
  try {
    return isSafePattern(plain, {
      maxSteps: 2000,
      maxScore: 200,
      caseInsensitive: flags.includes('i'),
      multiLine: flags.includes('m'),
      dotAll: flags.includes('s'),
    }).safe;
  } catch {
    return false;
  }
}

/** Does a place of a pattern lie within `[…]`? */
function inClass(source: string, at: number): boolean {
  let inside = false;
  for (let i = 0; i < at; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') inside = true;
    else if (source[i] === ']') inside = false;
  }
  return inside;
}

/** Is something that may repeat itself repeated? */
export const isNested = ({source}: Pattern): boolean => /[*+}]\??\)[^()]{0,40}\)?[*+{]|[*+}]\??\)[*+{]/.test(source);
