import {dirname, relative, resolve, sep} from 'node:path';

/** The innermost directory that holds all of these absolute directories (as compilers find their root). */
export function commonDirectory(directories: readonly string[]): string {
  const [first, ...others] = directories;
  if (first === undefined) return sep;
  let common = first;
  for (const other of others) {
    while (other !== common && !other.startsWith(common.endsWith(sep) ? common : common + sep)) {
      const above = dirname(common);
      if (above === common) break;
      common = above;
    }
  }
  return common;
}

/** The path of a file below `root`, with forward slashes. What lies outside loses its way up: nothing climbs out. */
export function mirroredPath(root: string, file: string): string {
  const steps = relative(root, file).split(/[\\/]/);
  return steps.filter((step) => step !== '' && step !== '.' && step !== '..' && !step.endsWith(':')).join('/');
}

/** Is one path the other, or below it? */
export function isWithin(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way === '' || (!/^\.\.(?:[\\/]|$)/.test(way) && resolve(directory, way) === path);
}
