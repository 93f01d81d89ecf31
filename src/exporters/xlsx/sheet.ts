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
export function sheet(
  title: string,
  columns: readonly SheetColumn[],
  ledger: boolean,
  first: boolean,
  clean: Clean,
  tell: Tell,
) {
  const byHand = ledger ? BY_HAND : [];
  const width = columns.length + byHand.length;
  const linkColumn = columns.findIndex(({id}) => id === 'path');
  const links: {at: string; relation: number}[] = [];
  const targets = new Map<string, number>();
  let rows = 1;

  const rowXml = (cells: string, lines: number) =>
    `<row r="${rows}" ht="${Math.min(Math.max(lines, 1) * LINE, TALLEST)}">${cells}</row>`;
  const place = (column: number) => `${letters(column)}${rows}`;

  return {
    title,
    get range() {
      return `$A$1:$${letters(width - 1)}$${rows}`;
    },
    head(): string {
      const titles = [...columns, ...byHand].map(({title: text}, at) => textCell(place(at), text, STYLES.header, tell));
      const widths = [...columns, ...byHand].map(({width: wide}, at) =>
        render(element('col', {min: at + 1, max: at + 1, width: wide, customWidth: 1})),
      );
      const pane = {ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen'};
      const view = element(
        'sheetView',
        {tabSelected: first ? 1 : null, workbookViewId: 0},
        element('pane', pane),
        element('selection', {pane: 'bottomLeft', activeCell: 'A2', sqref: 'A2'}),
      );
      return [
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        render(element('sheetViews', null, view)),
        '<sheetFormatPr defaultRowHeight="15"/>',
        `<cols>${widths.join('')}</cols><sheetData>`,
        rowXml(titles.join(''), 2),
      ].join('');
    },
    row(cells: readonly Cell[], link: Link): string {
      if (rows >= MOST_ROWS) {
        tell('rows');
        return '';
      }
      rows++;
      const written = columns.map((column, at) =>
        at === linkColumn ? linkCell(place(at), link) : cellXml(place(at), cells[at] ?? null, column, clean, tell),
      );
      const blanks = byHand.map(({style}, at) => blankCell(place(columns.length + at), style));
      const lines = columns.map(({id, width: wide}, at) => {
        const needed = linesIn(at === linkColumn ? link.text : cellText(cells[at] ?? null), wide);
        // Headings repeat from row to row: they may be cut off.
        return id === 'context' ? Math.min(needed, 3) : needed;
      });
      return rowXml([...written, ...blanks].join(''), Math.max(...lines));
    },
    tail(): string {
      const hyperlinks = links.map(({at, relation}) => `<hyperlink ref="${at}" r:id="rId${relation}"/>`);
      return [
        `</sheetData><autoFilter ref="A1:${letters(width - 1)}${rows}"/>`,
        ledger && rows > 1 ? paints() : '',
        links.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '',
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
        `<headerFooter><oddFooter>&amp;L${escapeXml(title)}&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>`,
        '</worksheet>',
      ].join('');
    },
    relations(): string {
      const all = [...targets].map(([Target, id]) =>
        element('Relationship', {Id: `rId${id}`, Type: `${RELATIONS}/hyperlink`, Target, TargetMode: 'External'}),
      );
      return render(
        element('Relationships', {xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships'}, ...all),
      );
    },
  };

  function linkCell(at: string, {target, text}: Link): string {
    if (target === null) return textCell(at, text, STYLES.text, tell);
    if (links.length >= MOST_LINKS) {
      tell('links');
      return textCell(at, text, STYLES.text, tell);
    }
    const relation = targets.get(target) ?? targets.size + 1;
    targets.set(target, relation);
    links.push({at, relation});
    return textCell(at, text, STYLES.link, tell);
  }

  /** Overdue and due soon, by the day on which the sheet is looked at. */
  function paints(): string {
    const due = columns.findIndex(({id}) => id === 'due');
    if (due < 0) return '';
    const day = `$${letters(due)}2`;
    const open = `ISNUMBER(${day}),$${letters(columns.length)}2=""`;
    const rule = (dxfId: number, condition: string) =>
      element(
        'cfRule',
        {type: 'expression', dxfId, priority: dxfId + 1},
        element('formula', null, `AND(${open},${condition})`),
      );
    return render(
      element(
        'conditionalFormatting',
        {sqref: `A2:${letters(width - 1)}${rows}`},
        rule(PAINTS.overdue, `${day}<TODAY()`),
        rule(PAINTS.soon, `${day}<=TODAY()+${SOON}`),
      ),
    );
  }
}

/** About how many lines a text fills: no program measures rows that it did not write itself. */
function linesIn(text: string, width: number): number {
  return Math.min(Math.ceil(text.length / (width * 1.1)), TALLEST);
}

export type Sheet = ReturnType<typeof sheet>;
