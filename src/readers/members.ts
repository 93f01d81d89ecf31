import {type Allowance, type Budget, DEFAULT_BUDGET, demandSize, newAllowance} from './budget.ts';
import {ReadError} from './errors.ts';
import {readMessage} from './mail/message.ts';
import {READERS} from './registry.ts';
import {isZip} from './sniff.ts';
import {openArchive} from './zip.ts';

export {type Allowance, newAllowance} from './budget.ts';

/** A file inside of another one. */
export interface Member {
  /** its path inside, with forward slashes and nothing that leads out */
  name: string;
  /** @throws {ReadError} */
  bytes(): Promise<Uint8Array>;
}

/** Forms of file that hold other files. */
export const CONTAINERS = ['zip', 'eml'] as const;
export type Container = (typeof CONTAINERS)[number];
export const CONTAINER_EXTENSIONS: Readonly<Record<string, Container>> = {'.zip': 'zip', '.eml': 'eml'};

/** Whether a file called `.zip` or `.eml` is one; an office file is packed, too, but it is one document. */
export function isContainer(bytes: Uint8Array, container: Container): boolean {
  if (container === 'eml') return true;
  return isZip(bytes) && !READERS.some((reader) => reader.sniff(bytes));
}

/**
 * The documents, archives and messages in an archive or a message, in the order of their names or as they were attached;
 * a message's own text where none is attached. Files that are none of these by their names, and hidden ones, are passed
 * over.
 * @param allowance what is left for all that lies in one file, however deep
 * @throws {ReadError}
 */
export async function membersOf(
  bytes: Uint8Array,
  container: Container,
  budget: Budget = DEFAULT_BUDGET,
  allowance: Allowance = newAllowance(budget),
): Promise<Member[]> {
  demandSize(bytes.length, budget.maxBytes, 'file');
  const members = container === 'zip' ? await zipMembers(bytes, budget, allowance) : await mailMembers(bytes);
  allowance.documents -= members.length;
  if (allowance.documents < 0) throw new ReadError('overLimit', 'documents');
  return members;
}

const EXTENSIONS = new Set([...READERS.flatMap(({extensions}) => extensions), ...Object.keys(CONTAINER_EXTENSIONS)]);

function isDocument(name: string): boolean {
  const extension = /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? '';
  const hidden = name.split('/').some((step) => step.startsWith('.') || step === '__MACOSX');
  return EXTENSIONS.has(extension) && !hidden;
}

async function zipMembers(bytes: Uint8Array, budget: Budget, allowance: Allowance): Promise<Member[]> {
  const archive = await openArchive(bytes, budget, allowance);
  const names = archive.names.filter(isDocument).sort((a, b) => (a < b ? -1 : 1));
  return names.map((name) => ({
    name,
    bytes: async () => {
      const member = await archive.bytes(name);
      if (!member) throw new ReadError('damaged', name);
      return member;
    },
  }));
}

async function mailMembers(bytes: Uint8Array): Promise<Member[]> {
  const {html, text, attachments} = await readMessage(bytes);
  const members: Member[] = [];
  const taken = new Set<string>();
  for (const [index, part] of attachments.entries()) {
    const safe = (part.name ?? '').normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? '';
    const named = safe.replace(/^\.+/, '');
    if (!isDocument(named)) continue;
    // Two attachments of one name are told apart by their place.
    const name = taken.has(named) ? `${index + 1}-${named}` : named;
    taken.add(name);
    members.push({name, bytes: async () => part.bytes});
  }
  // Where documents are attached, the message only passes them on.
  if (members.length > 0) return members;
  if (text?.trim()) return [{name: 'message.txt', bytes: async () => new TextEncoder().encode(text)}];
  return html?.trim() ? [{name: 'message.html', bytes: async () => new TextEncoder().encode(html)}] : [];
}
