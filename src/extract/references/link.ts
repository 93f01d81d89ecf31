/** What may stand between two mentions of one list: `, `, ` và `, `; số `, ` và các `. */
const LINK = /^[\s,;)]*(?:(?:va|hoac|cung|voi|cung voi)\s)?(?:cac\s|ca\s)?$/;
/** The same, where the next one amends the one before: `được sửa đổi, bổ sung bởi `. */
const AMENDED =
  /(?:^|[\s,(])(?:(?:va\s)?da\s)?(?:va\s)?duoc\s(?:sua doi|bo sung|thay the|dinh chinh|hop nhat|gia han)[^.;]{0,60}\s$/;
/** A sibling behind a title cuts the title off: `…, `, `… và `, `… và ý kiến của Sở X tại `. */
const CUT =
  /(?:,|;|\sva|\shoac)\s(?:cac\s|va\s)?(?:(?:theo\s)?(?:y kien|de nghi|de xuat|chi dao)\s(?:cua\s)?[^.;]{3,70}\stai\s(?:cac\s)?)?$/;

/** Whether the bare text between two mentions makes them members of one list. */
export function isLink(gap: string): boolean {
  return gap.length <= 24 && LINK.test(gap);
}

/** Offset in `before` at which a list goes on behind a title (`…, `, `… và `), or -1. */
export function cutBefore(before: string): number {
  const match = CUT.exec(before);
  return match ? match.index : -1;
}

/** Offset in `before` of `được sửa đổi, bổ sung bởi `, or -1. */
export function amendedBefore(before: string): number {
  const match = AMENDED.exec(before);
  return match ? match.index : -1;
}
