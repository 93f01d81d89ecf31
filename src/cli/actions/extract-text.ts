import {resolve} from 'node:path';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {inputs} from '../inputs/inputs.ts';
import {readHelp} from '../inputs/read-help.ts';
import {readInput} from '../inputs/read-input.ts';
import {messages} from '../messages.ts';
import {draftFile} from '../outputs/atomic-file.ts';
import type {ExtractOptions} from './extract.ts';

/** Prints the text of every input as it was read, in which spans count; of several, each under its name. */
export async function extractText(args: readonly string[], options: ExtractOptions, context: Context): Promise<void> {
  const {output, outDir, force = false, to} = options;
  if (to !== undefined || outDir !== undefined) {
    const flag = to !== undefined ? '--to' : '--out-dir';
    throw new CliError(EXIT.usage, messages.badValue('--text', flag, readHelp.text.en));
  }
  const file =
    output !== undefined && output !== '-' ? await draftFile(resolve(context.io.cwd, output), output, force) : null;
  const write = (text: string) => (file ? file.write(text) : context.io.stdout.write(text));
  let read = 0;
  /** the first text, held back until it is known whether there are others */
  let first: {path: string; text: string} | null = null;
  try {
    for await (const input of inputs(args, options, context.io)) {
      let text: string;
      try {
        text = await readInput(input, (source) => source);
      } catch (error) {
        await context.fault(error);
        continue;
      }
      if (read === 0) first = {path: input.path, text};
      else {
        if (first) await write(headed(first));
        first = null;
        await write(`\n${headed({path: input.path, text})}`);
      }
      read++;
    }
    if (first) await write(first.text);
    await (read > 0 ? file?.commit() : file?.discard());
  } catch (error) {
    await file?.discard();
    throw error;
  }
}

const headed = ({path, text}: {path: string; text: string}): string =>
  `==> ${path} <==\n${text}${text.endsWith('\n') ? '' : '\n'}`;
