import {createHash} from 'node:crypto';

/** So many names are remembered in full: two inputs that want one output mostly lie side by side. */
const RECENT = 10_000;

/** Which names of outputs are taken already, and by which input, in little memory: a run may write millions. */
export function takenNames() {
  const recent = new Map<string, string>();
  const older = new Set<number>();
  return {
    /** the input that took the name; `…` where that is too long ago; undefined where nobody did */
    by: (name: string): string | undefined => recent.get(name) ?? (older.has(short(name)) ? '…' : undefined),
    take(name: string, path: string): void {
      recent.set(name, path);
      if (recent.size <= RECENT) return;
      const [first] = recent.keys();
      if (first === undefined) return;
      recent.delete(first);
      older.add(short(first));
    },
  };
}

/** 48 bits: two names out of a million share them once in hundreds of such runs. */
const short = (name: string): number => createHash('sha1').update(name).digest().readUIntBE(0, 6);
