import {DecodeError, ReadError} from '../../index.ts';
import {CliError, EXIT, type ExitCode} from '../errors.ts';
import {messages} from '../messages.ts';
import type {Text} from '../text.ts';

/** An error as plain data, so that it can come from another thread, from the cache, and go to a file of errors. */
export interface Fault {
  readonly text: Text;
  readonly exit: ExitCode;
  /** for programs: what the system or the reader calls it (`ENOENT`, `damaged`, `tooSlow`); `bug` for one of ours */
  readonly code: string;
  readonly stack?: string;
}

export function faultOf(error: unknown): Fault {
  if (!(error instanceof CliError)) {
    const {message, stack} = error instanceof Error ? error : {message: String(error), stack: undefined};
    return {text: messages.bug(message), exit: EXIT.bug, code: 'bug', ...(stack !== undefined && {stack})};
  }
  const {text, exit, stack} = error;
  return {text, exit, code: codeOf(error), ...(stack !== undefined && {stack})};
}

/** The error again, to be told. */
export function errorOf({text, exit, stack}: Fault): CliError {
  const error = new CliError(exit, text);
  if (stack !== undefined) error.stack = stack;
  return error;
}

function codeOf({cause, exit}: CliError): string {
  if (cause instanceof ReadError) return cause.fault;
  if (cause instanceof DecodeError) return cause.reason;
  const code = (cause as NodeJS.ErrnoException | null | undefined)?.code;
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return code;
  return exit === EXIT.usage ? 'usage' : 'input';
}
