import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {ROOT} from './corpus.mjs';

/** A file of `src`, and what it imports. */
export interface Module {
  /** `extract/dates.ts` */
  path: string;
  text: string;
  imports: Import[];
}

export interface Import {
  /** `text/source.ts` for a file of ours, else the name of the package: `chrono-node`, `node:fs` */
  to: string;
  own: boolean;
  typeOnly: boolean;
}

/** `import x from 'y'`, `export * from 'y'`, `import 'y'`, `import('y')`, also over lines. */
const IMPORT =
  /^\s*(?:import|export)\b(?<type> type\b)?(?:[\w\s{},*$]*?\bfrom)? *'(?<from>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm;

/** All modules of `src`, by path. */
export function modules(): Module[] {
  const src = join(ROOT, 'src');
  const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));
  return files
    .filter((path) => /\.[cm]?[jt]s$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(src, path), 'utf8');
      return {path, text, imports: importsOf(path, text)};
    });
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(({groups}) => {
    const from = groups?.from ?? groups?.lazy ?? '';
    const own = from.startsWith('.');
    const to = own ? posix.join(dirname(path), from) : packageOf(from);
    return {to, own, typeOnly: groups?.type !== undefined};
  });
}

/** `chrono-node/vi` is `chrono-node`; `@scope/name/part` is `@scope/name`; `node:fs/promises` is `node:fs`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The folder of `src` that a file lies in, or the file itself where it lies in none: `extract`, `record.ts`. */
export const layerOf = (path: string): string => path.split('/')[0] ?? path;
