import type {Text} from './text.ts';

/** What the program's exit status means. */
export const EXIT = {
  done: 0,
  /** an input in which no administrative document was recognised; findings, differences */
  found: 1,
  /** usage or configuration, an output that cannot be written, a pattern that matches nothing */
  usage: 2,
  /** some inputs could not be read; the others were written */
  input: 3,
  /** a bug in parcli */
  bug: 70,
  /** stopped by Ctrl-C, or by `kill`: 128 and the number of the signal, as shells have it */
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** From best to worst: of several things that happened in a run, the last in this list gives the exit status. */
const SEVERITY: readonly ExitCode[] = [
  EXIT.done,
  EXIT.found,
  EXIT.input,
  EXIT.usage,
  EXIT.bug,
  EXIT.interrupted,
  EXIT.terminated,
];

export function worse(one: ExitCode, other: ExitCode): ExitCode {
  return SEVERITY.indexOf(one) >= SEVERITY.indexOf(other) ? one : other;
}

/** A foreseen fault: one line for the user, in their language, and an exit status. Anything else thrown is a bug. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exit: ExitCode;
  readonly text: Text;

  constructor(exit: ExitCode, text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.exit = exit;
    this.text = text;
  }
}
