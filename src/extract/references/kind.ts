import {KIND_ENTRIES, OTHER_SYMBOLS} from '../../data/kinds.ts';
import type {Kind} from '../../record.ts';
import {bare} from '../../text/fold.ts';
import type {FoundNumber} from './number.ts';

/** A type word before a number: `các Nghị quyết số: `, `văn bản số `, `Kế hoạch `. */
export interface TypeWord {
  kind: Kind;
  /** bare name as printed: `van ban` and `cong van` are one kind, but only one of them is sure */
  name: string;
  /** offset of the word in the view */
  start: number;
}

const bySymbol = new Map<string, Kind>();
const ambiguous = new Set<string>();
const byName = new Map<string, Kind>();
for (const entry of KIND_ENTRIES) {
  for (const symbol of [entry.kind, ...(entry.symbols ?? [])]) {
    if (!bySymbol.has(symbol)) bySymbol.set(symbol, entry.kind);
    if (entry.ambiguous) ambiguous.add(symbol);
  }
  for (const name of [entry.name, ...(entry.aliases ?? [])])
    if (!byName.has(bare(name))) byName.set(bare(name), entry.kind);
}
// `PL` before a slash is a pháp lệnh; a phụ lục has no number of its own.
bySymbol.set('PL', 'PL-UBTVQH');

// A phụ lục or tài liệu has no number of its own: `Phụ lục số 01/…` is a form's.
const names = [...byName.keys()]
  .filter((name) => name !== 'phu luc' && name !== 'tai lieu')
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Bare names of all kinds, longest first, for use inside a pattern. */
export const KIND_NAME_PATTERN = names;

/** `Nghị quyết số: `, `Kế hoạch `, `Công văn: Số `, and with a scan's speck `Quyết định số -`. */
const DIRECT = new RegExp(
  `(?<![a-z])(${names})(?:\\s?\\([^)]{1,30}\\))?\\s?:?\\s?(?:(?<![a-z])s[o0]\\s?[:.,]?\\s?[-']?)?\\s?$`,
);
/** `Kế hoạch hành động số `, `Nghị định của Chính phủ: số `, `Báo cáo thẩm định của Sở Tư pháp số `: only `số` shows that word and number belong together. */
const APART = new RegExp(
  `(?<![a-z])(${names})\\s((?:(?!(?:${names}|tai|theo|ve|va|duoc|da|trong|cho|tong|(?<!cua )so)(?![a-z]))[a-z]+[\\s:]){1,8}?)(?:\\([^)]{1,30}\\)\\s)?:?\\s?s[o0]\\s?[:.,]?\\s?$`,
);
const COUNTED = /(?<![a-z])s[o0]\s?[:.]?\s?[-']?$/;
const REACH = 80;

/** The type word that leads to the number at `at`; `bareText` is the view's bare text. */
export function typeWordBefore(bareText: string, at: number): TypeWord | null {
  const from = Math.max(0, at - REACH);
  const before = bareText.slice(from, at);
  const match = DIRECT.exec(before) ?? (COUNTED.test(before.slice(-6)) ? APART.exec(before) : null);
  if (!match) return null;
  const name = match[1] as string;
  return {kind: byName.get(name) as Kind, name, start: from + match.index};
}

/** A symbol that ends in a body's token, so that the token before it is a type. */
const ISSUER = /[-/](?:B[A-ZĐ&]{2,}|S[A-ZĐ&]{2,}|UBND|HĐND|VP[A-ZĐ]*|CP|TTg|T[UW]|ĐU|HU)$/;

/** Offset of a `số` directly before `at`, or -1. */
export function countedFrom(bareText: string, at: number): number {
  const from = Math.max(0, at - 6);
  const match = COUNTED.exec(bareText.slice(from, at));
  return match ? from + match.index : -1;
}

/** `NĐ`, `TTr`: tokens that name a type by themselves. Case may be lost in titles: `CT-TTG`, `TTR`. */
export function isTypeSymbol(token: string): boolean {
  return bySymbol.has(token);
}

/** `Chứng thư thẩm định giá số 71/CT-ABC`: papers of no kind, whose letters look like those of one. */
const OTHER_WORD =
  /(?<![a-z])(?:chung thu|giay (?:phep|chung nhan|dang ky|xac nhan)|chung chi|hoa don|bien lai|the bao lanh|thu bao lanh)\s(?:(?!(?:theo|tai|va|kem|cua)\s)[a-z]+\s){0,8}$/;

/** Whether the words before `at` name a paper of no kind. */
export function isOtherPaper(bareText: string, at: number): boolean {
  return OTHER_WORD.test(bareText.slice(Math.max(0, at - REACH), at));
}

/**
 * The kind of a cited instrument: by the type token of its symbol, then by the word before it, and công văn for
 * `n/CƠQUAN-ĐƠNVỊ`. Null for papers that are of no kind (licences, consolidated texts) and where nothing tells.
 */
export function kindOf(number: FoundNumber, word: TypeWord | null): Kind | null {
  const {token} = number;
  if (token === 'L') return 'LCT';
  const own = bySymbol.get(token);
  // `Công văn số 12/CT-TTHT`: CT is the tax office here; `Công văn số 31/BC-BNV` is a report all the same
  const overruled = word?.name === 'cong van' && ambiguous.has(token) && !ISSUER.test(number.value);
  if (own === 'QĐ' && word?.kind === 'QyĐ') return 'QyĐ'; // `Quy định số 178-QĐ/TW`
  if (own === 'TT' && word?.kind === 'TTr') return 'TTr'; // `Tờ trình số 15/TT-BQL`
  if (own && !overruled) return own;
  if (OTHER_SYMBOLS.includes(token)) return null;
  if (/^QH\d|^QH[IlO]|^UBTVQH/.test(token))
    return word && ['L', 'BL', 'NQ', 'PL-UBTVQH', 'HP'].includes(word.kind) ? word.kind : null;
  if (word) return word.kind;
  return 'CV';
}
