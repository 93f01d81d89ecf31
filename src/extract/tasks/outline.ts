import type {Block, Table} from '../../tree.ts';
import {isBullet} from '../../parse/transforms/nest-items.ts';

/** Ids as a clerk would cite: labels from the outside in. */

/** The labels that stand for a block in an id; `siblings` tells the place of a bullet among its like. */
export function labelIn(block: Block, siblings: readonly (Block | Table)[]): string {
  const label = block.label;
  if (!label) return '';
  if (!isBullet(block)) return label.name;
  let count = 0;
  for (const node of siblings) {
    if (node.type === 'block' && node.label?.style === label.style) count++;
    if (node === block) break;
  }
  return `${label.style === '•' || label.style === '*' ? label.style : label.style}${count}`;
}

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
