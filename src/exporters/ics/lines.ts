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

const MARK = /^\p{M}$/u;

/** Lines of at most 75 octets, ended by CR LF; a letter is never cut, nor parted from marks that stand on it. */
function fold(line: string): string {
  let out = '';
  let room = OCTETS;
  let start = 0;
  let used = 0;
  // where the last letter begins, and the octets of the line before it
  let letter = 0;
  let before = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code < 0x300 || !MARK.test(String.fromCodePoint(code))) {
      letter = at;
      before = used;
    }
    if (used + size > room) {
      // More marks than a line holds have to be parted.
      const cut = letter > start ? letter : at;
      out += `${line.slice(start, cut)}\r\n `;
      used = cut === at ? 0 : used - before;
      start = cut;
      letter = cut;
      before = 0;
      room = OCTETS - 1;
    }
    used += size;
    at += code < 0x10000 ? 1 : 2;
  }
  return `${out}${line.slice(start)}\r\n`;
}
