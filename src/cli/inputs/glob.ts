import {relative, resolve} from 'node:path';
import {type Walked, walk} from './walk.ts';

/** Without one of these an argument is no pattern, and the library need not be loaded. */
const MAGIC = /[*?[{(]/;

/** A pattern of files: the directory that it starts from (as written there), and the files that match. */
export interface Glob {
  readonly base: string;
  files(): AsyncGenerator<Walked>;
}

/**
 * Patterns as shells know them, with `**` and braces, the same on every system. Names are compared composed (NFC), since
 * macOS stores Vietnamese names decomposed. Undefined where the argument is no pattern but a plain name.
 */
export async function glob(pattern: string, cwd: string): Promise<Glob | undefined> {
  if (!MAGIC.test(pattern)) return undefined;
  const {default: picomatch} = await import('picomatch');
  const parts = picomatch.scan(pattern);
  if (!parts.isGlob) return undefined;
  const root = resolve(cwd, parts.base);
  const matches = picomatch(parts.glob.normalize('NFC'));
  const depth = parts.glob.includes('**') ? Number.POSITIVE_INFINITY : parts.glob.split('/').length - 1;
  return {
    base: parts.base || '.',
    async *files() {
      for await (const found of walk(root, depth)) {
        const name = relative(root, found.path).replaceAll('\\', '/').normalize('NFC');
        // A root that is not there matches nothing; what cannot be listed below it may hide a match.
        if (found.error === undefined ? matches(name) : name !== '') yield found;
      }
    },
  };
}
