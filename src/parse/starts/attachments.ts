import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine, isArchiveLine, isCapital, isNumberLine, isPersonName, recipientsHead} from '../anchors.ts';
import {isOfficeHolder} from '../authority.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {hasAuthorityPrefix, isSignatureTitle} from '../signature.ts';
import {
  isAppendixTitle,
  isAttachmentLine,
  isFormMark,
  isListTitle,
  openingKind,
  runInTitle,
  titleBelow,
  titleHead,
  titleKind,
} from '../titles.ts';
import {blanksBetween, END_MARK, type Start} from './start.ts';

/** Lines between a title and the `(Kèm theo …)` under it. */
const TITLE = 16;

/** What is attached, with no letterhead of its own. `starts` are in order; of those above, the nearest alone decides. */
export function attachedStarts(lines: readonly Line[], source: Source, starts: readonly Start[]): Start[] {
  const attached: Start[] = [];
  let above: Start | undefined;
  let motto: Start | undefined;
  let next = 0;
  for (const line of attachmentStarts(lines, source)) {
    for (; next < starts.length && (starts[next] as Start).line <= line; next++) {
      above = starts[next] as Start;
      if (above.by === 'motto') motto = above;
    }
    // A letterhead right above is the attachment's own; a form of a few lines is another.
    const isForm = above?.by === 'attachment' && isFormMark(bareLine(source, lines[line] as Line));
    const near = above !== undefined && line - above.line < 4 + blanksBetween(lines, above.line, line);
    const head = motto !== undefined && line - motto.line <= 30 && !hasClosing(lines, source, motto.line, line);
    if ((near && !isForm) || (head && !isOfOwn(lines, source, (motto as Start).line, line))) continue;
    above = {line, by: 'attachment'};
    attached.push(above);
  }
  return attached;
}

/** `Số: 27/2004/QH11 … NGHỊ QUYẾT … QUY CHẾ⏎(Ban hành kèm theo Nghị quyết số 27/2004/QH11)`: of the short document above, behind its own title. */
function isOfOwn(lines: readonly Line[], source: Source, from: number, title: number): boolean {
  let number = '';
  let titled = false;
  for (let i = from; i < title; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    const bare = bareLine(source, line);
    if (isNumberLine(source.text.slice(line.from, line.to), bare))
      number = /\d{1,5}[a-z]?(?:-[a-z]{1,6})?\/[a-z&\d/-]+/.exec(bare.replace(/\s/g, ''))?.[0] ?? '';
    else if (number && titleKind(source, line)) titled = true;
  }
  if (!number || !titled) return false;
  for (let i = title + 1; i < lines.length && i - title < TITLE; i++) {
    const line = lines[i] as Line;
    const reach = source.bare.slice(line.from, Math.min(line.to, line.from + 160));
    if (isAttachmentLine(reach)) return reach.replace(/\s/g, '').includes(`so${number}`);
  }
  return false;
}

/** `Điều 2.`, `./.`, `Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`: a document has run its course there, and not only begun. */
function hasClosing(lines: readonly Line[], source: Source, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    const bare = bareLine(source, line);
    if (recipientsHead(bare) || ARTICLE.test(bare) || END_MARK.test(bare)) return true;
    if (hasAuthorityPrefix(source.text.slice(line.from, line.to))) return true;
  }
  return false;
}

const ARTICLE = /^dieu \d{1,2}\s?[.:]/;

/** Titles with `(Kèm theo <loại> số …)` under them. */
function* attachmentStarts(lines: readonly Line[], source: Source): Generator<number> {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.to - line.from < 10) continue;
    const opening = source.bare.slice(line.from, line.from + 40);
    if (!opening.includes(' theo') || !isAttachmentLine(opening.replace(/[*_]/g, ''))) continue;
    const reach = source.bare.slice(line.from, line.from + 160);
    if (!/ so\b|\bngay\b/.test(reach)) continue;
    const title = titleAbove(lines, source, i);
    if (title >= 0) yield title;
    else if (titleBelow(lines, source, i) >= 0 && standsBehindFoot(lines, source, i)) yield i;
  }
}

function titleAbove(lines: readonly Line[], source: Source, attachment: number): number {
  let title = -1;
  let seen = 0;
  for (let i = attachment - 1; i >= 0 && seen < TITLE; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    seen++;
    const bare = bareLine(source, line);
    const text = source.text.slice(line.from, line.to);
    if (recipientsHead(bare) || /^[-–]?\s?luu\b/.test(bare)) break;
    if (
      titleKind(source, line) ||
      openingKind(source, line) ||
      runInTitle(source, line) ||
      (isAppendixTitle(bare) && (isCapital(text) || line.strong || text.length < 20)) ||
      (isListTitle(bare) && isCapital(text)) ||
      (title < 0 && seen > 1 && isFormMark(bare))
    ) {
      title = i;
      // `PHỤ LỤC` over `KẾ HOẠCH`: go on to the topmost of them
      if (seen > 3) break;
      continue;
    }
    if (title >= 0) break;
    if (text.length > (isCapital(text) ? 420 : 200) || /[;:]$/.test(text)) break;
    if (/\.\/?\.?$/.test(text) && !isCapital(text)) break;
    const label = readLabel(text);
    if (label && label.label.style !== 'part' && label.label.style !== 'appendix' && !isCapital(text)) break;
  }
  return title < 0 ? titleBehindClosing(lines, source, attachment) : title;
}

/**
 * The first of the lines in capitals over an attachment's line, where it goes on behind its tên loại (`QUY CHẾ LÀM VIỆC⏎CỦA …`),
 * or where a portal has lost that and the signature of the document before stands right above. -1 where they are anything else.
 */
function titleBehindClosing(lines: readonly Line[], source: Source, attachment: number): number {
  if (!OF_INSTRUMENT.test(bareLine(source, lines[attachment] as Line))) return -1;
  let top = -1;
  let seen = 0;
  for (let i = attachment - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const text = source.text.slice(line.from, line.to);
    if (isFoot(text, bareLine(source, line))) return top;
    if (!isCapital(text) || readLabel(text) || ++seen > TITLE) break;
    top = i;
  }
  return top >= 0 && titleHead(bareLine(source, lines[top] as Line)) ? top : -1;
}

/** `(Kèm theo Biểu số 02)` may stand under a heading of the text. */
const OF_INSTRUMENT =
  /theo (?:quyet dinh|nghi quyet|ke hoach|thong tu|thong bao|chi thi|to trinh|cong van|huong dan)(?![a-z])/;

/** Lines of a signature that a scan has left between a foot and what is attached. */
const SIGNATURE = 5;

/** Whether a document has ended right above. */
function standsBehindFoot(lines: readonly Line[], source: Source, index: number): boolean {
  let seen = 0;
  for (let i = index - 1; i >= 0 && seen < SIGNATURE; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    if (isFoot(source.text.slice(line.from, line.to), bareLine(source, line))) return true;
    seen++;
  }
  return false;
}

/** The foot of a document: who signs it, who receives it, where it is kept. */
const isFoot = (text: string, bare: string): boolean =>
  hasAuthorityPrefix(text) ||
  recipientsHead(bare) > 0 ||
  isArchiveLine(bare) ||
  isPersonName(text) ||
  (isSignatureTitle(text) && isOfficeHolder(bare) && text.length < 24);
