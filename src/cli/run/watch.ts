import {stat} from 'node:fs/promises';
import {posix, relative, resolve} from 'node:path';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {loadFormat} from '../formats/load.ts';
import {formatOf} from '../inputs/formats.ts';
import {fileInput, opened} from '../inputs/inputs.ts';
import {commonDirectory, isWithin} from '../inputs/mirror.ts';
import {messages, systemReason} from '../messages.ts';
import {openOutput, outputName} from '../outputs/output.ts';
import {progressOn} from '../progress.ts';
import {doneHere} from './here.ts';
import {openInbox} from './inbox.ts';
import {runMessages} from './messages.ts';
import type {ExtractOptions} from './options.ts';
import {outcomeOf} from './outcome.ts';
import {createProcessor} from './processor.ts';
import {listenForStop} from './stop.ts';
import type {Manner} from './task.ts';
import {createTeller} from './teller.ts';
import {writeOutcome} from './write-all.ts';

/**
 * Reads what comes into directories, or changes there, until it is asked to stop. What stands there from the beginning is
 * read, too, unless its result is younger. A result replaces the one before it.
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

  const format = await loadFormat(manner.format, manner.paper, manner);
  const teller = await createTeller(options, progressOn(context), context);
  const output = await openOutput(format, {outDir, force: true}, context, teller.outputFault);
  const processor = await createProcessor(manner, {page: teller.page});
  const stop = listenForStop(io);
  const readable = (path: string) => from !== undefined || formatOf(path) !== undefined;
  // Records that are written into the inbox itself must not come in again.
  const passing = (path: string) => isWithin(path, results) && !directories.some((inbox) => isWithin(inbox, results));
  const inbox = await openInbox(directories, passing, readable, (error) => void context.fault(watchFault(error, args)));
  await context.note(runMessages.watching(args, outDir));
  try {
    for (;;) {
      const file = await stop.orStopped(inbox.next());
      if (file === null) break;
      if (!(await isDone(file))) await read(file);
    }
    if (stop.signal) await teller.stopped(stop.signal, null);
  } finally {
    stop.release();
    await inbox.close();
    await output.stop();
    await teller.end();
  }

  async function read(file: string): Promise<void> {
    for await (const input of opened(fileInput(nameOf(file), root, options, io))) {
      const parts = doneHere(input, manner, processor);
      let records = 0;
      for (let more = true; more; ) {
        const next = await stop.orStopped(parts.next());
        if (!next || next.done) return;
        const {done} = next.value;
        more = next.value.more;
        records += done.ends.length;
        await writeOutcome(outcomeOf(input, done, more), output, teller);
        if (!more && !done.fault && records > 0) await context.note(runMessages.read(input.path, records));
      }
    }
  }

  /** As the user named the directory that it came into. */
  function nameOf(file: string): string {
    const index = directories.findIndex((directory) => isWithin(file, directory));
    const steps = relative(directories[index] ?? io.cwd, file).replaceAll('\\', '/');
    return posix.join((args[index] ?? '').replaceAll('\\', '/'), steps);
  }

  /** Is there a result that is younger than the file, however the file came there? */
  async function isDone(file: string): Promise<boolean> {
    const {mirrored} = fileInput(nameOf(file), root, options, io);
    const [source, result] = await Promise.all(
      [file, resolve(results, outputName(mirrored, format))].map((path) => stat(path).catch(() => null)),
    );
    return source != null && result != null && result.mtimeMs > Math.max(source.mtimeMs, source.ctimeMs);
  }
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
