import {CliError, EXIT} from '../errors.ts';
import {type Io, isClosedPipe, type Sink} from '../io.ts';
import {messages, systemReason} from '../messages.ts';

/**
 * The same process, with a stdout whose failures are told as those of any file that cannot be written (`> /dev/full`). A
 * closed pipe stays what it is.
 */
export function withToldStdout(io: Io): Io {
  const {stdout, stderr, env, cwd, onStop, end} = io;
  return {
    // Opened only when used.
    get stdin() {
      return io.stdin;
    },
    stdout: told(stdout),
    stderr,
    env,
    cwd,
    ...(onStop && {onStop}),
    ...(end && {end}),
  };
}

function told(stdout: Sink): Sink {
  return {
    get isTTY() {
      return stdout.isTTY;
    },
    get columns() {
      return stdout.columns;
    },
    async write(text) {
      try {
        await stdout.write(text);
      } catch (error) {
        const why = isClosedPipe(error) ? undefined : systemReason(error);
        throw why ? new CliError(EXIT.usage, messages.notWritable('stdout', why), {cause: error}) : error;
      }
    },
  };
}
