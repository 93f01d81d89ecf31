import {type Budget, DEFAULT_BUDGET} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {type Flow, flatText, paragraph} from '../flow/flow.ts';
import {printFlow} from '../flow/print.ts';
import {tableStack} from '../flow/table-stack.ts';
import {legacyLetters} from '../legacy-fonts.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {beginning, startsWith} from '../sniff.ts';
import {openCompound} from './compound.ts';
import {type DocDocument, openDocument} from './document.ts';
import {PLACES} from './fib.ts';
import {type Letters, lettersOf} from './letters.ts';

/** Reads a Word 97-2003 document: its body as printed, with labels of automatic lists; text boxes and notes at the end. */
export async function readDoc(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  refuseOthers(bytes);
  const streams = openCompound(bytes);
  // A protected .docx is a compound file, too.
  if (streams('EncryptedPackage')) throw new ReadError('encrypted');
  const doc = openDocument(streams, {rejected: options.changes === 'rejected', budget, letters: legacyLetters});
  const letters = lettersOf(doc);
  const {counts} = doc.fib;
  const end = Math.min(counts.text, doc.text.length);
  if (end === 0) throw new ReadError('damaged', 'text');
  const notesAt = counts.text;
  const boxesAt = notesAt + counts.footnotes + counts.headers + counts.macros + counts.comments + counts.endnotes;
  const flow = readFlow(doc, letters, 0, end, budget);
  const boxes = readFlow(doc, letters, boxesAt, boxesAt + counts.boxes, budget);
  const notes = readNotes(doc, letters, notesAt, PLACES.footnoteTexts);
  const {text, pages} = printFlow([...flow, ...boxes.filter((block) => flatText([block]) !== ''), ...notes], budget);
  return {text, format: 'doc', encoding: 'utf-16le', ...(pages.length > 1 && {pages})};
}

/** Older and rarer forms that Word saves under this extension. */
function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xdb, 0xa5]) || startsWith(bytes, [0x9b, 0xa5])) throw new ReadError('unsupported', 'Word 2');
  if (/^<\?xml/.test(beginning(bytes, 64))) throw new ReadError('unsupported', 'Word XML');
}

const PARAGRAPH = 0x0d;
const CELL = 0x07;
const PAGE = 0x0c;
const CHECK_EVERY = 256;

/** The paragraphs and tables of a range of the text. */
function readFlow(doc: DocDocument, letters: Letters, from: number, to: number, budget: Budget): Flow {
  const tables = tableStack(budget);
  let paragraphs = 0;
  for (let start = from, at = from; at < to; at++) {
    const unit = doc.text.charCodeAt(at);
    if (unit !== PARAGRAPH && unit !== CELL && unit !== PAGE && at + 1 < to) continue;
    if (++paragraphs % CHECK_EVERY === 0) budget.check();
    const properties = doc.paragraphAt(at);
    tables.enter(properties.inTable ? Math.max(1, properties.depth) : 0);
    if ((unit === CELL && properties.endsRow) || properties.endsInnerRow) {
      tables.endRow(properties.row?.edges ?? [], properties.row?.merged ?? []);
      start = at + 1;
      continue;
    }
    const text = letters.read(
      start,
      unit === PARAGRAPH || unit === CELL || unit === PAGE ? at : at + 1,
      properties.style,
    );
    tables.add(paragraph(labelOf(doc, properties, text) + text + (unit === PAGE ? '\f' : '')));
    if (unit === CELL || properties.endsInnerCell) tables.endCell();
    start = at + 1;
  }
  return tables.done();
}

function labelOf(doc: DocDocument, {style, list, level}: ReturnType<DocDocument['paragraphAt']>, text: string): string {
  const index = list ?? doc.styles.value(style, (found) => found.paragraph.list);
  if (!index || text.trim() === '') return '';
  return doc.numbering.label(String(index), level ?? doc.styles.value(style, (found) => found.paragraph.level) ?? 0);
}

/** `[1] Thông tư số …`: the notes' texts, parted as a table of places says. */
function readNotes(doc: DocDocument, letters: Letters, from: number, place: number): Flow {
  const {from: at, size} = doc.fib.place(place);
  const notes: Flow = [];
  for (let i = 0; i + 2 < Math.floor(size / 4); i++) {
    const start = from + doc.fib.table.u32(at + i * 4);
    const end = from + doc.fib.table.u32(at + (i + 1) * 4);
    if (end > doc.text.length || end <= start) continue;
    const text = letters
      .read(start, end, 0)
      .replace(/^\s*\[\d+\]/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') notes.push(paragraph(`[${notes.length + 1}] ${text}`));
  }
  return notes;
}
