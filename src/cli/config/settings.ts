import {relative, resolve} from 'node:path';
import type {Severity} from '../../diagnostic.ts';
import {type Profile, ruleNamed, type ValidateOptions} from '../../rules/validate.ts';
import type {LoadedConfig} from './load.ts';

type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What holds for each file of a run. */
export interface Settings {
  ignored(path: string): boolean;
  /** The options for a file; files for which the same ones hold get the same object. */
  optionsOf(path: string): ValidateOptions;
}

/** What the command line adds: it comes last and wins. */
export interface Overruling {
  readonly rules: Severities;
  readonly profile?: Profile | undefined;
  readonly asOf: string | null;
}

/** @param cwd where paths of inputs start from; those of the configuration start from its directory */
export async function settingsOf({config, directory}: LoadedConfig, over: Overruling, cwd: string): Promise<Settings> {
  const {rules = {}, profile, abbreviations = {}, agencies = [], ignore = [], overrides = []} = config;
  const nothing = () => false;
  const matcher = async (patterns: readonly string[]) => {
    if (patterns.length === 0) return nothing;
    const {default: picomatch} = await import('picomatch');
    return picomatch(patterns.map(normalized), {dot: true});
  };
  const ignores = await matcher(ignore);
  const matches = await Promise.all(overrides.map(({files}) => matcher(files)));
  const made = new Map<string, ValidateOptions>();
  const named = (path: string) => normalized(relative(directory, resolve(cwd, path)).replaceAll('\\', '/'));

  return {
    ignored: (path) => ignores(named(path)),
    optionsOf(path) {
      const name = named(path);
      const own = overrides.filter((_, index) => matches[index]?.(name));
      const key = own.map((override) => overrides.indexOf(override)).join();
      let options = made.get(key);
      if (!options) {
        const chosen = over.profile ?? own.findLast((override) => override.profile)?.profile ?? profile;
        options = {
          rules: merged([rules, ...own.map((override) => override.rules ?? {}), over.rules]),
          profile: chosen ?? 'auto',
          asOf: over.asOf,
          abbreviations,
          agencies,
        };
        made.set(key, options);
      }
      return options;
    },
  };
}

function normalized(path: string): string {
  return path.normalize('NFC').replace(/^\.\//, '');
}

/** Severities by id. Later layers win, whether they name a rule by id or by name. */
function merged(layers: readonly Readonly<Record<string, Severity | 'off' | undefined>>[]): Severities {
  const result: Record<string, Severity | 'off'> = {};
  for (const layer of layers) {
    for (const [name, setting] of Object.entries(layer)) {
      if (setting !== undefined) result[ruleNamed(name)?.id ?? name] = setting;
    }
  }
  return result;
}
