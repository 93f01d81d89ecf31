import type {Kind, Role} from '../../record.ts';
import type {Range} from '../../text/range.ts';

/** One mention of another instrument. All offsets count in the view that it was read from. */
export interface FoundReference {
  kind: Kind | null;
  /** số, ký hiệu without spaces; null for a law cited by its name */
  number: string | null;
  /** ISO 8601, as precise as printed: `2025-06-16`, `2025` */
  date: string | null;
  issuer: string | null;
  title: string | null;
  role: Role;
  /** from the type word, or `số`, to the end of the last value that belongs to this mention alone */
  start: number;
  end: number;
  /** what holds number and date: a date in here is no deadline */
  cite: Range;
  /** where each value is printed; members of a list point at the one date or issuer that they share */
  at: {number?: Range; date?: Range; issuer?: Range; title?: Range};
}
