import {readFile, stat} from 'node:fs/promises';
import {dirname, relative, resolve} from 'node:path';
import {z} from 'zod';
import {CliError, EXIT} from '../errors.ts';
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
  /** A file that was judged, even if nothing was found in it. */
  judged(path: string): void;
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
  const name = (path: string) => relative(dirname(file), resolve(cwd, path)).replaceAll('\\', '/');
  return {
    knows(path, {fingerprint, rule, text}) {
      const key = name(path);
      found[key] ??= {};
      found[key][fingerprint] = text === '' ? rule : `${rule} ${text}`;
      return known[key]?.[fingerprint] !== undefined;
    },
    judged(path) {
      found[name(path)] ??= {};
    },
    async write(how) {
      const files = how === 'update' ? {...known, ...found} : await pruned(known, found, dirname(file));
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

/** Known findings that still stand; files that are gone are forgotten, those that this run did not judge are kept. */
async function pruned(known: Known, found: Known, directory: string): Promise<Known> {
  const kept: Known = {};
  for (const [path, findings] of Object.entries(known)) {
    const now = found[path];
    if (now) kept[path] = Object.fromEntries(Object.entries(findings).filter(([fingerprint]) => fingerprint in now));
    else if (await exists(resolve(directory, path))) kept[path] = findings;
  }
  return kept;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
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
