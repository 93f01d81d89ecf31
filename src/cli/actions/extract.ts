import {type DocumentRecord, extract} from '../../index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {type OutputFormat, outputFormatOf} from '../formats/format.ts';
import {loadFormat} from '../formats/load.ts';
import type {Input} from '../inputs/input.ts';
import {type InputOptions, inputs} from '../inputs/inputs.ts';
import {readInput} from '../inputs/read-input.ts';
import {messages} from '../messages.ts';
import {type Output, type OutputOptions, openOutput} from '../outputs/output.ts';
import {type ColorChoice, paperOf} from '../paper.ts';
import {progressOn} from '../progress.ts';

export interface ExtractOptions extends InputOptions, OutputOptions {
  readonly to?: OutputFormat;
  readonly color: ColorChoice;
  /** print the text as read instead of records */
  readonly text?: boolean;
}

/** Reads every input and writes its records; a bad input is told, counted in the exit status, and passed over. */
export async function extractAction(args: readonly string[], options: ExtractOptions, context: Context): Promise<void> {
  if (args.length === 0 && options.filesFrom === undefined) {
    throw new CliError(EXIT.usage, messages.noInputs('extract'));
  }
  if (options.text) {
    const {extractText} = await import('./extract-text.ts');
    return extractText(args, options, context);
  }
  const output = await openOutput(await formatFor(options, context), options, context);
  try {
    const read = await writeAll(inputs(args, {...options, records: true}, context.io), output, context);
    // Where nothing could be read there is no result, not an empty one.
    await (read > 0 ? output.commit() : output.discard());
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** How many inputs were read. */
async function writeAll(all: AsyncIterable<Input>, output: Output, context: Context): Promise<number> {
  const progress = progressOn(context);
  let read = 0;
  for await (const input of all) {
    await progress.tick(input.path);
    let records: DocumentRecord[];
    try {
      records = await recordsOf(input, context);
    } catch (error) {
      await progress.clear();
      await context.fault(error);
      continue;
    }
    read++;
    if (records.length === 0) {
      await progress.clear();
      await context.note(messages.nothingRecognised(input.path), EXIT.found);
    }
    await output.write(records, input);
  }
  await progress.clear();
  return read;
}

/** The records of a document; those of a file of records as they stand there, single faulty ones told and left out. */
async function recordsOf(input: Input, context: Context): Promise<DocumentRecord[]> {
  const {format, path} = input;
  if (format !== 'json' && format !== 'ndjson') return readInput(input, extract);
  const {readRecords} = await import('../inputs/records.ts');
  const records: DocumentRecord[] = [];
  let first: CliError | null = null;
  for await (const found of readRecords(input.stream(), path, format)) {
    if (!(found instanceof CliError)) records.push(found);
    else if (!first) first = found;
  }
  if (first) {
    if (records.length === 0) throw first;
    await context.fault(first);
  }
  return records;
}

/** `--to`, else what the name of the output file says, else JSON. */
function formatFor({to, output, outDir, color}: ExtractOptions, context: Context) {
  const toFile = outDir !== undefined || (output !== undefined && output !== '-');
  const paper = paperOf(toFile ? undefined : context.io.stdout, color, context.io.env);
  return loadFormat(to ?? outputFormatOf(output ?? '') ?? 'json', paper, context);
}
