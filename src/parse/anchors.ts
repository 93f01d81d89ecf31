import {DEGREE} from '../data/degrees.ts';
import {FAMILY_NAMES} from '../data/family-names.ts';
import {KIND_LETTERS} from '../data/kinds.ts';
import type {Source} from '../text/source.ts';
import {countCapitals} from '../text/units.ts';
import type {Line} from '../tree.ts';
import {holdsTwo, opensWith} from './keywords.ts';

/** What fixed formula of the form a line shows, if any. The places by which a document is cut out and cut up. */

/** Bare content of a line, emphasis dropped, blanks folded. */
export function bareLine(source: Source, line: Line): string {
  if (latest?.line !== line) {
    const bare = source.bare.slice(line.from, line.to);
    const isPlain = !source.hasMark(line.from, line.to) && !source.hasBlanks(line.from, line.to);
    latest = {line, bare: isPlain ? bare : plain(bare)};
  }
  return latest.bare;
}

/** The line that was asked for last: each is looked at for one formula after the other. */
let latest: {line: Line; bare: string} | undefined;

function plain(text: string): string {
  return /[*_\\]| {2}/.test(text)
    ? text
        .replace(/[*_\\]+/g, '')
        .replace(/ {2,}/g, ' ')
        .trim()
    : text;
}

// `CỘNG HỊA`, `CỘNG HỒ`: what converters of old encodings make of it
const MOTTO = [/c[o0q]ng\s?h(?:[o0]a|ia\b|o\b)/, /x[a4]\s?h[o0][i!1l]/, /ch[u0]\s?ngh[i!1l][a4]/, /vi?[e]?t\s?n[a4]m/];
/** Parts that no name of a body holds. */
const STRONG = /c[o0q]ng\s?h(?:[o0]a|ia\b|o\b)|ch[u0]\s?ngh[i!1l][a4]|h[o0]a\s?x[a4]\s?h[o0]|ngh[i!1l][a4]\s?vi?[e]?t/;
const SUBMOTTO = [/[d"]?[oa]c\s?l[ao]p/, /t[u]\s?d[od]/, /h[a]nh\s?ph[u]c/];
const PARTY = [/dang\s?cong\s?san/, /cong\s?san\s?viet/, /viet\s?nam/];

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, whole or the greater part of it, in capitals. */
export function isMotto(source: Source, line: Line): boolean {
  if (line.to - line.from < 12 || line.to - line.from > 160) return false;
  const bare = source.bare.slice(line.from, line.to);
  return STRONG.test(bare) && mottoStart(source, line) >= 0 && holdsTwo(bare, MOTTO);
}

/** Where in the text the motto begins on this line: what stands before it belongs to the issuer. -1 where there is none. */
export function mottoStart(source: Source, line: Line): number {
  const bare = source.bare.slice(line.from, line.to);
  // `VIỆT NAM` and `XÃ HỘI` also stand in names of bodies; alone they go on with a motto that was broken over lines.
  if ((!STRONG.test(bare) && !NATION_ALONE.test(bare)) || OF_NATION.test(bare)) return -1;
  const at = Math.min(...MOTTO.map((part) => indexOrEnd(bare, part)));
  // `CỘNG HÒA … VIỆT NAM Độc lập - Tự do - Hạnh phúc`, in one cell
  const below = bare.indexOf(' doc lap', at);
  const text = source.text.slice(line.from + at, below < 0 ? line.to : line.from + below);
  // Typed in small letters it must stand alone.
  if (at >= bare.length || (!isCapital(text) && !(at === 0 && text.length < 44 && /^\p{Lu}/u.test(text)))) return -1;
  return line.from + at;
}

/**
 * `QUỐC HỘI⏎NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`: who decides, above the bases; `THỎA THUẬN GIỮA CHÍNH PHỦ NƯỚC CỘNG HÒA …`: who has
 * agreed to something.
 */
const OF_NATION =
  /^[^a-z]{0,4}(?:quoc hoi |hien phap )?nuoc cong hoa |(?:chinh phu|nha nuoc|giua|voi|va) nuoc cong hoa /;
const NATION_ALONE = /^[^a-z]*(?:hoi\s?)?(?:viet\s?nam)[^a-z]*$/;

/** `Độc lập - Tự do - Hạnh phúc`, or the greater part of it. */
export function isSubmotto(source: Source, line: Line): boolean {
  if (line.to - line.from < 10 || line.to - line.from > 160) return false;
  return holdsTwo(source.bare.slice(line.from, line.to), SUBMOTTO);
}

/** Where in the text the submotto begins on this line; -1 where there is none. */
export function submottoStart(source: Source, line: Line): number {
  const bare = source.bare.slice(line.from, line.to);
  if (!holdsTwo(bare, SUBMOTTO)) return -1;
  return line.from + Math.min(...SUBMOTTO.map((part) => indexOrEnd(bare, part)));
}

/** Where in the text `ĐẢNG CỘNG SẢN VIỆT NAM`, the head of Party documents, begins on this line; -1 where it does not. */
export function partyStart(source: Source, line: Line): number {
  if (line.to - line.from > 120 || line.to - line.from < 14) return -1;
  const bare = source.bare.slice(line.from, line.to);
  if (!bare.includes('san') || !holdsTwo(bare, PARTY)) return -1;
  const at = bare.search(/dang\s?cong/);
  return at >= 0 && isCapital(source.text.slice(line.from + at, line.to)) ? line.from + at : -1;
}

function indexOrEnd(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

/** Whether most letters are capitals: scans now and then leave a small one. */
export function isCapital(text: string): boolean {
  const {letters, capitals} = countCapitals(text);
  return letters > 0 && capitals >= letters * 0.8;
}

/** Whether `nhan` or `noi ` begins among the first letters: one wrong letter spoils but one of the two words. */
function mayReceive(bare: string): boolean {
  for (let at = 0; at <= 12 && at < bare.length; at++)
    if (bare.charCodeAt(at) === LETTER_N && (bare.startsWith('nhan', at) || bare.startsWith('noi ', at))) return true;
  return false;
}

const LETTER_N = 110;

/** `Nơi nhận:` — length of the formula in the bare line, or 0. */
export function recipientsHead(bare: string): number {
  if (!mayReceive(bare)) return 0;
  const lead = /^[^\p{L}]{0,6}/u.exec(bare)?.[0].length ?? 0;
  // a scan may lose or add a letter at the line's edge: `;Vơi nhận:`, `XNơi nhận:`
  const edge = /^[a-z]{1,3}i nhan(?=\s{0,2}:)/.exec(bare.slice(lead))?.[0].length ?? 0;
  const length = opensWith(bare.slice(lead), 'noi nhan') || edge;
  if (!length) return 0;
  const rest = bare.slice(lead + length);
  const colon = /^\s{0,2}[:;.]/.exec(rest);
  if (colon) return lead + length + colon[0].length;
  return /^[^a-z\d]{0,6}$/.test(rest) || SIGNS_BESIDE.test(rest) ? lead + length : 0;
}

/** `Nơi nhận          T/M BAN THƯỜNG VỤ`: no colon, and who signs in the next column. */
const SIGNS_BESIDE =
  /^\s(?:t\s?\/\s?[mlu]|[tk][lmtu]q?\.|(?:pho )?(?:chu tich|giam doc|bi thu|bo truong|truong ban|hieu truong))(?:\s|$)/;

/** `Kính gửi:` — length of the formula in the bare line, or 0. */
export function addresseesHead(bare: string): number {
  const lead = /^[^\p{L}]{0,3}/u.exec(bare)?.[0].length ?? 0;
  const rest = bare.slice(lead);
  const found = KINH_GUI.exec(rest) ?? WIRED_TO.exec(rest) ?? STAMPED.exec(rest) ?? HALF_LOST.exec(rest);
  if (found) return lead + found[0].length;
  // `Kíinh gửi:`, `Kính pửi:`
  const words = TWO_WORDS.exec(rest)?.[0] ?? '';
  return words && opensWith(words, 'kinh gui') ? lead + words.length : 0;
}

/** `gửi: Các sở, ban, ngành`: a scan has lost `Kính` */
const HALF_LOST = /^gui: (?=\S)/;

const TWO_WORDS = /^[a-z]{4,5} [a-z]{2,4}\s?:/;

/** `Điện: Chủ tịch Ủy ban nhân dân các tỉnh`, under the name of who sends a telegram */
const WIRED_TO =
  /^dien\s?:(?=\s(?:[-–+]\s?)?(?:(?:cac )?(?:chu tich|bo truong|giam doc|thu truong|bi thu|ban chi|so |bo |tinh|huyen|thanh pho|xa |uy ban|ubnd|cuc |tong (?:cuc|cong ty)|truong ban|dong chi)))/;

/** `hừi:  - Các Sở, cơ quan thuộc UBND tỉnh;`: what a stamp has left of `Kính gửi`, and the first entry behind it */
const STAMPED =
  /^[a-z]{0,4}[uo]i\s?:\s{1,4}(?=[-–]\s(?:cac |so |bo |ban |uy ban|ubnd|cong an|chu tich|giam doc|thu truong|van phong|cuc |chi cuc))/;

const KINH_GUI = /^(?:dong )?kinh\*{0,4} \*{0,4}g\*{0,4}[uo]\*{0,4}[il]\*{0,4}\s{0,2}\*{0,4}[:;.]?/;

/** `Kính⏎gửi:`, the first half alone on its line. */
export const isHalfAddresseesHead = ({text}: Source, line: Line): boolean =>
  line.to - line.from < 16 && KINH.test(text.slice(line.from, line.to));

const KINH = /^[\s*_]*Kính[\s*_]*$/;

/** `Số: 12/QĐ-X`, `Số 05-NQ/TU`, `Sá:2096/SYT`: a number line of the head. */
export function isNumberLine(text: string, bare: string): boolean {
  if (bare.length > 140) return false;
  const lead = leadBeforeNumber(text, bare);
  if (lead > 0) return isNumberLine(text.slice(lead), bare.slice(lead));
  const head = NUMBER_HEAD.exec(bare);
  if (!head) return false;
  const rest = text.slice(head[0].length, head[0].length + 60);
  return (
    /^[^\p{L}]{0,24}[/⁄]\s{0,2}(?:\d{4}\s?\/\s?)?\p{Lu}[\p{Lu}\p{Ll}\d&]{0,12}/u.test(rest) ||
    // `Số: 03/2026-BCT`
    /^\s{0,3}\d{1,5}\s?\/\s?(?:19|20)\d\d\s?-\s?\p{Lu}{2}/u.test(rest) ||
    // digits that a scan read as letters
    (/[:.]$/.test(head[0]) && /^[^/\s]{0,3}\s?[^/\s]{1,8}\s?[/⁄]\s?\p{Lu}{2}/u.test(rest)) ||
    SPOILT_NUMBER.test(rest) ||
    PARTY_NUMBER.test(rest) ||
    UNDASHED_NUMBER.test(rest) ||
    (/:$/.test(head[0]) && (LOST_STROKE.test(rest) || SMALL_NUMBER.test(rest)))
  );
}

/** `Số: UBND-NC`: a number that is left blank, whose stroke a scan has lost. */
export const LOST_STROKE =
  /^\s{0,20}(\p{Lu}(?:\p{Lu}|r(?=-)){1,7}-\p{Lu}{2}[\p{L}&]{0,14}(?:-\p{Lu}[\p{L}&]{0,9})?)(?=\s|$)/u;

/** `Sóz?%/KH-SYT`: signs that no word has, up to the stroke */
const SPOILT_NUMBER = /^(?=[^\s/]{0,6}[^\p{L}\d\s/])[^\s/]{1,7}\s?\/\s?\p{Lu}[\p{L}&]{1,5}-\p{Lu}{2}/u;

/** `Số: 45/ubnd-vp`, all in small letters */
export const SMALL_NUMBER = /^\s{0,3}\d{1,5}\s?\/\s?\p{Ll}{2,8}(?:-\p{Ll}{2,8}){1,2}(?=$|\s{2}|\sv\/v\s)/iu;

/** `29-CT/TU`, also `4{-TB/HU`, of whose digits a scan has left signs, and `      -TB/ĐU`, which has none yet */
const PARTY_NUMBER =
  /^(?:\s{0,3}(?:\d{1,5}|(?=[^\s-]{0,5}[^\p{L}\s-])[^\s/-]{1,6})\s?|\s{0,40})-\s?\p{Lu}\p{L}{0,5}\s?\/\s?\p{Lu}/u;

/** `150 KH/TĐTN`: of a Party number, the dash forgotten */
const UNDASHED_NUMBER = new RegExp(`^\\s{0,3}\\d{1,5}\\s{1,2}(?:${KIND_LETTERS})${/\s?\/\s?\p{Lu}{2}/u.source}`, 'u');

/** What may stand before `Số`: specks, and the rule under the issuer's name. */
export const BEFORE_NUMBER = '(?:[^\\p{L}\\d]{0,3}|[-–—_=~.*\\s]{4,16})';
/** `Số`, and with its colon also `Sé:`, `S6:`, `$ố:`; `S:` where a converter has lost the letters with two signs. */
export const NUMBER_WORD = '(?:s[oa0]|[s$][oe6ð](?=\\s?:)|s(?=:\\s?\\d{1,5}\\s?/))';
const NUMBER_HEAD = new RegExp(`^${BEFORE_NUMBER}${NUMBER_WORD}\\s{0,3}[:.;!]?`, 'u');

/**
 * Length of what stands before `Số` on its line, 0 for nothing: the tên loại that councils print, `Nghị quyết số: 45/2024/UBTVQH15`,
 * where nothing follows the number; or what a scan made of the rule under the issuer's name, `—.=a Số: 12/…`, `ceereeree-. Số: 12/…`.
 */
export function leadBeforeNumber(text: string, bare: string): number {
  const kind = KIND_BEFORE_NUMBER.exec(bare);
  if (kind) return (kind[1] as string).length;
  const length = RULE.exec(bare)?.[0].length ?? 0;
  return length > 0 && text[length] === 'S' && !CITED.test(bare.slice(0, length)) ? length : 0;
}

const KIND_BEFORE_NUMBER =
  /^((?:nghi quyet|phap lenh|luat|quyet dinh|chi thi|ke hoach|thong bao|cong van|to trinh)\s)so\s?:\s?\d{1,5}[/-][a-z\d/-]{2,30}$/;
const RULE = /^(?![-–+•*]\s|[a-z\d]{1,3}[.)])\S{1,14}(?:\s\S{1,3}){0,2}\s(?=s[o0]\s?:\s?\d{1,5}\s?\/\s?[a-z])/;
/** `Quyết định Số: 12/…` */
const CITED =
  /(?:^|\s)(?:dinh|quyet|thi|bao|hoach|van|tu|trinh|lenh|dan|dien|ket|thong|cu|theo|tai|den|kem|ban|don|phieu)\s$/;

/** `Số:` alone, its number on a line below or in another column. */
export const isNumberHead = (bare: string): boolean => bare.length < 6 && /^s[o0]\s?[:.]$/.test(bare);

/** `Số: 565⏎⏎/TB-UBND`, the first half alone on its line. */
export const isHalfNumber = (bare: string): boolean => bare.length < 14 && /^so\s?:\s?\d{1,5}$/.test(bare);

/** `V/v`, `Về việc`, `Về:`, and what scans make of them: `W/v`, `V#`, `Và việc`, and a `/v` that became one `%`. */
const ABOUT =
  /^[^\p{L}\d]{0,3}(?:v[#*]|[vwjn]{1,2}\s?(?:[/⁄\\|%]{1,2}[vwjn%]{1,2}|%)\s?[:.-]?|v(?:\s?[/⁄]\s?[vyu]|\.v|['’il1!t]?v)(?=[\s:.])[:.]?|v[ea]\s?viec|ve:)\s{0,2}/u;

/** Length of the formula that opens the subject of a letter in the bare line, or 0. */
export const aboutHead = (bare: string): number => ABOUT.exec(bare)?.[0].length ?? 0;

export const isAbout = (bare: string): boolean => aboutHead(bare) > 0;

/** `Nguyễn Văn Minh`, `Thượng tá Hoàng Văn Nam`: two to six words, each with a capital, no more. */
export function isPersonName(text: string): boolean {
  let clean = text.replace(/^[^\p{L}]+|(?<![*_.\s])[*_.\s]+$/gu, '').replace(DEGREE, '');
  if (clean.length > 40) return false;
  // `K' Brông`, `Ksor H'Bơ`
  if (/['’‘]/.test(clean)) clean = clean.replace(/(?<!\p{L})(\p{Lu})['’‘]\s?(?=\p{Lu})/gu, '$1 ');
  // `Lò Văn Ủ`
  return (
    /^(?:\p{Lu}\p{Ll}*\.?\s){1,5}\p{Lu}\p{Ll}+$/u.test(clean) ||
    /^(?:\p{Lu}\p{Ll}+\s){2,4}[ỦÚÙỤÓÒỌÍÌỊÝÁÀẠÂĂÊÔƠƯ]$/u.test(clean) ||
    // `Nguyễn Văn A`, as in forms and where names were taken out
    (/^(?:\p{Lu}\p{Ll}+\s){2,4}\p{Lu}$/u.test(clean) && hasFamily(clean))
  );
}

/** Whether the first word is one of the families that most people are of. */
export const hasFamily = (name: string): boolean => FAMILY_NAMES.has(name.slice(0, name.indexOf(' ')).toLowerCase());

/** `Lê Tấn⏎Cận`: one syllable or two under two, the end of a name that a narrow column broke. */
export const isNameEnd = (name: string, next: string): boolean =>
  name.trim().split(' ').length === 2 && /^\p{Lu}\p{Ll}{0,6}(?:\s\p{Lu}\p{Ll}{0,6})?[*_]*$/u.test(next.trim());

/** `**Lâm Thị Tường⏎Vi**`: the last syllable of a name in bold type, which ends on its line. */
export const endsBoldName = (name: Range, below: Range, text: string): boolean =>
  text.startsWith('**', name.from - 2) &&
  !text.startsWith('**', name.to) &&
  text.startsWith('**', below.to) &&
  /^\p{Lu}\p{Ll}{0,6}$/u.test(text.slice(below.from, below.to));

/** Where a line or a part of it stands. */
type Range = {readonly from: number; readonly to: number};

/** Whether a `u` stands where the one of `luu` would, behind four signs at most, or the `m` that a scan makes of it. */
function mayArchive(bare: string): boolean {
  for (let at = 1; at < 10 && at < bare.length; at++) {
    const unit = bare.charCodeAt(at);
    if (unit === LETTER_U || (unit === LETTER_M && at < 7)) return true;
    if (unit === LETTER_V && bare.startsWith(': vt', at - 2)) return true;
  }
  return false;
}

const LETTER_U = 117;
const LETTER_V = 118;
const LETTER_M = 109;

/** `- Lưu: VT, NC.`, and what scans make of its head: `km: VT`, `-Í.ưu: VT`, `Luru: VT`, and whatever stands before the clerks' office, `bi: VT` */
const ARCHIVE =
  /^[^\p{L}\d]{0,4}(?:(?:lu[uv]\s?[:.;]?|[lb1i]u\s?:|l[ur]{2,3}\s?:|[a-z]{0,2}uu\s?:)\s{0,3}(?=v|h|t|d|c|p|k|n|$|\()|luu(?![a-z])\s?[:.;]?\s{0,3}|(?:[lkbit1h]{1,2}\.?u{1,2}|[kl]i?m|l[a-z]{2})\s?[:;]\s{0,3}(?=(?:v[til]|van thu)(?![a-z]))|(?!vp|tt)[a-z1]{2,4}: (?=vt[,;.\s(]))/u;

/** Length of the head of an archive line in bare letters, its bullet counted; 0 for any other line. */
export const archiveHead = (bare: string): number => (mayArchive(bare) ? (ARCHIVE.exec(bare)?.[0].length ?? 0) : 0);

/** Whether what is kept is told: `- Lưu: VT, NC.` */
export const isArchiveLine = (bare: string): boolean => archiveHead(bare) > 0;

/** `Lưu: VT.`, at the end of a list without dashes; not `Lưu: Bản sao có chứng thực` */
export const isUndashedArchive = (text: string): boolean => /^Lưu\s?:\s?\p{Lu}[\p{Lu}&-]{1,7}(?=[\s,;.]|$)/u.test(text);

/** `Ngày đăng: 29/01/2024`, `Cập nhật lúc: 08:51 17/04/2024`, `Thứ Hai, 28/04/2024`, `2019-03-15T08:05:00`: when a portal has put a page up */
export const tellsWhenPosted = (bare: string): boolean => bare.length < 60 && POSTED.test(bare);
const POSTED =
  /^[\s*|]{0,3}(?:(?:(?:(?:ngay dang|ngay cap nhat|dang ngay|dang luc|cap nhat luc|cap nhat)\s?:|dang luc |cap nhat luc |(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat), ).{0,9}\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4}[ ,-]{1,3}\d{1,2}[:h]\d\d|\d{1,2}[:h]\d\d[ ,-]{1,3}\d{1,2}\/\d{1,2}\/\d{4})(?![\d/]).{0,30}|\d{4}-\d\d-\d\d[t ,-]{0,3}\d{1,2}:\d\d(?::\d\d)?z?)$/;
