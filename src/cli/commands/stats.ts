import {type Command, Option} from 'commander';
import type {Context} from '../context.ts';
import {help} from '../help.ts';
import {INPUT_FORMATS, RECORD_FORMATS} from '../inputs/formats.ts';
import {addInputOptions} from '../options.ts';
import {STATS_FORMATS} from '../stats/formats.ts';
import {statsHelp} from '../stats/help.ts';
import type {StatsArguments} from '../stats/options.ts';

export function addStats(program: Command, context: Context): void {
  const {lang} = context;
  const command = program
    .command('stats')
    .description(statsHelp.stats[lang])
    .addHelpText('after', `\n${statsHelp.after[lang]}`)
    .addOption(new Option('--format <format>', statsHelp.format[lang]).choices(STATS_FORMATS))
    .option('--by <list>', statsHelp.by[lang])
    .option('--top <count>', statsHelp.top[lang])
    .option('--as-of <date>', statsHelp.asOf[lang])
    .option('--within <days>', statsHelp.within[lang])
    .option('-o, --output <file>', help.output[lang])
    .option('--force', help.force[lang]);
  // Records can be read as well.
  addInputOptions(command, lang)
    .options.find(({long}) => long === '--from')
    ?.choices([...INPUT_FORMATS, ...RECORD_FORMATS]);
  command.action(async (args: string[]) => {
    const {statsAction} = await import('../actions/stats.ts');
    await statsAction(args, command.optsWithGlobals<StatsArguments>(), context);
  });
}
