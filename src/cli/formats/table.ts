import type {ChalkInstance} from 'chalk';
import Table from 'cli-table3';
import type {DocumentRecord, Task} from '../../index.ts';
import {safeLine} from '../safe-text.ts';
import type {Lang, Text} from '../text.ts';
import {cells, wrap} from '../wrap.ts';
import {fitColumns} from './columns.ts';
import type {Format} from './format.ts';
import {dateText, dueText, ownerNames, signerText} from './wording.ts';

type Row<T> = readonly [label: Text, value: (item: T, lang: Lang) => string | null];

/** The header box: what a register of documents asks for. */
const HEADER: readonly Row<DocumentRecord>[] = [
  [{vi: 'Tệp', en: 'File'}, ({source}) => source.path + (source.parts > 1 ? ` (${source.part}/${source.parts})` : '')],
  [{vi: 'Số, ký hiệu', en: 'Number'}, ({number, kind}) => number ?? kind],
  [{vi: 'Ngày', en: 'Date'}, ({date, place}, lang) => [place, date && dateText(date, lang)].filter(Boolean).join(', ')],
  [{vi: 'Cơ quan', en: 'Issuer'}, ({issuer}) => issuer],
  [{vi: 'Trích yếu', en: 'Subject'}, ({subject}) => subject],
  [{vi: 'Người ký', en: 'Signer'}, ({signer}) => signerText(signer)],
];

/** The task table: what a ledger of tasks asks for. */
const TASKS: readonly Row<Task>[] = [
  [{vi: 'Mục', en: 'Item'}, ({id}) => id],
  [{vi: 'Nhiệm vụ', en: 'Task'}, ({text}) => text],
  [{vi: 'Chủ trì', en: 'Lead'}, ({owners}) => ownerNames(owners, 'lead').join('; ')],
  [{vi: 'Phối hợp', en: 'With'}, ({owners}) => ownerNames(owners, 'coordinate').join('; ')],
  [{vi: 'Báo cáo', en: 'Report to'}, ({owners}) => ownerNames(owners, 'report').join('; ')],
  [{vi: 'Hạn', en: 'Due'}, ({deadlines}, lang) => deadlines.map((deadline) => dueText(deadline, lang)).join('; ')],
];

/** Cells that a column takes beside its text: two of padding, one of border. */
const FRAME = 3;

/** For reading: a box with the header and a table of the tasks, as wide as the terminal. */
export function table(lang: Lang, width: number, paint: ChalkInstance): Format {
  return {
    extension: '.txt',
    streams: true,
    piece(record, index) {
      const header = HEADER.map(([label, value]) => [label[lang], cellText(value(record, lang))]);
      const boxes = [drawn([], header, width, paint)];
      if (record.tasks.length > 0) {
        const rows = record.tasks.map((task) => TASKS.map(([, value]) => cellText(value(task, lang))));
        // A column in which nothing stands would only take room from the others.
        const kept = TASKS.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ''));
        const heads = kept.map((column) => (TASKS[column] as Row<Task>)[0][lang]);
        boxes.push(
          drawn(
            heads,
            rows.map((row) => kept.map((column) => row[column] ?? '')),
            width,
            paint,
          ),
        );
      }
      return `${index === 0 ? '' : '\n'}${boxes.join('\n')}\n`;
    },
    end: () => '',
  };
}

function cellText(value: string | null): string {
  return value === null ? '' : safeLine(value);
}

/** A table without heads is a box whose first column names the rows. */
function drawn(heads: readonly string[], rows: readonly (readonly string[])[], width: number, paint: ChalkInstance) {
  const all = heads.length > 0 ? [heads, ...rows] : rows;
  const columns = Math.max(...all.map((row) => row.length));
  const needs = Array.from({length: columns}, (_, column) => {
    const texts = all.map((row) => row[column] ?? '');
    return {wanted: longest(texts), least: Math.min(longest(texts.flatMap((text) => text.split(' '))), LEAST)};
  });
  const widths = fitColumns(needs, width - columns * FRAME - 1);
  const fold = (row: readonly string[]) => row.map((text, column) => wrap(text, widths[column] as number).join('\n'));

  const drawing = new Table({
    head: fold(heads).map((head) => paint.bold(head)),
    colWidths: widths.map((column) => column + FRAME - 1),
    style: {head: [], border: []},
  });
  for (const row of rows) {
    const [first = '', ...others] = fold(row);
    drawing.push([heads.length > 0 ? paint.cyan(first) : paint.bold(first), ...others]);
  }
  return drawing.toString();
}

/** No column insists on more than this for its longest word. */
const LEAST = 14;

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, cells(text)), 0);
}
