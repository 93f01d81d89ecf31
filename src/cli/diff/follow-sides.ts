import {cites} from '../../diff/index.ts';
import type {DocumentRecord} from '../../index.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import type {InputOptions} from '../inputs/inputs.ts';
import {diffMessages} from './messages.ts';
import {sideOf} from './sides.ts';

export interface FollowSides {
  readonly notice: DocumentRecord;
  readonly replies: readonly DocumentRecord[];
}

/**
 * The notice and the documents that implement it. A file may hold both: a letter, and the notice that it passes on.
 * @throws {CliError} where it cannot be told which document is the notice
 */
export async function noticeAndReplies(
  args: readonly string[],
  options: InputOptions,
  context: Context,
): Promise<FollowSides | undefined> {
  const [first, ...others] = args;
  if (first === undefined) throw new CliError(EXIT.usage, diffMessages.noticeAndReplies);
  const recordsOf = async (argument: string) =>
    (await sideOf(argument, options, context)).documents.map(({record}) => record);
  const candidates = await recordsOf(first);
  const replies: DocumentRecord[] = [];
  for (const argument of others) replies.push(...(await recordsOf(argument)));
  if (candidates.length === 0 || (others.length > 0 && replies.length === 0)) return undefined;

  const giving = candidates.filter(({tasks}) => tasks.length > 0);
  const cited = giving.filter((notice) => [...candidates, ...replies].some((reply) => cites(reply, notice)));
  const [notice, ...rest] = giving.length > 1 && cited.length > 0 ? cited : giving.length > 0 ? giving : candidates;
  if (!notice || rest.length > 0) throw new CliError(EXIT.usage, diffMessages.oneNotice(first));
  if (others.length > 0) return {notice, replies};
  if (candidates.length === 1) throw new CliError(EXIT.usage, diffMessages.noticeAndReplies);
  return {notice, replies: candidates.filter((record) => record !== notice)};
}
