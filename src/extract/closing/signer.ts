import {DEGREE} from '../../data/degrees.ts';
import {FAMILY_NAMES} from '../../data/family-names.ts';
import {endsBoldName, isCapital, isNameEnd, isPersonName, recipientsHead} from '../../parse/anchors.ts';
import {distance} from '../../parse/keywords.ts';
import {runningText, type Stretch} from '../../parse/running-text.ts';
import {
  bareTitle,
  hasAuthorityPrefix,
  isPrefixAlone,
  isSignatureTitle,
  isSigned,
  isTitleCase,
  isTornTitle,
  namesBody,
  POSITION,
  SIGNED_FOR,
  signsInLine,
} from '../../parse/signature.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import {type Found, fromView} from '../evidence.ts';
import type {ClosingCell} from './cells.ts';

export interface FoundSigner {
  authority: Found<string> | null;
  title: Found<string> | null;
  name: Found<string> | null;
}

/** The stack over the name: `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`, and the name under it. */
export function readSigner(
  cells: readonly ClosingCell[],
  used: ReadonlySet<ClosingCell>,
  source: Source,
): FoundSigner | null {
  const free = beforeApproval(rightOfTwo(cells.filter((cell) => !used.has(cell) && !recipientsHead(cell.bare))));
  const {positions, name: below} = readStack(free, source);
  // A scan may put what stands at the end of a line over the title that stands beside the line below.
  const over = below ? null : free.find(({column, text}) => column === 1 && hasFamilyName(text));
  const name = over ? readName(source, [over]) : below;
  const last = positions.at(-1);
  if (!last) return signedInLine(free, source) ?? nameAlone(free, source);
  // `Q. HIỆU TRƯỞNG` is the signer's own position, held for the time being
  const top = last.map(({text}) => text).join(' '); // `TL.⏎CỤC TRƯỞNG`
  const title = joined(source, last);
  const second = lastPosition(title);
  const prefixed = hasAuthorityPrefix(top) && !(positions.length === 1 && /^[^\p{L}]*Q\s?\./u.test(top));
  const above = prefixed ? positions : positions.slice(0, -1);
  return {
    authority: above.length ? joined(source, above.flat()) : null,
    title: prefixed ? null : second,
    name: name && !prefixed && second !== title ? secondName(name) : name,
  };
}

const hasFamilyName = (text: string): boolean =>
  isPersonName(text) && text.split(' ').length > 2 && FAMILIES.has(fold(text.slice(0, text.indexOf(' '))));

/** In bare letters: a scan may have spoilt them. */
const FAMILIES: ReadonlySet<string> = new Set([...FAMILY_NAMES].map(fold));

/** The lines of one position: it may be broken over several. */
type Position = [ClosingCell, ...ClosingCell[]];

/** The positions that stand over one another, and the name under them. */
function readStack(cells: readonly ClosingCell[], source: Source): {positions: Position[]; name: Found<string> | null} {
  const positions: Position[] = [];
  let name: Found<string> | null = null;
  for (const [index, cell] of cells.entries()) {
    const last = positions.at(-1);
    const next = cells[index + 1];
    // `Giám đốc⏎Lê Văn Bình`, `Giám đốc⏎(Đã ký)`
    const stacked = last !== undefined || (next !== undefined && (isSigned(next.text) || isPersonName(next.text)));
    if (isBeside(cell, last) || isPosition(cell.text, stacked) || (last && isDeputy(last, cell.text))) {
      if (name) break;
      if (last && goesOn(last, cell)) last.push(cell);
      else positions.push([cell]);
    } else if (name) continue;
    else if (opensPosition(cell, next) || (last && isWhose(cell, next))) positions.push([cell]);
    else if (last && isPiece(cell) && (goesOn(last, cell) || isUnfinished(last))) last.push(cell);
    else if (last) name = nameAt(cell, next, source);
  }
  return {positions, name};
}

/** `Nơi nhận: HÁNH VĂN PHÒNG`; `- Như trên; HÁNH VĂN PHÒNG` under `TL. CHỦ TỊCH`: what a scan has cut is still a position. */
const isBeside = (cell: ClosingCell, above: Position | undefined): boolean =>
  cell.beside === 'head' ||
  (cell.beside === 'entry' &&
    above?.length === 1 &&
    /^(?:KT|TL|TUQ)\b/.test(above[0].text) &&
    /\p{L}\s\p{Lu}{2}/u.test(cell.text) &&
    !looksLikeName(cell.text) &&
    !isUnfinished(above));

const isPosition = (text: string, stacked: boolean): boolean =>
  isSignatureTitle(text) || hasAuthorityPrefix(text) || (stacked && isTitleCase(text));

/** `KT. GIÁM ĐỐC⏎PHO GIÁAM ĐỌC`: who signs in another's place is his deputy, however a scan spells it. */
function isDeputy(above: Position, text: string): boolean {
  const head = /^kt[.\s]\s?(.{5,40})$/.exec(bareTitle(above.map((part) => part.text).join(' ')))?.[1];
  if (!head || !isCapital(text)) return false;
  return distance(bareTitle(text), `pho ${head.slice(head.lastIndexOf(',') + 1).trim()}`, 2) <= 2;
}

/** `TL.⏎CỤC TRƯỞNG`, `TM.⏎ỦY BAN NHÂN DÂN`, `CHỦ⏎TỊCH`: with the next line a position, alone none. */
function opensPosition({text}: ClosingCell, next: ClosingCell | undefined): boolean {
  if (!next) return false;
  // `UBND XÃ SÔNG LAM⏎Chủ tịch`
  if (namesBody(text) && isTitleCase(next.text)) return true;
  if (isPrefixAlone(text)) return isSignatureTitle(next.text) || namesBody(next.text);
  // `PHÓ⏎CHỦ NHIỆM`
  if (isSignatureTitle(next.text)) return DEPUTY.test(text);
  return isCapital(text) && text.length < 14 && isSignatureTitle(`${text} ${next.text}`);
}

const DEPUTY = /^PHÓ(?: TỔNG)?$/;

/** `KT. VIỆN TRƯỞNG⏎VIỆN KIỂM SÁT NHÂN DÂN TỈNH⏎PHÓ VIỆN TRƯỞNG`: whose head it is, between two positions. */
const isWhose = ({text}: ClosingCell, next: ClosingCell | undefined): boolean =>
  next !== undefined &&
  isSignatureTitle(next.text) &&
  isCapital(text) &&
  text.length < 80 &&
  /^\P{L}*\p{L}[^\d:;]{6,}$/u.test(text);

/** Capitals that may complete the position above. */
const isPiece = ({text}: ClosingCell): boolean =>
  isCapital(text) && text.length < 40 && !/\d/.test(text) && /\p{L}{2}/u.test(text);

/** The name on a line, and on the next where it is broken: `Mạc⏎Tấn Điền`, `Lê Tấn⏎Cận`; null where it is none. */
function nameAt(cell: ClosingCell, next: ClosingCell | undefined, source: Source): Found<string> | null {
  const {text} = cell;
  const below = isBelow(cell, next) ? next : null;
  if (below && /^\p{Lu}\p{Ll}{1,6}$/u.test(text) && isPersonName(below.text)) return readName(source, [cell, below]);
  if (!looksLikeName(text)) return null;
  const goesOnBelow = below && (isNameEnd(text, below.text) || endsBoldName(cell, below, source.text));
  return readName(source, goesOnBelow ? [cell, below] : [cell]);
}

/** `Chuyên viên: Lê Văn Bình` */
function signedInLine(cells: readonly ClosingCell[], source: Source): FoundSigner | null {
  for (const cell of cells) {
    const signs = signsInLine(cell.text);
    if (!signs) continue;
    const part = ([from, to]: [number, number]) => joined(source, [{from: cell.from + from, to: cell.from + to}]);
    return {authority: null, title: part(signs.title), name: part(signs.name)};
  }
  return null;
}

/** A scan may have lost the title in the seal: a name that stands alone below the recipients is still the signer's. */
function nameAlone(cells: readonly ClosingCell[], source: Source): FoundSigner | null {
  const alone = cells.find(
    ({text}) => text.split(' ').length > 2 && isPersonName(text.replace(/(?<![\s,;])[\s,;]+$/, '')),
  );
  return alone ? {authority: null, title: null, name: readName(source, [alone])} : null;
}

/** `PHÊ DUYỆT CỦA GIÁM ĐỐC SỞ`, `DUYỆT CỦA BAN GIÁM HIỆU`: over the name of a superior, who does not sign as the issuer */
const APPROVES =
  /^\W*(?:phe duyet|duyet|xac nhan|y kien)(?: cua)? (?:giam doc|lanh dao|ban giam|hieu truong|thu truong|chu tich|ubnd|uy ban|so|phong|truong|bgh|bgd|cap tren|chu dau tu)(?![a-z])/;
const approves = (text: string): boolean => text.length < 60 && isCapital(text) && APPROVES.test(fold(text));

/** The cells above an approval, if they hold a name. */
function beforeApproval(cells: readonly ClosingCell[]): readonly ClosingCell[] {
  const at = cells.findIndex(({text}) => approves(text));
  return at > 0 && cells.slice(0, at).some(({text}) => looksLikeName(text)) ? cells.slice(0, at) : cells;
}

/** `GIÁM ĐỐC SỞ Y TẾ          GIÁM ĐỐC SỞ NỘI VỤ`: of two who sign side by side, the right one leads. */
function rightOfTwo(cells: readonly ClosingCell[]): readonly ClosingCell[] {
  const left = new Map<number, ClosingCell>();
  for (const cell of cells)
    if (cell.column === 0 && (isSignatureTitle(cell.text) || approves(cell.text))) left.set(cell.line, cell);
  const two = cells.some(({line, column, text}) => {
    const beside = column === 1 ? left.get(line) : undefined;
    // `DUYỆT CỦA HIỆU TRƯỞNG          NGƯỜI LẬP KẾ HOẠCH`
    return beside !== undefined && (isSignatureTitle(text) || (approves(beside.text) && isCapital(text)));
  });
  const right = cells.filter(({column}) => column === 1);
  // A name alone on its line stands in no column.
  return two && right.some(({text}) => isPersonName(text)) ? right : cells;
}

/** Two signers on one line, `CHỦ TỊCH GIÁM ĐỐC`, `THƯ KÝ CHỦ TRÌ`: the second has the place of who answers for the paper. */
function lastPosition(found: Found<string> | null): Found<string> | null {
  if (!found) return null;
  const bare = fold(found.value);
  const first = (POSITION.exec(bare) ?? WRITES.exec(bare))?.[0].length ?? 0;
  const rest = found.value.slice(first);
  if (!first || !/^\s/.test(rest) || !POSITION.test(fold(rest).trim())) return found;
  const start = found.start + first + (rest.length - rest.trimStart().length);
  return {value: rest.trim(), start, end: found.end};
}

const WRITES = /^(?:thu ky|nguoi (?:lap|ghi)(?: bieu| bien ban)?)(?: cuoc hop| hoi nghi| phien hop)?\b/;

/** `Đỗ Thị Hường Nguyễn Văn Phương`: of two names on one line the second, which begins with a family near the middle. */
function secondName(found: Found<string>): Found<string> {
  const words = found.value.split(' ');
  const starts = words.map((_, i) => i).filter((i) => i > 1 && i < words.length - 1);
  const middle = words.length / 2;
  const [at] = starts
    .filter((i) => FAMILIES.has(fold(words[i] as string)))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (at === undefined || words.length < 5) return found;
  const value = words.slice(at).join(' ');
  return {value, start: found.end - value.length, end: found.end};
}

/** Whether a line completes the one above it instead of standing for itself: `KT. BỘ TRƯỞNG,⏎CHỦ NHIỆM`. */
function goesOn(group: readonly ClosingCell[], cell: ClosingCell): boolean {
  const before = group.map((part) => part.text).join(' ');
  if (hasAuthorityPrefix(cell.text)) return false;
  if (/,$/.test(before) || isPrefixAlone(before)) return true;
  // `CHỦ TỊCH⏎NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`
  if (bareTitle(before) === 'chu tich' && bareTitle(cell.text).startsWith('nuoc ')) return true;
  return (isUnfinished(group) && !POSITION.test(bareTitle(cell.text))) || DEPUTY.test(before);
}

/** `CHỦ`, `KT. CHÁNH`, `PHÓ CHÁNH VĂN`: no whole position yet. */
function isUnfinished(group: readonly ClosingCell[]): boolean {
  const text = bareTitle(group.map((part) => part.text).join(' ')).replace(
    /^(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)\s?[.\s]\s?/,
    '',
  );
  if (isTornTitle(group.at(-1)?.text ?? '')) return true;
  const part = text.slice(text.lastIndexOf(',') + 1).trim(); // `BỘ TRƯỞNG, CHỦ⏎NHIỆM`
  if (part && part !== text && !POSITION.test(part)) return true;
  if (HALF_BODY.test(text)) return true;
  if (SIGNED_FOR.test(text)) return false;
  return !POSITION.test(text);
}

/** `TM. ỦY BAN NHÂN⏎DÂN`, `TM. ỦY BAN⏎NHÂN DÂN` */
const HALF_BODY = /^(?:uy ban|(?:uy ban|hoi dong) nhan|hoi dong|ban (?:thuong|chap|chap hanh|can|can su))$/;

/** Whether a cell stands right under another. */
const isBelow = (cell: ClosingCell, next: ClosingCell | undefined): next is ClosingCell =>
  next !== undefined && next.line === cell.line + 1 && next.column === cell.column;

const looksLikeName = (text: string): boolean => {
  // `Nguyễn  Văn Bình`, beside a column
  const plain = text
    .replace(/[*_|]/g, '')
    .replace(/ {2}(?! )/g, ' ')
    .trim();
  if (isPersonName(plain) || isCapitalName(plain)) return true;
  // scans: `=fã Thị Lê Vân`
  return /^[^\p{L}]{0,2}\p{L}{1,6}(?:\s\p{Lu}\p{Ll}+){2,4}$/u.test(plain) && plain.length < 32;
};

/** `TRẦN HỒNG HÀ`, but not the city */
const isCapitalName = (text: string): boolean =>
  /^(?:\p{Lu}{1,7}\s){2,4}\p{Lu}{1,7}$/u.test(text) &&
  FAMILY_NAMES.has(text.slice(0, text.indexOf(' ')).toLowerCase()) &&
  text !== 'HỒ CHÍ MINH';

/** `va Ngô Xuân Lộc`: length of what a scan reads beside a name, which begins with its family. */
function strayWord(text: string): number | null {
  const [stray = '', family = ''] = /^\p{Ll}{1,3}\s(\p{Lu}\p{Ll}+)(?=(?:\s\p{Lu}\p{Ll}+){2})/u.exec(text) ?? [];
  return FAMILY_NAMES.has(family.toLowerCase()) ? stray.length - family.length : null;
}

function readName(source: Source, cells: readonly ClosingCell[]): Found<string> | null {
  const view = runningText(source, cells);
  const speck = /^(?:[^\p{L}\s]\s?){0,6}(?=\p{Lu})/u.exec(view.text)?.[0].length ?? 0; // of the seal
  const behind = speck + (strayWord(view.text.slice(speck)) ?? 0);
  const from = behind + (DEGREE.exec(view.text.slice(behind))?.[0].length ?? 0);
  return fromView(view, from, view.text.replace(/(?<![\s.,;*_])[\s.,;*_]+$/, '').length);
}

/** `BỘ TRƯỞNG/⁄21Z22^`: what the edge of a seal leaves. */
const SEAL = /\s?[/⁄^~|“”"](?=[^\p{Ll}]{0,12}$)[^\p{L}]{0,12}(?:\p{Lu}?[^\p{L}]{1,12})?$/u;

function joined(source: Source, cells: readonly Stretch[]): Found<string> | null {
  const view = runningText(source, cells);
  const clean = view.text.replace(SEAL, '').replace(/(?<![\s.,;:*_–-])[\s.,;:*_–-]+$/, '');
  return fromView(view, 0, clean.length);
}
