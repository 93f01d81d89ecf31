/** A piece of RTF. `text` is as stored: bytes above 0x7f come as `\'hh`. */
export type RtfToken =
  | {kind: 'open'}
  | {kind: 'close'}
  | {kind: 'word'; word: string; value: number | null}
  | {kind: 'symbol'; symbol: string}
  | {kind: 'byte'; byte: number}
  | {kind: 'text'; text: string};

const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

/** Cuts RTF into its pieces. Never fails: what is cut short ends early. */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  for (let at = 0; at < rtf.length; ) {
    const unit = rtf.charCodeAt(at);
    if (unit === OPEN || unit === CLOSE) {
      yield {kind: unit === OPEN ? 'open' : 'close'};
      at++;
    } else if (unit === BACKSLASH) {
      const word = controlWord(rtf, at + 1);
      if (word) {
        yield {kind: 'word', word: word.word, value: word.value};
        at = word.end;
        // Binary data: as many bytes as the number says
        if (word.word === 'bin') at += Math.max(0, word.value ?? 0);
      } else if (rtf[at + 1] === "'") {
        const byte = Number.parseInt(rtf.slice(at + 2, at + 4), 16);
        if (!Number.isNaN(byte)) yield {kind: 'byte', byte};
        at += 4;
      } else {
        yield {kind: 'symbol', symbol: rtf[at + 1] ?? ''};
        at += 2;
      }
    } else if (unit === 10 || unit === 13 || unit === 0) at++;
    else {
      const end = endOfText(rtf, at);
      yield {kind: 'text', text: rtf.slice(at, end)};
      at = end;
    }
  }
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const LONGEST = 40;

function controlWord(rtf: string, from: number): {word: string; value: number | null; end: number} | null {
  let end = from;
  while (end - from < LONGEST && isLetter(rtf.charCodeAt(end))) end++;
  if (end === from) return null;
  const word = rtf.slice(from, end);
  const sign = end;
  if (rtf[end] === '-') end++;
  const digits = end;
  while (end - digits < 10 && isDigit(rtf.charCodeAt(end))) end++;
  const value = end > digits ? Number(rtf.slice(sign, end)) : null;
  if (value === null) end = sign;
  return {word, value, end: rtf[end] === ' ' ? end + 1 : end};
}

function endOfText(rtf: string, from: number): number {
  let end = from;
  for (; end < rtf.length; end++) {
    const unit = rtf.charCodeAt(end);
    if (unit === BACKSLASH || unit === OPEN || unit === CLOSE || unit === 10 || unit === 13) break;
  }
  return end;
}
