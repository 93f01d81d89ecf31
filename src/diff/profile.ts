import type {Task} from '../record.ts';
import {meaning} from './deadlines.ts';
import {nameKey, textKey} from './keys.ts';

/** What pairing asks of a task, worked out once. */
export interface Profile {
  readonly task: Task;
  /** its place in the document, 0 to 1 */
  readonly place: number;
  readonly key: string;
  readonly owners: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<string>;
  readonly contexts: ReadonlySet<string>;
}

export function profilesOf(tasks: readonly Task[]): Profile[] {
  // Headings and owners stand above many tasks: each is read once.
  const keys = new Map<string, string>();
  const once = (text: string, keyOf: (text: string) => string) => {
    const known = keys.get(text) ?? keyOf(text);
    keys.set(text, known);
    return known;
  };
  return tasks.map((task, at) => ({
    task,
    place: at / tasks.length,
    key: textKey(task.text),
    owners: new Set(task.owners.filter(({role}) => role === 'lead').map(({name}) => once(name, nameKey))),
    deadlines: new Set(task.deadlines.map(meaning)),
    contexts: new Set(task.context.map((heading) => once(heading, textKey))),
  }));
}

/** How much two sets have in common, 0 to 1; undefined where one of them is empty and says nothing. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number | undefined {
  if (one.size === 0 || other.size === 0) return undefined;
  let common = 0;
  for (const item of one) if (other.has(item)) common++;
  return (2 * common) / (one.size + other.size);
}

const parentOf = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('.')));
const tailOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);

/** How alike the circumstances of two tasks are, 0 to 1: where they stand, who has to do them, and by when. */
export function circumstances(a: Profile, b: Profile): number {
  const [old, now] = [a.task.id, b.task.id];
  const label = old === now ? 1 : parentOf(old) === parentOf(now) || tailOf(old) === tailOf(now) ? 0.5 : 0;
  const context = overlap(a.contexts, b.contexts) ?? label;
  const owners = overlap(a.owners, b.owners) ?? (a.owners.size === b.owners.size ? 0.5 : 0);
  const deadlines = overlap(a.deadlines, b.deadlines) ?? (a.deadlines.size === b.deadlines.size ? 0.5 : 0);
  return 0.25 * label + 0.25 * context + 0.3 * owners + 0.2 * deadlines;
}

/** A hair's breadth that decides between tasks alike in all else: the nearer one. */
export const nearness = (a: Profile, b: Profile): number => 1e-4 * (1 - Math.abs(a.place - b.place));
