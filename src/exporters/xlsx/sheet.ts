import type {Clean} from '../clean.ts';
import type {Tell} from '../exporter.ts';
import {type Cell, type Column, cellText} from '../tables/column.ts';
import {element, escapeXml, render} from '../xml.ts';
import {blankCell, cellXml, letters, textCell} from './cells.ts';
import {PAINTS, STYLES} from './styles.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a sheet can hold. */
const MOST_ROWS = 1_048_576;
const MOST_LINKS = 65_530;
/** Points that a line of text takes, and the most that a row may have. */
const LINE = 15;
const TALLEST = 409;
/** Days before its end in which a task is due soon. */
const SOON = 7;
/** Columns of a ledger that the clerk fills in; a task with a day of completion is no longer overdue. */
const BY_HAND = [
  {title: 'Ngày hoàn thành', width: 12, style: STYLES.date},
  {title: 'Ghi chú', width: 16, style: STYLES.text},
] as const;

export interface SheetColumn extends Omit<Column<never>, 'value'> {}

/** A source file, and where in it. */
export interface Link {
  readonly target: string | null;
  readonly text: string;
}

/** A sheet written from top to bottom: `head`, rows, `tail`; its `relations` once all are written. */
export class Sheet {
  readonly title: string;
  readonly #columns: readonly SheetColumn[];
  readonly #byHand: readonly (typeof BY_HAND)[number][];
  readonly #isFirst: boolean;
  readonly #clean: Clean;
  readonly #tell: Tell;
  readonly #linkColumn: number;
  readonly #links: Links;
  #rows = 1;

  /** A `ledger` has columns besides that are filled in by hand, and paints what is overdue. */
  constructor(
    title: string,
    columns: readonly SheetColumn[],
    {ledger, first}: {ledger: boolean; first: boolean},
    clean: Clean,
    tell: Tell,
  ) {
    this.title = title;
    this.#columns = columns;
    this.#byHand = ledger ? BY_HAND : [];
    this.#isFirst = first;
    this.#clean = clean;
    this.#tell = tell;
    this.#linkColumn = columns.findIndex(({id}) => id === 'path');
    this.#links = new Links(tell);
  }

  /** all its cells, as a formula names them */
  get range(): string {
    return `$A$1:$${this.#lastColumn}$${this.#rows}`;
  }

  head(): string {
    const columns = [...this.#columns, ...this.#byHand];
    const titles = columns.map(({title}, at) => textCell(this.#place(at), title, STYLES.header, this.#tell));
    const widths = columns.map(({width}, at) =>
      render(element('col', {min: at + 1, max: at + 1, width, customWidth: 1})),
    );
    const pane = {ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen'};
    const view = element(
      'sheetView',
      {tabSelected: this.#isFirst ? 1 : null, workbookViewId: 0},
      element('pane', pane),
      element('selection', {pane: 'bottomLeft', activeCell: 'A2', sqref: 'A2'}),
    );
    return [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      render(element('sheetViews', null, view)),
      '<sheetFormatPr defaultRowHeight="15"/>',
      `<cols>${widths.join('')}</cols><sheetData>`,
      this.#rowXml(titles, 2),
    ].join('');
  }

  row(cells: readonly Cell[], link: Link): string {
    if (this.#rows >= MOST_ROWS) {
      this.#tell('rows');
      return '';
    }
    this.#rows++;
    const written = this.#columns.map((column, at) => {
      const place = this.#place(at);
      if (at === this.#linkColumn) return this.#links.cell(place, link);
      return cellXml(place, cells[at] ?? null, column, this.#clean, this.#tell);
    });
    const blanks = this.#byHand.map(({style}, at) => blankCell(this.#place(this.#columns.length + at), style));
    const lines = this.#columns.map(({id, width}, at) => {
      const needed = linesIn(at === this.#linkColumn ? link.text : cellText(cells[at] ?? null), width);
      // Headings repeat from row to row: they may be cut off.
      return id === 'context' ? Math.min(needed, 3) : needed;
    });
    return this.#rowXml([...written, ...blanks], Math.max(...lines));
  }

  tail(): string {
    return [
      `</sheetData><autoFilter ref="A1:${this.#lastColumn}${this.#rows}"/>`,
      this.#byHand.length > 0 && this.#rows > 1 ? this.#paints() : '',
      this.#links.list(),
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      `<headerFooter><oddFooter>&amp;L${escapeXml(this.title)}&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>`,
      '</worksheet>',
    ].join('');
  }

  relations(): string {
    return this.#links.relations();
  }

  get #lastColumn(): string {
    return letters(this.#columns.length + this.#byHand.length - 1);
  }

  #place(column: number): string {
    return `${letters(column)}${this.#rows}`;
  }

  #rowXml(cells: readonly string[], lines: number): string {
    const height = Math.min(Math.max(lines, 1) * LINE, TALLEST);
    return `<row r="${this.#rows}" ht="${height}">${cells.join('')}</row>`;
  }

  /** Overdue and due soon, by the day on which the sheet is looked at. */
  #paints(): string {
    const due = this.#columns.findIndex(({id}) => id === 'due');
    if (due < 0) return '';
    const day = `$${letters(due)}2`;
    const open = `ISNUMBER(${day}),$${letters(this.#columns.length)}2=""`;
    const rule = (dxfId: number, condition: string) =>
      element(
        'cfRule',
        {type: 'expression', dxfId, priority: dxfId + 1},
        element('formula', null, `AND(${open},${condition})`),
      );
    return render(
      element(
        'conditionalFormatting',
        {sqref: `A2:${this.#lastColumn}${this.#rows}`},
        rule(PAINTS.overdue, `${day}<TODAY()`),
        rule(PAINTS.soon, `${day}<=TODAY()+${SOON}`),
      ),
    );
  }
}

/** Links from a sheet's cells to source files. */
class Links {
  readonly #tell: Tell;
  readonly #cells: {at: string; relation: number}[] = [];
  readonly #targets = new Map<string, number>();

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  cell(at: string, {target, text}: Link): string {
    if (target === null) return textCell(at, text, STYLES.text, this.#tell);
    if (this.#cells.length >= MOST_LINKS) {
      this.#tell('links');
      return textCell(at, text, STYLES.text, this.#tell);
    }
    const relation = this.#targets.get(target) ?? this.#targets.size + 1;
    this.#targets.set(target, relation);
    this.#cells.push({at, relation});
    return textCell(at, text, STYLES.link, this.#tell);
  }

  list(): string {
    if (this.#cells.length === 0) return '';
    const links = this.#cells.map(({at, relation}) => `<hyperlink ref="${at}" r:id="rId${relation}"/>`);
    return `<hyperlinks>${links.join('')}</hyperlinks>`;
  }

  relations(): string {
    const all = [...this.#targets].map(([Target, id]) =>
      element('Relationship', {Id: `rId${id}`, Type: `${RELATIONS}/hyperlink`, Target, TargetMode: 'External'}),
    );
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
    return render(element('Relationships', {xmlns}, ...all));
  }
}

/** About how many lines a text fills: no program measures rows that it did not write itself. */
function linesIn(text: string, width: number): number {
  return Math.min(Math.ceil(text.length / (width * 1.1)), TALLEST);
}
