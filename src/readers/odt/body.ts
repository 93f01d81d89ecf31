import type {Flow} from '../flow/flow.ts';
import {type ElementHandler, readXml} from '../xml.ts';
import {CHANGES} from './changes.ts';
import {LISTS} from './lists.ts';
import {NOTES_AND_BOXES} from './notes.ts';
import {PARAGRAPHS} from './paragraphs.ts';
import {type OdtContext, OdtState} from './state.ts';
import {TABLES} from './tables.ts';

const ELEMENTS: ReadonlyMap<string, ElementHandler<OdtState>> = new Map(
  Object.entries({...PARAGRAPHS, ...LISTS, ...TABLES, ...NOTES_AND_BOXES, ...CHANGES}),
);

/** Parts whose text is not the document's. */
const SKIPPED = new Set([
  'office:annotation',
  'office:change-info',
  'text:table-of-content',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
  'office:forms',
  'text:sequence-decls',
]);

/** What is read of what a change took away: its text alone. */
const KEPT = new Set([...Object.keys(CHANGES), 'text:span', 'text:s', 'text:tab', 'text:line-break']);

/** Reads the blocks of `content.xml`, and behind them the notes. */
export async function readOdtBody(bytes: Uint8Array, context: OdtContext): Promise<Flow> {
  const body = new OdtState(context);
  let inBody = false;
  /** how deep in what is passed over; 0 outside */
  let skipping = 0;
  await readXml(bytes, context.budget, {
    open(name, attributes) {
      if (name === 'office:text') inBody = true;
      if (!inBody) return;
      if (skipping > 0 || SKIPPED.has(name)) skipping++;
      else if (!body.change || KEPT.has(name)) ELEMENTS.get(name)?.open?.(body, attributes, name);
    },
    close(name) {
      if (!inBody) return;
      if (name === 'office:text') inBody = false;
      if (skipping > 0) skipping--;
      else if (!body.change || KEPT.has(name)) ELEMENTS.get(name)?.close?.(body, name);
    },
    text(value) {
      if (inBody && skipping === 0) body.say(value);
    },
  });
  return [...body.frames.frame.blocks, ...body.notes];
}
