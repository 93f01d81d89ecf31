import {rules} from '../../rules/index.ts';
import type {LoadedConfig} from '../config/load.ts';
import type {Settings} from '../config/settings.ts';
import type {Io} from '../io.ts';

/** Prints what holds for a file: every rule with its severity there, and the rest of the configuration. */
export async function printConfig(
  {config, path}: LoadedConfig,
  settings: Settings,
  file: string,
  io: Io,
): Promise<void> {
  const {rules: severities = {}, profile, asOf, abbreviations, agencies} = settings.optionsOf(file);
  const {failOn = 'error', maxWarnings = null, baseline = null, ignore = []} = config;
  const shown = {
    config: path,
    file: file || null,
    ignored: file !== '' && settings.ignored(file),
    ...{profile, asOf, failOn, maxWarnings, baseline, ignore, abbreviations, agencies},
    rules: Object.fromEntries(
      rules
        .map(({id, severity}) => [id, severities[id] ?? severity] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
  await io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
}
