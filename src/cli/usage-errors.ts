import type {CommanderError} from 'commander';
import {CliError, EXIT} from './errors.ts';
import {messages} from './messages.ts';
import type {Text} from './text.ts';

/**
 * What the option parser found wrong, in our languages. It hands over a finished English sentence; the names in it stand
 * between quotes, and a suggestion behind `Did you mean`.
 */
export function usageError(error: CommanderError): CliError {
  return new CliError(EXIT.usage, wording(error), {cause: error});
}

function wording({code, message}: CommanderError): Text {
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  const meant = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownOption':
      return messages.unknownOption(name, meant);
    case 'commander.unknownCommand':
      return messages.unknownCommand(name, meant);
    case 'commander.optionMissingArgument':
      return messages.missingValue(name);
    case 'commander.invalidArgument': {
      const allowed = /Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '';
      // `option '--to <format>' argument 'xml' is invalid`, but `command-argument value 'foo' is invalid for argument 'name'`
      if (message.startsWith('error: command-argument')) return messages.badValue(value, name, allowed);
      return messages.badValue(flag(name), value || name, allowed);
    }
    case 'commander.excessArguments':
      return messages.excessArguments(name);
    default:
      return messages.usage(message.replace(/^error: /, ''));
  }
}

/** `--to <format>` -> `--to` */
function flag(flags: string): string {
  return flags.replace(/ [<[].*$/, '');
}
