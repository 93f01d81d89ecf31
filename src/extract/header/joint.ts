import {bare as fold} from '../../text/fold.ts';
import type {Found} from '../evidence.ts';
import {fullName} from '../names.ts';

/** Kinds that only several bodies issue together: `TTLT`, `NQLT`, `KHLN`, `KHPH`. */
const TOGETHER = /^\p{L}{1,4}(?:LT|LN|PH)$/u;
const SYMBOL = /\/(?:\d{4}\/)?(\p{Lu}\p{L}{1,6})[-/](.{2,80})$/u;
const DASH = /\s[-–]\s/;

/**
 * How many of the last units issue a document together, by the bodies in its symbol: `12/HD-SYT-SNV` of `SỞ Y TẾ` and
 * `SỞ NỘI VỤ`. 0 where one body issues it alone.
 */
export function jointUnits(units: readonly Found<string>[], number: string | null): number {
  const symbol = SYMBOL.exec(number ?? '');
  if (!symbol) return 0;
  const kind = symbol[1] as string;
  const bodies = (symbol[2] as string).split(/[-/]/);
  if (bodies.length < 2 || bodies.length > 6) return 0;
  for (let count = 1; count <= units.length; count++) {
    const names = units.slice(-count).flatMap(({value}) => value.split(DASH));
    if (names.length < bodies.length) continue;
    const fit = names.length === bodies.length && (TOGETHER.test(kind) || names.every(hasInitials(bodies)));
    return fit ? count : 0;
  }
  return 0;
}

const hasInitials = (bodies: readonly string[]) => (name: string, index: number) => {
  const letters = fullName(name).split(/[\s,]+(?:và\s)?/u);
  const initials = fold(letters.map((word) => word.charAt(0)).join(''));
  return initials === fold(bodies[index] as string).replace(/[^a-z]/g, '');
};

/** `Sở Y tế - Sở Nội vụ` */
export const jointName = (units: readonly Found<string>[]): string =>
  units
    .flatMap(({value}) => value.split(DASH))
    .map(fullName)
    .join(' - ');
