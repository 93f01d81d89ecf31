import {open} from 'node:fs/promises';
import {resolve} from 'node:path';

/** What stands where the result of an input shall go. */
export type Standing =
  /** nothing, or nothing that could be lost */
  | {readonly kind: 'free'}
  /** what this very input gave before */
  | {readonly kind: 'ours'}
  /** what another input gave; `path` as it was named */
  | {readonly kind: 'taken'; readonly path: string}
  /** none of ours */
  | {readonly kind: 'foreign'};

/** So much of a result tells what it was made from: the longest path there is fits in. */
const HEAD = 1 << 14;
/** `"source":{"path":"inbox/a.txt"`; in YAML: `path: inbox/a.txt` */
const JSON_PATH =
  /^[[{\s]{0,20}"schema":\s*"parcli\/record@[^"]{1,20}",\s*"source":\s*\{\s*"path":\s*("(?:[^"\\]|\\.)*")/;
const YAML_PATH = /^- schema: parcli\/record@.{1,20}\n {2}source:\n {4}path: (.*)\n/;
const HASH = /"?sha256"?:\s*"?([0-9a-f]{64})/;
/** The frame of a table, and the blanks in it: a long path is cut up. */
const FRAME = /[\s\u2500-\u257f|+-]+/g;

/**
 * What stands at `target`, seen from the input of this path. Its record is its own also where the file was changed since,
 * and where the very same file had another name then, under which it is no more.
 * @param text the new result, where it is known: it tells what the file is now
 */
export async function standingAt(target: string, path: string, cwd: string, text: string | null): Promise<Standing> {
  const head = await headOf(target);
  if (head === null || /^[\s[\]]*$/.test(head)) return {kind: 'free'};
  const source = sourceIn(head);
  if (source === null) {
    const isOurs = head.startsWith('┌') && head.replace(FRAME, '').includes(path.replace(FRAME, ''));
    return {kind: isOurs ? 'ours' : 'foreign'};
  }
  if (resolve(cwd, source) === resolve(cwd, path)) return {kind: 'ours'};
  const [, hash] = HASH.exec(head) ?? [];
  const isMoved = hash !== undefined && text?.includes(hash) === true && (await headOf(resolve(cwd, source))) === null;
  return isMoved ? {kind: 'ours'} : {kind: 'taken', path: source};
}

/** The path of the first record; null where the file does not begin with one. */
function sourceIn(head: string): string | null {
  const quoted = JSON_PATH.exec(head)?.[1] ?? YAML_PATH.exec(head)?.[1];
  if (quoted === undefined) return null;
  if (quoted.startsWith("'")) return quoted.slice(1, -1).replaceAll("''", "'");
  if (!quoted.startsWith('"')) return quoted;
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}

/** Null where there is no file. */
async function headOf(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return null;
  try {
    const bytes = Buffer.alloc(HEAD);
    const {bytesRead} = await file.read(bytes, 0, HEAD, 0);
    return bytes.toString('utf8', 0, bytesRead);
  } catch {
    // A directory: that is told when it is written.
    return null;
  } finally {
    await file.close();
  }
}
