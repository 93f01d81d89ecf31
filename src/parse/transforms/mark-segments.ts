import type {Source} from '../../text/source.ts';
import type {Line, SegmentName} from '../../tree.ts';
import {findClosing} from '../segments/closing.ts';
import {readHead} from '../segments/head.ts';
import {linksStart, portalStart} from '../segments/portal.ts';

/** A document's lines cut into its parts: name and line indexes, half-open, in order; every line belongs to one. */
export interface Part {
  name: SegmentName;
  from: number;
  to: number;
}

export function findSegments(lines: readonly Line[], source: Source, from: number, to: number): Part[] {
  const head = readHead(lines, source, from, to);
  const stop = portalStart(lines, source, head.body, to);
  const found = findClosing(lines, source, head.body, stop);
  const links = found.from < found.to ? to : linksStart(lines, source, head.body, stop);
  const closing = links < found.from ? {from: links, to: links} : found;
  const parts: Part[] = [
    {name: 'letterhead', from, to: head.title},
    {name: 'title', from: head.title, to: head.addressees},
    {name: 'addressees', from: head.addressees, to: head.body},
    {name: 'body', from: head.body, to: closing.from},
    {name: 'closing', from: closing.from, to: closing.to},
    {name: 'trailer', from: closing.to, to},
  ];
  return parts.filter((part) => part.to > part.from);
}
