import {type Change, diffRecords} from '../../src/diff/index.ts';
import {textKey} from '../../src/diff/keys.ts';
import type {DocumentRecord} from '../../src/record.ts';
import {seeded} from '../support/mutate.ts';
import {EDITS, type EditName, type Expected, edited, type Material} from './edits.ts';

export interface Tally {
  right: number;
  /** told and not made */
  extra: number;
  /** made and not told */
  missed: number;
}

export interface Score {
  /** by kind of change, and `all` */
  kinds: Map<string, Tally>;
  /** by kind of edit: how many documents were edited so, and of how many diff told exactly the edits */
  edits: Map<string, {runs: number; exact: number}>;
  /** what went wrong, to be read */
  faults: string[];
}

/** How much of a text is reworded, in turn. */
const SHARES = [0.1, 0.2, 0.3, 0.4];

/** Edits each record in many known ways, and counts what diff tells of them. */
export function scoreDiff(
  records: readonly DocumentRecord[],
  rounds: number,
  shares: readonly number[] = SHARES,
): Score {
  const score: Score = {kinds: new Map(), edits: new Map(), faults: []};
  for (const [at, record] of records.entries()) {
    const others = records.filter((other) => other.source.path !== record.source.path);
    const random = seeded(4711 + at);
    const material = {random, ...stock(others)};
    for (let round = 0; round < rounds; round++) {
      const share = shares[round % shares.length] as number;
      for (const edit of EDITS) run(record, edit, [edit], material, share, score);
      const several = Array.from(
        {length: 3 + Math.floor(random() * 6)},
        () => EDITS[Math.floor(random() * EDITS.length)],
      );
      run(record, 'several', several as EditName[], material, share, score);
    }
  }
  return score;
}

function stock(others: readonly DocumentRecord[]): Omit<Material, 'random'> {
  const tasks = others.flatMap((record) => record.tasks).filter(({text}) => text.length > 30);
  return {
    tasks: tasks.map(({text}) => ({text, key: textKey(text)})),
    words: [...new Set(tasks.flatMap(({text}) => text.split(' ')).filter((word) => /^\p{L}{2,}$/u.test(word)))],
    names: [...new Set(tasks.flatMap(({owners}) => owners.map(({name}) => name)))],
  };
}

function run(
  record: DocumentRecord,
  name: string,
  edits: readonly EditName[],
  material: Material,
  share: number,
  score: Score,
): void {
  const {record: after, expected} = edited(record, edits, material, share);
  if (expected.length === 0) return;
  const told = diffRecords(record, after).map(asExpected);
  const sign = ({kind, key}: Expected) => `${kind} ${key}`;
  const left = told.map(sign);
  let wrong = 0;
  for (const item of expected) {
    const at = left.indexOf(sign(item));
    tally(score, item.kind, at < 0 ? 'missed' : 'right');
    if (at >= 0) left.splice(at, 1);
    else {
      wrong++;
      score.faults.push(`${record.source.path} ${name} ${share}: missed ${sign(item)}`);
    }
  }
  for (const extra of left) {
    wrong++;
    tally(score, extra.slice(0, extra.indexOf(' ')), 'extra');
    score.faults.push(`${record.source.path} ${name} ${share}: extra ${extra}`);
  }
  const count = score.edits.get(name) ?? {runs: 0, exact: 0};
  score.edits.set(name, {runs: count.runs + 1, exact: count.exact + Number(wrong === 0)});
}

function tally({kinds}: Score, kind: string, what: keyof Tally): void {
  for (const name of [kind, 'all']) {
    const count = kinds.get(name) ?? {right: 0, extra: 0, missed: 0};
    count[what]++;
    kinds.set(name, count);
  }
}

function asExpected(change: Change): Expected {
  const {kind, path, before, after, task} = change;
  if (kind === 'task.added') return {kind, key: after?.id ?? ''};
  if (kind === 'task.renumbered') return {kind, key: parentOf(change.before?.[0] ?? '')};
  if (task) return {kind, key: task.before ?? ''};
  if (kind.startsWith('reference.'))
    return {kind, key: (change as Change<'reference.added'>)[after ? 'after' : 'before']?.number ?? ''};
  if (kind === 'header.changed' || kind === 'signer.changed') return {kind, key: path};
  return {kind, key: String(before ?? after ?? '')};
}

/** What stands above the number that changed. */
const parentOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

export const precision = ({right, extra}: Tally): number => (right + extra === 0 ? 1 : right / (right + extra));
export const recall = ({right, missed}: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));
