import {dayNumber} from '../../exporters/days.ts';
import type {Exporter, ExportOptions, Sort, What} from '../../exporters/exporter.ts';
import type {Filter} from '../../exporters/select.ts';
import {CliError, EXIT} from '../errors.ts';
import type {InputOptions} from '../inputs/inputs.ts';
import {messages} from '../messages.ts';
import type {OutputOptions} from '../outputs/output.ts';
import type {ExporterName} from './exporters.ts';
import {exportMessages} from './messages.ts';

/** What the command line of `parcli export` can say. */
export interface ExportArguments extends InputOptions, OutputOptions {
  readonly to?: ExporterName;
  readonly what?: What;
  readonly columns?: string;
  readonly owner?: string;
  readonly dueBefore?: string;
  readonly dueAfter?: string;
  readonly overdue?: boolean;
  readonly asOf?: string;
  readonly sort?: Sort;
  readonly stamp?: string;
  readonly bom?: boolean;
  readonly alarm?: string;
  readonly as?: string;
  readonly before?: 'inclusive' | 'exclusive';
  readonly includeUndated?: boolean;
  readonly truncate?: boolean;
  readonly organId?: string;
}

/** Options that only some formats know. */
const ONLY_FOR: readonly (readonly [keyof ExportArguments, string, readonly string[]])[] = [
  ['bom', '--bom', ['csv', 'tsv']],
  ['alarm', '--alarm', ['ics']],
  ['before', '--before', ['ics']],
  ['includeUndated', '--include-undated', ['ics']],
  ['as', '--as', ['ics', 'nd30', 'nd30-json']],
  ['truncate', '--truncate', ['nd30', 'nd30-json']],
  ['organId', '--organ-id', ['edxml', 'nd30', 'nd30-json']],
];
const AS: Readonly<Record<string, readonly string[]>> = {
  ics: ['todo', 'event', 'both'],
  nd30: ['outgoing', 'incoming'],
  'nd30-json': ['outgoing', 'incoming'],
};

/**
 * Options as the exporter takes them.
 * @throws {CliError} for values that are none, and for options that the format does not know
 */
export function exportOptions(options: ExportArguments, exporter: Exporter): ExportOptions {
  const {name} = exporter;
  for (const [key, flag, formats] of ONLY_FOR) {
    if (options[key] !== undefined && !formats.includes(name))
      throw wrong(exportMessages.notForFormat(flag, name, formats));
  }
  const {what, as, stamp, alarm, sort, bom, before, includeUndated, truncate, organId} = options;
  if (what !== undefined && !exporter.what.includes(what)) {
    throw wrong(exportMessages.notInFormat(`--what ${what}`, name, exporter.what));
  }
  const kinds = AS[name] ?? [];
  if (as !== undefined && !kinds.includes(as)) throw wrong(messages.badValue('--as', as, kinds.join(', ')));
  if (name === 'edxml' && !organId) throw wrong(exportMessages.organIdNeeded);
  return given({
    what,
    columns: columnsOf(options, exporter),
    sort,
    stamp: stamp === undefined ? undefined : stampOf(stamp),
    bom,
    alarms: alarm?.split(',').map(durationOf),
    as,
    before,
    includeUndated,
    truncate,
    organId,
  });
}

/** @throws {CliError} for days that are none */
export function filterOf({owner, dueBefore, dueAfter, overdue, asOf}: ExportArguments): Filter {
  if (overdue && asOf === undefined) throw wrong(exportMessages.asOfNeeded);
  if (!overdue && asOf !== undefined) throw wrong(exportMessages.overdueNeeded);
  return given({
    owner,
    dueBefore: dueBefore === undefined ? undefined : dayOf('--due-before', dueBefore),
    dueAfter: dueAfter === undefined ? undefined : dayOf('--due-after', dueAfter),
    overdueAsOf: asOf === undefined ? undefined : dayOf('--as-of', asOf),
  });
}

function columnsOf({columns, what}: ExportArguments, exporter: Exporter): readonly string[] | undefined {
  if (columns === undefined) return undefined;
  const known = exporter.columns?.[what ?? exporter.what[0] ?? 'records'];
  if (known === undefined) throw wrong(exportMessages.noColumns(exporter.name));
  const ids = columns.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw wrong(messages.badValue('--columns', unknown, known.join(', ')));
  return ids;
}

/** `7d`, `12h`, `1w` -> `P7D`, `PT12H`, `P1W` */
function durationOf(text: string): string {
  const [, count, unit] = /^\s*(\d{1,3})([dhw])\s*$/i.exec(text) ?? [];
  if (count === undefined || unit === undefined) throw wrong(messages.badValue('--alarm', text, '7d, 3d, 12h, 1w'));
  return `P${unit.toLowerCase() === 'h' ? 'T' : ''}${Number(count)}${unit.toUpperCase()}`;
}

/** A day, or a second in UTC. */
function stampOf(text: string): string {
  const [, day = '', time = 'T00:00:00Z'] =
    /^(\d{4}-\d\d-\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/.exec(text) ?? [];
  if (dayNumber(day) === null) throw wrong(messages.badValue('--stamp', text, 'YYYY-MM-DD, YYYY-MM-DDThh:mm:ssZ'));
  return day + time;
}

function dayOf(flag: string, text: string): number {
  const day = dayNumber(text);
  if (day === null) throw wrong(messages.badValue(flag, text, 'YYYY-MM-DD'));
  return day;
}

function wrong(text: CliError['text']): CliError {
  return new CliError(EXIT.usage, text);
}

type Given<T> = {[K in keyof T]?: Exclude<T[K], undefined>};

/** Without the keys that have no value. */
function given<T extends object>(options: T): Given<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<T>;
}
