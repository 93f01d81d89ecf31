import type {Page, Row} from './piece.ts';
import {textOfRow} from './rows.ts';

/** Share of a page's height, at top and bottom, in which its number and running heads stand. */
const MARGIN = 0.1;
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu;
/** A head that runs stands on so many pages, or on both where there are two. */
const RUNS = 3;

/** Takes away page numbers, and lines that stand in the margin of several pages in the same place. */
export function withoutFurniture(pages: readonly Page[], rows: readonly Row[][]): Row[][] {
  const seen = new Map<string, number>();
  const keys = rows.map((page, index) => page.map((row) => marginKey(row, pages[index] as Page)));
  for (const page of keys) for (const key of new Set(page)) if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.min(RUNS, pages.length));
  return rows.map((page, index) =>
    page.filter((row, at) => {
      const key = keys[index]?.[at] ?? null;
      if (key === null) return true;
      return !PAGE_NUMBER.test(textOfRow(row)) && ((seen.get(key) ?? 0) < often || isLetterhead(row));
    }),
  );
}

/** What a line in the margin says, and about where; null for lines outside of it. */
function marginKey(row: Row, page: Page): string | null {
  const share = row.base / page.height;
  if (share > MARGIN && share < 1 - MARGIN) return null;
  return `${Math.round(share * 50)} ${textOfRow(row).replace(/\d+/g, '#')}`;
}

/** Several documents in one file have the same letterhead. */
const isLetterhead = (row: Row): boolean =>
  /cộng hò?a|cộng hoà|độc lập|ủy ban|uỷ ban/iu.test(textOfRow(row).normalize('NFC'));
