import type {Owner} from '../record.ts';
import {nameKey} from './keys.ts';

const OWNER_ROLES = ['lead', 'coordinate', 'report'] as const;

export interface OwnerChange {
  readonly role: Owner['role'];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** names that stand on one side only */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** In which part other bodies are named now. Order and spelling of the names do not count. */
export function ownerChanges(before: readonly Owner[], after: readonly Owner[]): OwnerChange[] {
  return OWNER_ROLES.flatMap((role) => {
    const [old, now] = [named(before, role), named(after, role)];
    const gone = without(old, now);
    const come = without(now, old);
    return gone.length + come.length === 0 ? [] : [{role, before: old, after: now, gone, come}];
  });
}

const named = (owners: readonly Owner[], role: Owner['role']): string[] =>
  owners.filter((owner) => owner.role === role).map(({name}) => name);

function without(names: readonly string[], others: readonly string[]): string[] {
  const keys = new Set(others.map(nameKey));
  return names.filter((name) => !keys.has(nameKey(name)));
}
