import {readFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import type {core} from 'zod';
import {CliError, EXIT} from '../errors.ts';
import {messages, systemReason} from '../messages.ts';
import type {Text} from '../text.ts';
import {nearestRule} from '../validate/nearest-rule.ts';
import {type Jsonc, JsoncError, NAME, parseJsonc} from './jsonc.ts';
import {configMessages} from './messages.ts';
import type {Config} from './schema.ts';

const CONFIG_NAME = 'parcli.config.json';

/** A configuration and where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** directory that its paths start from: that of the file, or where the user stands */
  readonly directory: string;
  /** the file as shown; null where there is none */
  readonly path: string | null;
}

/**
 * The configuration of a run: the file that is named, else the first `parcli.config.json` in this directory or above.
 * @throws {CliError} where it cannot be read or is not what it should be
 */
export async function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig> {
  if (named !== undefined) {
    const path = resolve(cwd, named);
    return {config: await parseConfig(await readConfig(path, named), named), directory: dirname(path), path: named};
  }
  for (let directory = cwd; ; directory = dirname(directory)) {
    const path = join(directory, CONFIG_NAME);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw unreadable(path, error);
    });
    if (text !== undefined) return {config: await parseConfig(text, path), directory, path};
    if (dirname(directory) === directory) return {config: {}, directory: cwd, path: null};
  }
}

async function readConfig(path: string, shown: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(shown, error);
  });
}

function unreadable(path: string, error: unknown): unknown {
  const why = systemReason(error);
  return why ? new CliError(EXIT.usage, messages.notReadable(path, why), {cause: error}) : error;
}

async function parseConfig(text: string, path: string): Promise<Config> {
  const json = jsonOf(text, path);
  const {configSchema} = await import('./schema.ts');
  const {success, data, error} = configSchema.safeParse(json.value);
  if (success) return data;
  const [issue] = error.issues;
  throw issue ? wrong(issue, json, path) : error;
}

function jsonOf(text: string, path: string): Jsonc {
  try {
    return parseJsonc(text);
  } catch (error) {
    if (!(error instanceof JsoncError)) throw error;
    throw new CliError(EXIT.usage, configMessages.at(path, error.place, error.reason), {cause: error});
  }
}

/** The first thing that is wrong, with its place. */
function wrong(issue: core.$ZodIssue, json: Jsonc, path: string): CliError {
  let at: PropertyKey[] = [...issue.path];
  const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  if (key !== undefined) at = [...at, key, NAME];
  else if (issue.code === 'invalid_key') at = [...at, NAME];
  return new CliError(EXIT.usage, configMessages.at(path, json.place(at), reasonOf(issue, at)));
}

function reasonOf(issue: core.$ZodIssue, at: readonly PropertyKey[]): Text {
  const names = at.filter((step) => typeof step !== 'symbol').map(String);
  const name = names.at(-1) ?? '';
  const inRules = names.at(-2) === 'rules';
  switch (issue.code) {
    case 'unrecognized_keys':
    case 'invalid_key':
      return inRules ? configMessages.unknownRule(name, nearestRule(name)) : configMessages.unknownField(name);
    case 'invalid_value':
      return configMessages.badValue(name, issue.values.map(String));
    case 'invalid_type':
      return configMessages.badType(name, issue.expected);
    default:
      return {vi: `"${name}": ${issue.message}`, en: `"${name}": ${issue.message}`};
  }
}
