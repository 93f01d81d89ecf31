import type {Stats} from '../../stats/index.ts';
import {createStats} from '../../stats/index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {inputs} from '../inputs/inputs.ts';
import {messages} from '../messages.ts';
import {standardOrFile} from '../outputs/text-output.ts';
import {colours, paperOf} from '../paper.ts';
import {progressOn} from '../progress.ts';
import {formatOf, type StatsArguments, statsOptions} from '../stats/options.ts';
import {recordsOf} from '../stats/records.ts';

/** Counts what is in documents or records; a bad input is told, and the others are counted. */
export async function statsAction(args: readonly string[], options: StatsArguments, context: Context): Promise<void> {
  if (args.length === 0 && options.filesFrom === undefined) throw new CliError(EXIT.usage, messages.noInputs('stats'));
  const stats = createStats(statsOptions(options));
  // Before anything is read: what cannot be written shall not be counted for an hour first.
  const output = await standardOrFile(options, context);
  const progress = progressOn(context);
  let read = 0;
  try {
    for await (const input of inputs(args, {...options, records: true}, context.io)) {
      await progress.tick(input.path);
      try {
        for await (const record of recordsOf(input, args.includes(input.path), context)) {
          stats.add(record);
          read++;
        }
      } catch (error) {
        await progress.clear();
        await context.fault(error);
      }
    }
    await progress.clear();
    // Where nothing at all could be read there is no result, not an empty one.
    const sound = read > 0 || context.exitCode === EXIT.done || context.exitCode === EXIT.found;
    if (sound) await output.write(await rendered(stats.result(), options, context));
    await (sound ? output.commit() : output.discard());
  } catch (error) {
    await output.discard();
    throw error;
  }
}

async function rendered(stats: Stats, options: StatsArguments, {io, lang}: Context): Promise<string> {
  const format = formatOf(options);
  if (format === 'json') return (await import('../stats/json.ts')).json(stats);
  const report = (await import('../stats/report.ts')).statsReport(stats, lang);
  if (format === 'html') return (await import('../stats/html.ts')).html(report);
  const toFile = options.output !== undefined && options.output !== '-';
  const paper = paperOf(toFile ? undefined : io.stdout, options.color, io.env);
  return (await import('../stats/table.ts')).table(report, paper.width, await colours(paper));
}
