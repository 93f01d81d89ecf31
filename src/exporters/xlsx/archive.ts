import {strToU8, Zip, ZipDeflate} from 'fflate';

/**
 * A ZIP file in the making. Several files may be open at once; what the later ones hold waits, compressed, until those
 * before are closed.
 */
export function archive(stamp: string | undefined) {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const [year, month, day] = (stamp ?? '1980-01-01').slice(0, 10).split('-').map(Number) as [number, number, number];
  // A ZIP file has local times, and its writer reads the local parts of a date: so these are always the same.
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day);

  return {
    /** opens a file; the function given back writes to it, and closes it where told so */
    open(name: string): (text: string, last?: boolean) => void {
      const file = new ZipDeflate(name, {level: 6});
      file.mtime = mtime;
      zip.add(file);
      return (text, last = false) => file.push(strToU8(text), last);
    },
    end(): void {
      zip.end();
    },
    /** what is ready to be written out */
    take(): Uint8Array[] {
      return ready.splice(0);
    },
  };
}
