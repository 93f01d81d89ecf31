import type {Element, Root} from 'hast';
import type {Budget} from '../budget.ts';
import {demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Flow, FlowCell, FlowTable} from '../flow/flow.ts';
import {printOrdinal} from '../flow/ordinals.ts';
import {legacyLetters} from '../legacy-fonts.ts';
import {isBlock, isShown} from './document-of.ts';

/** What is handed down from an element to those inside of it. */
interface Inherited {
  font: string | null;
  /** white space is printed as it stands */
  verbatim: boolean;
  depth: number;
  tables: number;
}

const MAX_DEPTH = 400;
/** What stands farther to the right was never seen on a page. */
const MAX_COLUMNS = 1000;

/** The paragraphs and tables of a part of a page. */
export function flowOf(part: Root | Element, budget: Budget): Flow {
  let size = 0;
  return blocksOf(part, {font: null, verbatim: false, depth: 0, tables: 0});

  function blocksOf(parent: Root | Element, inherited: Inherited): Flow {
    const flow: Flow = [];
    let line = '';
    /** the label of an item whose text has not begun */
    let label = '';
    const flush = () => {
      const text = inherited.verbatim ? line : line.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n').replace(/ {2,}/g, ' ');
      if (text.trim() !== '') flow.push({type: 'paragraph', text: text.trim()});
      line = '';
    };
    walk(parent, inherited);
    flush();
    return flow;

    function walk(at: Root | Element, from: Inherited): void {
      if (from.depth > MAX_DEPTH) throw new ReadError('tooDeep', `html > ${MAX_DEPTH}`);
      let ordinal = at.type === 'element' && at.tagName === 'ol' ? Number(at.properties.start ?? 1) || 1 : null;
      for (const child of at.children) {
        if (child.type === 'text') say(child.value, from);
        else if (child.type === 'element' && isShown(child)) {
          const own = child.tagName === 'li' ? labelOf(child, at, ordinal) : '';
          if (child.tagName === 'li' && ordinal !== null) ordinal = (Number(child.properties.value) || ordinal) + 1;
          element(child, own, inside(child, from));
        }
      }
    }

    function element(child: Element, own: string, from: Inherited): void {
      if (child.tagName === 'br') line += '\n';
      else if (child.tagName === 'hr') flush();
      else if (child.tagName === 'table') {
        flush();
        flow.push(tableOf(child, from));
      } else if (isBlock(child)) {
        flush();
        if (own !== '') label = own;
        walk(child, from);
        flush();
        if (own !== '') label = '';
      } else if (isNoteMark(child)) say(`[${textOf(child)}]`, from);
      else walk(child, from);
    }

    function say(value: string, {verbatim, font}: Inherited): void {
      size += value.length;
      demandSize(size, budget.maxText, 'text');
      const said = font === null ? value : legacyLetters(value, font);
      // Hard blanks are what a page sets wide gaps with.
      const folded = verbatim ? said : said.replace(/[ \t\r\n\f]+/g, ' ');
      if (label !== '' && folded.trim() !== '') {
        line = label + line.trimStart();
        label = '';
      }
      line += /(?:^|\s)$/.test(line) && !verbatim ? folded.replace(/^ /, '') : folded;
    }
  }

  function tableOf(table: Element, inherited: Inherited): FlowTable {
    if (inherited.tables >= budget.maxDepth) throw new ReadError('tooDeep', `> ${budget.maxDepth} tables`);
    const rows: FlowCell[][] = [];
    /** by column: cells of rows above that reach down, for how many rows more */
    let below: {left: number; span: number}[] = [];
    for (const row of rowsOf(table)) {
      budget.check();
      const cells: FlowCell[] = [];
      const next: typeof below = [];
      let column = 0;
      const add = (cell: FlowCell, down: number) => {
        if (column >= MAX_COLUMNS) return;
        if (down > 0) next[column] = {left: down, span: cell.span};
        cells.push(cell);
        column += cell.span;
      };
      const place = () => {
        for (let over = below[column]; over && column < MAX_COLUMNS; over = below[column]) {
          add({blocks: [], span: over.span, merged: true}, over.left - 1);
        }
      };
      for (const cell of row.children) {
        if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th') || !isShown(cell)) continue;
        place();
        const blocks = blocksOf(cell, inside(cell, {...inherited, tables: inherited.tables + 1}));
        add(
          {blocks, span: within(cell.properties.colSpan, 64), merged: false},
          within(cell.properties.rowSpan, 10_000) - 1,
        );
      }
      place();
      below = next;
      rows.push(cells);
    }
    return {type: 'table', rows, ruled: isRuled(table)};
  }
}

/** `<a href="#note1"><sup>1</sup></a>`: the mark of a note */
const isNoteMark = (element: Element): boolean =>
  element.tagName === 'a' &&
  /^\d{1,3}$/.test(textOf(element)) &&
  /^#|note|ftn/i.test(String(element.properties.href ?? ''));

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
    .replace(/[\s[\]]/g, '');
}

function within(value: unknown, most: number): number {
  return Math.min(Math.max(1, Math.trunc(Number(value) || 1)), most);
}

/** Rows in order, of whatever part of the table; not those of tables inside. */
function* rowsOf(table: Element): Generator<Element> {
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') yield child;
    else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) yield* rowsOf(child);
  }
}

function isRuled(table: Element): boolean | null {
  const {border, style} = table.properties;
  if (border !== undefined) return Number(border) > 0;
  const said = String(style ?? '');
  return /border\s*:\s*(?:none|0)/i.test(said) ? false : /border/i.test(said) ? true : null;
}

const FORMS: Readonly<Record<string, string>> = {a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman'};

/** The printed label of a list's item. */
function labelOf(item: Element, list: Root | Element, ordinal: number | null): string {
  if (list.type !== 'element' || /list-style(?:-type)?\s*:\s*none/i.test(String(list.properties.style ?? '')))
    return '';
  if (ordinal === null) return '• ';
  return `${printOrdinal(Number(item.properties.value) || ordinal, FORMS[String(list.properties.type ?? '')] ?? 'decimal')}. `;
}

function inside(element: Element, from: Inherited): Inherited {
  const style = String(element.properties.style ?? '');
  const face = element.properties.face ?? /font-family\s*:\s*([^;]+)/i.exec(style)?.[1];
  return {
    ...from,
    depth: from.depth + 1,
    verbatim: from.verbatim || element.tagName === 'pre' || /white-space\s*:\s*pre/i.test(style),
    font: face === undefined || face === null ? from.font : (String(face).split(',')[0]?.trim() ?? null),
  };
}
