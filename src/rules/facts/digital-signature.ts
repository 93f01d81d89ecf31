import type {TextFacts} from './text-facts.ts';

/** The trace of a digital signature in the text: `Ký bởi: …`, `Thời gian ký: 09.01.2025 10:21:11 +07:00`. */
export interface DigitalSignature {
  /** ISO date */
  date: string;
  start: number;
  end: number;
}

const TIME = /(?<!\d)(\d{2})[./](\d{2})[./]((?:19|20)\d\d)\s{1,3}\d{1,2}:\d{2}(?::\d{2})?(?:\s{0,2}[+-]\d{2}:?\d{2})?/g;
const SAYS = /ký|ttcb|@|công báo|\+07/iu;

/** Signatures in the document, and in what a stamp put over its letterhead. */
export function digitalSignatures({source: {text}, record}: TextFacts): DigitalSignature[] {
  const {start, end, part} = record.source;
  const from = part === 1 ? 0 : start;
  if (!text.slice(from, end).includes(':')) return [];
  const found: DigitalSignature[] = [];
  for (const match of text.slice(from, end).matchAll(TIME)) {
    const at = from + match.index;
    const [whole, day, month, year] = match;
    // A time by itself may be that of a meeting.
    if (!SAYS.test(text.slice(Math.max(0, at - 120), at + whole.length))) continue;
    found.push({date: `${year}-${month}-${day}`, start: at, end: at + whole.length});
  }
  return found;
}
