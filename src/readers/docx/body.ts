import {type Budget, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Flow, Paragraph} from '../flow/flow.ts';
import type {Numbering} from '../flow/lists.ts';
import {type Attributes, readXml} from '../xml.ts';
import {blocksOf, type Frame, newCell, newFrame, newParagraph, newTable, type OpenParagraph} from './frame.ts';
import {isOn, isRule, newStyle, type Style, type Styles, setLetters} from './styles.ts';
import {symbolOf} from './symbols.ts';

export interface BodyContext {
  styles: Styles;
  numbering: Numbering;
  /** tracked changes to take back */
  rejected: boolean;
  budget: Budget;
  /** letters of a font that draws Vietnamese letters in the places of others */
  letters(text: string, font: string): string;
  /** what is printed where a note is cited */
  noteMark(end: boolean, id: string): string;
}

/** Elements whose text is not the document's: markup kept for older programs, properties, what a change replaced. */
const SKIPPED = new Set([
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
]);
const IGNORED = new Set([
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
  const {budget, styles, numbering} = context;
  const gone = context.rejected ? new Set(['w:ins', 'w:moveTo']) : new Set(['w:del', 'w:moveFrom']);
  const outer = newFrame();
  const frames: Frame[] = [outer];
  let frame = outer;
  /** how deep in what is passed over; 0 outside */
  let skipping = 0;
  let run: Style | null = null;
  let runStyle: string | null = null;
  let inParagraphProperties = false;
  let inTableBorders = false;
  let capture = false;
  let size = 0;
  let noteId: string | null = null;

  await readXml(bytes, budget, {open, close, text});
  flush();
  return outer.blocks;

  function open(name: string, attributes: Attributes): void {
    if (skipping > 0 || SKIPPED.has(name) || IGNORED.has(name) || (gone.has(name) && !inParagraphProperties && !run)) {
      // An empty mark of a change (`<w:del/>` of a row or a paragraph's end) is read below.
      skipping++;
      if (skipping === 1 && gone.has(name)) markGone();
      return;
    }
    const value = attributes['w:val'] ?? '';
    switch (name) {
      case 'w:p':
        frame.paragraph = frame.carried ?? newParagraph();
        frame.paragraph.unmarked = false;
        frame.carried = null;
        break;
      case 'w:pPr':
        inParagraphProperties = true;
        break;
      case 'w:pStyle':
        if (frame.paragraph) frame.paragraph.style = value;
        break;
      case 'w:numId':
        if (frame.paragraph && inParagraphProperties) frame.paragraph.list = value;
        break;
      case 'w:ilvl':
        if (frame.paragraph && inParagraphProperties) frame.paragraph.level = Number(value) || 0;
        break;
      case 'w:ins':
      case 'w:del':
      case 'w:moveFrom':
      case 'w:moveTo':
        if (inParagraphProperties && gone.has(name) && frame.paragraph) frame.paragraph.unmarked = true;
        break;
      case 'w:r':
        run = newStyle();
        runStyle = null;
        break;
      case 'w:rStyle':
        runStyle = value;
        break;
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        capture = true;
        break;
      case 'w:tab':
        if (run) add('\t');
        break;
      case 'w:br':
        add(attributes['w:type'] === 'page' ? '\f' : '\n');
        break;
      case 'w:cr':
        add('\n');
        break;
      case 'w:noBreakHyphen':
        add('-');
        break;
      case 'w:sym':
        add(symbolOf(attributes['w:char'] ?? '', attributes['w:font'] ?? ''));
        break;
      case 'w:lastRenderedPageBreak':
        frame.paragraph?.pages.push(frame.paragraph.length);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!isOn(attributes['w:customMarkFollows'] ?? '0'))
          add(context.noteMark(name === 'w:endnoteReference', attributes['w:id'] ?? ''));
        break;
      case 'w:footnote':
      case 'w:endnote':
        frame.blocks = [];
        noteId = attributes['w:type'] ? null : (attributes['w:id'] ?? null);
        break;
      case 'w:txbxContent':
        frame = newFrame(run);
        frames.push(frame);
        run = null;
        demandDepth();
        break;
      case 'w:tbl':
        flush();
        frame.tables.push(newTable());
        demandDepth();
        break;
      default:
        openTablePart(name, value, attributes);
        if (run) setLetters(run, name, attributes);
    }
  }

  function openTablePart(name: string, value: string, attributes: Attributes): void {
    const table = frame.tables.at(-1);
    if (!table) return;
    if (name === 'w:tr') {
      table.row = [];
      table.rowGone = false;
    } else if (name === 'w:tc') table.cell = newCell();
    else if (name === 'w:gridSpan' && table.cell) table.cell.span = Math.min(Math.max(1, Number(value) || 1), 64);
    else if (name === 'w:vMerge' && table.cell) table.cell.merged = value !== 'restart';
    else if (name === 'w:gridBefore')
      table.row.push(...Array.from({length: Math.min(Number(value) || 0, 64)}, newCell));
    else if (name === 'w:tblBorders') inTableBorders = true;
    else if (name === 'w:tblStyle') table.table.ruled = styles.value(value, 'ruled') ?? table.table.ruled;
    else if (name.startsWith('w:inside') && inTableBorders) table.table.ruled = isRule(attributes['w:val'] ?? '');
  }

  function close(name: string): void {
    if (skipping > 0) {
      skipping--;
      return;
    }
    switch (name) {
      case 'w:p':
        endParagraph();
        break;
      case 'w:pPr':
        inParagraphProperties = false;
        break;
      case 'w:r':
        run = null;
        break;
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        capture = false;
        break;
      case 'w:tblBorders':
        inTableBorders = false;
        break;
      case 'w:tc': {
        flush();
        const table = frame.tables.at(-1);
        if (table?.cell) table.row.push(table.cell);
        if (table) table.cell = null;
        break;
      }
      case 'w:tr': {
        const table = frame.tables.at(-1);
        if (table && !table.rowGone) table.table.rows.push(table.row);
        break;
      }
      case 'w:tbl': {
        const table = frame.tables.pop();
        if (table) blocksOf(frame).push(table.table);
        break;
      }
      case 'w:txbxContent': {
        flush();
        const boxed = frame;
        frames.pop();
        frame = frames.at(-1) ?? outer;
        run = boxed.anchor;
        for (const block of boxed.blocks) (frame.paragraph?.boxes ?? blocksOf(frame)).push(block);
        break;
      }
      case 'w:footnote':
      case 'w:endnote':
        if (noteId !== null) note?.(noteId, frame.blocks);
        break;
    }
  }

  function text(value: string): void {
    if (!capture || skipping > 0) return;
    const style = run;
    if (style && (style.hidden ?? (runStyle && styles.value(runStyle, 'hidden')))) return;
    const font =
      style?.font ??
      (runStyle && styles.value(runStyle, 'font')) ??
      styles.value(frame.paragraph?.style ?? null, 'font');
    let said = font ? context.letters(value, font) : value;
    const capitals =
      style?.capitals ??
      (runStyle ? styles.value(runStyle, 'capitals') : null) ??
      styles.value(frame.paragraph?.style ?? null, 'capitals');
    if (capitals) said = said.toUpperCase();
    add(said);
  }

  function add(piece: string): void {
    if (!frame.paragraph) return;
    size += piece.length;
    demandSize(size, budget.maxText, 'text');
    frame.paragraph.pieces.push(piece);
    frame.paragraph.length += piece.length;
  }

  /** `<w:trPr><w:del/></w:trPr>`: the row goes. */
  function markGone(): void {
    const table = frame.tables.at(-1);
    if (table && !table.cell && !frame.paragraph) table.rowGone = true;
  }

  function endParagraph(): void {
    const done = frame.paragraph;
    frame.paragraph = null;
    if (!done) return;
    if (done.unmarked && done.boxes.length === 0) {
      frame.carried = done;
      return;
    }
    keep(done);
  }

  /** A paragraph whose end was taken away, and that nothing follows. */
  function flush(): void {
    const left = frame.carried;
    frame.carried = null;
    if (left) keep(left);
  }

  function keep(done: OpenParagraph): void {
    const blocks = blocksOf(frame);
    blocks.push(labelled(done));
    for (const box of done.boxes) blocks.push(box);
  }

  function labelled(done: OpenParagraph): Paragraph {
    const body = done.pieces.join('');
    const list = done.list ?? styles.value(done.style, 'list');
    const level = done.level ?? styles.value(done.style, 'level') ?? 0;
    // A paragraph of nothing is counted by the word processor, too, but prints a label that says nothing.
    const label = list && list !== '0' && body.trim() !== '' ? numbering.label(list, level) : '';
    const shift = label.length;
    return {
      type: 'paragraph',
      text: label + body,
      ...(done.pages.length > 0 && {pages: done.pages.map((at) => at + shift)}),
    };
  }

  function demandDepth(): void {
    const depth = frames.reduce((sum, {tables}) => sum + tables.length, frames.length - 1);
    if (depth > budget.maxDepth) throw new ReadError('tooDeep', `> ${budget.maxDepth} tables`);
  }
}
