import {bareLine, isCapital} from '../parse/anchors.ts';
import {hasContent} from '../parse/lines.ts';
import {portalStart} from '../parse/segments/portal.ts';
import {isAppendixTitle} from '../parse/titles.ts';
import {assembleBlocks} from '../parse/transforms/assemble-blocks.ts';
import type {Source} from '../text/source.ts';
import type {Block, Line, Table} from '../tree.ts';

/**
 * The paragraphs and tables of what stands behind the signature and is no document of its own, for nothing says to what it is attached:
 * `PHỤ LỤC 1C: PHIẾU CUNG CẤP THÔNG TIN …`. Where the heading does not stand right below the signature, a portal's own text may do so.
 */
export function annexNodes(trailer: readonly Line[], source: Source): (Block | Table)[] {
  const first = trailer.findIndex((line) => hasContent(line));
  if (first < 0 || !isHeading(trailer[first] as Line, source)) return [];
  return assembleBlocks(trailer.slice(first, portalStart(trailer, source, first, trailer.length)), source);
}

function isHeading(line: Line, source: Source): boolean {
  const text = source.text.slice(line.from, line.to);
  return isAppendixTitle(bareLine(source, line)) && (isCapital(text) || NUMBERED.test(text));
}

/** `Phụ lục 1. Phân công nhiệm vụ`, `### Phụ lục II` */
const NUMBERED = /^[#*\s]{0,6}Phụ lục (?:số )?(?:\d{1,2}|[IVX]{1,4})(?:\s?[.:–-]\s?\p{Lu}[^.;]{3,160}|[.:*\s]*)$/u;
