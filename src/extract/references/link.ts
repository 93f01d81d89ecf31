/** What may stand between two mentions of one list: `, `, ` và `, `; số `, ` và các `, `; NĐ `. */
const LINK = /^[\s,;)]*(?:(?:va|hoac|cung|voi|cung voi)\s)?(?:cac\s|ca\s)?(?:(?:nd|qd|tt|cv|kh|nq|ct|tb|bc)\s)?$/;
/** The same, where the next one amends the one before: `được sửa đổi, bổ sung bởi `. */
const AMENDED =
  /(?:^|[\s,(]{1,2})(?:(?:va\s)?da\s)?(?:va\s)?duoc\s(?:sua doi|bo sung|thay the|dinh chinh|hop nhat|gia han)[^.;]{0,60}\s$/;
/** What somebody says in a paper: `ý kiến chỉ đạo của Bộ X`, `hướng dẫn của Sở Y`. */
const SAID =
  '(?:(?:y kien|de nghi|de xuat|chi dao)\\s(?:cua\\s)?|(?:van ban\\s)?(?:huong dan|yeu cau|kien nghi|bao cao|tham muu|gop y|tra loi|ket luan)\\s(?:[a-z]{2,6}\\s){0,3}?cua\\s)';
/** A sibling behind a title cuts the title off: `…, `, `… và `, `… và ý kiến của Sở X tại `, `…, đề nghị của Sở X (`. */
const CUT = new RegExp(
  `(?:,|;|\\sva|\\shoac)\\s(?:cac\\s|va\\s)?(?:(?:theo\\s)?${SAID}[^.;()]{3,70}(?:\\stai\\s(?:cac\\s)?|\\s\\((?:tai\\s)?))?$`,
);
/** `; ý kiến chỉ đạo của Bộ X tại `: the next member of a list, and who speaks in it. */
const SAYS_NEXT = new RegExp(`^\\s?(?:va\\s)?${SAID}[^.;()]{3,90}\\s(?:tai\\s(?:cac\\s)?|\\((?:tai\\s)?)$`);
/** The same without a sign before it, ` và chỉ đạo của Tỉnh ủy tại `: the next member of a list that has no titles */
const AND_SAYS_NEXT = new RegExp(`^\\s?[,;]?\\s(?:va\\s)?${SAID}[^.;:()]{3,90}\\stai\\s(?:cac\\s)?$`);
/** `; của UBND tỉnh Y tại `, ` và của Sở Z tại các `: the next member is another's who was asked or spoke as the first did. */
const OF_NEXT = /^\s?[,;]?\s?(?:va\s)?cua\s[^.;:()]{3,90}\stai\s(?:cac\s)?$/;
/** `, Điều 5 `, ` và khoản 2 Điều 3 của `: only a part of the next member is meant */
const PART_OF_NEXT =
  /^\s?,?\s(?:va\s)?(?:(?:diem|khoan|dieu|chuong|muc|phan)\s(?:\d{1,3}[a-z]?|[a-z]|[ivx]{1,5}),?\s){1,4}(?:cua\s)?$/;
/** `(sau đây gọi tắt là `: the same instrument once more. */
const GLOSS = /^\s?\(\s?(?:sau day\s)?(?:(?:goi|viet)\s)?(?:(?:tat|chung|gon)\s)?(?:la\s)?$/;
const BRACKETS = /\([^()]{0,160}\)/g;

/** The bare text between two mentions, asides in brackets left out. */
export function gapOf(bareText: string, from: number, to: number): string {
  if (to < from || to - from > 200) return '-';
  const gap = bareText.slice(from, to);
  return gap.includes('(') ? gap.replace(BRACKETS, '') : gap;
}

/** Whether the gap between two mentions makes them members of one list. */
export function isLink(gap: string): boolean {
  return gap.length <= 24 && LINK.test(gap);
}

/** Whether the gap between two mentions names the body whose paper the next member of their list is. */
export function isOfNext(gap: string): boolean {
  return gap.includes('cua ') && (OF_NEXT.test(gap) || AND_SAYS_NEXT.test(gap));
}

/** Whether the gap between two mentions leads to a part of the next member of their list. */
export function isPartOfNext(gap: string): boolean {
  return PART_OF_NEXT.test(gap);
}

export function isGloss(gap: string): boolean {
  return GLOSS.test(gap);
}

/** Offset in `ahead` at which a list goes on behind a title (`…, `, `… và `), or -1. */
export function cutBefore(ahead: string): number {
  return CUT.exec(ahead)?.index ?? -1;
}

/** Whether `text` is all that leads to the next member of a list: `ý kiến của Sở X tại `, `các `, nothing. */
export function leadsToNext(text: string): boolean {
  return /^\s?(?:cac\s|va\s)?$/.test(text) || SAYS_NEXT.test(text);
}

/** Offset in `ahead` of `được sửa đổi, bổ sung bởi `, or -1. */
export function amendedBefore(ahead: string): number {
  return ahead.includes('duoc ') ? (AMENDED.exec(ahead)?.index ?? -1) : -1;
}
