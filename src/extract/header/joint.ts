import {bare as fold} from '../../text/fold.ts';
import type {Found} from '../evidence.ts';
import {fullName} from '../names.ts';
import {BODY} from './bodies.ts';

/** Kinds that only several bodies issue together: `TTLT`, `NQLT`, `KHLN`, `KHPH`. */
const TOGETHER = /^\p{L}{1,4}(?:LT|LN|PH)$/u;
const SYMBOL = /\/(?:\d{4}\/)?(\p{Lu}\p{L}{1,6})[-/](.{2,80})$/u;
/** `01-TANDTC-VKSNDTC/TTLT`, as it was once written */
const BODIES_FIRST = /^\d{1,4}[-/](.{2,80})\/(\p{Lu}\p{L}{1,6})$/u;
/** `BỘ Y TẾ - BỘ NỘI VỤ`, `BỘ Y TẾ-BỘ NỘI VỤ` */
const DASH = /\s?[-–]\s?/;

/**
 * How many of the last units issue a document together, by the bodies in its symbol: `12/HD-SYT-SNV` of `SỞ Y TẾ` and
 * `SỞ NỘI VỤ`. 0 where one body issues it alone.
 */
export function jointUnits(units: readonly Found<string>[], number: string | null): number {
  const [, kind, symbols] = splitSymbol(number ?? '');
  if (!kind || !symbols) return 0;
  const bodies = symbols.split(/[-/]/);
  if (bodies.length < 2 || bodies.length > 6) return 0;
  for (let count = 1; count <= units.length; count++) {
    const names = units.slice(-count).flatMap(({value}) => namesOf(value));
    if (names.length < bodies.length) continue;
    const fit = names.length === bodies.length && (TOGETHER.test(kind) || names.every(hasInitials(bodies)));
    return fit ? count : 0;
  }
  return 0;
}

/** The kind of a number, and its bodies. */
function splitSymbol(number: string): readonly (string | undefined)[] {
  const symbol = SYMBOL.exec(number);
  if (symbol) return symbol;
  const [whole, bodies, kind] = BODIES_FIRST.exec(number) ?? [];
  return kind && TOGETHER.test(kind) ? [whole, kind, bodies] : [];
}

/** `Bộ Y tế - Bộ Lao động - Thương binh và Xã hội`: a dash parts two names only where another body begins. */
function namesOf(value: string): string[] {
  const names: string[] = [];
  for (const piece of value.split(DASH))
    if (names.length && !BODY.test(`${fold(piece)} `)) names.push(`${names.pop()} - ${piece}`);
    else names.push(piece);
  return names;
}

const hasInitials = (bodies: readonly string[]) => (name: string, index: number) => {
  const letters = fullName(name).split(/[\s,–-]+(?:và\s)?/u);
  const initials = fold(letters.map((word) => word.charAt(0)).join(''));
  return initials === fold(bodies[index] as string).replace(/[^a-z]/g, '');
};

/** `Sở Y tế - Sở Nội vụ` */
export const jointName = (units: readonly Found<string>[]): string =>
  units
    .flatMap(({value}) => namesOf(value))
    .map(fullName)
    .join(' - ');
