import {type Comparison, changesOf, compare, follow, ofTopics} from '../../diff/index.ts';
import type {Context} from '../context.ts';
import type {Side} from '../diff/documents.ts';
import {followReport} from '../diff/follow-report.ts';
import {noticeAndReplies} from '../diff/follow-sides.ts';
import {gitSides} from '../diff/git.ts';
import {diffMessages} from '../diff/messages.ts';
import {type DiffOptions, formatOf, topicsOf} from '../diff/options.ts';
import {diffReport} from '../diff/report.ts';
import {show} from '../diff/show.ts';
import {sideOf, withoutUnread} from '../diff/sides.ts';
import {linesOf} from '../diff/textconv.ts';
import {CliError, EXIT} from '../errors.ts';
import {safeText} from '../safe-text.ts';

/** Tells what changed between two versions. The exit status is 1 where something did. */
export async function diffAction(args: readonly string[], options: DiffOptions, context: Context): Promise<void> {
  const modes = [options.git, options.follow, options.textconv].filter(Boolean);
  if (modes.length > 1) throw new CliError(EXIT.usage, diffMessages.oneMode);
  if (options.only !== undefined && (options.follow || options.textconv)) {
    throw new CliError(EXIT.usage, diffMessages.onlyWithFollow);
  }
  if (args.filter((argument) => argument === '-').length > 1) throw new CliError(EXIT.usage, diffMessages.stdinTwice);
  // Before anything is read.
  if (!options.textconv && !options.summary && !options.quiet) formatOf(options);
  if (options.textconv) await printLines(args, options, context);
  else if (options.follow) await followTasks(args, options, context);
  else await compareSides(args, options, context);
}

async function compareSides(args: readonly string[], options: DiffOptions, context: Context): Promise<void> {
  const topics = topicsOf(options.only);
  const [before, after] = await (options.git ? revisions : twoSides)(args, options, context);
  // What could not be read cannot be called the same, or another.
  if (
    (before.documents.length === 0 || after.documents.length === 0) &&
    before.unread.length + after.unread.length > 0
  ) {
    return;
  }
  const pairs = withoutUnread(compare(before.documents, after.documents), before, after);
  if (!options.quiet) await tellOtherWords(pairs, before, after, context);
  const comparisons = pairs.map((pair): Comparison => ({...pair, changes: ofTopics(pair.changes, topics)}));
  const changes = changesOf(comparisons);
  await show(diffReport(comparisons, context.lang), changes, options, context);
  if (changes.length > 0 && options.exitCode !== false) context.conclude(EXIT.found);
}

/** Same facts, other words: a rewritten introduction is no change that is told, but nobody shall take the texts for the same. */
async function tellOtherWords(pairs: readonly Comparison[], old: Side, now: Side, context: Context): Promise<void> {
  const paths = pairs.flatMap(({before, after, changes}) => {
    const [was, is] = [before && old.letters.get(before), after && now.letters.get(after)];
    return before && was && is && was !== is && changes.length === 0 ? [before.source.path] : [];
  });
  if (paths.length > 0) await context.note(diffMessages.otherWords(paths));
}

async function twoSides(args: readonly string[], options: DiffOptions, context: Context): Promise<[Side, Side]> {
  const [before, after, ...others] = args;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new CliError(EXIT.usage, diffMessages.twoSides);
  }
  const old = await sideOf(before, options, context);
  return [old, await sideOf(after, options, context)];
}

async function revisions(args: readonly string[], options: DiffOptions, context: Context): Promise<[Side, Side]> {
  const [from, to, ...paths] = args;
  if (from === undefined || to === undefined) throw new CliError(EXIT.usage, diffMessages.twoRevisions);
  return gitSides([from, to], paths, options, context);
}

async function followTasks(args: readonly string[], options: DiffOptions, context: Context): Promise<void> {
  const sides = await noticeAndReplies(args, options, context);
  if (!sides) return;
  const followUps = follow(sides.notice, sides.replies);
  await show(followReport(followUps, context.lang), followUps, options, context);
  const open = followUps.some(({status}) => status === 'changed' || status === 'not-found');
  if (open && options.exitCode !== false) context.conclude(EXIT.found);
}

async function printLines(args: readonly string[], options: DiffOptions, context: Context): Promise<void> {
  const [path, ...others] = args;
  if (path === undefined || others.length > 0) throw new CliError(EXIT.usage, diffMessages.oneFile);
  const {stdout} = context.io;
  const lines = await linesOf(path, options, context);
  // A terminal would obey what stands in a document; git gets it as it is.
  await stdout.write(
    stdout.isTTY ? safeText(typeof lines === 'string' ? lines : new TextDecoder().decode(lines)) : lines,
  );
}
