/** A number of an instrument in running text: `30/2020/NĐ-CP`, `05-NQ/TU`, with what stands around it. */
export interface Citation {
  readonly number: string;
  readonly from: number;
  readonly to: number;
  /** the words right before it */
  readonly before: string;
  /** what follows */
  readonly after: string;
}

const NUMBER = /\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&]*(?:[-/]\p{Lu}[\p{L}\d&]*){0,3}/gu;
const AROUND = 40;

export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  // Neither a date nor a share has a capital behind its slash: few places need a closer look.
  if (!/\d[/-]\p{Lu}/u.test(text)) return found;
  for (const {0: number, index} of text.matchAll(NUMBER)) {
    // The tail of a longer figure: `1.234/QĐ` is no number.
    if (index > 0 && /[\d/.]/.test(text[index - 1] as string)) continue;
    const to = index + number.length;
    found.push({
      number,
      from: index,
      to,
      before: text.slice(Math.max(0, index - AROUND), index),
      after: text.slice(to, to + AROUND),
    });
  }
  return found;
}
