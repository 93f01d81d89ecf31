import {type Plugin, type Processor, unified} from 'unified';
import type {Position} from 'unist';
import {VFile} from 'vfile';
import type {Source} from '../text/source.ts';
import type {Document, Line, Root, Segment} from '../tree.ts';
import {withoutSpacing} from './blocks/spacing.ts';
import {readLines} from './lines.ts';
import {findStarts} from './starts/find-starts.ts';
import {assembleBlocks} from './transforms/assemble-blocks.ts';
import {liftClosers} from './transforms/lift-closers.ts';
import {findLostLabels} from './transforms/lost-labels.ts';
import {markFurniture} from './transforms/mark-furniture.ts';
import {markNotes} from './transforms/mark-notes.ts';
import {findSegments} from './transforms/mark-segments.ts';
import {mendLabels} from './transforms/mend-labels.ts';
import {nestItems} from './transforms/nest-items.ts';

/**
 * Text to tree, as one list of steps. The parser makes a root with one document, one segment and its lines; the transforms
 * regroup those lines until the outline stands. The tree's type is the same from first to last.
 */

declare module 'vfile' {
  interface DataMap {
    source: Source;
  }
}

const span = (lines: readonly Line[]): Position => ({
  start: (lines[0] as Line).position.start,
  end: (lines.at(-1) as Line).position.end,
});

const segment = (name: Segment['name'], lines: readonly Line[]): Segment => ({
  type: 'segment',
  name,
  children: [...lines],
  position: span(lines),
});

const document = (lines: readonly Line[]): Document => ({
  type: 'document',
  children: [segment('body', lines)],
  position: span(lines),
});

function linesOf(node: Document | Segment): Line[] {
  const lines: Line[] = [];
  for (const part of node.type === 'document' ? node.children : [node])
    for (const child of part.children) if (child.type === 'line') lines.push(child);
  return lines;
}

const sourceOf = (file: VFile): Source => file.data.source as Source;

/** The parser: lines, and nothing decided yet. */
const parseLines: Plugin<[], string, Root> = function (this: Processor) {
  this.parser = (_text, file) => {
    const source = sourceOf(file);
    const lines = withoutSpacing(readLines(source), source);
    return {type: 'root', children: [document(lines)], position: span(lines)} satisfies Root;
  };
};

/** A transform that looks at the lines of each document. */
const eachLines =
  (edit: (lines: Line[], source: Source) => void): Plugin<[], Root> =>
  () =>
  (tree, file) => {
    for (const child of tree.children) edit(linesOf(child), sourceOf(file));
  };

/** One document node for each document; what stands before the first is its wrapper. */
const splitDocuments: Plugin<[], Root> = () => (tree, file) => {
  const source = sourceOf(file);
  // The parser makes one document of the whole file.
  const lines = linesOf(tree.children[0] as Document);
  const starts = findStarts(lines, source).map((start) => start.line);
  if (!starts.length) {
    tree.children = [];
    return;
  }
  tree.children = starts.map((start, i) => {
    const child = document(lines.slice(start, starts[i + 1] ?? lines.length));
    if (i === 0 && start > 0) child.children.unshift(segment('wrapper', lines.slice(0, start)));
    return child;
  });
};

const markSegments: Plugin<[], Root> = () => (tree, file) => {
  for (const child of tree.children) {
    const wrapper = child.children.filter((part) => part.name === 'wrapper');
    const body = child.children.find((part) => part.name === 'body');
    const lines = body ? linesOf(body) : [];
    const parts = findSegments(lines, sourceOf(file), 0, lines.length);
    child.children = [...wrapper, ...parts.map((part) => segment(part.name, lines.slice(part.from, part.to)))];
  }
};

/** Body lines to an outline of blocks and tables. */
const outlineBody: Plugin<[], Root> = () => (tree, file) => {
  for (const child of tree.children)
    for (const part of child.children)
      if (part.name === 'body') {
        const lines = withoutSpacing(linesOf(part), sourceOf(file));
        part.notes = lines.filter(({note}) => note > 0);
        part.children = liftClosers(
          nestItems(mendLabels(findLostLabels(assembleBlocks(lines, sourceOf(file)), sourceOf(file))), sourceOf(file)),
        );
      }
};

const processor = unified()
  .use(parseLines)
  .use(eachLines(markFurniture))
  .use(eachLines(markNotes))
  .use(splitDocuments)
  .use(markSegments)
  .use(outlineBody)
  .freeze();

/** Reads a source to its tree. Total: any text has one; where no document is recognised, the root is empty. */
export function parse(source: Source): Root {
  const file = new VFile({value: source.text});
  file.data.source = source;
  return processor.runSync(processor.parse(file), file) as Root;
}
