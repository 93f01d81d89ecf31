import {type FileHandle, open, stat} from 'node:fs/promises';
import {type Draft, draftFile} from './atomic-file.ts';

/** Bytes that are taken at once from a file that stands there. */
const PIECE = 1 << 16;

/**
 * A draft of the file at `target`, which is left alone where it holds exactly what is written: an earlier run that was
 * broken off may have got as far as this. It is compared as the pieces come, for they may not fit into memory together.
 * @throws {CliError} where it holds something else and `force` is not given, or it cannot be written
 */
export async function keptOrDrafted(target: string, shown: string, force: boolean): Promise<Draft> {
  const there = await stat(target).catch(() => null);
  const standing = there?.isFile() ? await open(target, 'r').catch(() => null) : null;
  if (!standing) return draftFile(target, shown, force);
  let same = 0;
  let draft: Draft | null = null;

  /** From here on it differs. */
  async function begun(file: FileHandle): Promise<Draft> {
    const fresh = await draftFile(target, shown, force);
    draft = fresh;
    for (let at = 0; at < same; at += PIECE) await fresh.write(await bytesAt(file, at, Math.min(PIECE, same - at)));
    return fresh;
  }

  const close = () => standing.close().catch(() => {});
  return {
    async write(text) {
      const bytes = Buffer.from(text);
      if (!draft && bytes.equals(await bytesAt(standing, same, bytes.length))) same += bytes.length;
      else await (draft ?? (await begun(standing))).write(bytes);
    },
    async commit() {
      const isWhole = draft === null && (await standing.stat()).size === same;
      if (!isWhole) await (draft ?? (await begun(standing))).commit();
      await close();
    },
    async setAside() {
      await close();
      return draft?.setAside() ?? null;
    },
    async discard() {
      await close();
      await draft?.discard();
    },
  };
}

/** Fewer where the file ends before. */
async function bytesAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  let got = 0;
  while (got < length) {
    const {bytesRead} = await file.read(bytes, got, length - got, at + got);
    if (bytesRead === 0) break;
    got += bytesRead;
  }
  return bytes.subarray(0, got);
}
