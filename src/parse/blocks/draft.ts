import type {Source} from '../../text/source.ts';
import {isSpace} from '../../text/units.ts';
import type {Block, Label, Line} from '../../tree.ts';
import {isCapital} from '../anchors.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty, isStar, lineEnd, lineStart} from '../lines.ts';
import {runningText, type Stretch} from '../running-text.ts';

/** A block whose lines are still being gathered. */
export interface Draft {
  label: Label | null;
  /** start of the text behind the label, in `Source.text` */
  textFrom: number;
  lines: Line[];
}

export function openDraft(
  source: Source,
  line: Line,
  text: string,
  found: ReturnType<typeof readLabel>,
  next: Line | null,
): Draft {
  if (!found) {
    const speck = SPECK.exec(text)?.[0].length ?? 0;
    return {label: null, textFrom: speck ? behind(source, line, text, speck) : line.from, lines: [line]};
  }
  if (next) {
    const rest = found.length - text.length - 1;
    const textFrom = behind(source, next, contentOf(source, next), Math.max(0, rest));
    return {label: found.label, textFrom, lines: [line, next]};
  }
  return {label: found.label, textFrom: behind(source, line, text, found.length), lines: [line]};
}

/** What a scan leaves of a margin or of a label: `: Trên đây là báo cáo`, `. Tiếp tục chuẩn bị`. */
const SPECK = /^[.,:;'`]\s(?=\p{Lu}\p{Ll})/u;

/** Where, in the source, the text behind the first `length` signs of a line's content begins. */
function behind(source: Source, line: Line, text: string, length: number): number {
  // Lengths count in content without marks: walk over them to the same place in the source.
  let at = line.from;
  let left = length;
  const bareContent = text.length !== line.to - line.from;
  while (left > 0 && at < line.to) {
    const bullet = at === line.from && text.startsWith('*');
    if (bullet || !(bareContent && /[*_\\]/.test(source.text[at] as string))) left--;
    at++;
  }
  while (at < line.to && (isSpace(source.text.charCodeAt(at)) || isStar(source.text.charCodeAt(at)))) at++;
  return at;
}

/** A line that holds a label or the first half of one, and no text: `1.`, `a)`, `Điều`, `Phần thứ nhất`, `-`. */
const LABEL_ONLY =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]|[IVXL]{1,6}[.)]|[a-zđ][.)]|\((?:\d{1,2}|[a-zđ])\)|[-–+•]|(?:Điều|ĐIỀU|Mục|MỤC|Chương|CHƯƠNG|Phần|PHẦN)(?:\s[IVXLH\d]{1,4}[.:]?)?|(?:Phần|PHẦN)\s(?:thứ|THỨ)\s\p{L}{2,4}[.:]?)$/u;

/** Texts of portals break anywhere, also behind a label: `1.⏎Công tác vệ sinh`, `Điều⏎1. Công bố`. */
export function labelApart(lines: readonly Line[], index: number, text: string, source: Source) {
  if (text.length > 15 || !LABEL_ONLY.test(text)) return null;
  let at = index + 1;
  if (lines[at] && isEmpty(lines[at] as Line)) at++;
  const next = lines[at];
  if (!next || !hasContent(next)) return null;
  const rest = contentOf(source, next);
  if (ARTICLE.test(text)) return articleApart(lines, index, text, rest, {next, at, source});
  const joined = `${text} ${rest}`;
  const found = readLabel(joined);
  const own = readLabel(LABEL_ONLY.test(rest) ? `${rest} …` : rest)?.label;
  if (!found || found.length < text.length || own?.style === found.label.style) return null;
  // `II.⏎1. Sở X …`, `Phần thứ ba⏎- Sở X …`: the first item below it; articles count on from chapter to chapter
  const opens =
    own && (own.ordinal === 1 || own.style.length === 1 || own.style === 'article') && found.label.style.length > 1;
  if (opens) return {found: {...found, length: text.length}, next: null, index, text};
  return {found, next, index: at, text: joined};
}

/** `Điều 3`, `Điều 3.` */
const ARTICLE = /^(?:Điều|ĐIỀU)\s\d{1,4}[a-zđ]?[.:]?$/u;

/**
 * An article's number alone on its line: what follows is its text, unless that has a label of its own. Without a sign
 * behind the number, nothing may run on into the line: `… theo quy định tại⏎Điều 3⏎Luật này`.
 */
function articleApart(
  lines: readonly Line[],
  index: number,
  text: string,
  rest: string,
  {next, at, source}: {next: Line; at: number; source: Source},
) {
  const signed = /[.:]$/.test(text);
  const found = readLabel(signed ? text : `${text}.`);
  if (!found || !(signed || standsApart(lines, index, rest, source))) return null;
  if (readLabel(rest)) return {found: {...found, length: text.length}, next: null, index, text};
  return {found: {...found, length: text.length + 1}, next, index: at, text: `${text} ${rest}`};
}

/** Whether a line begins anew, behind a blank one or a whole sentence, and no word in small letters follows. */
function standsApart(lines: readonly Line[], index: number, rest: string, source: Source): boolean {
  const above = lines[index - 1];
  if (/^[\p{Ll},;)]/u.test(rest)) return false;
  if (!above || isEmpty(above)) return !above || !source.text.slice(lineStart(above), lineEnd(above)).includes('|');
  const before = source.text.slice(above.from, above.to);
  return isCapital(before) || /[.;:/][*_]*$/.test(before);
}

/** Content without the marks that hide a label: `**2.1.** Triển khai`, `1\. Giao`. */
export function contentOf(source: Source, line: Line): string {
  const text = source.text.slice(line.from, line.to);
  if (!hidesLabel(text)) return text;
  return STAR.test(text) ? `*${text.slice(1).replace(/[*_\\]+/g, '')}` : text.replace(/[*_\\]+/g, '');
}

/** Whether a mark of emphasis stands where a label may. */
function hidesLabel(text: string): boolean {
  const reach = Math.min(text.length, 13);
  for (let at = 0; at < reach; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 42 || unit === 95 || unit === 92) return true;
  }
  return false;
}

/** `*   Quán triệt`: a bullet and no mark of emphasis. */
const STAR = /^\*\s+\S/;

/** The block that a draft has become. */
export function toBlock(draft: Draft, source: Source): Block {
  const first = draft.lines[0] as Line;
  const last = draft.lines.at(-1) as Line;
  const stretches: Stretch[] = [];
  for (const {from, to} of draft.lines)
    if (to > draft.textFrom) stretches.push({from: Math.max(from, draft.textFrom), to});
  const view = runningText(source, stretches);
  return {
    type: 'block',
    label: draft.label,
    lines: draft.lines,
    view,
    runIn: runInEnd(source, first, draft.textFrom, view.text.length),
    children: [],
    position: {start: first.position.start, end: last.position.end},
  };
}

/** End, in the view, of a bold beginning that the text runs on from: `**7. Giao Thanh tra tỉnh** theo dõi`. 0 for none. */
function runInEnd(source: Source, first: Line, textFrom: number, length: number): number {
  if (textFrom - lineStart(first) < 2) return 0;
  if (!source.hasMark(lineStart(first), textFrom) || !/\*\*|__/.test(source.text.slice(lineStart(first), textFrom)))
    return 0;
  const closing = source.text.slice(textFrom, Math.min(lineEnd(first) + 400, source.text.length)).search(/\*\*|__/);
  return closing > 0 && closing < length ? closing : 0;
}
