import {type Command, Option} from 'commander';
import type {Context} from '../context.ts';
import {DIFF_FORMATS} from '../diff/formats.ts';
import {diffHelp} from '../diff/help.ts';
import type {DiffOptions} from '../diff/options.ts';
import {help} from '../help.ts';
import {INPUT_FORMATS, RECORD_FORMATS} from '../inputs/formats.ts';
import {addReadingOptions} from '../options.ts';

export function addDiff(program: Command, context: Context): void {
  const {lang} = context;
  const command = program
    .command('diff')
    .description(diffHelp.diff[lang])
    .usage(diffHelp.usage[lang])
    .argument('[side...]', diffHelp.sides[lang])
    .addHelpText('after', `\n${diffHelp.after[lang]}`)
    .addOption(new Option('--format <format>', diffHelp.format[lang]).choices(DIFF_FORMATS))
    .option('--only <list>', diffHelp.only[lang])
    .option('--summary', diffHelp.summary[lang])
    .option('-q, --quiet', diffHelp.quiet[lang])
    .option('--exit-code', diffHelp.exitCode[lang])
    .option('--no-exit-code', diffHelp.noExitCode[lang])
    .option('--git', diffHelp.git[lang])
    .option('--follow', diffHelp.follow[lang])
    .option('--textconv', diffHelp.textconv[lang])
    .option('-o, --output <file>', help.output[lang])
    .option('--force', help.force[lang])
    .addOption(new Option('--from <format>', diffHelp.from[lang]).choices([...INPUT_FORMATS, ...RECORD_FORMATS]))
    .option('--stdin-filename <name>', help.stdinFilename[lang]);
  addReadingOptions(command, lang).action(async (args: string[]) => {
    const {diffAction} = await import('../actions/diff.ts');
    await diffAction(args, command.optsWithGlobals<DiffOptions>(), context);
  });
}
