import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

/** A file below a directory, or a directory that cannot be listed. */
export type Walked = {path: string; error?: undefined} | {path: string; error: unknown};

/**
 * All files below a directory, at most `depth` levels down, in one order on every machine: by code units, a directory's
 * files where its name stands. Hidden entries and marks of open files are passed over; symbolic links lead to files but not into directories,
 * where they could lead in circles.
 */
export async function* walk(directory: string, depth = Number.POSITIVE_INFINITY): AsyncGenerator<Walked> {
  let entries: Awaited<ReturnType<typeof list>>;
  try {
    entries = await list(directory);
  } catch (error) {
    yield {path: directory, error};
    return;
  }
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (depth > 0) yield* walk(path, depth - 1);
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) {
      yield {path};
    }
  }
}

/** Is it hidden, or the mark that an office program sets beside a file while it is open (`~$notice.docx`)? */
export const isPassing = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

async function list(directory: string) {
  const entries = await readdir(directory, {withFileTypes: true});
  const shown = entries.filter((entry) => !isPassing(entry.name));
  return shown.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A broken link counts as a file: reading it tells what is wrong. */
async function leadsToFile(link: string): Promise<boolean> {
  return stat(link).then(
    (target) => target.isFile(),
    () => true,
  );
}
