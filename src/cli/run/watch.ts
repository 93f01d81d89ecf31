import type {Stats} from 'node:fs';
import {stat} from 'node:fs/promises';
import {posix, relative, resolve} from 'node:path';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {loadFormat} from '../formats/load.ts';
import {formatOf} from '../inputs/formats.ts';
import {fileInput, opened} from '../inputs/inputs.ts';
import {commonDirectory, isWithin} from '../inputs/mirror.ts';
import {isResult} from '../inputs/result-file.ts';
import {messages, systemReason} from '../messages.ts';
import {type Origin, openOutput, outputName, type Texts} from '../outputs/output.ts';
import {progressOn} from '../progress.ts';
import {standingAt} from './earlier-result.ts';
import {doneHere} from './here.ts';
import {openInbox} from './inbox.ts';
import {runMessages} from './messages.ts';
import type {ExtractOptions} from './options.ts';
import {outcomeOf} from './outcome.ts';
import {createProcessor} from './processor.ts';
import {newRetries} from './retries.ts';
import {listenForStop} from './stop.ts';
import type {Manner} from './task.ts';
import {createTeller} from './teller.ts';
import {writeOutcome} from './write-all.ts';

/**
 * Reads what comes into directories, or changes there, until it is asked to stop. What stands there from the beginning is
 * read, too, unless its result is younger. A result replaces the one that the same input gave before, and nothing else; where
 * it cannot be written just now, that is tried again.
 */
export async function watchInbox(
  args: readonly string[],
  options: ExtractOptions,
  manner: Manner,
  context: Context,
): Promise<void> {
  const {io} = context;
  const {outDir, from} = options;
  const others = [options.output, options.filesFrom, options.since];
  if (outDir === undefined || args.length === 0 || args.includes('-') || others.some((value) => value !== undefined)) {
    throw new CliError(EXIT.usage, runMessages.watchNeeds);
  }
  const directories = args.map((name) => resolve(io.cwd, name));
  for (const [index, directory] of directories.entries()) await demandDirectory(directory, args[index] ?? '');
  const root = commonDirectory(directories);
  const results = resolve(io.cwd, outDir);
  const errors = options.errors === undefined ? null : resolve(io.cwd, options.errors);

  const format = await loadFormat(manner.format, manner.paper, manner);
  const teller = await createTeller(options, progressOn(context), context);
  const retries = newRetries();
  /** why the result that is being written cannot be, and whether that was told before */
  let fault: unknown = null;
  let isQuiet = false;
  const output = await openOutput(format, {outDir}, context, outputFault, replaces);
  const processor = await createProcessor(manner, {page: teller.page});
  const stop = listenForStop(io);
  // Whatever form the others are said to be of.
  const readable = (path: string) => (from === undefined ? formatOf(path) !== undefined : !isResult(path));
  // Records that are written into the inbox itself must not come in again.
  const passing = (path: string) =>
    path === errors || (isWithin(path, results) && !directories.some((inbox) => isWithin(inbox, results)));
  const inbox = await openInbox(directories, passing, readable, (error) => void context.fault(watchFault(error, args)));
  await context.note(runMessages.watching(args, outDir));
  try {
    for (;;) {
      const file = await stop.orStopped(inbox.next());
      if (file === null) break;
      const stats = await stat(file).catch(() => null);
      // What is gone, or no file: a pipe would keep us waiting.
      if (stats && !stats.isFile()) continue;
      if (!(await isDone(file))) await read(file, stats);
      else retries.done(file);
    }
    if (stop.signal) await teller.stopped(stop.signal, null);
  } finally {
    stop.release();
    retries.close();
    await inbox.close();
    await output.stop();
    await teller.end();
  }

  async function read(file: string, stats: Stats | null): Promise<void> {
    const state = stats ? `${stats.size} ${stats.mtimeMs}` : '';
    // Those that could not be written the last time, where it is but another try: all of it was told then.
    const before = retries.of(file, state);
    const unwritten = new Set<string>();
    for await (const input of opened(fileInput(nameOf(file), root, options, io))) {
      if (before && !before.has(input.path)) continue;
      const parts = doneHere(input, manner, processor);
      let records = 0;
      for (let more = true; more; ) {
        const next = await stop.orStopped(parts.next());
        if (!next || next.done) return;
        const {done} = next.value;
        more = next.value.more;
        records += done.ends.length;
        const outcome = outcomeOf(input, done, more);
        fault = null;
        isQuiet = before !== null && (done.fault === null || done.ends.length > 0);
        const written = isQuiet
          ? await output.write(done, outcome.origin)
          : await writeOutcome(outcome, output, teller);
        if (isQuiet && written && !done.fault) teller.tally.failed--;
        isQuiet = false;
        if (fault !== null && mayPass(fault)) unwritten.add(input.path);
        if (written && !more && !done.fault && records > 0) await context.note(runMessages.read(input.path, records));
      }
    }
    if (unwritten.size > 0) retries.later(file, state, unwritten, () => inbox.again(file));
    else retries.done(file);
  }

  async function outputFault(error: unknown, path: string): Promise<void> {
    fault = error;
    // Another try that failed as the one before is no news; but one that may not be made again is.
    if (!isQuiet) await teller.outputFault(error, path);
    else if (!mayPass(error)) await context.fault(error);
  }

  async function replaces(target: string, shown: string, {path}: Origin, {bytes}: Texts): Promise<boolean> {
    if (options.force) return true;
    const standing = await standingAt(target, path, io.cwd, Buffer.from(bytes).toString('utf8'));
    if (standing.kind === 'taken') throw new CliError(EXIT.usage, messages.outputTaken(path, shown, standing.path));
    if (standing.kind === 'foreign') throw new CliError(EXIT.usage, messages.outputExists(shown));
    return true;
  }

  /** As the user named the directory that it came into. */
  function nameOf(file: string): string {
    const index = directories.findIndex((directory) => isWithin(file, directory));
    const steps = relative(directories[index] ?? io.cwd, file).replaceAll('\\', '/');
    return posix.join((args[index] ?? '').replaceAll('\\', '/'), steps);
  }

  /** Is there a result of the file that is younger, however the file came there? */
  async function isDone(file: string): Promise<boolean> {
    const {mirrored, path} = fileInput(nameOf(file), root, options, io);
    const target = resolve(results, outputName(mirrored, format));
    const [source, result] = await Promise.all([file, target].map((path) => stat(path).catch(() => null)));
    if (!source || !result || result.mtimeMs <= Math.max(source.mtimeMs, source.ctimeMs)) return false;
    const {kind} = await standingAt(target, path, io.cwd, null);
    return kind === 'ours' || kind === 'free';
  }
}

/** What hangs on the disk and its permissions may be otherwise the next time; a file that stands in the way is the user's to judge. */
function mayPass(error: unknown): boolean {
  return error instanceof CliError && error.cause !== undefined;
}

async function demandDirectory(directory: string, name: string): Promise<void> {
  const found = await stat(directory).catch((error: unknown) => {
    const why = systemReason(error);
    throw why ? new CliError(EXIT.usage, messages.notReadable(name, why), {cause: error}) : error;
  });
  if (!found.isDirectory()) throw new CliError(EXIT.usage, runMessages.notDirectory(name));
}

function watchFault(error: unknown, args: readonly string[]): unknown {
  const path = args.join(', ');
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
    return new CliError(EXIT.input, runMessages.tooManyWatched(path), {cause: error});
  }
  const why = systemReason(error);
  return why ? new CliError(EXIT.input, messages.notReadable(path, why), {cause: error}) : error;
}
