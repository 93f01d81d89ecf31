import {isArchiveLine, isPersonName, recipientsHead} from '../../parse/anchors.ts';
import {runningText, type Stretch} from '../../parse/running-text.ts';
import {hasAuthorityPrefix, isSignatureTitle} from '../../parse/signature.ts';
import type {Source} from '../../text/source.ts';
import {type Found, fromView} from '../evidence.ts';
import type {ClosingCell} from './cells.ts';

export interface Recipients {
  recipients: Found<string>[];
  archive: Found<string> | null;
  /** cells that were read: the signature is not among them */
  used: Set<ClosingCell>;
}

const BULLET = /^[^\p{L}\d(]{0,3}[-–—~+•*«=]\s?/u;

/** Reads `Nơi nhận:` and its list. Lines without a dash go on with the one above; the Lưu line ends the list. */
export function readRecipients(cells: readonly ClosingCell[], source: Source): Recipients {
  const used = new Set<ClosingCell>();
  const head = cells.findIndex((cell) => recipientsHead(cell.bare) > 0);
  // A scan may have lost the head, but not both the bullets and the Lưu line.
  if (head < 0 && !cells.some((cell) => BULLET.test(cell.text) && isArchiveLine(cell.bare)))
    return {recipients: [], archive: null, used};
  const items: Stretch[][] = [];
  const bulleted = cells.slice(head + 1).some((cell) => isListed(cell));
  let archive: Stretch[] | null = null;
  const first = cells[head];
  if (first) {
    used.add(first);
    const inline = first.bare.slice(recipientsHead(first.bare));
    if (inline.trim().length > 2 && !isSignatureTitle(inline))
      items.push([{from: first.to - inline.trimStart().length, to: first.to}]);
  }
  for (let i = head + 1; i < cells.length; i++) {
    const cell = cells[i] as ClosingCell;
    if (cell.column === 1 && !BULLET.test(cell.text)) continue;
    if (!archive && isArchiveLine(cell.bare)) {
      archive = [cell];
      used.add(cell);
      archive = withFollowing(cells, i, archive, used);
      // A second list of those who get it electronically.
      const electronic = cells.findIndex((other, at) => at > i && at < i + 4 && isElectronicHead(other));
      if (electronic < 0) break;
      used.add(cells[electronic] as ClosingCell);
      i = electronic;
      continue;
    }
    if (isElectronicHead(cell)) {
      used.add(cell);
      continue;
    }
    if (!isListed(cell)) {
      // A list behind the Lưu line is broken over lines like the first, but ends with the first line that is no part of it.
      if (archive && !isOpen(items, source)) break;
      if (isSignatureTitle(cell.text) || hasAuthorityPrefix(cell.text)) continue;
      if (isPersonName(cell.text)) {
        // under the list behind the Lưu line, the signer's name ends the page
        if (archive) break;
        continue;
      }
      if (/^\W?\(?đã ký\)?|^\[đã ký\]/iu.test(cell.text)) continue;
      if (!items.length) {
        // Before the first dash of a dashed list there are only specks of the stamp.
        if (bulleted || cell.text.length < 4) continue;
        items.push([cell]);
      } else if (/\p{L}{2}/u.test(cell.text)) {
        const last = items.at(-1) as Stretch[];
        const ended = /[;.]/.test(source.text[(last.at(-1) as Stretch).to - 1] as string);
        // Lists without any dash: each line that follows a `;` is an entry.
        if (ended && !/^\p{Ll}/u.test(cell.text)) items.push([cell]);
        else last.push(cell);
      }
      used.add(cell);
      continue;
    }
    items.push([cell]);
    used.add(cell);
  }
  return {
    recipients: items.map((item) => readItem(source, item)).filter((item) => item !== null),
    archive: archive && readArchive(source, archive),
    used,
  };
}

const isListed = (cell: ClosingCell): boolean => BULLET.test(cell.text) && /\p{L}/u.test(cell.text);

/** Whether the last entry has no closing mark yet. */
function isOpen(items: readonly Stretch[][], source: Source): boolean {
  const last = items.at(-1)?.at(-1);
  return last !== undefined && !/[;.]/.test(source.text[last.to - 1] as string);
}

/** `Bản điện tử:`, `* Bản điện tử: -`: the head of a second list. */
const isElectronicHead = ({bare}: ClosingCell): boolean => /^[^a-z]{0,3}ban dien tu\s?:?[^a-z\d]{0,3}$/.test(bare);

/** The Lưu line may run on: `- Lưu: VT, KGVX,⏎  TH (2b).` */
function withFollowing(
  cells: readonly ClosingCell[],
  index: number,
  archive: Stretch[],
  used: Set<ClosingCell>,
): Stretch[] {
  const next = cells[index + 1];
  const own = cells[index] as ClosingCell;
  if (
    next &&
    next.column === 0 &&
    /,$/.test(own.text) &&
    !BULLET.test(next.text) &&
    !isElectronicHead(next) &&
    next.text.length < 40 &&
    !isSignatureTitle(next.text)
  ) {
    used.add(next);
    return [...archive, next];
  }
  return archive;
}

function readItem(source: Source, stretches: readonly Stretch[]): Found<string> | null {
  const view = runningText(source, stretches);
  const from = BULLET.exec(view.text)?.[0].length ?? 0;
  let to = view.text.length;
  // Scans leave specks of stamps behind the closing mark: `(b/c), Ẳ`
  const speck = /[;,.]\s?[^\s;,]{1,6}(?:\s[^\s;,]{1,2}){0,3}$/u.exec(view.text);
  if (speck && isSpeck(speck[0])) to = speck.index;
  while (to > from && /[\s;.,:/=]/.test(view.text[to - 1] as string)) to--;
  const found = fromView(view, from, to);
  return found && /[\p{L}]{2}/u.test(found.value) ? found : null;
}

/** `, Ẳ`, `; E»Ạ4`, `; b`, `; Kiêm`: no further recipient. */
function isSpeck(tail: string): boolean {
  const rest = tail.slice(1).trim();
  if (tail.startsWith(';') && /^(?:\p{L}(?:\s\p{L}){0,3}|\p{L}{2,3}|\p{Lu}\p{Ll}+|\d{1,2})$/u.test(rest)) return true;
  return (
    !/\p{L}{3}/u.test(rest) &&
    (/[^\p{L}\d\s()/&.-]/u.test(rest) || /^[^\p{L}\d]*$|^\p{L}?$/u.test(rest) || /^[\p{Lu}Ẳ]$/u.test(rest))
  );
}

/** `Lưu: VT. *VT*`: a mark by hand behind the line's own full stop. */
function withoutHand(source: Source, stretch: Stretch): Stretch {
  const mark = source.text.slice(stretch.from, stretch.to).search(/\.\s+[*_]/);
  return mark > 0 ? {from: stretch.from, to: stretch.from + mark} : stretch;
}

function readArchive(source: Source, stretches: readonly Stretch[]): Found<string> | null {
  const view = runningText(
    source,
    stretches.map((stretch) => withoutHand(source, stretch)),
  );
  const head = /^[^\p{L}\d]{0,4}lu[uv]\s?[:.;]?\s{0,3}/u.exec(view.bare)?.[0].length ?? 0;
  let to = view.text.length;
  // `Lưu: VT, NVY. J”`
  const speck = /[.;]\s[^\s;,]{1,3}$/u.exec(view.text);
  if (speck && /[^\p{L}\d.;\s()&/-]/u.test(speck[0])) to = speck.index;
  while (to > head && /[\s;.,]/.test(view.text[to - 1] as string)) to--;
  return fromView(view, head, to);
}
