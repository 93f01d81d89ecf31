import type {Context} from '../context.ts';
import {EXIT} from '../errors.ts';
import type {Reading} from '../inputs/reading.ts';
import {readingOf} from '../inputs/reading.ts';
import type {StopSignal} from '../io.ts';
import {messages} from '../messages.ts';
import type {Progress} from '../progress.ts';
import type {Text} from '../text.ts';
import {errorOf, type Fault, faultOf} from './fault.ts';
import {runMessages} from './messages.ts';
import type {RunOptions} from './options.ts';
import type {Outcome} from './outcome.ts';
import {count, newTally, type Tally} from './tally.ts';

/** Says on stderr, and in the file of errors, what became of each input; keeps count. */
export interface Teller {
  readonly tally: Tally;
  readonly page: Reading['page'];
  outcome(outcome: Outcome): Promise<void>;
  /** a result that could not be written, while others can */
  outputFault(error: unknown, path: string): Promise<void>;
  /** `part`: the file in which what was done so far lies, if one does */
  stopped(signal: StopSignal, part: string | null): Promise<void>;
  /** the run is over: the file of errors stands unless it was stopped, the totals are told */
  end(): Promise<void>;
  /** the run had to be given up */
  fail(): Promise<void>;
}

/** @throws {CliError} where the file of errors cannot be written */
export async function createTeller(
  options: Pick<RunOptions, 'errors' | 'summary' | 'watch'> & {readonly force?: boolean},
  progress: Progress,
  context: Context,
): Promise<Teller> {
  const tally = newTally();
  const start = Date.now();
  const errors = await errorsFile();
  let isWhole = true;
  /** the last input that was told as faulty, and the one whose parts are coming but cannot be written */
  let faulty: string | null = null;
  let unwritten: string | null = null;

  async function errorsFile() {
    const {errors: file, force = false, watch = false} = options;
    if (file === undefined) return null;
    const {appendErrors, openErrors} = await import('./errors-file.ts');
    return watch ? appendErrors(file, context) : openErrors(file, force, context);
  }

  async function note(text: Text, exit: Parameters<Context['note']>[1] = EXIT.done): Promise<void> {
    await progress.clear();
    await context.note(text, exit);
  }

  async function fault(path: string, what: Fault): Promise<void> {
    await progress.clear();
    await context.fault(errorOf(what));
    await errors?.add(path, what);
  }

  return {
    tally,
    page: readingOf({lang: context.lang}, context.io).page,
    async outcome({origin: {path}, done, more}) {
      // A part of it could not be written: it counts once.
      count(tally, done, more, unwritten === path);
      if (more) return;
      faulty = done.fault ? path : null;
      unwritten = null;
      await progress.tick(path, done.fault !== null);
      for (const text of done.notes) await note(text);
      if (done.fault) await fault(path, done.fault);
      else if (done.ends.length === 0) await note(messages.nothingRecognised(path, done.blank), EXIT.found);
    },
    async outputFault(error, path) {
      if (faulty !== path) tally.failed++;
      unwritten = path;
      await fault(path, faultOf(error));
    },
    async stopped(signal, part) {
      isWhole = false;
      for (const kept of [part, await errors?.setAside()]) if (kept) await note(runMessages.partKept(kept));
      await note(
        runMessages.interrupted(signal, tally.inputs),
        signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated,
      );
    },
    async end() {
      await progress.clear();
      if (isWhole) await errors?.commit();
      if (!options.summary) return;
      const {summary} = await import('./summary.ts');
      await note(summary(tally, Date.now() - start));
    },
    async fail() {
      await progress.clear();
      await errors?.setAside().catch(() => {});
    },
  };
}
