import {parseAst} from 'rolldown/parseAst';
import {modules} from './modules.ts';

/** A pattern that is tried on so many units of a text from some place on: `NAMED.test(lower.slice(at, at + 24))`. */
export interface Window {
  readonly source: string;
  readonly flags: string;
  readonly width: number;
  /** `extract/parties/owners.ts:76 DOES_MORE` */
  readonly at: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every such place in the sources whose pattern is a constant of its module and bound to the start. */
export function windows(): Window[] {
  return modules().flatMap(({path, text}) => {
    if (!text.includes('.slice(')) return [];
    const nodes = nodesIn(parseAst(text, {lang: path.endsWith('ts') ? 'ts' : 'js'}).body, []);
    const patterns = new Map(nodes.flatMap((node) => patternOf(node)));
    return nodes.flatMap((node) => windowOf(node, patterns, path, text));
  });
}

/** Adds all nodes within a value to `found`. */
function nodesIn(value: unknown, found: Node[]): Node[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('type' in value) found.push(value as Node);
  for (const child of Object.values(value)) nodesIn(child, found);
  return found;
}

interface Regex {
  readonly pattern: string;
  readonly flags: string;
}

function patternOf({type, id, init}: Node): [string, Regex][] {
  if (type !== 'VariableDeclarator') return [];
  const {name} = id as {name?: string};
  const regex = (init as {regex?: Regex} | null)?.regex;
  return name && regex?.pattern.startsWith('^') ? [[name, regex]] : [];
}

function windowOf(node: Node, patterns: ReadonlyMap<string, Regex>, path: string, text: string): Window[] {
  if (node.type !== 'CallExpression') return [];
  const [tried] = node.arguments as Node[];
  const {object, property} = (node.callee ?? {}) as {object?: {name?: string}; property?: {name?: string}};
  const regex = patterns.get(object?.name ?? '');
  if (!regex || !/^(?:test|exec)$/.test(property?.name ?? '') || tried?.type !== 'CallExpression') return [];
  const slice = (tried.callee as {property?: {name?: string}}).property?.name;
  const [from, to] = tried.arguments as Node[];
  if (slice !== 'slice' || !from || !to) return [];
  const printed = ({start, end}: Node) => text.slice(start, end);
  const reach = /^(?:Math\.min\(\w+, )?(.+) \+ (\d+)\)?$/s.exec(printed(to));
  if (!reach || reach[1] !== printed(from)) return [];
  const line = text.slice(0, node.start).split('\n').length;
  return [{source: regex.pattern, flags: regex.flags, width: Number(reach[2]), at: `${path}:${line} ${object?.name}`}];
}
