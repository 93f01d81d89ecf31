import {KIND_ENTRIES} from '../data/kinds.ts';
import type {Kind} from '../record.ts';
import {bare as fold} from '../text/fold.ts';
import type {Source} from '../text/source.ts';
import type {Line} from '../tree.ts';
import {bareLine, isCapital} from './anchors.ts';
import {citingTitle} from './citing-title.ts';
import {isKeyword} from './keywords.ts';
import {hasContent} from './lines.ts';

/** Titles: the tên loại over a subject, alone or with more of the title behind it, and what annexes are called. */

/** The tên loại that opens a line, and what it takes of it with the blank behind it. */
export interface TitleHead {
  kind: Kind;
  length: number;
}

/** Kinds that no title of a document names. */
const UNTITLED: readonly Kind[] = ['CV', 'PL', 'TL', 'QĐi', 'CTHĐ'];
/** Longer titles of a kind. */
const LONGER: [string, Kind][] = [
  ['chuong trinh hanh dong', 'CTr'],
  ['thu moi', 'GM'],
  ['giay trieu tap', 'GM'],
  ['de cuong', 'PL'],
];

/** `BÁO CÁO TÓM TẮT⏎Tình hình …`: what sort of it, where nothing more stands on the line. */
const QUALIFIED = new Map<string, Kind>(
  ['tom tat', 'tong hop', 'nhanh', 'giai trinh', 'bo sung', 'dot xuat', 'dinh ky'].map((sort) => [
    `bao cao ${sort}`,
    'BC',
  ]),
);

let titles: [title: string, kind: Kind][] | undefined;

/** Tên loại as it stands over a subject, bare. Folded at first use. */
function titleList(): [title: string, kind: Kind][] {
  titles ??= KIND_ENTRIES.filter(({kind}) => !UNTITLED.includes(kind))
    .flatMap(({kind, name, aliases}) => [name, ...(aliases ?? [])].map((title): [string, Kind] => [fold(title), kind]))
    .concat(LONGER);
  return titles;
}

/** `CÔNG ĐIỆN KHẨN`, `THÔNG BÁO HỎA TỐC` */
const URGENT = /(?<=^(?:cong dien|thong bao)) \W?(?:thuong khan|khan|hoa toc)$/;

/** Kind of the tên loại that stands alone on a line: `THÔNG BÁO`, `**KẾ HOẠCH**`, `KÉ HOẠCH` in a scan. */
export function titleKind(source: Source, line: Line): Kind | null {
  const length = line.to - line.from;
  if (length < 4 || length > 40) return null;
  const text = source.text.slice(line.from, line.to);
  if (!isCapital(text) && !line.strong) return null;
  const bare = bareLine(source, line)
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(URGENT, '');
  if (!isCapital(text)) return titleList().find(([title]) => title === bare)?.[1] ?? null;
  const qualified = QUALIFIED.get(bare);
  if (qualified) return qualified;
  let near: Kind | null = null;
  // `K Ế  H O Ạ C H`
  const squeezed = /^[a-z](?: [a-z]){4,}$/.test(bare) ? bare.replace(/ /g, '') : null;
  for (const [title, kind] of titleList()) {
    if (bare === title || (squeezed !== null && title.replace(/ /g, '') === squeezed)) return kind;
    if (!near && isKeyword(bare, title)) near = kind;
  }
  return near;
}

/** Kind of a title line that goes on behind its tên loại: `CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ`. */
export function openingKind(source: Source, line: Line): Kind | null {
  const text = source.text.slice(line.from, line.to);
  if (text.length > 120 || !(isCapital(text) || line.strong)) return null;
  const bare = bareLine(source, line);
  // `CHỈ THỊ SỐ 12/CT-TTg`, but `BÁO CÁO SƠ KẾT`
  const found = titleList().filter(
    ([title]) =>
      bare.startsWith(`${title} cua `) ||
      (bare.startsWith(`${title} so`) && /^\s?[:.]?\s?[\d/….]/.test(bare.slice(title.length + 3))),
  );
  return found[0]?.[1] ?? null;
}

/** The tên loại that opens a bare line and is followed by more of the title; of several the longest. */
export function titleHead(bare: string): TitleHead | null {
  let found: TitleHead | null = null;
  for (const [title, kind] of titleList())
    if (title.length >= (found?.length ?? 0) && bare.startsWith(`${title} `)) found = {kind, length: title.length + 1};
  return found;
}

/**
 * `BIÊN BẢN HỌP HỘI ĐỒNG TRƯỜNG`, `THÔNG BÁO TUYỂN DỤNG`: tên loại and subject on one line, in capitals, or `QUYẾT ĐỊNH Về việc …`.
 * Only under a motto: elsewhere such a line may be anything.
 */
export function runInTitle(source: Source, line: Line): TitleHead | null {
  const text = source.text.slice(line.from, line.to);
  const about = namesKindAndMatter(text);
  if (text.length < 10 || text.length > (about ? 320 : 160) || !(about || isCapital(text))) return null;
  // `THÔNG BÁO: Về việc …`
  const bare = source.bare.slice(line.from, line.to).replace(/^([a-z ]{5,28}):(?=\s)/, '$1 ');
  const found = titleHead(bare);
  if (!found || NEVER_RUN_IN.includes(found.kind) || bare.startsWith('bao cao vien ')) return null;
  return CONCLUSION.test(bare) ? {...found, length: 'thong bao '.length} : found;
}

/** `QUYẾT ĐỊNH Về việc …`, `THÔNG BÁO (V/v …)` */
export const namesKindAndMatter = (text: string): boolean => KIND_ABOUT.test(text.slice(0, 48));
const KIND_ABOUT = /^\p{Lu}{2,7}(?:\s\p{Lu}{2,7}){1,3}:?\s\(?(?:V\/v|Về\sviệc)[\s:]/u;
/** Names of one syllable or of works: `LUẬT SƯ …`, `DỰ ÁN ĐẦU TƯ …` are no titles. */
const NEVER_RUN_IN: readonly Kind[] = ['L', 'LCT', 'DA', 'ĐA', 'BTT', 'TT'];
/** `THÔNG BÁO KẾT LUẬN CỦA …`: what it is of goes with the subject. */
const CONCLUSION = /^thong bao (?:y kien )?ket luan cua /;

/** `Giấy mời dự Hội nghị …`, `Thông báo nghỉ lễ 30/4`: a page's heading as a portal prints it, over a text without a head of its own. */
export function pageTitle(source: Source, line: Line): TitleHead | null {
  const initial = source.bare.charAt(line.from);
  if (!PAGE_INITIALS.includes(initial) || line.to - line.from < 14 || line.to - line.from > 260) return null;
  const name = PAGE_TITLE.exec(source.text.slice(line.from, line.to))?.[1];
  const known = name && titleList().find(([title]) => title === fold(name));
  return known ? {kind: known[1], length: known[0].length + 1} : null;
}

/** `Thông báo v/v cho sinh viên nghỉ học`: a page's heading that says what it is about as a letter does. */
export const isPageNotice = (source: Source, line: Line): boolean =>
  PAGE_ABOUT.test(source.bare.slice(line.from, Math.min(line.to, line.from + 24))) && pageTitle(source, line) !== null;

const PAGE_ABOUT = /^[a-z]{4,5} [a-z]{3,4} v(?:\/v|e viec)[:.]?\s/;
const PAGE_INITIALS = 'gtbk';
const PAGE_TITLE =
  /^(Giấy mời|Thông báo|Biên bản|Báo cáo|Kế hoạch) (?!số |này |đã |của |trên |được |viên )(?:\p{Ll}|V\/v )[^.:;]{4,240}[^.:;,\s]$/u;

/** The tên loại of a line on which its subject follows: at once, in capitals or as a page's heading, or behind its particulars. */
export const headBeforeSubject = (source: Source, line: Line): TitleHead | null =>
  citingTitle(source, line) ?? runInTitle(source, line) ?? pageTitle(source, line);

/** `(Kèm theo Quyết định số …)`, `(Ban hành kèm theo …)`, `(Ban hành theo …)`, `(Ban hành⏎kèm theo …)`: the line under the title of what is attached. */
export function isAttachmentLine(bare: string): boolean {
  return (
    (bare.includes(' theo ') &&
      (/^[*_\s]*[([]?\s?(?:ban hanh |duoc ban hanh |phe duyet )?(?:dinh )?kem theo /.test(bare) ||
        (bare.includes('ban hanh theo ') && /^[*_\s]*[([]\s?ban hanh theo (?:quyet dinh|nghi quyet)\s/.test(bare)))) ||
    HALF_ATTACHMENT.includes(bare)
  );
}

/**
 * The title of what is attached where it stands below the line that says to what: `(Kèm theo Công văn số 5/SYT …⏎⏎DANH SÁCH`, as a
 * scan may read them. -1 where none follows at once.
 */
export function titleBelow(lines: readonly Line[], source: Source, attachment: number): number {
  let seen = 0;
  for (let i = attachment + 1; i < lines.length && seen < 2; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    seen++;
    const bare = bareLine(source, line);
    const isTitle = titleKind(source, line) !== null || isAppendixTitle(bare) || isListTitle(bare);
    if (isTitle && isCapital(source.text.slice(line.from, line.to))) return i;
  }
  return -1;
}

const HALF_ATTACHMENT: readonly string[] = ['(ban hanh', '(kem', '(ban hanh kem', '(kem theo', '(ban hanh kem theo'];

/** Titles of what is attached, besides a tên loại: known by the `(Kèm theo …)` under them. */
export const isListTitle = (bare: string): boolean =>
  /^(?:danh muc|danh sach|bang |bieu |lich |mau |noi dung |de cuong )/.test(`${bare} `);

/** `Mẫu số 02`, `Biểu 01/BC` alone on its line: over the title of a form. */
export const isFormMark = (bare: string): boolean => bare.length < 20 && FORM_MARK.test(bare);
const FORM_MARK = /^(?:mau|bieu)(?: so)?\s?:?\s?(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-z])(?:[./-][a-z\d]{1,6})?\s?[.:]?$/;

/** `PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC`, `BẢN CAM KẾT`: titles in capitals of papers that no list of kinds knows. */
export const isUnlistedTitle = (text: string): boolean => text.length < 120 && isCapital(text) && UNLISTED.test(text);
const UNLISTED =
  /^[*_\s]*(?:PHIẾU (?:TRÌNH|XIN Ý KIẾN|LẤY Ý KIẾN|ĐỀ NGHỊ|ĐĂNG KÝ|ĐÁNH GIÁ|YÊU CẦU)|BẢN (?:CAM KẾT|KIỂM ĐIỂM|THUYẾT MINH|GIẢI TRÌNH|ĐĂNG KÝ|TỰ ĐÁNH GIÁ|TIN)|GIẢI TRÌNH|GIẤY (?:ĐỀ NGHỊ|XÁC NHẬN|CAM KẾT|CHỨNG NHẬN|PHÉP)|ĐƠN (?:ĐỀ NGHỊ|XIN|KIẾN NGHỊ|KHIẾU NẠI|TỐ CÁO)|NỘI QUY|THỂ LỆ|LỜI KÊU GỌI|THƯ (?:NGỎ|CẢM ƠN|CHÚC MỪNG))(?=\s|$|[*_:])/u;

/** `PHỤ LỤC`, `PHỤ LỤC II`, `Phụ lục 01`. */
export function isAppendixTitle(printed: string): boolean {
  // `📎 PHỤ LỤC`
  const bare = printed.charCodeAt(0) > 0x2000 ? printed.replace(/^[^a-z]{1,4}/, '') : printed;
  return (
    bare.startsWith('phu luc') && /^phu luc(?:\s?(?:so\s?)?(?:[ivxl]{1,5}|\d{1,3}[a-z]?))?\s?[.:]?(?:\s|$)/.test(bare)
  );
}
