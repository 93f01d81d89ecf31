import type {Reference} from '../record.ts';
import type {ChangeKind} from './change.ts';
import type {Finding} from './finding.ts';
import {groupBy} from './group.ts';
import {nameKey, numberKey, textKey} from './keys.ts';

/** What is other in the references of two records. */
export function referenceFindings(before: readonly Reference[], after: readonly Reference[]): Finding[] {
  const at = (index: number | undefined) => (index === undefined ? null : `/references/${index}`);
  return referenceChanges(before, after).map(({kind, before: i, after: j}) => ({
    kind,
    pointers: {before: at(i), after: at(j)},
    values: {before: before[i ?? -1] ?? null, after: after[j ?? -1] ?? null},
    place: {before: i ?? j ?? 0, after: j ?? i ?? 0},
  }));
}

interface ReferenceChange {
  readonly kind: ChangeKind & `reference.${string}`;
  /** index in the old and in the new record; undefined where there is none */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Which instruments are cited no more, newly, or as something else. One instrument is one number, or one name of a law. */
function referenceChanges(before: readonly Reference[], after: readonly Reference[]): ReferenceChange[] {
  const left = groupBy(after.keys(), (j) => identity(after[j] as Reference));
  const changes: ReferenceChange[] = [];
  for (const [key, is] of groupBy(before.keys(), (i) => identity(before[i] as Reference))) {
    const js = left.get(key) ?? [];
    const take = (i: number, alike: (reference: Reference) => boolean): boolean => {
      const at = js.findIndex((j) => alike(after[j] as Reference));
      if (at < 0) return false;
      const kind = difference(before[i] as Reference, after[js[at] as number] as Reference);
      if (kind) changes.push({kind, before: i, after: js[at]});
      js.splice(at, 1);
      return true;
    };
    // Numbers are given anew each year: of several, those of one day are one.
    const rest = is.filter((i) => !take(i, ({date}) => date === before[i]?.date));
    for (const i of rest) {
      if (!take(i, () => true)) changes.push({kind: 'reference.dropped', before: i, after: undefined});
    }
  }
  for (const j of [...left.values()].flat()) changes.push({kind: 'reference.added', before: undefined, after: j});
  return changes;
}

function identity({kind, number, title}: Reference): string {
  return numberKey(number) ?? `${kind ?? ''} ${textKey(number ?? '')} ${textKey(title ?? '')}`;
}

function difference(before: Reference, after: Reference): ReferenceChange['kind'] | undefined {
  if (before.date !== after.date) return 'reference.redated';
  const same =
    before.kind === after.kind &&
    before.role === after.role &&
    nameKey(before.issuer ?? '') === nameKey(after.issuer ?? '') &&
    textKey(before.title ?? '') === textKey(after.title ?? '');
  return same ? undefined : 'reference.changed';
}
