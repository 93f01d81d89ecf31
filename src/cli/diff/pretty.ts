import type {ChalkInstance} from 'chalk';
import {fitColumns} from '../formats/columns.ts';
import {FRAME, grid} from '../formats/grid.ts';
import {safeLine} from '../safe-text.ts';
import {cells, wrap} from '../wrap.ts';
import type {Report, Section} from './report.ts';
import type {Row} from './rows.ts';
import {marked, paintedLines, type Style, type Styled} from './styled.ts';

/** No column insists on more than this for its longest word. */
const LEAST = 16;

/** As wide as a note would like to be; longer ones go on below. */
const NOTE = 60;

/** For a terminal: a table for each pair of documents, as wide as the paper. */
export function pretty({columns, sections, summary}: Report, width: number, paint: ChalkInstance): string {
  const colour = paint.level > 0;
  const shades: Readonly<Record<Style, (text: string) => string>> = {
    '=': String,
    '-': (text) => paint.red.strikethrough(text),
    '+': paint.green,
    note: paint.dim,
  };
  const title = (text: string) => wrap(safeLine(text), width).map((line) => paint.bold(line));
  const tables = sections.map((section) => [...title(section.title), tableOf(section), ''].join('\n'));
  return [...tables, ...wrap(summary, width), ''].join('\n');

  function tableOf({rows}: Section): string {
    const contents = rows.map((row) => marked(row.runs, colour));
    // Where nothing has an id, its column would only take room.
    const withItems = rows.some(({item}) => item !== '');
    const texts = [columns, ...rows.map((row, at) => textsOf(row, contents[at] ?? []))].map(([label, item, content]) =>
      withItems ? [label, item, content] : [label, content],
    );
    const weights = withItems ? [1, 1, 6] : [1, 6];
    const needs = weights.map((weight, column) => {
      const lines = texts.map((row) => row[column] ?? '');
      const word = Math.max(...lines.flatMap((line) => line.split(' ')).map(cells));
      return {wanted: Math.max(...lines.map(cells)), least: Math.min(word, LEAST), weight};
    });
    const notes = Math.min(NOTE, Math.max(0, ...rows.map(({note}) => cells(safeLine(note)))));
    const last = needs.at(-1);
    if (last) last.wanted = Math.max(last.wanted, notes);
    const widths = fitColumns(needs, width - weights.length * FRAME - 1);
    const plain = (text: string, column: number) => wrap(text, widths[column] as number);
    const head = (withItems ? columns : [columns[0], columns[2]]).map((name, at) =>
      plain(name, at).map((line) => paint.bold(line)),
    );
    const body = rows.map((row, at) => {
      const content = (runs: readonly Styled[]) =>
        paintedLines(runs, widths.at(-1) as number, (style, text) => shades[style](text));
      const note = row.note === '' ? [] : content([['note', safeLine(row.note)]]);
      const names = [safeLine(row.label), ...(withItems ? [safeLine(row.item)] : [])];
      return [...names.map((name, column) => plain(name, column)), [...content(contents[at] ?? []), ...note]];
    });
    return grid([head, ...body], widths);
  }
}

function textsOf({label, item}: Row, content: readonly Styled[]): [string, string, string] {
  return [label, item, content.map(([, text]) => text).join('')];
}
