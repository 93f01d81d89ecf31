import {resolve} from 'node:path';
import type {Comparison, NamedRecord} from '../../diff/index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {exists} from '../exists.ts';
import {type InputOptions, inputs} from '../inputs/inputs.ts';
import {documentsOf, type Side} from './documents.ts';
import {diffMessages} from './messages.ts';

/** `both.txt#2`: the second document of a file, where no file has that very name. */
const PART = /^(.+)#([1-9]\d{0,3})$/;

/** The documents that an argument names: of a file, a directory, a pattern, stdin, or one document of a file. */
export async function sideOf(argument: string, options: InputOptions, context: Context): Promise<Side> {
  const {io} = context;
  const read = (path: string) => documentsOf(inputs([path], {...options, records: true}, io), path, context);
  const [, file, part] = PART.exec(argument) ?? [];
  if (file === undefined || (await exists(resolve(io.cwd, argument)))) return read(argument);
  const {documents, ...side} = await read(file);
  const chosen = documents.filter(({record}) => record.source.part === Number(part));
  if (documents.length > 0 && chosen.length === 0) {
    throw new CliError(EXIT.usage, diffMessages.noSuchPart(argument));
  }
  return {...side, documents: chosen};
}

/** Without the documents whose other version is there but could not be read: they are neither dropped nor added. */
export function withoutUnread(comparisons: readonly Comparison[], before: Side, after: Side): Comparison[] {
  const nameOf = new Map([...before.documents, ...after.documents].map(({record, name}) => [record, name]));
  const missed = (record: NamedRecord['record'] | null, other: Side) =>
    record !== null && other.unread.includes(nameOf.get(record) ?? '');
  return comparisons.filter(
    (pair) =>
      !((pair.after === null && missed(pair.before, after)) || (pair.before === null && missed(pair.after, before))),
  );
}
