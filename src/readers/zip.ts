import type {Entry, ZipFile} from 'yauzl';
import {type Allowance, type Budget, demandSize, newAllowance} from './budget.ts';
import {ReadError} from './errors.ts';

/** How often more than packed a member may be, once it is big: text packs to a tenth, tables of nothing to a hundredth. */
const MAX_RATIO = 400;
const SMALL = 1 << 20;
/** Office files have a few dozen members, archives of documents some thousands. */
const MAX_MEMBERS = 20_000;

export interface Archive {
  /** names of its files, in the order in which they are stored */
  names: readonly string[];
  /** null where there is none of that name; @throws {ReadError} */
  bytes(name: string): Promise<Uint8Array | null>;
}

/**
 * Opens a ZIP archive that lies in memory. Nothing is unpacked before it is asked for, and never more than the budget
 * allows for all members together, or what is left of it where this archive lies in another one. A file whose name leads
 * out of the archive is found under what of the name does not, behind all others: it shall not stand in for one of them.
 * @throws {ReadError} `damaged`, `encrypted` or `tooLarge`
 */
export async function openArchive(
  bytes: Uint8Array,
  budget: Budget,
  allowance: Allowance = newAllowance(budget),
): Promise<Archive> {
  const {default: yauzl} = await import('yauzl');
  const entries = new Map<string, Entry>();
  const outside: [string, Entry][] = [];
  let zip: ZipFile;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    zip = await yauzl.fromBufferPromise(buffer, {lazyEntries: true, decodeStrings: false, validateEntrySizes: true});
    for await (const entry of zip.eachEntry()) {
      if (entries.size + outside.length >= MAX_MEMBERS) throw new ReadError('overLimit', `> ${MAX_MEMBERS} members`);
      budget.check();
      const name = memberName(entry);
      if (name === null) continue;
      const inside = withinArchive(name);
      if (inside !== name) outside.push([inside, entry]);
      else if (!entries.has(name)) entries.set(name, entry);
    }
    for (const [index, [name, entry]] of outside.entries()) {
      let free = name;
      while (entries.has(free)) free = `${index + 1}/${free}`;
      if (name !== '') entries.set(free, entry);
    }
  } catch (error) {
    throw asReadError(error);
  }
  return {names: [...entries.keys()], bytes: unpack};

  async function unpack(name: string): Promise<Uint8Array | null> {
    const entry = entries.get(name);
    if (!entry) return null;
    if (entry.isEncrypted()) throw new ReadError('encrypted');
    demandSize(entry.uncompressedSize, allowance.bytes, name);
    if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MAX_RATIO) {
      throw new ReadError(
        'overLimit',
        `${name} 1:${Math.round(entry.uncompressedSize / Math.max(1, entry.compressedSize))}`,
      );
    }
    allowance.bytes -= entry.uncompressedSize;
    try {
      // The stream fails where it holds another number of bytes than the directory says.
      const out = new Uint8Array(entry.uncompressedSize);
      let at = 0;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        out.set(chunk as Uint8Array, at);
        at += (chunk as Uint8Array).length;
      }
      return out;
    } catch (error) {
      throw asReadError(error);
    }
  }
}

const asReadError = (error: unknown): ReadError =>
  error instanceof ReadError ? error : new ReadError('damaged', 'zip', {cause: error});

/** UTF-8, else what Windows wrote; forward slashes; null for folders. */
function memberName(entry: Entry): string | null {
  const raw = entry.fileName as unknown as Uint8Array;
  let name: string;
  try {
    name = new TextDecoder('utf-8', {fatal: true}).decode(raw);
  } catch {
    name = new TextDecoder('windows-1258').decode(raw).normalize('NFC');
  }
  name = name.replaceAll('\\', '/');
  return name === '' || /(?:^|\/)\.{0,2}$/.test(name) ? null : name;
}

/** The name without a drive, a leading slash, and steps up. */
function withinArchive(name: string): string {
  if (!/^(?:[a-z]:|\/)|(?:^|\/)\.\.\//i.test(name)) return name;
  const steps = name.replace(/^(?:[a-z]:)+/i, '').split('/');
  return steps.filter((step) => step !== '' && step !== '..' && !/^[a-z]:$/i.test(step)).join('/');
}
