import {type Command, Option} from 'commander';
import type {Context} from '../context.ts';
import {help} from '../help.ts';
import {INPUT_FORMATS, RECORD_FORMATS} from '../inputs/formats.ts';
import {addReadingOptions} from '../options.ts';
import {REPORT_FORMATS} from '../reporters/reporter.ts';
import {FAIL_ON, PROFILES} from '../validate/choices.ts';
import {validateHelp} from '../validate/help.ts';
import type {ValidateArguments} from '../validate/options.ts';

export function addValidate(program: Command, context: Context): void {
  const {lang} = context;
  const collect = (value: string, before: readonly string[] = []) => [...before, value];
  const command = program
    .command('validate')
    .description(validateHelp.validate[lang])
    .usage(help.inputsUsage[lang])
    .argument('[input...]', help.inputs[lang])
    .addHelpText('after', `\n${validateHelp.validateAfter[lang]}`)
    .addOption(new Option('--format <format>', validateHelp.format[lang]).choices(REPORT_FORMATS))
    .option('-o, --output <file>', help.output[lang])
    .option('--force', help.force[lang])
    .addOption(new Option('--fail-on <severity>', validateHelp.failOn[lang]).choices(FAIL_ON))
    .option('--max-warnings <count>', validateHelp.maxWarnings[lang])
    .option('-q, --quiet', validateHelp.quiet[lang])
    .option('--rule <setting>', validateHelp.rule[lang], collect)
    .addOption(new Option('--profile <profile>', validateHelp.profile[lang]).choices(PROFILES))
    .option('--as-of <date>', validateHelp.asOf[lang])
    .option('--config <file>', validateHelp.config[lang])
    .option('--print-config', validateHelp.printConfig[lang])
    .option('--baseline <file>', validateHelp.baseline[lang])
    .option('--update-baseline', validateHelp.updateBaseline[lang])
    .option('--prune-baseline', validateHelp.pruneBaseline[lang])
    .addOption(new Option('--from <format>', validateHelp.from[lang]).choices([...INPUT_FORMATS, ...RECORD_FORMATS]))
    .option('--stdin-filename <name>', help.stdinFilename[lang])
    .option('--files-from <list>', help.filesFrom[lang])
    .option('-0, --null', help.null[lang]);
  addReadingOptions(command, lang).action(async (args: string[]) => {
    const {validateAction} = await import('../actions/validate.ts');
    await validateAction(args, command.optsWithGlobals<ValidateArguments>(), context);
  });
}
