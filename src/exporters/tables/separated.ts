import {stringify} from 'csv-stringify/sync';
import {cleaner} from '../clean.ts';
import {defineExporter, type Exporter, WHATS} from '../exporter.ts';
import {cellText} from './column.ts';
import {allRows, COLUMNS, tableOf} from './rows.ts';

/** Rows that are made into text at once. */
const BATCH = 256;

/**
 * RFC 4180: lines end in CR LF, cells with a comma, a quote or a line end stand in quotes. Cells that a spreadsheet would
 * take for a formula (`= + - @`, tab) get an apostrophe before them.
 */
export function separated(name: string, mediaType: string, delimiter: string): Exporter {
  return defineExporter({
    name,
    extension: `.${name}`,
    mediaType,
    binary: false,
    what: WHATS,
    columns: COLUMNS,
    streams: true,
    async *write(entries, options, tell) {
      const what = options.what ?? 'tasks';
      const clean = cleaner(tell);
      const text = (rows: readonly (readonly string[])[]) =>
        stringify(rows as string[][], {delimiter, record_delimiter: '\r\n', escape_formulas: true});
      yield (options.bom ? '\ufeff' : '') + text([tableOf(what, options).columns.map(({id}) => id)]);
      let batch: string[][] = [];
      for await (const row of allRows(what, entries, options)) {
        batch.push(row.map((cell) => clean(cellText(cell))));
        if (batch.length < BATCH) continue;
        yield text(batch);
        batch = [];
      }
      if (batch.length > 0) yield text(batch);
    },
  });
}
