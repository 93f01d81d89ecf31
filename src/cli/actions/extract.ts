import {resolve} from 'node:path';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {OUTPUT_FORMATS, type OutputFormat, outputFormatOf} from '../formats/format.ts';
import {loadFormat} from '../formats/load.ts';
import {countInputs, type InputOptions, inputs} from '../inputs/inputs.ts';
import {readingOf} from '../inputs/reading.ts';
import {messages} from '../messages.ts';
import {demandNoPromise} from '../outputs/ending.ts';
import {type Output, openOutput} from '../outputs/output.ts';
import {paperOf} from '../paper.ts';
import {progressOn} from '../progress.ts';
import type {ExtractOptions} from '../run/options.ts';
import {outcomesOf} from '../run/outcomes.ts';
import {listenForStop} from '../run/stop.ts';
import type {Tally} from '../run/tally.ts';
import type {Manner} from '../run/task.ts';
import {createTeller, type Teller} from '../run/teller.ts';
import {writeAll} from '../run/write-all.ts';

/** Reads every input and writes its records; a bad input is told, counted in the exit status, and passed over. */
export async function extractAction(args: readonly string[], options: ExtractOptions, context: Context): Promise<void> {
  const {io} = context;
  if (args.length === 0 && options.filesFrom === undefined) {
    throw new CliError(EXIT.usage, messages.noInputs('extract'));
  }
  if (options.text) {
    const {extractText} = await import('./extract-text.ts');
    return extractText(args, options, context);
  }
  const manner = mannerOf(options, context);
  if (options.watch) {
    const {watchInbox} = await import('../run/watch.ts');
    await watchInbox(args, options, manner, context);
    return prune(manner, options);
  }
  const wanted = options.since === undefined ? {} : {wanted: await changed(options.since, io.cwd)};
  // What earlier runs wrote into a directory is no document of it, nor is other JSON.
  const what: InputOptions = {...options, ...wanted, records: true, recordsInside: false};
  const format = await loadFormat(manner.format, manner.paper, manner);
  const progress = progressOn(context, () => countInputs(args, what, io));
  // Before there is anything that a signal could leave behind.
  const stop = listenForStop(io);
  let teller: Teller | undefined;
  let output: Output | undefined;
  try {
    teller = await createTeller(options, progress, context);
    output = await openOutput(format, options, context, teller.outputFault);
    const outcomes = await outcomesOf(inputs(args, what, io), manner, options.concurrency ?? 'auto', teller.page);
    await writeAll(outcomes, output, teller, stop);
    if (stop.signal) await teller.stopped(stop.signal, await output.stop());
    else await (isResult(teller.tally) ? output.commit() : output.discard());
    await teller.end();
  } catch (error) {
    await output?.discard();
    await teller?.fail();
    throw error;
  } finally {
    stop.release();
  }
  if (!stop.signal) await prune(manner, options);
}

/** Where nothing could be read there is no result, not an empty one. That there was nothing to read is a result. */
const isResult = ({inputs, failed, records}: Tally): boolean => inputs === 0 || failed < inputs || records > 0;

/** When the run is over: what it used is known to be of use. */
async function prune({cache}: Manner, {cacheDays}: ExtractOptions): Promise<void> {
  if (!cache) return;
  const {pruneCache} = await import('../run/cache-prune.ts');
  await pruneCache(cache.directory, cacheDays);
}

async function changed(revision: string, cwd: string) {
  const {changedSince} = await import('../run/since.ts');
  return changedSince(revision, cwd);
}

function formatNamed(output: string): OutputFormat {
  const named = outputFormatOf(output);
  if (named === undefined) demandNoPromise(output, '--to', OUTPUT_FORMATS);
  return named ?? 'json';
}

/** `--to`, else what the name of the output file says, else JSON. */
function mannerOf(options: ExtractOptions, {io, lang}: Context): Manner {
  const {to, output, outDir, color, cache, retryFailed = false} = options;
  const {encoding, changes, ocr, maxBytes, timeout, cwd} = readingOf(options, io);
  const toFile = outDir !== undefined || (output !== undefined && output !== '-');
  return {
    reading: {encoding, changes, ocr, maxBytes, timeout, cwd},
    format: to ?? formatNamed(output ?? ''),
    paper: paperOf(toFile ? undefined : io.stdout, color, io.env),
    lang,
    cache: cache === undefined ? null : {directory: resolve(cwd, cache), shown: cache, retryFailed},
  };
}
