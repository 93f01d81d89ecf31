import {parse} from '../../parse/processor.ts';
import type {DocumentRecord} from '../../record.ts';
import {Source} from '../../text/source.ts';
import type {Document, Line} from '../../tree.ts';
import type {Clean} from '../clean.ts';
import type {Element} from '../xml.ts';
import {BodyWriter, type Node} from './body-writer.ts';
import {inlineFor} from './inline.ts';

/** The body of a document as elements, and where each of them was read. */
export interface Outline {
  readonly structure: 'act' | 'doc';
  /** what stands before the first article */
  readonly preamble: readonly Element[];
  readonly body: readonly Element[];
  /** the eId of the innermost item that holds this place of the source */
  placeOf(offset: number): string | null;
}

/** Reads the outline from the text of the source. Null where the text is not the one that the record was read from. */
export function outlineOf(record: DocumentRecord, text: string, clean: Clean): Outline | null {
  const source = new Source(text);
  const document = parse(source).children[record.source.part - 1];
  if (!document || !isSame(document, source, record)) return null;
  const nodes = document.children
    .filter(({name}) => name === 'body')
    .flatMap(({children}) => children.filter((child: Line | Node): child is Node => child.type !== 'line'));
  const first = nodes.findIndex(holdsArticle);
  const writer = new BodyWriter(source, inlineFor(record, source, clean), clean);
  return {
    structure: first >= 0 ? 'act' : 'doc',
    preamble: first > 0 ? writer.preamble(nodes.slice(0, first)) : [],
    body: writer.items(nodes.slice(Math.max(first, 0)), ''),
    placeOf: (offset) => writer.placeOf(offset),
  };
}

function isSame({position}: Document, source: Source, record: DocumentRecord): boolean {
  const {start, end} = source.span(position.start.offset ?? 0, position.end.offset ?? 0);
  return start === record.source.start && end === record.source.end;
}

function holdsArticle(node: Node): boolean {
  return node.type === 'block' && (node.label?.style === 'article' || node.children.some(holdsArticle));
}
