import {DEGREE} from '../../data/degrees.ts';
import {FAMILY_NAMES} from '../../data/family-names.ts';
import {isArchiveLine, isPersonName} from '../../parse/anchors.ts';
import {isTitleCase} from '../../parse/signature.ts';
import {bare as fold} from '../../text/fold.ts';
import type {ClosingCell} from './cells.ts';

/**
 * The signer's name stands beside one of the recipients on the page, mostly the last one, and a scan makes one line of both:
 * `- Lưu: VT, NV (c). Lê Văn Bình`. To be asked for only where no name was found, since an archive line may end in the name
 * of who typed it; `hasTitle`: whether a title stands there without a name.
 */
export function withNameApart(
  cells: readonly ClosingCell[],
  used: ReadonlySet<ClosingCell>,
  hasTitle: boolean,
): readonly ClosingCell[] | null {
  const entries = [...used].reverse();
  const archive = entries.filter(({bare}) => isArchiveLine(bare));
  const others = hasTitle ? entries.filter((cell) => !archive.includes(cell)) : [];
  // Behind a comma of the archive it may be who typed it.
  const places: [readonly ClosingCell[], boolean][] = [
    [archive, false],
    [others, true],
    [archive, true],
  ];
  for (const [among, behindComma] of places)
    for (const entry of among) {
      const at = nameStart(entry, behindComma, hasTitle);
      if (at > 0) return cells.flatMap((cell) => (cell === entry ? cutAt(entry, at) : [cell]));
    }
  return null;
}

/** Where the name begins behind the entry of a cell; -1 where there is none. */
function nameStart({text, bare}: ClosingCell, behindComma: boolean, hasTitle: boolean): number {
  const isArchive = isArchiveLine(bare);
  // What is part of an entry stands before its closing mark.
  if (/[;,]$/.test(text) || (!isArchive && SPEAKS_OF.test(bare))) return -1;
  for (const {index, 0: mark} of text.matchAll(PLACES)) {
    const at = index + mark.length;
    const isApart = /[;.)]/.test(mark);
    if (((!hasTitle || /\.$/.test(text)) && !isApart) || (!behindComma && mark.startsWith(','))) continue;
    if (!isSignerName(text.slice(at), isApart && hasTitle, isArchive)) continue;
    // `NC.Châu Lê Văn Bình`: who typed it stands glued behind its unit
    if (/[.,]$/.test(mark) && isSignerName(text.slice(at).replace(/^\S+\s/, ''), false, false)) continue;
    // of the others only what stands behind its own end
    if (isArchive || (!/^\s$/.test(mark) && !NAMED_AFTER.test(bare.slice(0, at)))) return at;
    // `- Sở Y tế, Sở Lê Văn Bình⏎Tài chính;`: within an entry, whose rest stands on the next line
    if (hasTitle && CUT_OFF.test(bare.slice(0, at)) && MIDDLE.test(bare.slice(at))) return at;
  }
  return -1;
}

/** What stands between an entry and what is printed beside it. */
const PLACES = /(?:[;.,:)\]”"'’`~_|]\s{0,3}|\s)(?=\p{Lu})|(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** Words that no name of a person stands behind. */
const CUT_OFF = /[\s,](?:so|bo|cuc|vu|phong|ban|cac|va)\s$/;
const MIDDLE = /^[a-z]+\s(?:van|thi)\s/;

/** `- Các đ/c: Lê Văn Bình, Trần Bảo`: who gets it by name */
const SPEAKS_OF = /(?:^|[^a-z])(?:d\/?c|dong chi|ong|ba)(?![a-z])/;

/** `- Chủ tịch: Lê Văn Bình` */
const NAMED_AFTER = /(?:^|[^a-z])(?:chu tich|pct|ct|pttg\w*|tro ly|thu ky|bi thu|giam doc|p?gd)\W*$/;

/**
 * `Lê Văn Bình`, `ThS. Trần Bảo`, `NGUYỄN VĂN MINH`: by its family, by the word between, or behind what is kept by its three
 * words. Two words say less, and must stand apart.
 */
function isSignerName(text: string, isApart: boolean, isArchive: boolean): boolean {
  const name = text.replace(DEGREE, '').replace(/(?<![^\p{L}])[^\p{L}]{0,4}$/u, '');
  const words = name.split(/\s+/);
  if (/\p{Ll}\./u.test(name) || words.length > 5 || words.length < (isApart ? 2 : 3)) return false;
  if (!isPersonName(name) && !/^(?:\p{Lu}{1,7}\s){2,4}\p{Lu}{1,7}$/u.test(name)) return false;
  const [family = '', second = ''] = words;
  const known = FAMILIES.has(fold(family)) || /^(?:van|thi)$/.test(fold(second));
  return known || (isArchive && isApart && words.length > 2);
}

/** In bare letters: a scan may have spoilt them. */
const FAMILIES: ReadonlySet<string> = new Set([...FAMILY_NAMES].map(fold));

/**
 * The same for a deputy's position in small letters, where the one in whose place he signs has none below it:
 * `- VPCP: các PCN, các Vụ, Phó Thủ tướng`.
 */
export function withTitleApart(
  cells: readonly ClosingCell[],
  used: ReadonlySet<ClosingCell>,
): readonly ClosingCell[] | null {
  for (const entry of used) {
    const title = DEPUTY_BEHIND.exec(entry.text)?.[1];
    if (title && isTitleCase(title))
      return cells.flatMap((cell) => (cell === entry ? cutAt(entry, entry.text.length - title.length) : [cell]));
  }
  return null;
}

const DEPUTY_BEHIND = /[;,.:)]\s(?:[—–_~-]\s)?((?:Phó|Thứ)\s\p{Lu}?\p{Ll}+(?:\s\p{L}\p{Ll}*){0,3})$/u;

function cutAt(cell: ClosingCell, at: number): ClosingCell[] {
  const entry = cell.text.slice(0, at).trimEnd();
  const name = cell.text.slice(at);
  return [
    {...cell, to: cell.from + entry.length, text: entry, bare: fold(entry)},
    {...cell, from: cell.from + at, column: 1, text: name, bare: fold(name)},
  ];
}
