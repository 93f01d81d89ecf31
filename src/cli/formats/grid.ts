import Table from 'cli-table3';

/** Cells that a column takes beside its text: two of padding, one of border (and the table one more). */
export const FRAME = 3;

const NO_SEAMS = {mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': ''};
const SEAM_ABOVE = {top: '─', 'top-left': '├', 'top-mid': '┼', 'top-right': '┤'};
const OPEN_BELOW = {bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': ''};

/**
 * Draws rows of cells, each cell a list of lines that fit its column. Every row is drawn as a table of its own, with a
 * table row for each line, and joined to the next: cli-table3 measures the whole text of a cell anew for each of its
 * lines, which takes seconds for the tasks of one long plan.
 */
export function grid(rows: readonly (readonly (readonly string[])[])[], widths: readonly number[]): string {
  const colWidths = widths.map((width) => width + FRAME - 1);
  const drawn = rows.map((row, at) => {
    const edges = {...(at > 0 ? SEAM_ABOVE : {}), ...(at < rows.length - 1 ? OPEN_BELOW : {})};
    const table = new Table({colWidths, chars: {...NO_SEAMS, ...edges}, style: {head: [], border: []}});
    const height = Math.max(...row.map((lines) => lines.length));
    for (let line = 0; line < height; line++) table.push(row.map((lines) => lines[line] ?? ''));
    return table.toString();
  });
  return drawn.join('\n');
}
