import {isBreak} from './units.ts';

/** A stretch of a text, and what is printed in its place. */
export interface Change {
  from: number;
  to: number;
  by: string;
}

/** `width="60"`, `align=center`: what else stands between `<` and `>` is printed text, as in `a<b và c>d` */
const ATTRIBUTE = '[a-zA-Z][a-zA-Z:-]{0,20}\\s?=\\s?(?:"[^"<>]{0,300}"|\'[^\'<>]{0,300}\'|[^\\s<>"\'=]{1,80})';

/** One alternative for each sort of leftover, each with a sign of its own in front; the groups tell which it is. */
const LEFTOVER = new RegExp(
  [
    '(?<line>\\r(?!\\n)|[\\u0085\\u2028\\u2029])',
    '(?<hyphen>[\\u2010\\u2011])',
    '(?<soft>\\u00ad)',
    '(?<nothing>[\\u200b-\\u200d\\u2060\\ufeff]+)',
    '(?<bullet>(?:[\\uf000-\\uf0ff●○■□◆◇➢➤►▶✓✔❖‣★](?=\\s)|o(?=[ \\t]\\s{0,20}\\p{Lu}))(?<=^[ \\t]{0,40}.))',
    '&(?<entity>[a-zA-Z]{2,6}|#\\d{2,5}|#[xX][\\da-fA-F]{2,5});',
    '(?<comment><!--[^>\\n]{0,200}-->)',
    `<(?<close>/?)(?<tag>[a-zA-Z][a-zA-Z1-6:]{0,9})(?<given>(?:\\s{1,9}(?:nowrap|${ATTRIBUTE})){0,9})\\s{0,9}/?>`,
  ].join('|'),
  'muy',
);

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
};

/** What a tag prints where it opens and where it closes. A row becomes one line with bars, as Markdown has it. */
const TAGS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  b: ['**', '**'],
  strong: ['**', '**'],
  li: ['\n- ', '\n'],
  tr: ['\n', '|\n'],
  td: ['| ', ' '],
  th: ['| ', ' '],
  hr: ['\n---\n', ''],
};
for (const tag of ['br', 'p', 'div', 'center', 'table', 'thead', 'tbody', 'ul', 'ol', 'section', 'figure'])
  Object.assign(TAGS, {[tag]: ['\n', '\n']});
for (const tag of ['i', 'em', 'u', 'a', 'span', 'font', 'sup', 'sub', 'img', 'small', 'o:p'])
  Object.assign(TAGS, {[tag]: ['', '']});
for (let rank = 1; rank <= 6; rank++) Object.assign(TAGS, {[`h${rank}`]: ['\n# ', '\n']});

/**
 * What converters leave in a text though nobody printed it: line ends of other systems, hyphens that must not break or
 * are not seen, bullets out of Word's symbol fonts, entities and tags of HTML, line ends written out as `\r\n`. `places` are
 * those at which it may begin, ascending.
 */
export function leftovers(text: string, places: readonly number[]): Change[] {
  const changes = places.length > 0 && text.includes('\\') ? writtenEnds(text) : [];
  const barred = barredLines(text);
  let row = false;
  let done = 0;
  for (const from of places) {
    if (from < done) continue;
    LEFTOVER.lastIndex = from;
    const match = LEFTOVER.exec(text);
    if (!match) continue;
    if (row) joinLines(text, done, from, changes);
    const to = LEFTOVER.lastIndex;
    done = to;
    const {tag, close, given} = match.groups as Record<string, string | undefined>;
    const name = tag?.toLowerCase();
    if (name === 'a' && !close && !given) continue; // `Mục <a>` is printed: a link says where to
    if (name === 'tr') row = close === '' && isRow(text, to);
    else if (name && TABLE_PART.test(name)) row = false;
    const inRow = row || (name !== undefined && barred(from));
    const ends = name === 'br' && !inRow && /^\s{0,4}\n/.test(text.slice(to, to + 5));
    const by = ends ? '' : name ? printedTag(name, close !== '', inRow) : printed(match, text, row);
    if (by !== null) changes.push({from, to, by});
  }
  if (row) joinLines(text, done, text.length, changes);
  return changes;
}

/** What a row becomes stands on one line. */
function joinLines(text: string, from: number, to: number, changes: Change[]): void {
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    changes.push({from: at, to: at + 1, by: ' '});
}

/** `\r\n`, `\t` as letters. Sought apart: in the pattern of all leftovers they would cost each text that has any. */
const WRITTEN = /\\(r\\n|[rnt])(?!\p{Ll}(?![.)]))/gu;

const writtenEnds = (text: string): Change[] =>
  Array.from(text.matchAll(WRITTEN), ({index, 0: {length}, 1: sign}) => ({
    from: index,
    to: index + length,
    by: sign === 't' ? ' ' : '\n',
  }));

const TABLE_PART = /^(?:table|thead|tbody)$/;

/** Whether a row that opens before `at` is closed: where tags are left out, its cells stay on lines of their own. */
function isRow(text: string, at: number): boolean {
  ROW_BOUND.lastIndex = at;
  return ROW_BOUND.exec(text)?.[1] === '/tr';
}

const ROW_BOUND = /<(\/?(?:tr|table|thead|tbody))(?![a-z])/gi;

/** What stands in the place of a leftover that is no tag; null to leave it. */
function printed(match: RegExpExecArray, text: string, row: boolean): string | null {
  const {line, hyphen, soft, bullet, entity} = match.groups as Record<string, string | undefined>;
  if (line) return row ? ' ' : '\n';
  if (hyphen) return '-';
  // Before a line break it is seen, and cuts a syllable.
  if (soft) return /^[ \t]{0,4}\n/.test(text.slice(match.index + 1, match.index + 6)) ? '-' : '';
  if (bullet) return /[\uf02d\uf0be]/.test(bullet) ? '-' : '•';
  if (entity) return printedEntity(entity);
  return '';
}

function printedEntity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? accented(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 0xa0) return ' ';
  if (code === 0x2010 || code === 0x2011) return '-';
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code).normalize('NFC') : null;
}

const ACCENTS: Readonly<Record<string, string>> = {grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303'};

/** `&agrave;`, `&Ecirc;` */
function accented(name: string): string | null {
  const mark = ACCENTS[name.slice(1)];
  return mark ? `${name[0]}${mark}`.normalize('NFC') : null;
}

/** Within a row, breaks stay as Markdown has them. */
function printedTag(tag: string, closes: boolean, row: boolean): string | null {
  const forms = TAGS[tag];
  if (!forms) return null;
  if (!row || tag === 'tr') return forms[closes ? 1 : 0];
  if (tag === 'br') return '<br>';
  if (tag === 'p' || tag === 'div' || tag === 'li') return closes ? '<br>' : tag === 'li' ? '- ' : '';
  return (forms[closes ? 1 : 0] as string).replaceAll('\n', ' ');
}

/** Whether a place is in a line that begins with a bar: a row of a Markdown table. Places are asked in their order. */
function barredLines(text: string): (at: number) => boolean {
  let start = 0;
  let end = -1;
  let barred = false;
  return (at) => {
    if (at >= end) {
      for (let i = at - 1; i >= start; i--)
        if (isBreak(text.charCodeAt(i))) {
          start = i + 1;
          break;
        }
      end = at;
      while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
      if (end === text.length) end++;
      barred = /^\s{0,9}\|/.test(text.slice(start, start + 10));
    }
    return barred;
  };
}
