import type {Command} from 'commander';
import type {ExplainOptions} from '../actions/explain.ts';
import type {Context} from '../context.ts';
import {help} from '../help.ts';
import {addInputOptions} from '../options.ts';

export function addExplain(program: Command, context: Context): void {
  const {lang} = context;
  const command = program
    .command('explain')
    .description(help.explain[lang])
    .addHelpText('after', `\n${help.explainAfter[lang]}`);
  addInputOptions(command, lang)
    .option('--coverage', help.coverage[lang])
    .action(async (args: string[]) => {
      const {explainAction} = await import('../actions/explain.ts');
      await explainAction(args, command.optsWithGlobals<ExplainOptions>(), context);
    });
}
