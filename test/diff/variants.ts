import {seeded} from '../support/mutate.ts';

/** The same document in another form: what a diff of both must not tell. */
export const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize('NFD'),
  'Windows line ends and byte order mark': (text) => `\ufeff${text.replace(/\r?\n/g, '\r\n')}`,
  rewrapped,
  'bold labels': (text) => text.replace(/^(\s*)((?:[IVX]+|\d{1,2})\.)(?=\s+\p{L})/gmu, '$1**$2**'),
  'bold words': (text) => text.replace(/(?<=\p{Ll} )(kiểm tra|báo cáo|triển khai|phối hợp)(?= \p{Ll})/gu, '**$1**'),
  hyphenated,
  'blanks doubled': doubled,
  'zero-width signs': (text) => text.replace(/(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, '\u200b '),
  quoted: (text) => text.replace(/^(?=.)/gm, '> '),
  'labels on their own line': (text) =>
    text.replace(/^([ \t]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]+\.))[ \t]+(?=\p{Lu})/gmu, '$1\n'),
  'blanks before commas': (text) => eachProse(text, (line) => line.replace(/(?<=\p{L}{2})(?=[,;]\s)/gu, ' ')),
  'no blanks behind commas': (text) =>
    eachProse(text, (line) => line.replace(/(?<=\p{Ll}{2}[,;]) (?=\p{Ll}{2})/gu, '')),
  'justified lines': (text) =>
    eachLongLine(text, (words) =>
      words
        .map((word, at) => word + ' '.repeat(at % 3 ? 1 : 2))
        .join('')
        .trim(),
    ),
};

/** Every fourth blank twice, but in lines that hold columns and beside them. */
function doubled(text: string): string {
  const lines = text.split('\n');
  const columns = (at: number) => /[|\t]|\S {3}/.test(lines[at] ?? '');
  return lines
    .map((line, at) => {
      if ([at - 1, at, at + 1].some(columns)) return line;
      let count = 0;
      return line.replace(/(?<=\S) (?=\S)/g, () => (count++ % 4 ? ' ' : '  '));
    })
    .join('\n');
}

/** What must not begin a line, since it would be read as the label of an item. */
const LABEL = /^(?:[-+*•–—~]|[IVXLC\d]+[.)/]|\p{L}\)|Điều|Phần|Chương|Mục|\||#)/u;

/** Long lines broken at 72 letters, as a mail program or a scanner does. */
function rewrapped(text: string): string {
  return eachLongLine(text, (words) => {
    const lines: string[] = [];
    let line = '';
    for (const word of words) {
      const fits = line.length + word.length < 72 || LABEL.test(word);
      if (line === '' || fits) line += (line && ' ') + word;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line].join('\n');
  });
}

/** Now and then a word of a long line cut by a hyphen and a line break. */
function hyphenated(text: string): string {
  const random = seeded(text.length);
  return eachLongLine(text, (words) =>
    words
      .map((word, at) =>
        at > 8 && /^\p{Ll}{4,}$/u.test(word) && random() < 0.05 ? `${word.slice(0, 2)}-\n${word.slice(2)}` : word,
      )
      .join(' '),
  );
}

/** Changes the lines that hold no columns. */
function eachProse(text: string, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (/[|\t]|\S {3}/.test(line) ? line : change(line)))
    .join('\n');
}

function eachLongLine(text: string, change: (words: string[]) => string): string {
  return text
    .split('\n')
    .map((line) =>
      line.length > 110 && /\p{Ll}/u.test(line) && !/[|\t#]| {3}/.test(line) ? change(line.split(' ')) : line,
    )
    .join('\n');
}
