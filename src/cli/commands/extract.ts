import type {Command} from 'commander';
import type {Context} from '../context.ts';
import {help} from '../help.ts';
import {readHelp} from '../inputs/read-help.ts';
import {addInputOptions, addOutputOptions} from '../options.ts';
import {addRunOptions, type ExtractOptions} from '../run/options.ts';

export function addExtract(program: Command, context: Context): void {
  const {lang} = context;
  const command = program
    .command('extract')
    .description(help.extract[lang])
    .addHelpText('after', `\n${help.extractAfter[lang]}`);
  addRunOptions(addOutputOptions(addInputOptions(command, lang), lang), lang)
    .option('--text', readHelp.text[lang])
    .action(async (args: string[]) => {
      const {extractAction} = await import('../actions/extract.ts');
      await extractAction(args, command.optsWithGlobals<ExtractOptions>(), context);
    });
}
