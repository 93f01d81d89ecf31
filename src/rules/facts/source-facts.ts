import {BLANK, characterTable, JOINED, LOOSE, MARKUP, ODD, WORD} from './characters.ts';

/** What a decoded file is as a whole, found in one pass and shared by all documents in it. */
export interface SourceFacts {
  readonly text: string;
  /** Is every letter one unit? Else words must be composed before they are compared. */
  readonly composed: boolean;
  /** letters, and pieces of letters written apart from their marks */
  readonly loose: number;
  readonly joined: number;
  /** Does it look like a scan that was read by a machine? */
  readonly scan: boolean;
  /** offsets at which lines begin */
  readonly lines: readonly number[];
  /** what each line is like: bits of `SAYS` and `MARKED` */
  readonly kinds: readonly number[];
}

/** The line has a letter, a figure or the end mark. */
export const SAYS = 1;
/** What it says is not what stands there: it has markup, loose marks, or blanks to fold. */
export const MARKED = 2;

/** One odd sign in ten thousand is a stain; a clean text has none, a long one may have one by accident. */
const STAINED = 1e-4;

export function sourceFacts(text: string): SourceFacts {
  const table = characterTable();
  const lines = [0];
  const kinds: number[] = [];
  let odd = 0;
  let loose = 0;
  let joined = 0;
  let seen = 0;
  /** blanks since the last sign of the line; what stands before its first sign does not count */
  let blanks = 0;
  let fold = 0;
  let begun = false;
  const close = () => {
    kinds.push((seen & WORD ? SAYS : 0) | (fold || seen & (MARKUP | LOOSE) ? MARKED : 0));
    seen = 0;
    blanks = 0;
    fold = 0;
    begun = false;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) {
      close();
      lines.push(at + 1);
      continue;
    }
    const kind = table[unit] as number;
    if (unit > 0x7a) {
      if (kind & ODD) odd++;
      else if (kind & LOOSE) loose++;
      else if (kind & JOINED) joined++;
    }
    if (kind & BLANK) {
      // A blank that is no common one is folded even where it is alone.
      if (begun) blanks += unit === 0x20 ? 1 : 2;
      seen |= kind;
      continue;
    }
    if (blanks > 1) fold = 1;
    blanks = 0;
    if (!begun) {
      begun = true;
      if (unit === 0x23 || unit === 0x3e) fold = 1;
    }
    // `./.` may stand alone.
    if (unit === 0x2f && at > 0 && text.charCodeAt(at - 1) === 0x2e) seen |= WORD;
    seen |= kind;
  }
  close();
  return {text, composed: loose === 0, loose, joined, scan: odd > 0 && odd >= text.length * STAINED, lines, kinds};
}

/** Index of the line that an offset lies on. */
export function lineIndexAt(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Text as a person reads it: composed, on one line, blanks folded, without the marks of Markdown and tables. */
export function plain(raw: string): string {
  const table = characterTable();
  let text = raw;
  for (let at = 0; at < text.length; at++) {
    if ((table[text.charCodeAt(at)] as number) & LOOSE) {
      text = raw.normalize('NFC');
      break;
    }
  }
  let at = 0;
  // `## `, `> `, bars and blanks before the words
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x23 && unit !== 0x3e && !((table[unit] as number) & (BLANK | MARKUP))) break;
  }
  let said = '';
  let kept = at;
  let blank = false;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = table[unit] as number;
    if (!(kind & (BLANK | MARKUP))) {
      if (blank) {
        said += ' ';
        blank = false;
      }
      continue;
    }
    // One blank between words stays where it is.
    if (
      unit === 0x20 &&
      at > kept &&
      at + 1 < text.length &&
      !((table[text.charCodeAt(at + 1)] as number) & (BLANK | MARKUP))
    ) {
      continue;
    }
    if (at > kept) said += text.slice(kept, at);
    kept = at + 1;
    if (kind & BLANK) blank = said !== '';
  }
  return kept < text.length ? said + text.slice(kept) : said;
}
