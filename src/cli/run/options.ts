import {type Command, InvalidArgumentError, Option} from 'commander';
import type {OutputFormat} from '../formats/format.ts';
import type {InputOptions} from '../inputs/inputs.ts';
import type {OutputOptions} from '../outputs/output.ts';
import type {ColorChoice} from '../paper.ts';
import type {Lang} from '../text.ts';
import {runHelp} from './help.ts';
import type {Concurrency} from './threads.ts';

/** All options of `parcli extract`. */
export interface ExtractOptions extends InputOptions, OutputOptions, RunOptions {
  readonly to?: OutputFormat;
  readonly color: ColorChoice;
  /** print the text as read instead of records */
  readonly text?: boolean;
}

/** The options of runs over many files. */
export interface RunOptions {
  readonly concurrency?: Concurrency;
  readonly cache?: string;
  /** after so many days without use an entry of the cache is removed */
  readonly cacheDays?: number;
  readonly retryFailed?: boolean;
  readonly since?: string;
  readonly errors?: string;
  readonly summary?: boolean;
  readonly watch?: boolean;
}

export function addRunOptions(command: Command, lang: Lang): Command {
  return command
    .addOption(new Option('--concurrency <threads>', runHelp.concurrency[lang]).argParser(concurrencyOf))
    .option('--cache <directory>', runHelp.cache[lang])
    .addOption(new Option('--cache-days <days>', runHelp.cacheDays[lang]).argParser(daysOf))
    .option('--retry-failed', runHelp.retryFailed[lang])
    .option('--since <revision>', runHelp.since[lang])
    .option('--errors <file>', runHelp.errors[lang])
    .option('--summary', runHelp.summary[lang])
    .option('--watch', runHelp.watch[lang]);
}

const MOST = 256;

function concurrencyOf(value: string): Concurrency {
  if (value === 'auto' || value === 'off') return value;
  const threads = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (threads < 1 || threads > MOST) throw new InvalidArgumentError(`Allowed choices are auto, off, 1 … ${MOST}.`);
  return threads;
}

const MOST_DAYS = 9999;

function daysOf(value: string): number {
  const days = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (days < 1) throw new InvalidArgumentError(`Allowed choices are 1 … ${MOST_DAYS}.`);
  return days;
}
