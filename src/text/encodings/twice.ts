import {unitsAsBytes, westernAsUnits} from './encoding.ts';

/** How letters of Vietnamese look when their UTF-8 bytes were taken for western letters: `Ä‘Æ°á»£c`, `Hà`. */
const SIGNS = ['á»', 'áº', 'Æ°', 'Ä‘', 'Ä\u0091', 'Ã¡', 'Ãª', 'Ã´', 'Ã\u00a0'];

/** A run of what may be UTF-8 that was encoded again. */
const RUN = /[\x80-\xff\u0152-\u2122]+/g;

export const looksTwiceEncoded = (text: string): boolean => SIGNS.some((sign) => text.includes(sign));

/**
 * Text without its second encoding: runs of western letters that are UTF-8 bytes become what these say. What is no such
 * run stays, so that a file of which only parts were encoded twice comes out whole.
 */
export function encodedOnce(text: string): string {
  const strict = new TextDecoder('utf-8', {fatal: true});
  return text.replace(RUN, (run) => {
    try {
      return strict.decode(unitsAsBytes(westernAsUnits(run)));
    } catch {
      return run;
    }
  });
}
