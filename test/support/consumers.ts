import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {ROOT} from './corpus.mjs';

/** The programs that read what parcli exports. In CI what is missing is installed; elsewhere it is only said. */
export type Program = 'chromium' | 'soffice';

export const HOW = 'test/tools/install-consumers.sh installs it';

/** Path of the program, or null where it is not to be had. */
export function consumer(program: Program): string | null {
  const found = onPath(program);
  if (found !== null || !process.env.CI) return found;
  spawnSync('bash', [join(ROOT, 'test/tools/install-consumers.sh'), program], {stdio: 'inherit', timeout: 600_000});
  return onPath(program);
}

function onPath(program: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {}
  }
  return null;
}
