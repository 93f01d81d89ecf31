/** What a pattern may begin with: for each sign, whether it may stand first, second and third in what the pattern finds. */

const DEPTH = 3;
const DEPTHS = (1 << DEPTH) - 1;
/** ASCII by itself, all others by their last seven bits. */
const SLOTS = 256;

export const slotOf = (unit: number): number => (unit < 0x80 ? unit : 0x80 | (unit & 0x7f));

/** One byte for each slot, with a bit for each of the first three places. `pattern` has to hold at a place: by `^`, or sticky. */
export function signsOf(pattern: RegExp): Uint8Array {
  const reader = new SignReader(pattern.source, pattern.ignoreCase);
  const ends = reader.alternatives(1, !pattern.sticky);
  // Where it may end, anything may follow.
  if (ends !== 0) reader.any(DEPTHS & ~((ends & -ends) - 1));
  return reader.signs;
}

type Range = readonly [from: number, to: number];

const SPACES: readonly Range[] = [
  [9, 13],
  [32, 32],
  ...[0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff].map((code): Range => [code, code]),
  [0x2000, 0x200a],
  [0x2028, 0x2029],
];
const BEYOND: Range = [0x80, 0xffff];
/** Those of our classes that are worth telling apart. */
const CLASSES: Readonly<Record<string, readonly Range[]>> = {
  d: [[48, 57]],
  s: SPACES,
  'p{L}': [[65, 90], [97, 122], BEYOND],
  'p{Lu}': [[65, 90], BEYOND],
  'p{Ll}': [[97, 122], BEYOND],
  'p{N}': [[48, 57], BEYOND],
};
const ALL: readonly Range[] = [[0, 0xffff]];
const CONTROLS: Readonly<Record<string, number>> = {n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0};

/** Walks over a pattern's source. `depths` are the places, a bit each, at which something may stand: those beyond the third are left out. */
class SignReader {
  readonly signs = new Uint8Array(SLOTS);
  readonly #source: string;
  readonly #ignoreCase: boolean;
  #at = 0;

  constructor(source: string, ignoreCase: boolean) {
    this.#source = source;
    this.#ignoreCase = ignoreCase;
  }

  /** Up to the closing bracket; returns the places behind. */
  alternatives(depths: number, anchored = false): number {
    let behind = 0;
    for (;;) {
      // One that may stand anywhere begins with anything.
      if (anchored && this.#source[this.#at] !== '^') this.any(DEPTHS);
      behind |= this.#sequence(depths);
      if (this.#source[this.#at] !== '|') return behind;
      this.#at++;
    }
  }

  any(depths: number): void {
    for (let slot = 0; slot < SLOTS; slot++) this.signs[slot] = (this.signs[slot] as number) | depths;
  }

  #sequence(depths: number): number {
    let behind = depths;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const start = this.#at;
      const before = behind;
      behind = this.#atom(before);
      const counted = /^(?:([?*+])|\{(\d{1,4})(?:,\d{0,4})?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
      if (!counted) continue;
      const repeats = counted[1] !== '?';
      for (let more = behind; repeats && more !== 0; ) {
        this.#at = start;
        const next = this.#atom(more);
        more = next & ~behind;
        behind |= next;
      }
      // Behind the part itself, be it read once or again, stands how often.
      this.#at += counted[0].length;
      if (counted[1] === '?' || counted[1] === '*' || counted[2] === '0') behind |= before;
    }
    return behind;
  }

  /** One sign, class or bracket; returns the places behind it. */
  #atom(depths: number): number {
    const sign = this.#source[this.#at] as string;
    if (sign === '(') return this.#bracket(depths);
    if (sign === '^' || sign === '$' || /^\\b/i.test(this.#source.slice(this.#at, this.#at + 2))) {
      this.#at += sign === '\\' ? 2 : 1;
      return depths;
    }
    if (sign === '[') this.#class(depths);
    else if (sign === '.') {
      this.#at++;
      this.any(depths);
    } else this.#mark(this.#member(), depths);
    return (depths << 1) & DEPTHS;
  }

  #bracket(depths: number): number {
    const opens = /^\((?:\?(?:<?([=!])|:|<\w+>))?/.exec(this.#source.slice(this.#at, this.#at + 32));
    this.#at += opens?.[0].length ?? 1;
    // What only looks about takes no place.
    const behind = this.alternatives(opens?.[1] ? 0 : depths);
    this.#at++;
    return opens?.[1] ? depths : behind;
  }

  #class(depths: number): void {
    const negated = this.#source[this.#at + 1] === '^';
    this.#at += negated ? 2 : 1;
    if (negated) this.any(depths);
    while (this.#source[this.#at] !== ']') {
      const from = this.#member();
      if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') {
        this.#mark(from, depths);
        continue;
      }
      this.#at++;
      const to = this.#member();
      this.#mark([[from[0]?.[0] ?? 0, to.at(-1)?.[1] ?? 0xffff]], depths);
    }
    this.#at++;
  }

  /** A sign or an escape. */
  #member(): readonly Range[] {
    const written = /^\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]+\}|k<\w+>|\d+|[\s\S])/i.exec(
      this.#source.slice(this.#at, this.#at + 40),
    )?.[0];
    if (!written) {
      const code = this.#source.charCodeAt(this.#at++);
      return code >= 0xd800 && code < 0xe000 ? ALL : [[code, code]];
    }
    this.#at += written.length;
    const name = written.slice(1);
    const digits = /^[ux]\{?([\da-f]{2,})/i.exec(name)?.[1];
    if (digits) {
      const code = Number.parseInt(digits, 16);
      return code > 0xffff ? ALL : [[code, code]];
    }
    const code = CONTROLS[name];
    if (code !== undefined) return [[code, code]];
    return CLASSES[name] ?? (/^[a-z\d]/i.test(name) ? ALL : [[name.charCodeAt(0), name.charCodeAt(0)]]);
  }

  #mark(ranges: readonly Range[], depths: number): void {
    if (depths === 0) return;
    // A hundred and twenty-eight of them fill all slots beyond ASCII.
    for (const [from, to] of ranges)
      for (let code = from; code <= Math.min(to, Math.max(from, 0x80) + 0x7f); code++) {
        this.#markOne(code, depths);
        if (!this.#ignoreCase) continue;
        const char = String.fromCharCode(code);
        // the long s and the sign for kelvin are s and k, too
        const forms = `${char.toLowerCase()}${char.toUpperCase()}${code >= 0x80 ? 'kKsS' : ''}${/[ks]/i.test(char) ? '\u212a\u017f' : ''}`;
        for (let i = 0; i < forms.length; i++) this.#markOne(forms.charCodeAt(i), depths);
      }
  }

  #markOne(code: number, depths: number): void {
    const slot = slotOf(code);
    this.signs[slot] = (this.signs[slot] as number) | depths;
  }
}
