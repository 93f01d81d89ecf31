import {parseSync, Visitor} from 'rolldown/utils';

/**
 * A build plugin that spells out `\p{L}` and its like, for the scripts of our documents.
 *
 * `\p{L}` has some 660 ranges, most of them beyond the first 65 536 characters. The engine compiles a pattern when it
 * first runs, and one such class takes it about a millisecond. A run of the command line reads one document and uses
 * each pattern a few times, so this was a good part of its time. Latin and Greek letters alone take a twentieth of it.
 *
 * The sources keep the class that is meant. What is built is narrower: letters of other scripts are none to it. A test
 * holds its records equal to those of the sources. Only modules of our own are narrowed (`sources` is their folder).
 */
export function narrowLetters(sources) {
  return {
    name: 'narrow-letters',
    transform(code, id) {
      if (!id.startsWith(sources) || !id.endsWith('.ts') || !isClassed(code)) return null;
      try {
        return {code: narrowed(code), map: null};
      } catch (error) {
        return this.error(`${id}: ${error.message}`);
      }
    },
  };
}

/**
 * Latin letters, the Greek of formulas, ligatures of PDF files. Sixteen ranges are as many as the engine tests in place: for
 * a class of more it calls a function of its own for every letter. So a class with digits and a few signs beside `\p{L}` is quick.
 */
const LETTERS = [
  [0, 0x24f],
  [0x391, 0x3a1],
  [0x3a3, 0x3c9],
  [0x1e00, 0x1eff],
  [0xfb00, 0xfb06],
];
/** Letters of which each second is a capital: those of Vietnamese alone, what scans make of them (`Š`, `œ`) and the ƣ of some fonts. */
const CASED = [
  [0, 0x103],
  ...[0x110, 0x128, 0x152, 0x160, 0x168, 0x178, 0x17d, 0x1a0, 0x1a2, 0x1af].map((code) => [code, code + 1]),
  [0x391, 0x3c9],
  [0x1ea0, 0x1ef9],
];
/** Basic Latin and Latin-1 (`²`, `¼`), superscripts of notes. */
const DIGITS = [
  [0, 0xff],
  [0x2070, 0x2079],
];
/** Letters, what stands alone among modifiers (`ˆ`), combining marks, punctuation, symbols, ligatures, wide forms. */
const SIGNS = [
  ...[
    ...LETTERS,
    [0x370, 0x3ff],
    [0x2b0, 0x36f],
    [0x2000, 0x2bff],
    [0x2e00, 0x303f],
    [0xfe00, 0xfe6f],
    [0xff00, 0xff65],
  ],
];
const ALL = [[0, 0xffff]];

/** Where each class is spelt out. Those of `ALL` have no member beyond it, so that nothing is lost. */
const WINDOWS = {
  ...{L: LETTERS, Lu: CASED, Ll: CASED, Lt: CASED},
  ...{M: SIGNS, Mn: SIGNS, N: DIGITS, Nd: DIGITS, P: SIGNS, Pd: SIGNS, S: SIGNS, Cf: SIGNS},
  ...{Cc: ALL, Cs: ALL, Z: ALL, Zl: ALL, Zp: ALL, Zs: ALL, Bidi_Control: ALL},
};

/** Exported for the test of the plugin. */
export function narrowed(code) {
  const {program, errors} = parseSync('module.ts', code);
  if (errors.length) throw new Error(errors[0].message);
  const edits = [];
  const edit = (node, written) => edits.push({start: node.start, end: node.end, written});
  new Visitor({
    Literal(node) {
      if (node.regex) {
        const {pattern, flags} = node.regex;
        if (flags.includes('u') && isClassed(pattern)) edit(node, `/${narrowPattern(pattern, flags)}/${flags}`);
      } else if (typeof node.value === 'string' && isClassed(node.value)) {
        edit(node, JSON.stringify(narrowPattern(node.value)));
      }
    },
    TemplateLiteral({quasis}) {
      // What stands between the pieces would have to be known, to tell inside a class from outside.
      if (quasis.some(({value}) => isClassed(value.raw)))
        throw new Error(`class in a template: ${quasis.map(({value}) => value.raw).join('…')}`);
    },
  }).visit(program);
  let result = '';
  let at = 0;
  for (const {start, end, written} of edits.sort((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + written;
    at = end;
  }
  return result + code.slice(at);
}

const isClassed = (pattern) => /\\[pP]\{/.test(pattern);

/** The pattern with its classes spelt out. Of a string, the flags are not known. */
function narrowPattern(pattern, flags = '') {
  let inSet = false;
  const result = pattern.replace(/\\([pP])\{([^}]*)\}|\\[\s\S]|[[\]]/g, (found, sign, name) => {
    if (found === '[' || found === ']') {
      if (inSet === (found === '[')) throw new Error(`piece of a class: ${pattern}`);
      inSet = !inSet;
    } else if (sign) {
      // Where case is ignored, what is no capital matches all letters; `[^…]` would match none.
      if (sign === 'P' && /^L./.test(name) && flags !== 'u') throw new Error(`unknown use of ${found}: ${pattern}`);
      const ranges = rangesOf(name, sign === 'p');
      return inSet ? ranges : `[${ranges}]`;
    }
    return found;
  });
  if (inSet || isClassed(result)) throw new Error(`piece of a class: ${pattern}`);
  return result;
}

const known = new Map();

/** `A-Za-zªµ…`, as it is written between brackets; with `isIn` false, all that is none of them. */
function rangesOf(name, isIn) {
  const key = `${name} ${isIn}`;
  if (!known.has(key)) known.set(key, isIn ? spelt(name, isIn) : `${spelt(name, isIn)}\\u{10000}-\\u{10ffff}`);
  return known.get(key);
}

function spelt(name, isIn) {
  if (!Object.hasOwn(WINDOWS, name)) throw new Error(`unknown class \\p{${name}}: it wants an entry in WINDOWS`);
  const member = new RegExp(`^\\p{${name}}$`, 'u');
  const isMember = (code) =>
    WINDOWS[name].some(([from, to]) => from <= code && code <= to) && member.test(String.fromCharCode(code));
  let ranges = '';
  for (let code = 0; code <= 0xffff; code++) {
    if (isMember(code) !== isIn) continue;
    const first = code;
    while (code < 0xffff && isMember(code + 1) === isIn) code++;
    ranges += first === code ? written(first) : `${written(first)}${first + 1 < code ? '-' : ''}${written(code)}`;
  }
  return ranges;
}

/** Letters and digits as they are: a third of the length. All else by its number: signs that mean something, marks. */
function written(code) {
  const char = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(char) ? char : `\\u${code.toString(16).padStart(4, '0')}`;
}
