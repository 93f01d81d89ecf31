import type {ChalkInstance} from 'chalk';
import type {DocumentRecord, Task} from '../../index.ts';
import {capitals, dateText, FIELD_NAMES, OWNER_ROLES, ownersText, signerText, TERMS} from '../../wording.ts';
import {safeLine} from '../safe-text.ts';
import type {Lang, Text} from '../text.ts';
import {longest, wrap} from '../wrap.ts';
import {fitColumns} from './columns.ts';
import type {Format} from './format.ts';
import {FRAME, grid} from './grid.ts';
import {dueText, partnersText} from './wording.ts';

interface Field<Item> {
  readonly label: Text;
  /** its claim to the width that short fields leave over */
  readonly weight: number;
  value(item: Item, lang: Lang): string | null;
}

/** The header box: what a register of documents asks for. */
const HEADER: readonly Field<DocumentRecord>[] = [
  {label: capitals(TERMS.file), weight: 1, value: ({source}) => sourceText(source)},
  {label: capitals(FIELD_NAMES.number), weight: 1, value: ({number, kind}) => number ?? kind},
  {label: capitals(FIELD_NAMES.date), weight: 1, value: ({date}, lang) => date && dateText(date, lang)},
  {label: capitals(FIELD_NAMES.issuer), weight: 1, value: ({issuer}) => issuer},
  {label: capitals(FIELD_NAMES.subject), weight: 1, value: ({subject}) => subject},
  {label: capitals(FIELD_NAMES.signer), weight: 1, value: ({signer}) => signerText(signer)},
];

/** The task table: what a ledger of tasks asks for. */
const TASKS: readonly Field<Task>[] = [
  {label: capitals(TERMS.item), weight: 1, value: ({id}) => id},
  {label: capitals(TERMS.task), weight: 4, value: ({text}) => text},
  {label: capitals(OWNER_ROLES.lead), weight: 1, value: ({owners}) => ownersText(owners, 'lead')},
  {label: capitals(OWNER_ROLES.coordinate), weight: 1, value: ({owners}, lang) => partnersText(owners, lang)},
  {
    label: capitals(TERMS.deadline),
    weight: 1,
    value: ({deadlines}, lang) => deadlines.map((deadline) => dueText(deadline, lang)).join('; '),
  },
];

/** No column insists on more than this for its longest word. */
const LEAST = 14;
/** Where a table would be narrower, its rows are shown one below the other. */
const NARROW = 60;

/** For reading: a box with the header and a table of the tasks, as wide as the terminal. */
export function table(lang: Lang, width: number, paint: ChalkInstance): Format {
  return {
    extension: '.txt',
    streams: true,
    piece(record) {
      const tables = [box(HEADER, record)];
      if (record.tasks.length > 0 && width >= NARROW) tables.push(ledger(TASKS, record.tasks));
      else tables.push(...record.tasks.map((task) => box(TASKS, task)));
      return `${tables.join('\n')}\n`;
    },
    first: '',
    next: '\n',
    end: () => '',
  };

  /** One item: the names of its fields, and their values beside them. */
  function box<Item>(fields: readonly Field<Item>[], item: Item): string {
    const rows = fields.map(({label, value}) => [label[lang], cellText(value(item, lang))]);
    return drawn(
      rows.filter(([, text]) => text !== ''),
      [1, 1],
      'column',
    );
  }

  /** Many items: a row each. A column in which nothing stands would only take room from the others. */
  function ledger<Item>(fields: readonly Field<Item>[], items: readonly Item[]): string {
    const columns = fields
      .map(({label, weight, value}) => ({label, weight, texts: items.map((item) => cellText(value(item, lang)))}))
      .filter(({texts}) => texts.some((text) => text !== ''));
    const rows = items.map((_, row) => columns.map(({texts}) => texts[row] ?? ''));
    const weights = columns.map(({weight}) => weight);
    return drawn([columns.map(({label}) => label[lang]), ...rows], weights, 'row');
  }

  /** A table whose first row or column holds the names. */
  function drawn(rows: readonly (readonly string[])[], weights: readonly number[], names: 'row' | 'column'): string {
    const needs = weights.map((weight, column) => {
      const texts = rows.map((row) => row[column] ?? '');
      const least = Math.min(longest(texts.flatMap((text) => text.split(' '))), LEAST);
      return {wanted: longest(texts), least, weight};
    });
    const widths = fitColumns(needs, width - weights.length * FRAME - 1);
    const paintOf = (row: number, column: number) => {
      if ((names === 'row' ? row : column) === 0) return paint.bold;
      return column === 0 ? paint.cyan : String;
    };
    const painted = rows.map((row, at) =>
      row.map((text, column) => wrap(text, widths[column] as number).map((line) => paintOf(at, column)(line))),
    );
    return grid(painted, widths);
  }
}

function sourceText({path, part, parts}: DocumentRecord['source']): string {
  return parts > 1 ? `${path} (${part}/${parts})` : path;
}

function cellText(value: string | null): string {
  return value === null ? '' : safeLine(value);
}
