import {TOPICS, type Topic} from '../../diff/index.ts';
import {CliError, EXIT} from '../errors.ts';
import type {InputOptions} from '../inputs/inputs.ts';
import {demandNoPromise} from '../outputs/ending.ts';
import type {ColorChoice} from '../paper.ts';
import {DIFF_FORMATS, type DiffFormat} from './formats.ts';
import {diffMessages} from './messages.ts';

export interface DiffOptions extends InputOptions {
  readonly format?: DiffFormat;
  readonly only?: string;
  readonly summary?: boolean;
  readonly quiet?: boolean;
  /** false with `--no-exit-code`; else differences give 1 */
  readonly exitCode?: boolean;
  readonly git?: boolean;
  readonly follow?: boolean;
  readonly textconv?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly color: ColorChoice;
}

/** `--only deadlines,owners` */
export function topicsOf(only: string | undefined): readonly Topic[] {
  if (only === undefined) return TOPICS;
  return only.split(',').map((name) => {
    const topic = TOPICS.find((one) => one === name.trim());
    if (!topic) throw new CliError(EXIT.usage, diffMessages.badTopic(name, TOPICS.join(', ')));
    return topic;
  });
}

/**
 * `--format`, else what the name of the output file says, else what is read best.
 * @throws {CliError} where it says another form
 */
export function formatOf({format, output = ''}: DiffOptions): DiffFormat {
  if (format !== undefined) return format;
  const extension = /\.[^./\\]+$/.exec(output)?.[0].toLowerCase() ?? '';
  const asked = {'.md': 'markdown', '.markdown': 'markdown', '.htm': 'html'}[extension];
  const named = DIFF_FORMATS.find((name) => name === asked || extension === `.${name}`);
  if (named === undefined) demandNoPromise(output, '--format', DIFF_FORMATS);
  return named ?? 'pretty';
}
