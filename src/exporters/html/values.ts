import type {DocumentRecord} from '../../record.ts';
import type {Clean} from '../clean.ts';
import {html, type Markup} from './markup.ts';

/** A value of the record that was read at a place of the source. */
export interface Place {
  /** of the whole page */
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** what it is: it is tinted so */
  readonly kind: 'header' | 'task' | 'owner' | 'deadline' | 'reference';
}

/** Writes the values of one record, and notes where they were read. */
export function valueWriter(record: DocumentRecord, clean: Clean, nextId: () => number) {
  const places: Place[] = [];
  const inferred = new Set(record.inferred);

  /** A value as a button that shows its place, or as text where it has none. */
  function value(pointer: string, text: string, kind: Place['kind'] = 'header'): Markup {
    const span = Object.hasOwn(record.spans, pointer) ? record.spans[pointer] : undefined;
    if (!span || span.end <= span.start) {
      const note = inferred.has(pointer) ? html` <span class="note">(suy ra)</span>` : null;
      return html`<span>${clean(text)}</span>${note}`;
    }
    const id = nextId();
    places.push({id, start: span.start, end: span.end, kind});
    return html`<button type="button" class="value ${kind}" data-value="${id}" data-line="${span.line}">${clean(text)}</button>`;
  }

  return {value, places};
}

export type ValueWriter = ReturnType<typeof valueWriter>;
