import {CommanderError} from 'commander';
import {type Context, createContext} from './context.ts';
import {EXIT} from './errors.ts';
import type {Io} from './io.ts';
import {buildProgram} from './program.ts';
import {languageOf} from './text.ts';
import {usageError} from './usage-errors.ts';

export {type Io, processIo} from './io.ts';

/**
 * Runs the command line `argv` (without `node` and the script's name) and gives the exit status: `EXIT` says what it
 * means. Never throws and never ends the process.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const context = createContext(io, languageOf(argv), argv.includes('--debug'));
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  try {
    await buildProgram(context, print).parseAsync(argv, {from: 'user'});
  } catch (error) {
    if (error instanceof CommanderError && printed !== '') return show(printed, error.exitCode === 0, context);
    await context.fault(error instanceof CommanderError ? usageError(error) : error);
  }
  return context.exitCode;
}

/** Help or version: asked for it is a result, else (no command given) it tells how to use parcli. */
async function show(text: string, asked: boolean, context: Context): Promise<number> {
  const {stdout, stderr} = context.io;
  if (asked) await stdout.write(text).catch(context.fault);
  else {
    context.conclude(EXIT.usage);
    // Nobody listens to a closed stderr; the exit status still speaks.
    await stderr.write(text).catch(() => {});
  }
  return context.exitCode;
}
