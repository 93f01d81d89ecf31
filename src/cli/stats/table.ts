import type {ChalkInstance} from 'chalk';
import {fitColumns} from '../formats/columns.ts';
import {FRAME, grid} from '../formats/grid.ts';
import {safeLine} from '../safe-text.ts';
import {cells, longest, wrap} from '../wrap.ts';
import type {Report, Row, Section} from './report.ts';

/** No column insists on more than this for its longest word. */
const LEAST = 14;
/** Cells for each column: where there is less, the rows of a table are told in lines of text. */
const NARROW = 9;

/** For a terminal: a table for each section, as wide as the paper. */
export function table({summary, sections}: Report, width: number, paint: ChalkInstance): string {
  const bold = (text: string) => paint.bold(text);
  const parts = sections.map((section) => {
    const title = wrap(safeLine(section.title), width).map(bold);
    const isNarrow = width < section.columns.length * NARROW;
    return [...title, ...(isNarrow ? section.rows.flatMap((row) => rowText(section, row)) : [drawn(section)]), ''];
  });
  return [...wrap(safeLine(summary), width), '', ...parts.flat()].join('\n');

  /** `Sở Y tế: nhiệm vụ 12; quá hạn 3` */
  function rowText({columns}: Section, {cells: [name, ...figures]}: Row): string[] {
    const told = figures.flatMap((figure, at) => (figure === '0' ? [] : [`${columns[at + 1]} ${figure}`]));
    const text = `${safeLine(name)}: ${told.join('; ') || '0'}`;
    return wrap(text, width - 2).map((line, at) => (at === 0 ? line : `  ${line}`));
  }

  function drawn({columns, rows}: Section): string {
    const texts = [columns, ...rows.map((row) => row.cells)].map((row) => row.map(safeLine));
    const needs = columns.map((_, column) => {
      const lines = texts.map((row) => row[column] ?? '');
      const words = lines.flatMap((line) => line.split(' '));
      return {wanted: longest(lines), least: Math.min(longest(words), LEAST), weight: 1};
    });
    const widths = fitColumns(needs, width - needs.length * FRAME - 1);
    const [head = [], ...body] = texts.map((row, at) => {
      const lines = row.map((text, column) => wrap(text, widths[column] as number));
      const height = Math.max(...lines.map(({length}) => length));
      // Figures stand one under the other, names on the left.
      const aligned = (line: string, column: number) =>
        at > 0 && column > 0 ? ' '.repeat(Math.max(0, (widths[column] as number) - cells(line))) + line : line;
      return lines.map((cell, column) =>
        Array.from({length: height}, (_, index) => {
          const line = aligned(cell[index] ?? '', column);
          return at === 0 ? bold(line) : line;
        }),
      );
    });
    // Rows of figures need no lines between them.
    return grid([head, head.map((_, column) => body.flatMap((row) => row[column] ?? []))], widths);
  }
}
