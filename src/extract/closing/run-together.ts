import {FAMILY_NAMES} from '../../data/family-names.ts';
import type {Source} from '../../text/source.ts';
import type {Found} from '../evidence.ts';

/** What a scan leaves where it runs two columns together: the signer's name behind an entry of the left one. */

/** `Lưu: VT, KT. Nguyễn Thị Hồng Loan`, `Các phòng; Nguyễn Thị Hồng Loan` */
const NAME_BEHIND = /[.;]\s((\p{Lu}\p{Ll}*)(?:\s\p{Lu}\p{Ll}+){2,4})$/u;

/** An entry and the name behind it, apart; null where none stands there. */
export function nameBehind(
  entry: Found<string> | null,
  source: Source,
): {entry: Found<string>; name: Found<string>} | null {
  const match = entry && NAME_BEHIND.exec(entry.value);
  const [, value = '', family = ''] = match ?? [];
  if (!match || !FAMILY_NAMES.has(family.toLowerCase())) return null;
  const start = entry.end - value.length;
  if (source.text.slice(start, entry.end) !== value) return null;
  const before = entry.value.slice(0, match.index);
  return {
    entry: {value: before, start: entry.start, end: entry.start + before.length},
    name: {value, start, end: entry.end},
  };
}
