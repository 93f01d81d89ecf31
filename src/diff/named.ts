import type {DocumentRecord} from '../record.ts';

/** A document and what it is called where it comes from: the path below a directory, without extension. */
export interface NamedRecord {
  readonly record: DocumentRecord;
  readonly name: string;
}

/**
 * Records, called by the paths that their documents were read from. Only what is below the directory that all have in
 * common counts: the other side may have been read from another.
 */
export function namedByPath(records: readonly DocumentRecord[]): NamedRecord[] {
  const paths = records.map(({source}) => stem(source.path.replaceAll('\\', '/')).split('/'));
  const [first = []] = paths;
  const shared = (depth: number) => paths.every((path) => depth < path.length - 1 && path[depth] === first[depth]);
  let common = 0;
  while (paths.length > 0 && shared(common)) common++;
  return records.map((record, at) => ({record, name: (paths[at] ?? []).slice(common).join('/')}));
}

/** Without the extension. */
export const stem = (path: string): string => path.replace(/\.[^./\\]+$/, '');
