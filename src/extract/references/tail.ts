import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {misprintEnd, readCitedDate} from './cited-date.ts';
import type {Draft} from './draft.ts';
import {readIssuer} from './issuer.ts';
import {readTitle} from './title.ts';

/** `Luật … (sửa đổi)` */
const REVISED = /^\s?\((?:sua doi|bo sung)[^)]{0,40}\)/;
/** `Luật … được Quốc hội khóa XV thông qua tại kỳ họp thứ 9 ngày …` */
const PASSED = /^,?\s(?:da\s)?(?:duoc\s)?quoc hoi[^.;]{0,80}?thong qua[^.;\d]{0,40}(?:\d{1,2}[^.;\d]{0,20})?(?=ngay\s)/;
/** `Nghị quyết … của HĐND tỉnh, khóa 16, kỳ họp thứ 21 ngày …` */
const SESSION = /^(?:,?\skhoa\s[ivx\d]{1,6})?,?\s(?:tai\s)?ky hop (?:lan\s)?thu\s[a-z\d]{1,7},?(?=\sngay\s)/;
/** Laws have one maker: `Luật Đất đai của các địa phương` names none. */
const LAWMAKER = /^(?:quoc hoi|uy ban thuong vu)/;

/** Reads date, issuer and title behind number or name, in the order in which they may follow. */
export function readTail(view: View, draft: Draft): void {
  const {bare} = view;
  let at = draft.end;
  if (draft.law) at += REVISED.exec(bare.slice(at, at + 60))?.[0].length ?? 0;
  draft.date = readCitedDate(bare, at, draft.law !== null);
  at = draft.date?.end ?? misprintEnd(bare, at);
  draft.issuer = readIssuer(view, at, draft.kind === 'TTLT');
  draft.shared = draft.issuer ? null : issuerBetween(view, draft);
  draft.issuer ??= draft.shared;
  if (draft.law && draft.issuer && !LAWMAKER.test(bare.slice(draft.issuer.start, draft.issuer.end)))
    draft.issuer = null;
  at = Math.max(at, draft.issuer?.end ?? at);
  if (!draft.date && draft.issuer) {
    const session = draft.kind === 'NQ' ? (SESSION.exec(bare.slice(at, at + 60))?.[0].length ?? 0) : 0;
    draft.date = readCitedDate(bare, at + session, false);
    at = draft.date?.end ?? at;
  }
  if (!draft.date && draft.law) {
    const passed = PASSED.exec(bare.slice(at, at + 176));
    if (passed) draft.date = readCitedDate(bare, at + passed[0].length, false);
  }
  draft.core = Math.max(at, draft.end);
  draft.title ??= readTitle(view, draft.core);
}

/** `Quyết định của Bộ Chính trị số 31-QĐ/TW`, `Báo cáo thẩm định của Sở Tư pháp số 5/BC-STP`: the body stands before the number. */
function issuerBetween(view: View, {word, number, start}: Draft): Range | null {
  if (!word || !number || word.start !== start) return null;
  const end = start + word.name.length;
  const headed = headBefore(view, start, word.name);
  if (headed >= 0) return readIssuer(view, headed, false, start);
  const sort = OF_SORT.exec(view.lower.slice(end, number.from))?.[0].length ?? -1;
  return sort < 0 ? null : readIssuer(view, end + sort, false, number.from);
}

const HEAD_REACH = 120;
const OF_HEAD = /\scua\s[^.;:,()]{2,80}:\s?$/;

/** `các Nghị quyết của Hội đồng nhân dân tỉnh: Nghị quyết số `: where, before a list whose members have its type word, its body is named; -1 where none is. */
function headBefore({bare}: View, start: number, name: string): number {
  if (!/:\s?$/.test(bare.slice(Math.max(0, start - 2), start))) return -1;
  const from = Math.max(0, start - HEAD_REACH);
  const ahead = bare.slice(from, start);
  const at = ahead.lastIndexOf(`cac ${name} cua `);
  return at >= 0 && OF_HEAD.test(ahead.slice(at)) ? from + at + 4 + name.length : -1;
}

/** ` thẩm định của `: what sort of paper it is */
const OF_SORT = /^(?:\s[\p{L}]{2,7}){0,4}?(?=\scủa\s)/u;
