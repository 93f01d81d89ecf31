import {isBulleted} from '../../parse/labels.ts';
import type {Block} from '../../tree.ts';
import type {TaskDraft} from './draft.ts';

/** Ids as a clerk would cite: labels from the outside in. */

/** The label that stands for a block in an id; `count` is the place of a bullet among its like. */
export function labelIn(block: Block, count: number): string {
  const label = block.label;
  if (!label) return '';
  return isBulleted(block) ? `${signOf(block)}${count}` : label.name;
}

/** The sign by which a bullet is cited: Markdown's star is a dash to a clerk. */
export const signOf = ({label}: Block): string => (label?.style === '*' ? '-' : (label?.style ?? ''));

/** Adds a label to a path: `2.1` stands for the `2` above it, and an Điều for its chương and mục. */
export function pathWith(path: readonly string[], block: Block, name: string): string[] {
  const style = block.label?.style;
  if (style === 'article') return [name];
  if (style === 'decimal2' || style === 'decimal3') {
    const last = path.at(-1);
    if (last !== undefined && name.startsWith(`${last}.`)) return [...path.slice(0, -1), name];
  }
  return name ? [...path, name] : [...path];
}

/** The place of a bullet among those of its style. */
export const placeOf = (child: Block, parent: Block): number =>
  parent.children.filter((node) => node.type === 'block' && signOf(node) === signOf(child)).indexOf(child) + 1;

/** A label that a document uses twice in one place is told apart by a further count: `2`, `2~2`. */
export function unique(tasks: TaskDraft[]): TaskDraft[] {
  const seen = new Map<string, number>();
  return tasks.map((task) => {
    const count = (seen.get(task.id) ?? 0) + 1;
    seen.set(task.id, count);
    return count > 1 ? {...task, id: `${task.id}~${count}`} : task;
  });
}
