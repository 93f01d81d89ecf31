import {type Command, Option} from 'commander';
import {SORTS, WHATS} from '../../exporters/exporter.ts';
import type {Context} from '../context.ts';
import {EXPORTER_NAMES} from '../export/exporters.ts';
import {exportHelp} from '../export/help.ts';
import type {ExportArguments} from '../export/options.ts';
import {help} from '../help.ts';
import {INPUT_FORMATS, RECORD_FORMATS} from '../inputs/formats.ts';
import {addInputOptions} from '../options.ts';

export function addExport(program: Command, context: Context): void {
  const {lang} = context;
  const command = program
    .command('export')
    .description(exportHelp.export[lang])
    .addHelpText('after', `\n${exportHelp.after[lang]}`)
    .addOption(new Option('--to <format>', exportHelp.to[lang]).choices(EXPORTER_NAMES))
    .option('-o, --output <file>', help.output[lang])
    .option('--out-dir <directory>', exportHelp.outDir[lang])
    .option('--force', help.force[lang])
    .addOption(new Option('--what <rows>', exportHelp.what[lang]).choices(WHATS))
    .option('--columns <list>', exportHelp.columns[lang])
    .option('--owner <pattern>', exportHelp.owner[lang])
    .option('--due-before <date>', exportHelp.dueBefore[lang])
    .option('--due-after <date>', exportHelp.dueAfter[lang])
    .option('--overdue', exportHelp.overdue[lang])
    .option('--as-of <date>', exportHelp.asOf[lang])
    .addOption(new Option('--sort <key>', exportHelp.sort[lang]).choices(SORTS))
    .option('--stamp <time>', exportHelp.stamp[lang])
    .option('--bom', exportHelp.bom[lang])
    .option('--alarm <list>', exportHelp.alarm[lang])
    .option('--as <kind>', exportHelp.as[lang])
    .addOption(new Option('--before <reading>', exportHelp.before[lang]).choices(['inclusive', 'exclusive']))
    .option('--include-undated', exportHelp.includeUndated[lang])
    .option('--truncate', exportHelp.truncate[lang])
    .option('--organ-id <id>', exportHelp.organId[lang]);
  // Records can be read as well.
  addInputOptions(command, lang)
    .options.find(({long}) => long === '--from')
    ?.choices([...INPUT_FORMATS, ...RECORD_FORMATS]);
  command.action(async (args: string[]) => {
    const {exportAction} = await import('../actions/export.ts');
    await exportAction(args, command.optsWithGlobals<ExportArguments>(), context);
  });
}
