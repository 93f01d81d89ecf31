import {CliError, EXIT, type ExitCode, worse} from './errors.ts';
import {type Io, isClosedPipe} from './io.ts';
import {messages} from './messages.ts';
import {withToldStdout} from './outputs/told-stdout.ts';
import {safeLine} from './safe-text.ts';
import type {Lang, Text} from './text.ts';

/** What every command works with: the process, the language, and the one place where trouble is told and counted. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  /** the exit status so far */
  readonly exitCode: ExitCode;
  /** one line on stderr; `exit` says what it means for the exit status */
  note(text: Text, exit?: ExitCode): Promise<void>;
  /** what the run came to, without a word */
  conclude(exit: ExitCode): void;
  /** tells an error in one line and takes its exit status; what is no `CliError` is a bug (stack with `--debug`) */
  fault(error: unknown): Promise<void>;
}

export function createContext(io: Io, lang: Lang, debug: boolean): Context {
  let exitCode: ExitCode = EXIT.done;
  // Nobody listens to a closed stderr; the exit status still speaks.
  const print = (text: string) => io.stderr.write(text).catch(() => {});
  const conclude = (exit: ExitCode) => {
    exitCode = worse(exitCode, exit);
  };
  const note: Context['note'] = async (text, exit = EXIT.done) => {
    conclude(exit);
    await print(`parcli: ${safeLine(text[lang])}\n`);
  };
  const fault: Context['fault'] = async (error) => {
    if (isClosedPipe(error)) return;
    if (error instanceof CliError) await note(error.text, error.exit);
    else await note(messages.bug(error instanceof Error ? error.message : String(error)), EXIT.bug);
    if (debug && error instanceof Error) await print(`${error.stack}\n`);
  };
  return {
    io: withToldStdout(io),
    lang,
    note,
    conclude,
    fault,
    get exitCode() {
      return exitCode;
    },
  };
}
