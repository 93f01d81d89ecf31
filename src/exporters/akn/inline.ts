import type {DocumentRecord} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Clean} from '../clean.ts';
import {type Child, element} from '../xml.ts';
import {citedIri} from './iri.ts';

interface Cited {
  start: number;
  end: number;
  href: string;
}

/** Text in which the places where documents are cited are links. */
export type Inline = (view: View, from?: number, to?: number) => Child[];

export function inlineFor(record: DocumentRecord, source: Source, clean: Clean): Inline {
  const cited: Cited[] = record.references.flatMap((reference, at) => {
    const span = record.spans[`/references/${at}`];
    return span && span.end > span.start ? [{start: span.start, end: span.end, href: citedIri(reference)}] : [];
  });
  cited.sort((a, b) => a.start - b.start);

  return (view, from = 0, to = view.text.length) => {
    const raw = (offset: number) => source.span(view.toSource(offset), view.toSource(offset)).start;
    const out: Child[] = [];
    let at = from;
    const first = raw(from);
    const last = to > from ? raw(to - 1) : first;
    for (const {start, end, href} of between(cited, first, last)) {
      const open = offsetOf(raw, start, at, to);
      const close = offsetOf(raw, end, open, to);
      if (close <= open) continue;
      out.push(clean(view.text.slice(at, open)), element('ref', {href}, clean(view.text.slice(open, close))));
      at = close;
    }
    out.push(clean(view.text.slice(at, to)));
    return out;
  };
}

function between(cited: readonly Cited[], first: number, last: number): Cited[] {
  return cited.filter(({start, end}) => start >= first && start <= last && end > start);
}

/** The first offset of a view that lies at or behind a place of the source. */
function offsetOf(raw: (offset: number) => number, place: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (raw(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
