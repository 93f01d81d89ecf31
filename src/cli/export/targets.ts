import {dirname, relative, resolve} from 'node:path';
import type {Exporter} from '../../exporters/exporter.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import type {Input} from '../inputs/input.ts';
import {messages} from '../messages.ts';
import {type Draft, draftFile} from '../outputs/atomic-file.ts';
import {demandOther, makeDirectory, type OutputOptions, standardOutput} from '../outputs/output.ts';
import {exportMessages} from './messages.ts';

/** A file (or stdout) in the making, and the way from it to where paths of sources count. */
export interface Target {
  readonly draft: Draft;
  readonly linkBase: string;
}

/** @throws {CliError} where it cannot be written, or bytes would go to a terminal */
export async function oneTarget(
  exporter: Exporter,
  {output, force = false}: OutputOptions,
  context: Context,
): Promise<Target> {
  const {io} = context;
  if (output === undefined || output === '-') {
    if (exporter.binary && io.stdout.isTTY) {
      throw new CliError(EXIT.usage, exportMessages.binaryOnTerminal(exporter.name, exporter.extension));
    }
    return {draft: standardOutput(exporter.streams === true, context), linkBase: ''};
  }
  const target = resolve(io.cwd, output);
  return {draft: await draftFile(target, output, force, io), linkBase: wayBack(target, io.cwd)};
}

/** Files below a directory, named after the inputs that they are made from. */
export function targetsIn(directory: string, {extension}: Exporter, {force = false}: OutputOptions, {io}: Context) {
  /** file written -> input that it was made from */
  const written = new Map<string, string>();
  const shownBase = directory.replace(/(?<=.)[\\/]+$/, '');
  /** The file for an input; for the `index`-th (from 0) of its documents, where each has its own. */
  return async ({path, mirrored, file}: Input, index = 0): Promise<Target> => {
    const name = mirrored.replace(/\.[^./]+$/, '') + (index > 0 ? `.${index + 1}` : '') + extension;
    const shown = `${shownBase}/${name}`;
    const target = resolve(io.cwd, directory, name);
    const first = written.get(name);
    if (first !== undefined) throw new CliError(EXIT.usage, messages.outputTaken(path, shown, first));
    demandOther(target, file, shown, force);
    await makeDirectory(dirname(target), dirname(shown));
    const draft = await draftFile(target, shown, force, io);
    written.set(name, path);
    return {draft, linkBase: wayBack(target, io.cwd)};
  };
}

function wayBack(target: string, cwd: string): string {
  const way = relative(dirname(target), cwd).replaceAll('\\', '/');
  return way === '' ? '' : `${way}/`;
}
