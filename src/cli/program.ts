import {Command} from 'commander';
import {addDiff} from './commands/diff.ts';
import {addExplain} from './commands/explain.ts';
import {addExport} from './commands/export.ts';
import {addExtract} from './commands/extract.ts';
import {addHelp} from './commands/help.ts';
import {addRules} from './commands/rules.ts';
import {addSchema} from './commands/schema.ts';
import {addStats} from './commands/stats.ts';
import {addValidate} from './commands/validate.ts';
import type {Context} from './context.ts';
import {CliError, EXIT} from './errors.ts';
import {help} from './help.ts';
import {helpStyle} from './help-style.ts';
import {messages} from './messages.ts';
import {addGlobalOptions} from './options.ts';
import {version} from './version.ts';

/** The whole command line: what there is, and what it is called. The work itself is loaded when it is asked for. */
export function buildProgram(context: Context, print: (text: string) => void): Command {
  const {lang, io} = context;
  const program = new Command('parcli')
    .description(help.program[lang])
    .usage(help.programUsage[lang])
    .version(version, '-V, --version', help.version[lang])
    .helpOption('-h, --help', help.help[lang])
    .addHelpText('after', `\n${help.programAfter[lang]}`)
    .configureHelp(helpStyle(lang))
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })
    .hook('preAction', (_, command) => demandValues(command))
    .exitOverride();
  addGlobalOptions(program, lang);
  addExtract(program, context);
  addExplain(program, context);
  addExport(program, context);
  addDiff(program, context);
  addValidate(program, context);
  addRules(program, context);
  addStats(program, context);
  addSchema(program, context);
  addHelp(program, context);
  return program;
}

/**
 * An empty name, as of a variable that is not set, would be the directory that one stands in.
 * @throws {CliError} where an argument or the value of an option is empty
 */
function demandValues(command: Command): void {
  if (command.args.includes('')) throw new CliError(EXIT.usage, messages.emptyArgument(command.name()));
  const empty = command.options.find((option) => command.getOptionValue(option.attributeName()) === '');
  if (empty) throw new CliError(EXIT.usage, messages.emptyValue(empty.long ?? empty.flags));
}
