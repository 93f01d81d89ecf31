import {type Command, InvalidArgumentError, Option} from 'commander';
import {OUTPUT_FORMATS} from './formats/format.ts';
import {help} from './help.ts';
import {ENCODINGS} from './inputs/encodings.ts';
import {INPUT_FORMATS} from './inputs/formats.ts';
import {readHelp} from './inputs/read-help.ts';
import {OCR_CHOICES} from './ocr/choose.ts';
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
  command
    .usage(help.inputsUsage[lang])
    .argument('[input...]', help.inputs[lang])
    .addOption(new Option('--from <format>', help.from[lang]).choices(INPUT_FORMATS))
    .option('--stdin-filename <name>', help.stdinFilename[lang])
    .option('--files-from <list>', help.filesFrom[lang])
    .option('-0, --null', help.null[lang]);
  return addReadingOptions(command, lang);
}

/** How to read it; its values are `ReadingOptions`. */
export function addReadingOptions(command: Command, lang: Lang): Command {
  return command
    .addOption(new Option('--encoding <name>', readHelp.encoding[lang]).choices(ENCODINGS).default('auto'))
    .addOption(
      new Option('--changes <which>', readHelp.changes[lang]).choices(['accepted', 'rejected']).default('accepted'),
    )
    .addOption(new Option('--ocr <what>', readHelp.ocr[lang]).choices(OCR_CHOICES).default('auto'))
    .addOption(new Option('--max-bytes <size>', readHelp.maxBytes[lang]).argParser(sizeOf))
    .addOption(new Option('--timeout <seconds>', readHelp.timeout[lang]).argParser(secondsOf));
}

const UNITS: Readonly<Record<string, number>> = {'': 1, k: 1 << 10, m: 1 << 20, g: 1 << 30};

/** `20M` -> bytes */
function sizeOf(value: string): number {
  const [, digits, unit = ''] = /^(\d{1,12})\s?([kmg]?)b?$/i.exec(value) ?? [];
  if (digits === undefined || Number(digits) === 0)
    throw new InvalidArgumentError('Allowed choices are 500K, 64M, 1G.');
  return Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
}

function secondsOf(value: string): number {
  const seconds = Number(value);
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError('Allowed choices are 1 … 86400.');
  return seconds;
}

/** Where to write, and how; its values are `OutputOptions` and `to`. */
export function addOutputOptions(command: Command, lang: Lang): Command {
  return command
    .addOption(new Option('--to <format>', help.to[lang]).choices(OUTPUT_FORMATS))
    .option('-o, --output <file>', help.output[lang])
    .option('--out-dir <directory>', help.outDir[lang])
    .option('--force', help.force[lang]);
}
