import {resolve} from 'node:path';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {inputs} from '../inputs/inputs.ts';
import {readHelp} from '../inputs/read-help.ts';
import {readInput} from '../inputs/read-input.ts';
import {messages} from '../messages.ts';
import {draftFile} from '../outputs/atomic-file.ts';
import type {ExtractOptions} from '../run/options.ts';
import {safeText} from '../safe-text.ts';

/** What goes with records only. */
const NOT_OF_TEXT: readonly [flag: string, name: keyof ExtractOptions][] = [
  ['--to', 'to'],
  ['--out-dir', 'outDir'],
  ['--concurrency', 'concurrency'],
  ['--cache', 'cache'],
  ['--since', 'since'],
  ['--errors', 'errors'],
  ['--summary', 'summary'],
  ['--watch', 'watch'],
];

/** Prints the text of every input as it was read, in which spans count; of several, each under its name. */
export async function extractText(args: readonly string[], options: ExtractOptions, context: Context): Promise<void> {
  const {output, force = false} = options;
  const flag = NOT_OF_TEXT.find(([, name]) => options[name] !== undefined)?.[0];
  if (flag !== undefined) {
    throw new CliError(EXIT.usage, messages.badValue('--text', flag, readHelp.text.en));
  }
  const file =
    output !== undefined && output !== '-'
      ? await draftFile(resolve(context.io.cwd, output), output, force, context.io)
      : null;
  const {stdout} = context.io;
  // A terminal would obey what stands in a document; a pipe gets it as it is.
  const write = (text: string) => (file ? file.write(text) : stdout.write(stdout.isTTY ? safeText(text) : text));
  let read = 0;
  /** the first text, held back until it is known whether there are others */
  let first: {path: string; text: string} | null = null;
  try {
    for await (const input of inputs(args, {...options, recordsInside: false}, context.io)) {
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
