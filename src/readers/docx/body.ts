import type {Flow} from '../flow/flow.ts';
import {type ElementHandler, readXml} from '../xml.ts';
import {NOTES_AND_BOXES} from './notes.ts';
import {PARAGRAPHS, RUNS} from './paragraphs.ts';
import {type BodyContext, BodyState} from './state.ts';
import {TABLES} from './tables.ts';

const ELEMENTS: ReadonlyMap<string, ElementHandler<BodyState>> = new Map(
  Object.entries({...PARAGRAPHS, ...RUNS, ...NOTES_AND_BOXES, ...TABLES}),
);

/** Elements whose text is not the document's: markup kept for older programs, properties, what a change replaced. */
const SKIPPED = new Set([
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delInstrText',
  'w:ffData',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:ruby',
]);

/** Reads the blocks of `word/document.xml`; with `note`, those of the notes in `footnotes.xml`, told one by one. */
export async function readBody(
  bytes: Uint8Array,
  context: BodyContext,
  note?: (id: string, flow: Flow) => void,
): Promise<Flow> {
  const body = new BodyState(context, note);
  /** how deep in what is passed over; 0 outside */
  let skipping = 0;
  await readXml(bytes, context.budget, {
    open(name, attributes) {
      if (skipping > 0 || SKIPPED.has(name)) skipping++;
      else if (isGone(name, body)) {
        skipping++;
        markRow(body);
      } else ELEMENTS.get(name)?.open?.(body, attributes, name);
    },
    close(name) {
      if (skipping > 0) skipping--;
      else ELEMENTS.get(name)?.close?.(body, name);
    },
    text(value) {
      if (skipping === 0 && body.capture) body.say(value);
    },
  });
  body.flush();
  return body.frames.frame.blocks;
}

/** The mark of a change to a paragraph's end is none of these: it stands among the paragraph's properties. */
const isGone = (name: string, {gone, inParagraphProperties, run}: BodyState): boolean =>
  gone.has(name) && !inParagraphProperties && !run;

/** `<w:trPr><w:del/></w:trPr>`: the row goes. */
function markRow({frames: {table}, paragraph}: BodyState): void {
  if (table && !table.cell && !paragraph) table.rowGone = true;
}
