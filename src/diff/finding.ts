import type {DocumentRecord} from '../record.ts';
import {
  type Change,
  type ChangeKind,
  type ChangeValues,
  type DocumentPlace,
  type Sides,
  type Span,
  severityOf,
  type WordRun,
} from './change.ts';

/** A change before it is told: the two records do not belong to it yet, so that it can be turned round. */
export type Finding<Kind extends ChangeKind = ChangeKind> = {
  [K in Kind]: {
    readonly kind: K;
    /** JSON Pointers of the value; null where it is not */
    readonly pointers: Sides<string>;
    readonly values: Sides<ChangeValues[K]>;
    /** where to tell it among changes of its weight, in the order of each side */
    readonly place: {readonly before: number; readonly after: number};
    readonly task?: Sides<string>;
    readonly words?: readonly WordRun[];
  };
}[Kind];

const OPPOSITES: Readonly<Record<string, string>> = {
  earlier: 'later',
  later: 'earlier',
  dropped: 'added',
  added: 'dropped',
};

const SIGNS = {'=': '=', '-': '+', '+': '-'} as const;

const turned = <Value>({before, after}: {before: Value; after: Value}) => ({before: after, after: before});

/** The finding of somebody who goes from the new version back to the old one. */
export function mirrored({kind, pointers, values, place, task, words}: Finding): Finding {
  const [family, what = ''] = kind.split('.');
  return {
    kind: `${family}.${OPPOSITES[what] ?? what}`,
    pointers: turned(pointers),
    values: turned<unknown>(values),
    place: turned(place),
    ...(task && {task: turned(task)}),
    ...(words && {words: turnedWords(words)}),
  } as unknown as Finding;
}

/** Signs turned, and again what went before what came. */
function turnedWords(words: readonly WordRun[]): WordRun[] {
  const result = words.map(([sign, text]): WordRun => [SIGNS[sign], text]);
  for (let at = 1; at < result.length; at++) {
    const [one, other] = [result[at - 1] as WordRun, result[at] as WordRun];
    if (one[0] === '+' && other[0] === '-') result.splice(at - 1, 2, other, one);
  }
  return result;
}

/** What is told of a finding: its severity, and where on both sides it was read. */
export function told(finding: Finding, before: DocumentRecord, after: DocumentRecord): Change {
  const {kind, pointers, values, task, words} = finding;
  return {
    kind,
    path: pointers.after ?? pointers.before ?? '',
    severity: severityOf(kind),
    ...values,
    spans: {before: spanOf(before, pointers.before), after: spanOf(after, pointers.after)},
    documents: {before: placeOf(before), after: placeOf(after)},
    ...(task && {task}),
    ...(words && {words}),
  } as Change;
}

export function placeOf({source, number}: DocumentRecord): DocumentPlace {
  return {path: source.path, part: source.part, number};
}

/** Where a value was read, or the nearest value that it belongs to. */
function spanOf({spans}: DocumentRecord, pointer: string | null): Span | null {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    // A deadline is where its words are.
    for (const place of [at, `${at}/text`]) if (Object.hasOwn(spans, place)) return spans[place] as Span;
  }
  return null;
}
