import type {Task} from '../record.ts';
import {deadlineChanges} from './deadlines.ts';
import type {Finding} from './finding.ts';
import {numbering, type Reassigned} from './numbering.ts';
import {ownerChanges} from './owners.ts';
import {pairTasks, type TaskPair} from './pair-tasks.ts';
import {isReworded} from './task-text.ts';
import {wordRuns} from './words.ts';

/** What is other in the tasks of two records. */
export function taskFindings(before: readonly Task[], after: readonly Task[]): Finding[] {
  const pairs = pairTasks(before, after);
  return [
    ...pairs.flatMap((pair) => pairFindings(before, after, pair)),
    ...loneTasks(before, after, pairs),
    ...idFindings(before, after, pairs),
  ];
}

const taskAt = (index: number) => `/tasks/${index}`;

/** What is other in a task that both sides have. */
export function pairFindings(before: readonly Task[], after: readonly Task[], pair: TaskPair): Finding[] {
  const old = before[pair.before] as Task;
  const now = after[pair.after] as Task;
  const at = {before: taskAt(pair.before), after: taskAt(pair.after)};
  const below = (name: string) => ({before: `${at.before}/${name}`, after: `${at.after}/${name}`});
  const common = {place: pair, task: {before: old.id, after: now.id}};
  const deadlines = deadlineChanges(old.deadlines, now.deadlines);
  const owners = ownerChanges(old.owners, now.owners);
  const findings: Finding[] = deadlines.map(({kind, before: i, after: j}) => ({
    kind,
    pointers: {
      before: i === undefined ? null : `${at.before}/deadlines/${i}`,
      after: j === undefined ? null : `${at.after}/deadlines/${j}`,
    },
    values: {before: old.deadlines[i ?? -1] ?? null, after: now.deadlines[j ?? -1] ?? null},
    ...common,
  }));
  for (const {role, before, after} of owners) {
    findings.push({kind: `owner.${role}`, pointers: below('owners'), values: {before, after}, ...common});
  }
  if (isReworded(old, now, deadlines, owners)) {
    const values = {before: old.text, after: now.text};
    const words = wordRuns(old.text, now.text);
    findings.push({kind: 'task.reworded', pointers: below('text'), values, words, ...common});
  }
  return findings;
}

function loneTasks(before: readonly Task[], after: readonly Task[], pairs: readonly TaskPair[]): Finding[] {
  const nowOf = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const oldOf = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const findings: Finding[] = [];
  let near = -1;
  for (const [index, old] of before.entries()) {
    near = nowOf.get(index) ?? near;
    if (nowOf.has(index)) continue;
    findings.push({
      kind: 'task.dropped',
      pointers: {before: taskAt(index), after: null},
      values: {before: old, after: null},
      place: {before: index, after: near + 0.5},
      task: {before: old.id, after: null},
    });
  }
  near = -1;
  for (const [index, now] of after.entries()) {
    near = oldOf.get(index) ?? near;
    if (oldOf.has(index)) continue;
    findings.push({
      kind: 'task.added',
      pointers: {before: null, after: taskAt(index)},
      values: {before: null, after: now},
      place: {before: near + 0.5, after: index},
      task: {before: null, after: now.id},
    });
  }
  return findings;
}

function idFindings(before: readonly Task[], after: readonly Task[], pairs: readonly TaskPair[]): Finding[] {
  const {moved, renumbered} = numbering(before, after, pairs);
  const common = (pair: Reassigned) => ({
    pointers: {before: `${taskAt(pair.before)}/id`, after: `${taskAt(pair.after)}/id`},
    place: pair,
    task: pair.ids,
  });
  return [
    ...moved.map((move): Finding => ({kind: 'task.moved', values: move.ids, ...common(move)})),
    ...renumbered.map((run): Finding => {
      const values = {before: run.map(({ids}) => ids.before), after: run.map(({ids}) => ids.after)};
      return {kind: 'task.renumbered', values, ...common(run[0])};
    }),
  ];
}
