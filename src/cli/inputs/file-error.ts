import {CliError, EXIT} from '../errors.ts';
import {messages, systemReason} from '../messages.ts';

/** What the system says of a file, as a fault of that input; anything else as it is. */
export function fileError(path: string, error: unknown): unknown {
  const why = systemReason(error);
  return why ? new CliError(EXIT.input, messages.notReadable(path, why), {cause: error}) : error;
}
