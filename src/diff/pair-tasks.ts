import type {Task} from '../record.ts';
import {assign, type Edge, type Pair} from './assign.ts';
import {type Bag, bagOf, eachLike, vocabulary, weightsOf} from './bags.ts';
import {groupBy} from './group.ts';
import {circumstances, nearness, type Profile, profilesOf} from './profile.ts';

/** What counts how much in the likeness of two tasks: the text by far the most. */
const TEXT = 0.7;
const CIRCUMSTANCES = 0.3;

/** Two tasks less alike than this are two tasks, not one that changed: all in all, and in their texts alone. */
const FLOOR = 0.4;
const TEXT_FLOOR = 0.22;

/** More tasks than this on each side are compared section by section first. */
const MANY = 2500;

/** A task is weighed against so many others at most, the likest. */
const MOST_CANDIDATES = 40;

export interface TaskPair {
  readonly before: number;
  readonly after: number;
  /** of the texts, 0 to 1 */
  readonly likeness: number;
}

/** Which task of the old record is which task of the new one. In the order of the new record; what is in no pair has come or gone. */
export function pairTasks(before: readonly Task[], after: readonly Task[]): TaskPair[] {
  const old = profilesOf(before);
  const now = profilesOf(after);
  const pairs = sameText(old, now).map(([i, j]) => ({before: i, after: j, likeness: 1}));
  const leftOld = new Set(old.keys());
  const leftNow = new Set(now.keys());
  const settle = (pair: TaskPair) => {
    leftOld.delete(pair.before);
    leftNow.delete(pair.after);
  };
  pairs.forEach(settle);
  if (leftOld.size === 0 || leftNow.size === 0) return pairs.sort(inOrder);

  const words = vocabulary();
  const texts = {old: before.map(({text}) => bagOf(text, words)), now: after.map(({text}) => bagOf(text, words))};
  const weights = weightsOf(words, before.length + after.length);
  const match = (is: readonly number[], js: readonly number[]) => {
    for (;;) {
      const rest = {is: is.filter((i) => leftOld.has(i)), js: js.filter((j) => leftNow.has(j))};
      const found = likeText({tasks: old, bags: texts.old}, {tasks: now, bags: texts.now}, rest.is, rest.js, weights);
      for (const pair of found) settle(pair);
      pairs.push(...found);
      // Again for those whose candidates all went to others.
      if (found.length === 0) return;
    }
  };
  if (Math.min(leftOld.size, leftNow.size) > MANY) {
    const sections = bySection(leftNow, now);
    for (const [section, is] of bySection(leftOld, old)) match(is, sections.get(section) ?? []);
  }
  match([...leftOld], [...leftNow]);
  return pairs.sort(inOrder);
}

const inOrder = (a: TaskPair, b: TaskPair): number => a.after - b.after;

/** Tasks of one text are one task. Where several have it, those in the likest circumstances. */
function sameText(old: readonly Profile[], now: readonly Profile[]): Pair[] {
  const js = groupBy(now.keys(), (j) => (now[j] as Profile).key);
  const pairs: Pair[] = [];
  for (const [key, is] of groupBy(old.keys(), (i) => (old[i] as Profile).key)) {
    const others = js.get(key) ?? [];
    if (is.length === 1 && others.length === 1) pairs.push([is[0] as number, others[0] as number]);
    else if (others.length > 0) pairs.push(...twins(is, others, old, now));
  }
  return pairs;
}

function twins(is: readonly number[], js: readonly number[], old: readonly Profile[], now: readonly Profile[]): Pair[] {
  // Hundreds of tasks of one text: nothing is gained by weighing each against each.
  if (is.length * js.length > 10_000) return is.slice(0, js.length).map((i, at) => [i, js[at] as number]);
  const edges: Edge[] = [];
  for (const i of is) {
    for (const j of js) {
      const [a, b] = [old[i] as Profile, now[j] as Profile];
      edges.push({i, j, gain: 1 + circumstances(a, b) + nearness(a, b)});
    }
  }
  return assign(edges);
}

interface Side {
  readonly tasks: readonly Profile[];
  readonly bags: readonly Bag[];
}

function likeText(
  old: Side,
  now: Side,
  is: readonly number[],
  js: readonly number[],
  weights: Float64Array,
): TaskPair[] {
  const bagsOf = ({bags}: Side, places: readonly number[]) => places.map((place) => bags[place] as Bag);
  const edges: (Edge & {likeness: number})[] = [];
  let candidates: (Edge & {likeness: number})[] = [];
  const keep = () => {
    candidates.sort((a, b) => b.gain - a.gain || a.j - b.j);
    for (const edge of candidates.slice(0, MOST_CANDIDATES)) edges.push(edge);
    candidates = [];
  };
  eachLike(bagsOf(old, is), bagsOf(now, js), weights, (row, column, likeness) => {
    const i = is[row] as number;
    const j = js[column] as number;
    if (candidates.length > 0 && candidates[0]?.i !== i) keep();
    if (likeness < TEXT_FLOOR) return;
    const [a, b] = [old.tasks[i] as Profile, now.tasks[j] as Profile];
    const total = TEXT * likeness + CIRCUMSTANCES * circumstances(a, b);
    // What lies above the floor counts, so that two poor pairs are never better than a good one.
    if (total >= FLOOR) candidates.push({i, j, gain: total - FLOOR + nearness(a, b), likeness});
  });
  keep();
  const keyOf = (i: number, j: number) => i * now.tasks.length + j;
  const likeness = new Map(edges.map((edge) => [keyOf(edge.i, edge.j), edge.likeness]));
  return assign(edges).map(([i, j]) => ({before: i, after: j, likeness: likeness.get(keyOf(i, j)) ?? 0}));
}

/** Places of tasks by the outermost part of their ids. */
function bySection(places: Iterable<number>, profiles: readonly Profile[]): Map<string, number[]> {
  return groupBy(places, (place) => (profiles[place] as Profile).task.id.split('.', 1)[0] ?? '');
}
