import {readFile} from 'node:fs/promises';
import {dirname, relative, resolve} from 'node:path';
import {z} from 'zod';
import {ruleNamed} from '../../rules/validate.ts';
import {CliError, EXIT} from '../errors.ts';
import {exists} from '../exists.ts';
import {messages, systemReason} from '../messages.ts';
import {draftFile} from '../outputs/atomic-file.ts';
import type {ReportedFinding} from '../reporters/reporter.ts';
import {validateMessages} from './messages.ts';

/** Findings that are known: by file, then by fingerprint, with what a person needs to recognise them. */
const baselineSchema = z.strictObject({
  schema: z.literal('parcli/baseline@1'),
  files: z.record(z.string(), z.record(z.string(), z.string())),
});

type Known = z.infer<typeof baselineSchema>['files'];

export interface Baseline {
  /** Is the finding known? What it is asked is also remembered, for writing. */
  knows(path: string, finding: Pick<ReportedFinding, 'fingerprint' | 'rule' | 'text'>): boolean;
  /** A file that was judged, even if nothing was found in it, and the rules that were not asked about it. */
  judged(path: string, notAsked: Iterable<string>): void;
  /** Writes what is known after this run: all that it found, or less what it no longer found. */
  write(how: 'update' | 'prune'): Promise<void>;
}

/**
 * The baseline in a file. Paths in it start from its own directory, so that it means the same wherever parcli is run.
 * @param fresh may the file be missing, since it is to be written?
 * @throws {CliError} where it cannot be read or is none
 */
export async function openBaseline(shown: string, file: string, cwd: string, fresh: boolean): Promise<Baseline> {
  const known = await readBaseline(shown, file, fresh);
  const found: Known = {};
  const notAsked = new Map<string, Set<string>>();
  const name = (path: string) => relative(dirname(file), resolve(cwd, path)).replaceAll('\\', '/');
  return {
    knows(path, {fingerprint, rule, text}) {
      const key = name(path);
      found[key] ??= {};
      found[key][fingerprint] = text === '' ? rule : `${rule} ${text}`;
      return known[key]?.[fingerprint] !== undefined;
    },
    judged(path, rules) {
      const key = name(path);
      found[key] ??= {};
      // A file may be judged as it is and by its record: what one of the two asks is asked.
      const before = notAsked.get(key);
      notAsked.set(key, new Set([...rules].filter((rule) => before?.has(rule) ?? true)));
    },
    async write(how) {
      const others = await othersOf(known, found, dirname(file));
      const held = heldBy(known, found, notAsked, how === 'update' ? others.all : others.there);
      const now = how === 'update' ? found : stillKnown(known, found);
      const files = Object.fromEntries(
        [...new Set([...Object.keys(held), ...Object.keys(now)])].map((path) => [path, {...held[path], ...now[path]}]),
      );
      const draft = await draftFile(file, shown, true);
      try {
        await draft.write(`${JSON.stringify({schema: 'parcli/baseline@1', files: sorted(files)}, null, 2)}\n`);
        await draft.commit();
      } catch (error) {
        await draft.discard();
        throw error;
      }
    },
  };
}

async function readBaseline(shown: string, file: string, fresh: boolean): Promise<Known> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      if (fresh) return {};
      throw new CliError(EXIT.usage, validateMessages.noBaseline(shown), {cause: error});
    }
    const why = systemReason(error);
    throw why ? new CliError(EXIT.usage, messages.notReadable(shown, why), {cause: error}) : error;
  }
  try {
    return baselineSchema.parse(JSON.parse(text)).files;
  } catch (error) {
    throw new CliError(EXIT.usage, validateMessages.badBaseline(shown), {cause: error});
  }
}

/** Known findings that were found again. */
function stillKnown(known: Known, found: Known): Known {
  return mapped(known, (path, fingerprint) => fingerprint in (found[path] ?? {}));
}

/** Files of the baseline that this run did not judge, and which of them are still there. */
async function othersOf(known: Known, found: Known, directory: string) {
  const all = Object.keys(known).filter((path) => !found[path]);
  const there = new Set<string>();
  // `kho.zip!a.docx` is there as long as its archive is.
  for (const path of all) if (await exists(resolve(directory, path.replace(/!.*$/s, '')))) there.add(path);
  return {all: new Set(all), there};
}

/**
 * Known findings that this run says nothing about: those in `others`; those of rules that were off, or could not be run; and
 * the archive's, unless all of it was there.
 */
function heldBy(
  known: Known,
  found: Known,
  notAsked: ReadonlyMap<string, ReadonlySet<string>>,
  others: ReadonlySet<string>,
): Known {
  return mapped(known, (path, _, entry) => {
    const [rule = ''] = entry.split(' ', 1);
    if (!found[path]) return others.has(path);
    return notAsked.get(path)?.has(rule) || (others.size > 0 && ruleNamed(rule)?.needs === 'archive');
  });
}

function mapped(known: Known, keeps: (path: string, fingerprint: string, entry: string) => boolean | undefined): Known {
  return Object.fromEntries(
    Object.entries(known).map(([path, findings]) => [
      path,
      Object.fromEntries(Object.entries(findings).filter(([fingerprint, entry]) => keeps(path, fingerprint, entry))),
    ]),
  );
}

/** In one order on every machine; files without findings are left out. */
function sorted(files: Known): Known {
  const entries = Object.entries(files).filter(([, findings]) => Object.keys(findings).length > 0);
  return Object.fromEntries(
    entries.sort(byKey).map(([path, findings]) => [path, Object.fromEntries(Object.entries(findings).sort(byKey))]),
  );
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
