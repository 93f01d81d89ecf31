import {SEVERITIES, type Severity} from '../../diagnostic.ts';
import {isRealDay} from '../../rules/facts/calendar.ts';
import {type Profile, ruleNamed} from '../../rules/validate.ts';
import {CliError, EXIT} from '../errors.ts';
import type {InputOptions} from '../inputs/inputs.ts';
import {messages} from '../messages.ts';
import type {ColorChoice} from '../paper.ts';
import type {ReportFormat} from '../reporters/reporter.ts';
import type {FailOn} from './choices.ts';
import {validateMessages} from './messages.ts';
import {nearestRule} from './nearest-rule.ts';

/** What the command line of `parcli validate` can say. */
export interface ValidateArguments extends InputOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly failOn?: FailOn;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly rule?: readonly string[];
  readonly profile?: Profile;
  readonly asOf?: string;
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly color: ColorChoice;
}

/** `--rule ND30-SO-02=warning`, as often as it is given; the last wins. */
export function ruleSettings(given: readonly string[] = []): Record<string, Severity | 'off'> {
  const settings: Record<string, Severity | 'off'> = {};
  for (const value of given) {
    const [, name = '', setting = ''] = /^\s*([^=\s]+)\s*=\s*(\w+)\s*$/.exec(value) ?? [];
    const severity = [...SEVERITIES, 'off' as const].find((one) => one === setting);
    if (severity === undefined) throw new CliError(EXIT.usage, validateMessages.badRuleSetting(value));
    const rule = ruleNamed(name);
    if (!rule) throw new CliError(EXIT.usage, validateMessages.unknownRule(name, nearestRule(name)));
    settings[rule.id] = severity;
  }
  return settings;
}

export function dayOf(asOf: string | undefined): string | null {
  if (asOf === undefined) return null;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(asOf) ?? [];
  if (isRealDay(Number(day), Number(month), Number(year))) return asOf;
  throw new CliError(EXIT.usage, messages.badValue('--as-of', asOf, 'YYYY-MM-DD'));
}

export function mostWarnings(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new CliError(EXIT.usage, messages.badValue('--max-warnings', given, '0, 1, 2…'));
}
