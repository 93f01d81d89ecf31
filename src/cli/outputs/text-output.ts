import {resolve} from 'node:path';
import type {Context} from '../context.ts';
import {type Draft, draftFile} from './atomic-file.ts';

/** One text, to stdout as it comes, or to a file that stands only when it is whole. */
export async function standardOrFile(
  {output, force = false}: {readonly output?: string; readonly force?: boolean},
  {io}: Context,
): Promise<Draft> {
  if (output !== undefined && output !== '-') return draftFile(resolve(io.cwd, output), output, force, io);
  const nothing = async () => {};
  return {
    write: async (text) => (text === '' ? undefined : io.stdout.write(text)),
    commit: nothing,
    setAside: async () => null,
    discard: nothing,
  };
}
