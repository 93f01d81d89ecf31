import {readDate, toIso} from '../dates.ts';

/** `3298/ttr-svhttdl ngay 17/12/2024`, in bare letters: an instrument that has been issued, and on which day */
const CITED =
  /\d\/[a-z][a-z\d&/-]{1,24},?\s(ngay\s\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|\sthang\s\d{1,2}\snam\s)\d{4})(?!\d)/g;

/**
 * Whether a document cites what was issued later in the month of its own day: then that day, of which a scan has left but signs
 * (`ngày t0 tháng 12`), is another.
 */
export function isCitedLater(day: string, text: string): boolean {
  for (const [, printed = ''] of text.matchAll(CITED)) {
    const date = readDate(printed.replace(/\s+/g, ' '));
    const cited = date && toIso(date);
    if (cited && cited > day && cited.startsWith(day.slice(0, '2024-12'.length))) return true;
  }
  return false;
}
