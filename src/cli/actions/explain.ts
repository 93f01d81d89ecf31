import {read} from '../../index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {coverageTable} from '../explain/coverage.ts';
import {explainReport} from '../explain/report.ts';
import {type InputOptions, inputs} from '../inputs/inputs.ts';
import {isBlank, readInput} from '../inputs/read-input.ts';
import {messages} from '../messages.ts';
import {type ColorChoice, colours, paperOf} from '../paper.ts';
import {safeLine} from '../safe-text.ts';

export interface ExplainOptions extends InputOptions {
  readonly coverage?: boolean;
  readonly color: ColorChoice;
}

/** Shows, file by file, where each value was read and what belongs to no field. */
export async function explainAction(args: readonly string[], options: ExplainOptions, context: Context): Promise<void> {
  if (args.length === 0 && options.filesFrom === undefined) {
    throw new CliError(EXIT.usage, messages.noInputs('explain'));
  }
  const {io, lang} = context;
  const paper = paperOf(io.stdout, options.color, io.env);
  const paint = await colours(paper);
  let shown = 0;
  for await (const input of inputs(args, options, io)) {
    let report: string;
    try {
      const extraction = await readInput(input, read);
      if (extraction.records.length === 0) {
        await context.note(messages.nothingRecognised(input.path, isBlank(extraction.text)), EXIT.found);
      }
      report = options.coverage ? coverageTable(extraction, lang) : explainReport(extraction, lang, paper.width, paint);
    } catch (error) {
      await context.fault(error);
      continue;
    }
    await io.stdout.write(`${shown++ === 0 ? '' : '\n'}${paint.bold(safeLine(input.path))}\n${report}`);
  }
}
