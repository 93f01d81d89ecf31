import {type Command, Option} from 'commander';
import {OUTPUT_FORMATS} from './formats/format.ts';
import {help} from './help.ts';
import {INPUT_FORMATS} from './inputs/formats.ts';
import {COLOR_CHOICES} from './paper.ts';
import {LANGS, type Lang} from './text.ts';

/** Options that several commands share, so that they mean and are called the same everywhere. */

/** Options of every command, wherever they stand on the command line. */
export function addGlobalOptions(program: Command, lang: Lang): Command {
  return program
    .addOption(new Option('--lang <lang>', help.lang[lang]).choices(LANGS).default('vi'))
    .addOption(new Option('--color <when>', help.color[lang]).choices(COLOR_CHOICES).default('auto'))
    .option('--debug', help.debug[lang]);
}

/** What to read; its values are `InputOptions`. */
export function addInputOptions(command: Command, lang: Lang): Command {
  return command
    .usage(help.inputsUsage[lang])
    .argument('[input...]', help.inputs[lang])
    .addOption(new Option('--from <format>', help.from[lang]).choices(INPUT_FORMATS))
    .option('--stdin-filename <name>', help.stdinFilename[lang])
    .option('--files-from <list>', help.filesFrom[lang])
    .option('-0, --null', help.null[lang]);
}

/** Where to write, and how; its values are `OutputOptions` and `to`. */
export function addOutputOptions(command: Command, lang: Lang): Command {
  return command
    .addOption(new Option('--to <format>', help.to[lang]).choices(OUTPUT_FORMATS))
    .option('-o, --output <file>', help.output[lang])
    .option('--out-dir <directory>', help.outDir[lang])
    .option('--force', help.force[lang]);
}
