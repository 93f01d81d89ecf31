/** Content lines of RFC 5545: escaping and folding. */
const OCTETS = 75;

/** TEXT: backslash, comma, semicolon and line feed are escaped. */
export function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A property with its parameters already in its name: `DUE;VALUE=DATE`. */
export function property(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** Lines of at most 75 octets, ended by CR LF; a letter is never cut, nor parted from marks that stand on it. */
export function fold(line: string): string {
  let out = '';
  let room = OCTETS;
  for (const [letter] of line.matchAll(/\P{M}\p{M}{0,8}|\p{M}/gsu)) {
    const size = octets(letter);
    if (size > room) {
      out += '\r\n ';
      room = OCTETS - 1;
    }
    out += letter;
    room -= size;
  }
  return `${out}\r\n`;
}

function octets(letter: string): number {
  let size = 0;
  for (const character of letter) {
    const code = character.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}
