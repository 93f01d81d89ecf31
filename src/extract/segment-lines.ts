import type {Document, Line, SegmentName} from '../tree.ts';

/** The lines of a document that stand in the segments of one name. */
export function linesOf(document: Document, name: SegmentName): Line[] {
  const lines: Line[] = [];
  for (const segment of document.children)
    if (segment.name === name) for (const child of segment.children) if (child.type === 'line') lines.push(child);
  return lines;
}
