import {createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import {CliError, EXIT} from '../errors.ts';
import type {Io} from '../io.ts';
import {messages, systemReason} from '../messages.ts';

/**
 * The names in a list of files (`--files-from`): one a line, or each ended by NUL, as `find -print0` writes them. They
 * are taken as they stand, never as patterns; empty ones are passed over. Read as they come: a list may be long.
 * @throws {CliError} where the list cannot be read
 */
export async function* fileList(list: string, ended: '\n' | '\0', io: Io): AsyncGenerator<string> {
  const chunks = list === '-' ? io.stdin : createReadStream(resolve(io.cwd, list));
  const decoder = new TextDecoder();
  let rest = '';
  const names = (piece: string): string[] => {
    const pieces = (rest + piece).split(ended);
    rest = pieces.pop() ?? '';
    return pieces;
  };
  try {
    for await (const chunk of chunks) yield* names(decoder.decode(chunk, {stream: true})).flatMap(clean);
  } catch (error) {
    const why = systemReason(error);
    throw why ? new CliError(EXIT.usage, messages.notReadable(list, why), {cause: error}) : error;
  }
  yield* [...names(decoder.decode()), rest].flatMap(clean);

  function clean(name: string): string[] {
    const bare = ended === '\n' ? name.replace(/\r$/, '') : name;
    return bare === '' ? [] : [bare];
  }
}
