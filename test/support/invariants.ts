import type {Extraction} from '../../src/index.ts';
import {isEmpty, readLines} from '../../src/parse/lines.ts';
import {parse} from '../../src/parse/processor.ts';
import {markFurniture} from '../../src/parse/transforms/mark-furniture.ts';
import {type DocumentRecord, recordSchema} from '../../src/record.ts';
import {Source} from '../../src/text/source.ts';
import type {Block, Line, Row, Segment, Table} from '../../src/tree.ts';
import {prints, printsDate, printsName, printsNumber} from './printed.ts';

/**
 * What holds for every text, whatever it says. Each check gives the list of what is wrong, as lines that a person can act
 * on; an empty list is a pass.
 */
export type Problem = string;

// ---------- the tree ----------

interface Range {
  from: number;
  to: number;
}

const rangeOf = (node: {position: Line['position']}): Range => ({
  from: node.position.start.offset ?? Number.NaN,
  to: node.position.end.offset ?? Number.NaN,
});

/** Lines tile the text; what the transforms made of them is in order, disjoint, inside its parent, and loses no line. */
export function treeProblems(text: string): Problem[] {
  const source = new Source(text);
  const root = parse(source);
  const problems: Problem[] = [];
  const whole = {from: 0, to: source.text.length};
  const lines = readLines(source);
  tile(lines.map(rangeOf), whole, 'lines', problems);
  if (!root.children.length) return problems;
  const segments = root.children.flatMap((document) => document.children);
  tile(segments.map(rangeOf), whole, 'segments', problems);
  const kept = new Set(
    segments
      .flatMap(({children, notes = []}) => [...children.flatMap(linesOf), ...notes])
      .map((line) => rangeOf(line).from),
  );
  markFurniture(lines, source);
  for (const line of lines)
    if (!isEmpty(line) && !line.furniture && !kept.has(rangeOf(line).from))
      problems.push(
        `line ${line.position.start.line} is lost: ${JSON.stringify(source.text.slice(line.from, line.from + 60))}`,
      );
  for (const [index, document] of root.children.entries()) {
    const where = `document ${index + 1}`;
    // A wrapper belongs to a document and stands before it.
    const own = document.children.filter((segment) => segment.name !== 'wrapper');
    tile(own.map(rangeOf), rangeOf(document), where, problems);
    for (const segment of document.children) segmentProblems(segment, `${where}, ${segment.name}`, problems);
  }
  return problems;
}

/** `ranges` follow one another without gap or overlap, and fill `whole`. */
function tile(ranges: readonly Range[], whole: Range, where: string, problems: Problem[]): void {
  let at = whole.from;
  for (const {from, to} of ranges) {
    if (from !== at) problems.push(`${where}: one ends at ${at}, the next begins at ${from}`);
    if (!(to >= from)) problems.push(`${where}: a range runs from ${from} to ${to}`);
    at = to;
  }
  if (at !== whole.to) problems.push(`${where}: the last ends at ${at}, the whole at ${whole.to}`);
}

function segmentProblems(segment: Segment, where: string, problems: Problem[]): void {
  const lines = segment.children.flatMap(linesOf);
  let end = rangeOf(segment).from;
  for (const line of lines) {
    const {from, to} = rangeOf(line);
    if (from < end) problems.push(`${where}: line ${line.position.start.line} overlaps the one before`);
    if (!(from <= line.from && line.from <= line.to && line.to <= to))
      problems.push(`${where}: content of line ${line.position.start.line} lies outside of it`);
    end = to;
  }
  if (end > rangeOf(segment).to) problems.push(`${where}: a line lies behind its end`);
  for (const child of segment.children) nodeProblems(child, rangeOf(segment), where, problems);
}

type Content = Line | Block | Table;

function linesOf(node: Content): Line[] {
  if (node.type === 'line') return [node];
  return node.type === 'table' ? node.lines : [...node.lines, ...node.children.flatMap(linesOf)];
}

function nodeProblems(node: Content | Row, parent: Range, where: string, problems: Problem[]): void {
  const {from, to} = rangeOf(node);
  if (!(parent.from <= from && from <= to && to <= parent.to))
    problems.push(`${where}: a ${node.type} (${from}-${to}) lies outside of its parent (${parent.from}-${parent.to})`);
  if (node.type === 'block') {
    // A block's own position holds its own lines; the items under it follow.
    for (const child of node.children) nodeProblems(child, {from: to, to: parent.to}, where, problems);
  }
  if (node.type === 'table') for (const row of node.children) nodeProblems(row, {from, to}, where, problems);
}

// ---------- records ----------

/**
 * Everything that must hold of what extraction says about a text. `sound` tells that a person wrote the text: in one that
 * was damaged on purpose, values are put together in ways that no comparison foresees.
 */
export function extractionProblems({records, text, coverage}: Extraction, sound = true): Problem[] {
  const problems: Problem[] = [];
  let end = 0;
  for (const [index, record] of records.entries()) {
    const {part, parts, start, end: to} = record.source;
    const name = records.length > 1 ? `[${index}]` : '';
    if (part !== index + 1 || parts !== records.length) problems.push(`${name}/source: part ${part} of ${parts}`);
    if (start < end || to < start || to > text.length)
      problems.push(`${name}/source: lies at ${start}-${to}, the one before ends at ${end}`);
    end = to;
    problems.push(...recordProblems(record, text, sound).map((problem) => name + problem));
  }
  if (text)
    tile(
      coverage.map(({start, end: to}) => ({from: start, to})),
      {from: 0, to: text.length},
      'coverage',
      problems,
    );
  return problems;
}

function recordProblems(record: DocumentRecord, text: string, sound: boolean): Problem[] {
  const checked = recordSchema.safeParse(record);
  const problems: Problem[] = (checked.error?.issues ?? []).map(({path, message}) => `/${path.join('/')}: ${message}`);
  const starts = lineStarts(text);
  for (const [pointer, span] of Object.entries(record.spans)) {
    const value = resolve(record, pointer);
    if (value === undefined || value === null) problems.push(`${pointer}: has a span and no value`);
    const {start, end, line, column} = span;
    if (!(record.source.start <= start && start < end && end <= record.source.end))
      problems.push(
        `${pointer}: ${start}-${end} is empty or outside of its document (${record.source.start}-${record.source.end})`,
      );
    else if (starts[line - 1] !== start - column + 1 || !((starts[line] ?? text.length + 1) > start))
      problems.push(`${pointer}: offset ${start} is not line ${line}, column ${column}`);
    else if (/^\s|\s$/.test(text.slice(start, end))) problems.push(`${pointer}: its span begins or ends with a blank`);
    else if (sound && !agrees(pointer, value, new Source(text.slice(start, end)).text))
      problems.push(
        `${pointer}: ${JSON.stringify(value)} is not what is printed there: ${JSON.stringify(text.slice(start, end))}`,
      );
  }
  for (const pointer of record.inferred) {
    if ((resolve(record, pointer) ?? null) === null) problems.push(`${pointer}: is inferred and has no value`);
    if (record.spans[pointer]) problems.push(`${pointer}: is inferred and has a span`);
  }
  for (const pointer of placed(record)) {
    const known = pointer in record.spans || record.inferred.includes(pointer);
    if (!known && !(`${pointer}/name` in record.spans || `${pointer}/text` in record.spans))
      problems.push(`${pointer}: has no span and is not inferred`);
  }
  for (const [i, task] of record.tasks.entries())
    for (const index of task.references)
      if (!record.references[index]) problems.push(`/tasks/${i}/references: no reference ${index}`);
  return problems;
}

const SCALARS = [
  'kind',
  'number',
  'date',
  'place',
  'issuer',
  'issuerParent',
  'subject',
  'urgency',
  'secrecy',
  'archive',
  'attachedTo',
] as const;

/** Pointers of all that must have a span, unless it is inferred. */
function placed(record: DocumentRecord): string[] {
  const {signer, addressees, recipients, references, tasks} = record;
  return [
    ...SCALARS.filter((name) => record[name] !== null).map((name) => `/${name}`),
    ...(['authority', 'title', 'name'] as const)
      .filter((name) => (signer?.[name] ?? null) !== null)
      .map((name) => `/signer/${name}`),
    ...Object.entries({addressees, recipients, references, tasks}).flatMap(([name, list]) =>
      list.map((_, i) => `/${name}/${i}`),
    ),
    ...tasks.flatMap(({owners, deadlines}, i) =>
      Object.entries({owners, deadlines}).flatMap(([name, list]) => list.map((_, j) => `/tasks/${i}/${name}/${j}`)),
    ),
  ];
}

function resolve(record: DocumentRecord, pointer: string): unknown {
  let value: unknown = record;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

/** Lone carriage returns end lines as well. */
const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\n|\r(?!\n)/g), ({index}) => index + 1),
];

/** Whether a value is the printed form of the stretch that it was read from. */
function agrees(pointer: string, value: unknown, slice: string): boolean {
  if (typeof value !== 'string') return /\S/.test(slice);
  switch (pointer.replace(/\/\d+/g, '/*')) {
    case '/kind':
    case '/urgency':
    case '/secrecy':
      // Told by the printed word, which is another: `THÔNG BÁO` is TB.
      return /\p{L}/u.test(slice);
    case '/issuer':
    case '/issuerParent':
      return printsName(slice, value);
    case '/date':
    case '/references/*/date':
      return printsDate(slice, value);
    case '/number':
    case '/attachedTo':
    case '/references/*/number':
      return printsNumber(slice, value);
    default:
      return prints(slice, value);
  }
}
