import {KIND_ENTRIES, OTHER_SYMBOLS} from '../../data/kinds.ts';
import {KINDS} from './kind-names.ts';

/** A `số, ký hiệu` taken apart. */
export interface DocumentSymbol {
  /** `89`, `66.7`; empty where it was left blank */
  running: string;
  /** `2024` in `12/2024/QĐ-UBND`, else null */
  year: number | null;
  /** abbreviation of the type as printed: `TB`; null in a công văn and in laws (`64/2025/QH15`) */
  type: string | null;
  /** kind of document that the type means; null where it is none that we know */
  kind: string | null;
  /** `['UBND']`, `['BNV', 'TCCB']` */
  bodies: string[];
  /** the Party's way: `05-NQ/TU` */
  party: boolean;
}

const PARTY_FORM = /^(\d{0,6})-(\p{L}[\p{L}\d]*)\/(\p{L}.*)$/u;
const STATE_FORM = /^([\d.]{0,10}\p{Ll}?)\/(?:((?:19|20)\d\d)\/)?(\p{L}.*)$/u;

export function readSymbol(number: string | null): DocumentSymbol | null {
  if (number === null) return null;
  const party = PARTY_FORM.exec(number);
  if (party) {
    const [, running = '', type = '', rest = ''] = party;
    return {running, year: null, type, kind: kindOfType(type), bodies: bodiesOf(rest), party: true};
  }
  const state = STATE_FORM.exec(number);
  if (!state) return null;
  const [, running = '', year, rest = ''] = state;
  const [first = '', ...others] = bodiesOf(rest);
  const kind = others.length > 0 || first === 'CV' ? kindOfType(first) : null;
  const named = kind !== null || (others.length > 0 && OTHER_SYMBOLS.includes(first));
  return {
    running,
    year: year === undefined ? null : Number(year),
    type: named ? first : null,
    kind,
    bodies: named ? others : [first, ...others],
    party: false,
  };
}

const bodiesOf = (text: string): string[] => text.split(/[-/]/).filter(Boolean);

/** `TTr`, `TTR`, `QD`: the kind that a type in a symbol means, however it is spelled. */
function kindOfType(type: string): string | null {
  for (const {kind, symbols} of KIND_ENTRIES) if (kind === type || symbols?.includes(type)) return kind;
  const upper = type.toUpperCase();
  return KINDS.find((kind) => kind.toUpperCase() === upper) ?? null;
}
