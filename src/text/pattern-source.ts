const ESCAPED = /\\u([\da-f]{4})/g;

/** What a pattern looks for, its letters beyond ASCII as they are: where it was built, they stand by their numbers (`\u1ea1`). */
export const patternSource = ({source}: RegExp): string =>
  source.replace(ESCAPED, (written, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code < 0x80 ? written : String.fromCharCode(code);
  });
