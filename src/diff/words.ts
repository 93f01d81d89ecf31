import {diffArrays} from 'diff';
import type {WordRun} from './change.ts';
import {type Words, wordsOf} from './keys.ts';

/** Beyond so many changed words a text is told as wholly changed: marks would help nobody, and finding them costs. */
const MOST_EDITS = 2000;

/** A stretch of words, as places in the old and in the new text; `same` where they are the same words. */
interface Stretch {
  readonly same: boolean;
  readonly before: Range;
  readonly after: Range;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How the words of one text became those of another. Words that differ in case or punctuation only are the same word. */
export function stretches({keys: before}: Words, {keys: after}: Words): Stretch[] {
  const steps = diffArrays([...before], [...after], {maxEditLength: MOST_EDITS});
  const whole = {same: false, before: {from: 0, to: before.length}, after: {from: 0, to: after.length}};
  if (!steps) return [whole];
  const result: Stretch[] = [];
  let i = 0;
  let j = 0;
  for (const {count, added, removed} of steps) {
    const [from, start] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    result.push({same: !added && !removed, before: {from, to: i}, after: {from: start, to: j}});
  }
  return joined(result);
}

/** What changed between two texts, to be shown. */
export function wordRuns(before: string, after: string): WordRun[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const cut = ({printed}: Words, {from, to}: Range) => printed.slice(from, to).join('');
  return legible(stretches(old, now)).flatMap(({same, ...at}): WordRun[] => {
    if (same) return [['=', cut(now, at.after)]];
    const runs: WordRun[] = [
      ['-', cut(old, at.before)],
      ['+', cut(now, at.after)],
    ];
    return runs.filter(([, text]) => text !== '');
  });
}

const length = ({from, to}: Range): number => to - from;

/** Neighbours of one sort as one. */
function joined(all: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const {same, before, after} of all) {
    const last = result.at(-1);
    if (last?.same !== same) result.push({same, before, after});
    else {
      const from = {before: last.before.from, after: last.after.from};
      const whole = {before: {from: from.before, to: before.to}, after: {from: from.after, to: after.to}};
      result[result.length - 1] = {same, ...whole};
    }
  }
  return result;
}

/** One word that happens to be the same between two changed stretches is read as changed with them. */
function legible(all: readonly Stretch[]): Stretch[] {
  const long = (other: Stretch | undefined) => other !== undefined && length(other.before) + length(other.after) > 2;
  const alone = (at: number) => length((all[at] as Stretch).after) === 1 && long(all[at - 1]) && long(all[at + 1]);
  return joined(all.map((stretch, at) => (stretch.same && alone(at) ? {...stretch, same: false} : stretch)));
}
