import {createHash} from 'node:crypto';
import {DecodeError, type ExtractOptions} from '../../index.ts';
import {CliError, EXIT} from '../errors.ts';
import {messages} from '../messages.ts';
import type {Input} from './input.ts';

/**
 * Gives the bytes of an input to one of the library's readers, with what the library cannot know about them.
 * @throws {CliError} where the input cannot be read or decoded
 */
export async function readInput<Result>(
  input: Input,
  reader: (bytes: Uint8Array, options: ExtractOptions) => Result,
): Promise<Result> {
  const {path, format} = input;
  const bytes = await input.bytes();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return reader(bytes, {path, format, sha256});
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const {reason, encoding, line} = error;
    const text = reason === 'binary' ? messages.binary(path) : messages.malformed(path, encoding.toUpperCase(), line);
    throw new CliError(EXIT.input, text, {cause: error});
  }
}
