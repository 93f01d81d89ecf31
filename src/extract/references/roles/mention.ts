import type {Role} from '../../../record.ts';
import type {View} from '../../../text/view.ts';

/** Where a text stands in its document. */
export interface Place {
  /** the bare text of the heading or lead-in above it */
  lead: string;
  /** it is of an instrument that may change others, its title or under a lead-in that does: `QUYẾT ĐỊNH / Bãi bỏ Quyết định số …` */
  acts: boolean;
  /** it stands beside a basis, and ends as one */
  amongBases: boolean;
}

/** An instrument that a text mentions, and what stands before it. */
export interface Mention {
  view: View;
  at: number;
  /** the bare text before it, from `from` on */
  whole: string;
  from: number;
  /** it is a law: no decision amends one */
  law: boolean;
  place: Place;
}

/** The sentence that a mention stands in, as far as the mention. */
export interface Sentence {
  mention: Mention;
  /** where it begins in `whole` */
  start: number;
  bare: string;
  /** it ends in `kèm theo`: what governs it stands before that */
  enclosed: boolean;
  /** the same up to `ban hành kèm theo` */
  before: string;
}

/** What says how an instrument is used; null where a rule does not know. */
export type PlaceRule = (mention: Mention) => Role | null;
export type SentenceRule = (sentence: Sentence) => Role | null;

/** How far before a mention it may be said what it is for. */
export const REACH = 320;

/** Nothing before the mention but the place in it: `Khoản 3 Điều 15 `. */
export const OPENS =
  /^(?:(?:cac|tai|diem|khoan|dieu|chuong|muc|phan|phu luc|va|[ivx]{1,5}|\d{1,3}(?!\d)[a-z]?|[a-hj-uwyz]|[,;])(?![a-z])\s?)*$/;

export function sentenceOf(mention: Mention): Sentence {
  const {whole} = mention;
  let start = sentenceStart(whole);
  let bare = whole.slice(start);
  // `căn cứ Điều 61 Luật …; Điều 83 Nghị định …`: only the place in it stands before the next member
  if (whole[start - 2] === ';' && bare.trim() && OPENS.test(bare)) {
    start = sentenceStart(whole.replaceAll(';', ','));
    bare = whole.slice(start).replaceAll(';', ',');
  }
  const enclosed = ENCLOSED.exec(bare);
  const before = enclosed ? bare.slice(0, enclosed.index + 1) : bare;
  return {mention, start, bare, enclosed: enclosed !== null, before};
}

const ENCLOSED = /(?<![a-z])(?:ban hanh|gui|dinh|duoc phe duyet|phe duyet)?\s?kem theo\s$/;

/** Where the sentence begins that `text` ends in: behind the last `. `, `; `, `? `, `! `. A stop behind a blank is a scan's speck: `Căn cứ :. Quyết định`. */
export function sentenceStart(text: string): number {
  for (let at = text.length - 2; at >= 0; at--) {
    if (text.charCodeAt(at + 1) !== 32) continue;
    const sign = text.charCodeAt(at);
    if (sign === 59 || sign === 63 || sign === 33) return at + 2;
    if (sign === 46 && !SPECK_BEFORE_STOP.test(text.slice(Math.max(0, at - 2), at))) return at + 2;
  }
  return 0;
}

const SPECK_BEFORE_STOP = /\s[:,'`]?$/;
