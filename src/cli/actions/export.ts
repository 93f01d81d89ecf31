import {type Entry, ExportError, type Exporter, type ExportOptions, type Tell} from '../../exporters/exporter.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {entriesOf, type Wanted} from '../export/entries.ts';
import {EXPORTER_NAMES, exporterOf, loadExporter} from '../export/exporters.ts';
import {losses} from '../export/losses.ts';
import {exportMessages} from '../export/messages.ts';
import {type ExportArguments, exportOptions, filterOf} from '../export/options.ts';
import {pour} from '../export/pour.ts';
import {oneTarget, type Target, targetsIn} from '../export/targets.ts';
import type {Input} from '../inputs/input.ts';
import {inputs} from '../inputs/inputs.ts';
import {messages} from '../messages.ts';
import {type Progress, progressOn} from '../progress.ts';

/** What a run works with. */
interface Run {
  readonly exporter: Exporter;
  readonly options: ExportOptions;
  readonly wanted: Wanted;
  readonly tell: Tell;
  readonly context: Context;
  readonly progress: Progress;
}

/** Reads documents or records and writes them in another format; a bad input is told, and the others go on. */
export async function exportAction(args: readonly string[], options: ExportArguments, context: Context): Promise<void> {
  const {output, outDir, filesFrom, sort} = options;
  if (args.length === 0 && filesFrom === undefined) throw new CliError(EXIT.usage, messages.noInputs('export'));
  if (output !== undefined && outDir !== undefined) throw new CliError(EXIT.usage, messages.twoOutputs);
  const name = options.to ?? exporterOf(output ?? '');
  if (name === undefined) {
    const isFile = output !== undefined && output !== '-';
    const text = isFile ? exportMessages.unknownEnding(output, EXPORTER_NAMES) : exportMessages.formatNeeded;
    throw new CliError(EXIT.usage, text);
  }
  const exporter = await loadExporter(name);
  const {tell, report} = losses();
  const run: Run = {
    exporter,
    options: exportOptions(options, exporter),
    wanted: {filter: filterOf(options), text: exporter.wantsText === true, ...(sort && {sort})},
    tell,
    context,
    progress: progressOn(context),
  };
  const all = inputs(args, {...options, records: true}, context.io);
  try {
    if (outDir === undefined) await writeOne(all, await oneTarget(exporter, options, context), run);
    else await writeEach(all, targetsIn(outDir, exporter, options, context), run);
  } catch (error) {
    await run.progress.clear();
    if (!(error instanceof ExportError)) throw error;
    await tellFaults(error, context);
    return;
  }
  await run.progress.clear();
  await report(name, context);
}

/** All inputs into one output. */
async function writeOne(all: AsyncIterable<Input>, {draft, linkBase}: Target, run: Run): Promise<void> {
  const {exporter, options, tell} = run;
  let read = 0;
  let count = 0;
  async function* entries(): AsyncGenerator<Entry> {
    for await (const input of all) {
      for await (const entry of readable(input, run, () => read++)) {
        if (exporter.single && count > 0) throw new CliError(EXIT.usage, exportMessages.oneDocument(exporter.name));
        count++;
        yield entry;
      }
    }
  }
  try {
    await pour(exporter.write(entries(), {...options, linkBase}, tell), draft);
    // Where nothing could be read there is no result, not an empty one; and no document is no XML.
    await (read === 0 || (exporter.single && count === 0) ? draft.discard() : draft.commit());
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

/** One output for each input, or for each document. What cannot be written is told, and the others go on. */
async function writeEach(all: AsyncIterable<Input>, targetFor: ReturnType<typeof targetsIn>, run: Run): Promise<void> {
  const {exporter, options, tell, context} = run;
  const write = async (target: Target, entries: AsyncIterable<Entry>, sound: () => boolean) => {
    const {draft, linkBase} = target;
    try {
      await pour(exporter.write(entries, {...options, linkBase}, tell), draft);
      await (sound() ? draft.commit() : draft.discard());
    } catch (error) {
      await draft.discard();
      throw error;
    }
  };
  for await (const input of all) {
    let sound = false;
    const entries = readable(input, run, () => {
      sound = true;
    });
    try {
      if (!exporter.single) await write(await targetFor(input), entries, () => sound);
      else {
        let index = 0;
        for await (const entry of entries) await write(await targetFor(input, index++), just(entry), () => true);
      }
    } catch (error) {
      if (error instanceof ExportError) await tellFaults(error, context);
      else await context.fault(error);
    }
  }
}

/** The entries of an input. If it cannot be read, that is told, and there are none (or no more). */
async function* readable(input: Input, {wanted, context, progress}: Run, opened: () => void): AsyncGenerator<Entry> {
  await progress.tick(input.path);
  const entries = entriesOf(input, wanted, context)[Symbol.asyncIterator]();
  for (let first = true; ; first = false) {
    let next: IteratorResult<Entry>;
    try {
      next = await entries.next();
    } catch (error) {
      await progress.clear();
      await context.fault(error);
      return;
    }
    if (first) opened();
    if (next.done) return;
    yield next.value;
  }
}

async function* just(entry: Entry): AsyncGenerator<Entry> {
  yield entry;
}

async function tellFaults({faults}: ExportError, context: Context): Promise<void> {
  for (const fault of faults) await context.note(exportMessages.tooLong(fault), EXIT.usage);
}
