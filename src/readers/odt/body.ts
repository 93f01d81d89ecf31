import {type Budget, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Flow, FlowCell, FlowTable, Paragraph} from '../flow/flow.ts';
import {type Attributes, readXml} from '../xml.ts';
import {type OdtStyles, OUTLINE, printLabel, startOf, styleValue} from './styles.ts';

export interface OdtContext {
  styles: OdtStyles;
  budget: Budget;
  rejected: boolean;
  letters(text: string, font: string): string;
}

interface OpenParagraph {
  text: string;
  pages: number[];
  style: string | null;
  label: string;
  boxes: Flow;
}

interface OpenTable {
  table: FlowTable;
  row: FlowCell[];
  cell: FlowCell | null;
  /** covered cells that the last one reaches over to the right */
  beside: number;
}

interface OpenList {
  style: string;
  id: string;
  counts: number[];
}

interface Frame {
  blocks: Flow;
  paragraph: OpenParagraph | null;
  tables: OpenTable[];
  lists: OpenList[];
  item: {fresh: boolean; start: number | null; header: boolean} | null;
}

const newFrame = (): Frame => ({blocks: [], paragraph: null, tables: [], lists: [], item: null});

/** Parts whose text is not the document's. */
const SKIPPED = new Set([
  'office:annotation',
  'text:table-of-content',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
  'office:forms',
  'text:sequence-decls',
]);

/** Reads the blocks of `content.xml`, and behind them the notes. */
export async function readOdtBody(bytes: Uint8Array, {styles, budget, rejected, letters}: OdtContext): Promise<Flow> {
  const outer = newFrame();
  const frames: Frame[] = [outer];
  const notes: Flow = [];
  /** what tracked changes took away, or put in, by their ids */
  const changes = new Map<string, {kind: string; text: string}>();
  const outline: number[] = [];
  const spans: (string | null)[] = [];
  const counted = new Map<string, number[]>();
  let frame = outer;
  let skipping = 0;
  let inBody = false;
  let change: {id: string; kind: string; text: string} | null = null;
  let inserted: string | null = null;
  let size = 0;

  await readXml(bytes, budget, {open, close, text});
  return [...outer.blocks, ...notes];

  function open(name: string, attributes: Attributes): void {
    if (name === 'office:text') inBody = true;
    if (!inBody) return;
    if (skipping > 0 || SKIPPED.has(name)) {
      skipping++;
      return;
    }
    if (openChange(name, attributes)) return;
    switch (name) {
      case 'text:p':
      case 'text:h':
        frame.paragraph = {text: '', pages: [], style: attributes['text:style-name'] ?? null, label: '', boxes: []};
        frame.paragraph.label = labelFor(name, attributes);
        break;
      case 'text:span':
        spans.push(attributes['text:style-name'] ?? null);
        break;
      case 'text:s':
        add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 200)));
        break;
      case 'text:tab':
        add('\t');
        break;
      case 'text:line-break':
        add('\n');
        break;
      case 'text:soft-page-break':
        frame.paragraph?.pages.push(frame.paragraph.text.length);
        break;
      case 'text:list':
        openList(attributes);
        break;
      case 'text:list-item':
      case 'text:list-header': {
        const start = attributes['text:start-value'];
        frame.item = {
          fresh: true,
          start: start === undefined ? null : Number(start),
          header: name === 'text:list-header',
        };
        break;
      }
      case 'text:note':
        add(`[${notes.length + 1}]`);
        break;
      case 'text:note-body':
      case 'draw:text-box':
        frames.push(newFrame());
        frame = frames.at(-1) ?? outer;
        demandDepth();
        break;
      default:
        openTable(name, attributes);
    }
  }

  function openTable(name: string, attributes: Attributes): void {
    if (name === 'table:table') {
      frame.tables.push({table: {type: 'table', rows: [], ruled: null}, row: [], cell: null, beside: 0});
      demandDepth();
    }
    const table = frame.tables.at(-1);
    if (!table) return;
    if (name === 'table:table-row') {
      table.row = [];
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const covered = name === 'table:covered-table-cell';
      // What is covered from the left is empty; what is covered from above says the same again.
      table.cell = {blocks: [], span: 1, merged: covered && table.beside === 0};
      table.beside = covered
        ? Math.max(0, table.beside - 1)
        : Math.max(0, (Number(attributes['table:number-columns-spanned']) || 1) - 1);
      table.table.ruled =
        styleValue(styles, 'table-cell', attributes['table:style-name'] ?? null, 'ruled') ?? table.table.ruled;
    }
  }

  function close(name: string): void {
    if (!inBody) return;
    if (name === 'office:text') inBody = false;
    if (skipping > 0) {
      skipping--;
      return;
    }
    if (closeChange(name)) return;
    const table = frame.tables.at(-1);
    switch (name) {
      case 'text:p':
      case 'text:h': {
        const done = frame.paragraph;
        frame.paragraph = null;
        if (done) blocksOf(frame).push(printed(done), ...done.boxes);
        break;
      }
      case 'text:span':
        spans.pop();
        break;
      case 'text:list':
        closeList();
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        if (table?.cell) table.row.push(table.cell);
        if (table) table.cell = null;
        break;
      case 'table:table-row':
        if (table) table.table.rows.push(table.row);
        break;
      case 'table:table':
        frame.tables.pop();
        if (table) blocksOf(frame).push(table.table);
        break;
      case 'text:note-body': {
        const note = frames.pop()?.blocks ?? [];
        frame = frames.at(-1) ?? outer;
        const said = note
          .map((block) => (block.type === 'paragraph' ? block.text : ''))
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim();
        notes.push({type: 'paragraph', text: `[${notes.length + 1}] ${said}`});
        break;
      }
      case 'draw:text-box': {
        const box = frames.pop()?.blocks ?? [];
        frame = frames.at(-1) ?? outer;
        for (const block of box) (frame.paragraph?.boxes ?? blocksOf(frame)).push(block);
        break;
      }
    }
  }

  function text(value: string): void {
    if (!inBody || skipping > 0) return;
    const style = spans.findLast((name) => name !== null) ?? null;
    const own = frame.paragraph?.style ?? null;
    if (styleValue(styles, 'text', style, 'hidden') ?? styleValue(styles, 'paragraph', own, 'hidden')) return;
    const fontName = styleValue(styles, 'text', style, 'font') ?? styleValue(styles, 'paragraph', own, 'font');
    // White space folds, as in web pages.
    let said = value.replace(/[ \t\r\n]+/g, ' ');
    if (fontName !== null) said = letters(said, styles.fonts.get(fontName) ?? fontName);
    if (styleValue(styles, 'text', style, 'capitals') ?? styleValue(styles, 'paragraph', own, 'capitals'))
      said = said.toUpperCase();
    add(said);
  }

  function add(piece: string): void {
    size += piece.length;
    demandSize(size, budget.maxText, 'text');
    if (change) change.text += piece;
    else if (frame.paragraph && !(rejected && inserted !== null)) frame.paragraph.text += piece;
  }

  /** Tracked changes: what was taken away is kept at the front, what was put in stands between two marks. */
  function openChange(name: string, attributes: Attributes): boolean {
    const id = attributes['text:change-id'] ?? attributes['text:id'] ?? '';
    if (name === 'text:changed-region')
      change = {id: attributes['text:id'] ?? attributes['xml:id'] ?? '', kind: '', text: ''};
    else if (change && (name === 'text:deletion' || name === 'text:insertion' || name === 'text:format-change'))
      change.kind = name;
    else if (name === 'text:change-start' && changes.get(id)?.kind === 'text:insertion') inserted = id;
    else if (name === 'text:change-end' && inserted === id) inserted = null;
    else if (name === 'text:change' && rejected && changes.get(id)?.kind === 'text:deletion')
      add(changes.get(id)?.text ?? '');
    else if (change && name === 'office:change-info') skipping++;
    else return change !== null && (name === 'text:p' || name === 'text:h');
    return true;
  }

  function closeChange(name: string): boolean {
    if (name !== 'text:changed-region') return change !== null || name.startsWith('text:change');
    if (change) changes.set(change.id, change);
    change = null;
    return true;
  }

  function openList(attributes: Attributes): void {
    const parent = frame.lists.at(-1);
    const style = attributes['text:style-name'] ?? parent?.style ?? '';
    const follows = attributes['text:continue-list'];
    const goesOn = follows ?? (attributes['text:continue-numbering'] === 'true' ? `style ${style}` : undefined);
    const counts = parent?.counts ?? (goesOn === undefined ? [] : [...(counted.get(goesOn) ?? [])]);
    frame.lists.push({style, id: attributes['xml:id'] ?? '', counts});
  }

  function closeList(): void {
    const list = frame.lists.pop();
    if (!list || frame.lists.length > 0) return;
    counted.set(list.id, list.counts);
    counted.set(`style ${list.style}`, list.counts);
  }

  function labelFor(name: string, attributes: Attributes): string {
    const list = frame.lists.at(-1);
    if (list) {
      const {item} = frame;
      if (!item?.fresh || item.header) return '';
      item.fresh = false;
      const level = frame.lists.length;
      return next(list.style, level, list.counts, item.start);
    }
    if (name !== 'text:h' || attributes['text:is-list-header'] === 'true') return '';
    return next(OUTLINE, Number(attributes['text:outline-level'] ?? 1) || 1, outline, null);
  }

  function next(style: string, level: number, counts: number[], start: number | null): string {
    counts[level] = start ?? (counts[level] ?? startOf(styles, style, level) - 1) + 1;
    counts.length = level + 1;
    return printLabel(styles, style, level, counts);
  }

  function demandDepth(): void {
    const depth = frames.reduce((sum, {tables}) => sum + tables.length, frames.length - 1);
    if (depth > budget.maxDepth) throw new ReadError('tooDeep', `> ${budget.maxDepth} tables`);
  }
}

const blocksOf = (frame: Frame): Flow => frame.tables.at(-1)?.cell?.blocks ?? frame.blocks;

function printed({text, pages, label}: OpenParagraph): Paragraph {
  const said = text.trim() === '' ? text : label + text;
  const shift = said.length - text.length;
  return {type: 'paragraph', text: said, ...(pages.length > 0 && {pages: pages.map((page) => page + shift)})};
}
