import type {Source} from '../../text/source.ts';
import type {Line, SegmentName} from '../../tree.ts';
import {findClosing} from '../segments/closing.ts';
import {readHead} from '../segments/head.ts';
import {portalStart} from '../segments/portal.ts';

/** A document's lines cut into its parts: name and line indexes, half-open, in order; every line belongs to one. */
export interface Part {
  name: SegmentName;
  from: number;
  to: number;
}

export function findSegments(lines: readonly Line[], source: Source, from: number, to: number): Part[] {
  const head = readHead(lines, source, from, to);
  const closing = findClosing(lines, source, head.body, portalStart(lines, source, head.body, to));
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
