import {dayNumber} from '../../days.ts';
import {type StatsOptions, TABLES, type TableName} from '../../stats/index.ts';
import {CliError, EXIT} from '../errors.ts';
import type {InputOptions} from '../inputs/inputs.ts';
import {messages} from '../messages.ts';
import {demandNoPromise} from '../outputs/ending.ts';
import type {ColorChoice} from '../paper.ts';
import {STATS_FORMATS, type StatsFormat} from './formats.ts';
import {statsMessages} from './messages.ts';

/** What the command line of `parcli stats` can say. */
export interface StatsArguments extends InputOptions {
  readonly format?: StatsFormat;
  readonly by?: string;
  readonly top?: string;
  readonly asOf?: string;
  readonly within?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly color: ColorChoice;
}

/**
 * `--format`, else what the name of the output file says, else a table.
 * @throws {CliError} where it says another form
 */
export function formatOf({format, output = ''}: StatsArguments): StatsFormat {
  if (format !== undefined) return format;
  const extension = /\.[^./\\]+$/.exec(output)?.[0].toLowerCase();
  if (extension === '.json') return 'json';
  if (extension === '.html' || extension === '.htm') return 'html';
  demandNoPromise(output, '--format', STATS_FORMATS);
  return 'table';
}

/** What a reader takes in; data is told whole. */
const SHOWN = 15;

/** @throws {CliError} for values that are none */
export function statsOptions(options: StatsArguments): StatsOptions & {readonly by: readonly TableName[]} {
  const {by, top, asOf, within} = options;
  const format = formatOf(options);
  if (asOf !== undefined && dayNumber(asOf) === null) throw wrong('--as-of', asOf, 'YYYY-MM-DD');
  if (within !== undefined && asOf === undefined) throw new CliError(EXIT.usage, statsMessages.asOfNeeded);
  const most = top === undefined ? undefined : countOf('--top', top);
  return {
    by: by === undefined ? TABLES : tablesOf(by),
    ...(asOf !== undefined && {asOf}),
    ...(within !== undefined && {within: countOf('--within', within)}),
    ...(most !== undefined ? {top: most} : format !== 'json' && {top: SHOWN}),
  };
}

function tablesOf(list: string): TableName[] {
  const names = list.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!TABLES.some((table) => table === name)) throw wrong('--by', name, TABLES.join(', '));
  }
  return names as TableName[];
}

function countOf(flag: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw wrong(flag, text, '0, 1, 2…');
}

function wrong(flag: string, value: string, allowed: string): CliError {
  return new CliError(EXIT.usage, messages.badValue(flag, value, allowed));
}
