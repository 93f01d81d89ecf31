import type {Task} from '../../src/record.ts';

/** A document's tasks as an outline that can be edited: labels follow from places, as in a word processor. */
export interface Node {
  label: string;
  parent: Node | null;
  children: Node[];
  task: Task | null;
  /** id before any edit; null for what is new */
  readonly id: string | null;
  readonly parentId: string | null;
  moved: boolean;
}

export function treeOf(tasks: readonly Task[]): Node {
  const root: Node = {label: '', parent: null, children: [], task: null, id: '', parentId: null, moved: false};
  const byId = new Map([['', root]]);
  const nodeAt = (id: string): Node => {
    const known = byId.get(id);
    if (known) return known;
    const parentId = id.slice(0, Math.max(0, id.lastIndexOf('.')));
    const parent = nodeAt(parentId);
    const label = id.slice(parentId ? parentId.length + 1 : 0);
    const node: Node = {label, parent, children: [], task: null, id, parentId, moved: false};
    parent.children.push(node);
    byId.set(id, node);
    return node;
  };
  for (const task of tasks) nodeAt(task.id).task = task;
  return root;
}

export function idOf(node: Node): string {
  const above = node.parent ? idOf(node.parent) : '';
  return above ? `${above}.${node.label}` : node.label;
}

/** Nodes that are tasks, in reading order. */
export function taskNodes(node: Node): Node[] {
  return [...(node.task ? [node] : []), ...node.children.flatMap(taskNodes)];
}

export function allNodes(node: Node): Node[] {
  return [node, ...node.children.flatMap(allNodes)];
}

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
];
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

interface Ordinal {
  style: string;
  number: number;
}

/** `-3` is the third of `-`; undefined for a label that is in no sequence. */
function ordinalOf(label: string): Ordinal | undefined {
  if (ROMAN.includes(label)) return {style: 'roman', number: ROMAN.indexOf(label) + 1};
  if (LETTERS.includes(label)) return {style: 'letter', number: LETTERS.indexOf(label) + 1};
  const match = /^(\D*)(\d+)$/.exec(label);
  return match ? {style: match[1] as string, number: Number(match[2])} : undefined;
}

function labelOf({style, number}: Ordinal): string | undefined {
  if (style === 'roman') return ROMAN[number - 1];
  if (style === 'letter') return LETTERS[number - 1];
  return number > 0 ? `${style}${number}` : undefined;
}

/** Counts the siblings from a place on up or down, as far as they are in the same sequence. */
function shift(siblings: readonly Node[], from: number, style: string, by: number): void {
  for (const node of siblings.slice(from)) {
    const ordinal = ordinalOf(node.label);
    if (ordinal?.style !== style) continue;
    node.label = labelOf({style, number: ordinal.number + by}) ?? `${node.label}'`;
  }
}

export function takeOut(node: Node): void {
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  siblings.splice(at, 1);
  const style = ordinalOf(node.label)?.style;
  if (style !== undefined) shift(siblings, at, style, -1);
}

/** Puts a node under a parent, numbered as its neighbours there are. False where they have no numbers. */
export function putIn(node: Node, parent: Node, at: number): boolean {
  const neighbour = parent.children[at] ?? parent.children[at - 1];
  const ordinal = neighbour && ordinalOf(neighbour.label);
  if (!ordinal) return false;
  const before = parent.children
    .slice(0, at)
    .reverse()
    .map(({label}) => ordinalOf(label))
    .find((other) => other?.style === ordinal.style);
  const first = parent.children.map(({label}) => ordinalOf(label)).find((other) => other?.style === ordinal.style);
  const label = labelOf({style: ordinal.style, number: before ? before.number + 1 : (first?.number ?? 1)});
  if (label === undefined) return false;
  shift(parent.children, at, ordinal.style, 1);
  node.label = label;
  node.parent = parent;
  parent.children.splice(at, 0, node);
  return true;
}

/** Counts everything under a parent otherwise: from a later number on. */
export function recount(parent: Node, from: number, by: number): void {
  const styles = new Set(parent.children.slice(from).map(({label}) => ordinalOf(label)?.style));
  for (const style of styles) if (style !== undefined) shift(parent.children, from, style, by);
}
