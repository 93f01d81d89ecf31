import type {DocumentRecord} from '../record.ts';
import {assign, type Edge, type Pair} from './assign.ts';
import {bagOf, eachLike, vocabulary, weightsOf} from './bags.ts';
import {contentOf} from './diff-records.ts';
import {groupBy} from './group.ts';
import {nameKey, numberKey, textKey} from './keys.ts';
import type {NamedRecord} from './named.ts';

export interface DocumentPair {
  readonly before: NamedRecord | null;
  readonly after: NamedRecord | null;
}

/** Two documents less alike than this are two, not two versions of one. */
const FLOOR = 0.35;

/**
 * Which document of the old side is which of the new one: by number; then by name (where there are several files), by kind
 * and place in the file; then by likeness. In the order of the new side; what stands on one side only is paired with null.
 */
export function pairDocuments(before: readonly NamedRecord[], after: readonly NamedRecord[]): DocumentPair[] {
  // The same pairs, whichever side is called the old one.
  const pairs = inOrder(before, after) ? match(before, after) : match(after, before).map(([j, i]): Pair => [i, j]);
  const nowOf = new Map(pairs);
  const oldOf = new Map(pairs.map(([i, j]) => [j, i]));
  const placed: (DocumentPair & {at: number})[] = after.map((now, at) => {
    return {at, before: before[oldOf.get(at) ?? -1] ?? null, after: now};
  });
  let near = -1;
  for (const [i, old] of before.entries()) {
    near = nowOf.get(i) ?? near;
    if (!nowOf.has(i)) placed.push({at: near + 0.5, before: old, after: null});
  }
  return placed.sort((x, y) => x.at - y.at).map(({before, after}) => ({before, after}));
}

function inOrder(before: readonly NamedRecord[], after: readonly NamedRecord[]): boolean {
  if (before.length !== after.length) return before.length < after.length;
  const at = before.findIndex(({record}, i) => contentOf(record) !== contentOf((after[i] as NamedRecord).record));
  if (at < 0) return true;
  return contentOf((before[at] as NamedRecord).record) < contentOf((after[at] as NamedRecord).record);
}

function match(before: readonly NamedRecord[], after: readonly NamedRecord[]): Pair[] {
  const pairs: Pair[] = [];
  const left = {before: new Set(before.keys()), after: new Set(after.keys())};
  const join = ([i, j]: Pair) => {
    pairs.push([i, j]);
    left.before.delete(i);
    left.after.delete(j);
  };
  const stage = (edges: (is: readonly number[], js: readonly number[]) => Edge[]) =>
    assign(edges([...left.before], [...left.after])).forEach(join);
  const old = (i: number) => (before[i] as NamedRecord).record;
  const now = (j: number) => (after[j] as NamedRecord).record;
  const numberOf = ({record}: NamedRecord) => numberKey(record.number);
  const singleFiles = isOneFile(before) && isOneFile(after);
  // Whoever names two files wants these compared: what they are called does not matter.
  const nameOf = ({name}: NamedRecord) => (singleFiles ? '' : name);
  const names = {before: before.map(nameOf), after: after.map(nameOf)};
  const kinds = {before: ordinals(before, names.before), after: ordinals(after, names.after)};

  const numbers = {before: before.map(numberOf), after: after.map(numberOf)};

  stage((is, js) => sharing(is, js, numbers).map((edge) => ({...edge, gain: agreement(old(edge.i), now(edge.j))})));
  stage((is, js) => sharing(is, js, kinds));
  if (!singleFiles) stage((is, js) => onlyOnes(sharing(is, js, names)));
  stage((is, js) => alike(is, js, old, now));
  const [[i, ...otherIs], [j, ...otherJs]] = [left.before, left.after];
  if (singleFiles && i !== undefined && j !== undefined && otherIs.length + otherJs.length === 0) join([i, j]);
  return pairs;
}

const isOneFile = (side: readonly NamedRecord[]): boolean =>
  new Set(side.map(({record}) => record.source.path)).size <= 1;

/** All pairs whose keys are the same. */
function sharing(
  is: readonly number[],
  js: readonly number[],
  keys: {before: readonly (string | null)[]; after: readonly (string | null)[]},
): Edge[] {
  const byKey = groupBy(js, (j) => keys.after[j] ?? null);
  return is.flatMap((i) => {
    const key = keys.before[i] ?? null;
    return key === null ? [] : (byKey.get(key) ?? []).map((j) => ({i, j, gain: 1}));
  });
}

/** Pairs of which neither part has another choice. */
function onlyOnes(edges: readonly Edge[]): Edge[] {
  const rows = groupBy(edges, ({i}) => i);
  const columns = groupBy(edges, ({j}) => j);
  return edges.filter(({i, j}) => rows.get(i)?.length === 1 && columns.get(j)?.length === 1);
}

/** How well two documents of one number agree; 0 where they cannot be one, since each issuer counts anew each year. */
function agreement(before: DocumentRecord, after: DocumentRecord): number {
  const agree = (one: string | null, other: string | null) =>
    one === null || other === null ? 0.5 : Number(one === other);
  const year = agree(before.date?.slice(0, 4) ?? null, after.date?.slice(0, 4) ?? null);
  const issuer = agree(keyOf(before.issuer), keyOf(after.issuer));
  return year + issuer === 0 ? 0 : year + issuer + agree(before.date, after.date);
}

const keyOf = (issuer: string | null) => issuer && nameKey(issuer);

/** `notice TB 2/3`: what each document is among those of its kind in its file. Where one came or went, places say nothing. */
function ordinals(side: readonly NamedRecord[], names: readonly string[]): string[] {
  const keys = side.map(({record}, at) => `${names[at]} ${record.kind}`);
  const groups = groupBy(keys.keys(), (at) => keys[at]);
  return keys.map((key, at) => {
    const group = groups.get(key) ?? [];
    return `${key} ${group.indexOf(at) + 1}/${group.length}`;
  });
}

function alike(
  is: readonly number[],
  js: readonly number[],
  old: (i: number) => DocumentRecord,
  now: (j: number) => DocumentRecord,
): Edge[] {
  const words = vocabulary();
  const bags = {before: is.map((i) => bagOf(gist(old(i)), words)), after: js.map((j) => bagOf(gist(now(j)), words))};
  const edges: Edge[] = [];
  eachLike(bags.before, bags.after, weightsOf(words, is.length + js.length), (row, column, like) => {
    const [i, j] = [is[row] as number, js[column] as number];
    const gain = old(i).kind === now(j).kind ? like : like / 2;
    if (gain >= FLOOR) edges.push({i, j, gain: gain - FLOOR + 1e-6});
  });
  return edges;
}

/** What a document is about: its subject, the numbers that it cites, the beginnings of its tasks. */
function gist({subject, issuer, references, tasks}: DocumentRecord): string {
  const cited = references.map(({number, title}) => textKey(number ?? title ?? ''));
  return [subject ?? '', issuer ?? '', ...cited, ...tasks.map(({text}) => text.slice(0, 200))].join(' ');
}
