import {unitsOf} from './room.ts';

/** What one look at each unit of a text tells. Most texts have little of it, and most lines nothing. */
export interface Survey {
  /** whether NFC may change the text */
  mayCompose: boolean;
  /** whether a scan may have been read here: it leaves specks that nobody prints */
  isStained: boolean;
  /** where marks of Markdown stand: `*`, `_`, backslashes; ascending */
  marks: number[];
  /** where blanks stand that running text does not keep: all but a lone space */
  blanks: number[];
  /** where a converter may have left something; ascending */
  left: number[];
  /** where commas, stops and apostrophes stand, which are set astray at times; ascending */
  signs: number[];
}

const MAY_COMPOSE = 1;
const MAY_BE_LEFT = 2;
const MARK = 4;
const BLANK = 8;
const STAIN = 16;
const SIGN = 32;
const ENDS_LINE = 64;

/** Units that NFC leaves as they are, whatever stands beside them: Latin, punctuation, signs, letters of Vietnamese. */
const COMPOSED = [
  [0, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2002, 0x20cf],
  [0x2190, 0x2211],
  [0x2500, 0x27ff],
] as const;

/** What `leftovers.ts` looks for, but for the bullet that is a letter; with them goes the area of private use. */
const LEFT = '\u0085\u00ad\u200b\u200c\u200d\u2010\u2011\u2028\u2029\u2060\ufeff○■□◆◇➢➤►▶✓✔❖‣★●<&\\\r';
/** Where a machine has read specks and strokes; an apostrophe, a degree and the like may be printed, which costs no more than a closer look. */
const STAINS = "`~^{}'ˆ‹›«»®©§£¬¢¥€¡¿ÐØÞðþ¤¦¨¯°±´µ¶¸¼½¾†‡•‰™œŒ";
const SIGNS = ".,;'’";
const LINE_ENDS = '\n\r\u2028\u2029';
/** A space is one only beside another. */
const BLANKS = ' \t\n\v\f\r\u00a0\u202f\u205f\u3000\ufeff';
const SPACE = 32;

let table: Uint8Array | undefined;

function traitTable(): Uint8Array {
  if (table) return table;
  const built = new Uint8Array(0x10000).fill(MAY_COMPOSE);
  const add = (unit: number, trait: number) => {
    built[unit] = (built[unit] as number) | trait;
  };
  for (const [from, to] of COMPOSED) built.fill(0, from, to + 1);
  built.fill(MAY_COMPOSE | MAY_BE_LEFT, 0xf000, 0xf100);
  for (let i = 0; i < LEFT.length; i++) add(LEFT.charCodeAt(i), MAY_BE_LEFT);
  for (let i = 0; i < BLANKS.length; i++) add(BLANKS.charCodeAt(i), BLANK);
  for (let unit = 0x2000; unit <= 0x200b; unit++) add(unit, BLANK);
  for (const mark of [42, 95, 92]) add(mark, MARK);
  for (let i = 0; i < STAINS.length; i++) add(STAINS.charCodeAt(i), STAIN);
  for (let i = 0; i < SIGNS.length; i++) add(SIGNS.charCodeAt(i), SIGN);
  for (let i = 0; i < LINE_ENDS.length; i++) add(LINE_ENDS.charCodeAt(i), ENDS_LINE);
  table = built;
  return built;
}

export function surveyOf(text: string): Survey {
  const traits = traitTable();
  const units = unitsOf(text);
  const marks: number[] = [];
  const blanks: number[] = [];
  const first = letterBullet(units, 0);
  const left: number[] = first < 0 ? [] : [first];
  const signs: number[] = [];
  let all = 0;
  // Few steps for each unit: a text that is the only one is read before the engine has made anything of this fast.
  const {length} = units;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    if (unit === SPACE) {
      // one beside another space, or before the end
      if (i + 1 === length || units[i + 1] === SPACE) blanks.push(i);
      continue;
    }
    const trait = traits[unit] as number;
    if (trait === 0) continue;
    all |= trait;
    if ((trait & SIGN) !== 0) signs.push(i);
    else if ((trait & MAY_BE_LEFT) !== 0) left.push(i);
    if ((trait & ENDS_LINE) !== 0) {
      const bullet = letterBullet(units, i + 1);
      if (bullet >= 0) left.push(bullet);
    }
    if ((trait & MARK) !== 0) marks.push(i);
    else if ((trait & BLANK) !== 0) blanks.push(i);
  }
  return {
    mayCompose: (all & MAY_COMPOSE) !== 0,
    isStained: (all & STAIN) !== 0,
    marks,
    blanks,
    left,
    signs,
  };
}

/** `o Rà soát`: where Word's bullet opens a line, in a text without its fonts; -1 where it does not. */
function letterBullet(units: Uint16Array, from: number): number {
  let at = from;
  while (at < units.length - 1 && (units[at] === SPACE || units[at] === TAB)) at++;
  const opens = at < units.length - 1 && units[at] === LETTER_O && (units[at + 1] === SPACE || units[at + 1] === TAB);
  return opens ? at : -1;
}

const TAB = 9;
const LETTER_O = 111;
