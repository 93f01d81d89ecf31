import {stat} from 'node:fs/promises';

/** Whether a file, or anything else, is there. */
export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
