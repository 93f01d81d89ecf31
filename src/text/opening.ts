import {signsOf, slotOf} from './opening-signs.ts';

/** Before so many questions it does not pay to find out what a pattern may begin with. */
const PATIENCE = 100;
const END = Number.MAX_SAFE_INTEGER;

/**
 * A pattern that holds at the start of a text only (`^`), and is asked very often, mostly in vain. To find out that it does
 * not hold costs the engine a tenth of a microsecond, for it goes through hundreds of such patterns, and the code of each
 * has to be fetched anew; to see that the first three signs are none that it begins with takes a twentieth of that.
 */
export class Opening {
  readonly pattern: RegExp;
  #signs: Uint8Array | undefined;
  #asked = 0;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  /** Whether the pattern holds in the part of a text from `from` on, up to `to`. */
  test(text: string, from = 0, to = END): boolean {
    return this.#mayHold(text, from) && this.pattern.test(part(text, from, to));
  }

  exec(text: string, from = 0, to = END): RegExpExecArray | null {
    return this.#mayHold(text, from) ? this.pattern.exec(part(text, from, to)) : null;
  }

  /** How long what it finds there is; 0 where it does not hold. */
  length(text: string, from = 0, to = END): number {
    return this.exec(text, from, to)?.[0].length ?? 0;
  }

  #mayHold(text: string, from: number): boolean {
    const signs = this.#signs;
    if (signs === undefined) {
      if (++this.#asked === PATIENCE) this.#signs = signsOf(this.pattern);
      return true;
    }
    // The engine is slow with what lies behind the end of a text.
    if (from + 2 >= text.length) return true;
    return (
      ((signs[slotOf(text.charCodeAt(from))] as number) & 1) !== 0 &&
      ((signs[slotOf(text.charCodeAt(from + 1))] as number) & 2) !== 0 &&
      ((signs[slotOf(text.charCodeAt(from + 2))] as number) & 4) !== 0
    );
  }
}

const part = (text: string, from: number, to: number): string =>
  from === 0 && to === END ? text : text.slice(from, to);

/** `opening(/^…/u)` is asked like the pattern itself. */
export const opening = (pattern: RegExp): Opening => new Opening(pattern);
