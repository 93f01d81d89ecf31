import type {Task} from '../record.ts';

/** The outline that the ids of tasks tell: a node for each task and for each heading above one. */
export interface OutlineNode {
  /** `II.3`; empty for the document itself */
  readonly id: string;
  readonly parent: OutlineNode | null;
  /** index of its task; undefined for a heading */
  task?: number;
  /** tasks in it, itself included */
  size: number;
  /** place in reading order */
  readonly order: number;
}

export interface Outline {
  /** all nodes, in reading order of their first task */
  readonly nodes: readonly OutlineNode[];
  /** node of each task */
  readonly ofTask: readonly OutlineNode[];
}

const LONGEST_ID = 200;

export function outlineOf(tasks: readonly Task[]): Outline {
  const root: OutlineNode = {id: '', parent: null, size: 0, order: 0};
  const nodes = [root];
  const byId = new Map([['', root]]);
  const grow = (id: string, parent: OutlineNode): OutlineNode => {
    const node: OutlineNode = {id, parent, size: 0, order: nodes.length};
    nodes.push(node);
    return node;
  };
  const nodeAt = (id: string): OutlineNode => {
    const known = byId.get(id);
    if (known) return known;
    // An id of so many parts is none that anybody wrote.
    const above = id.length > LONGEST_ID ? '' : id.slice(0, Math.max(0, id.lastIndexOf('.')));
    const node = grow(id, nodeAt(above));
    byId.set(id, node);
    return node;
  };
  const ofTask = tasks.map(({id}, index) => {
    const place = nodeAt(id);
    // Ids are printed labels, and authors number twice: the second task of an id is a node of its own.
    const node = place.task === undefined && place !== root ? place : grow(id, place.parent ?? root);
    node.task = index;
    for (let at: OutlineNode | null = node; at; at = at.parent) at.size++;
    return node;
  });
  return {nodes, ofTask};
}

/** What a node is called under its parent: `3` for `II.3`. */
export const labelOf = ({id, parent}: OutlineNode): string =>
  parent?.id && id.startsWith(`${parent.id}.`) ? id.slice(parent.id.length + 1) : id;

/** A node and those above it, inside out, the document last. */
export function* lineage(node: OutlineNode): Generator<OutlineNode> {
  for (let at: OutlineNode | null = node; at; at = at.parent) yield at;
}
