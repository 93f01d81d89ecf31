import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';

/** `Thời gian ký: 11/09/2024 19:14:21`, which signing software prints above the letterhead. */
const SIGNED = /thoi gian ky\s?:\s{0,3}(\d{2})[/.-](\d{2})[/.-]((?:19|20)\d\d)\s+\d{1,2}:\d{2}/;

/**
 * The day of a date whose printed day cannot be read (`ngày 4} tháng 9 năm 2024`), from the stamp of the electronic
 * signature, if that agrees in month and year. A stamp never gives a date of its own: it may stand on any later copy.
 */
export function dayFromStamp(partial: string, wrapper: readonly Line[], source: Source): string | null {
  for (const line of wrapper) {
    const match = SIGNED.exec(source.bare.slice(line.from, line.to));
    if (match && partial === `${match[3]}-${match[2]}`) return `${partial}-${match[1]}`;
  }
  return null;
}
