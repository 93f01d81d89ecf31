import {bareLine, isNumberLine} from '../parse/anchors.ts';
import {isEmpty} from '../parse/lines.ts';
import {runningLines} from '../parse/running-text.ts';
import type {DocumentRecord, Kind, Reference, Task} from '../record.ts';
import type {Source} from '../text/source.ts';
import type {View} from '../text/view.ts';
import type {Block, Document, Line, Table} from '../tree.ts';
import {footnoteViews} from './footnotes.ts';
import type {Ledger} from './record-builder.ts';
import {
  type FoundReference,
  findReferences,
  type Mention,
  type MergedReferences,
  mergeReferences,
} from './references/index.ts';
import type {TaskDraft} from './tasks/draft.ts';
import {readTasks} from './tasks/tasks.ts';

export interface BodyScene {
  document: Document;
  source: Source;
  ledger: Ledger;
  kind: Kind | null;
  number: string | null;
  /** the document's date, or that of the one it is attached to */
  issued: string | null;
}

export type BodyFacts = Pick<DocumentRecord, 'references' | 'tasks'>;

/** References and tasks of a document. */
export function readBody(scene: BodyScene): BodyFacts {
  const {document, source, ledger} = scene;
  const nodes = document.children
    .filter((segment) => segment.name === 'body')
    .flatMap((segment) => segment.children.filter((child): child is Block | Table => child.type !== 'line'));
  const behind = document.children.filter((segment) => segment.name === 'closing' || segment.name === 'trailer');
  const notes = footnoteViews(
    behind.flatMap((segment) => segment.children.filter(isLine)),
    source,
  );
  const views = [...headViews(document, source), ...bodyViews(nodes), ...notes];
  const found = new Map<View, FoundReference[]>();
  const mentions: Mention[] = [];
  for (const [block, view] of views.entries()) {
    const references = findReferences(view);
    if (!references.length) continue;
    found.set(view, references);
    for (const reference of references) mentions.push({block, found: reference});
  }
  const merged = mergeReferences(mentions, {number: scene.number, kind: scene.kind});
  for (const [i, mention] of merged.first.entries())
    placeReference(ledger, i, mention, views[mention.block] as View, merged.references[i] as Reference);
  const drafts = readTasks(nodes, {
    source,
    kind: scene.kind,
    issued: scene.issued,
    citedIn: (view) => found.get(view)?.flatMap(({cite, at}) => (at.date ? [cite, at.date] : [cite])) ?? [],
  });
  const tasks = drafts.map((draft, i) => layOut(ledger, i, draft, found, merged));
  return {references: merged.references, tasks};
}

const isLine = (node: Line | Block | Table): node is Line => node.type === 'line';

/** The lines of letterhead and title that may cite: they say on what a document rests, or to what it belongs. */
function headViews(document: Document, source: Source): View[] {
  const views: View[] = [];
  for (const segment of document.children) {
    if (segment.name !== 'letterhead' && segment.name !== 'title') continue;
    const lines = segment.children.filter(
      (child): child is Line =>
        child.type === 'line' && !isEmpty(child) && !child.furniture && !isOwnNumber(child, source),
    );
    if (lines.length) views.push(runningLines(source, lines));
  }
  return views;
}

/** The document's own number, whatever a scan has left of its digits, is no instrument that it cites. */
function isOwnNumber(line: Line, source: Source): boolean {
  const bare = bareLine(source, line);
  return isNumberLine(source.text.slice(line.from, line.to), bare) && !/\sv\/v\s/.test(bare);
}

function* bodyViews(nodes: readonly (Block | Table)[]): Generator<View> {
  for (const node of nodes) {
    if (node.type === 'table') for (const row of node.children) for (const cell of row.children) yield cell.view;
    else {
      yield node.view;
      yield* bodyViews(node.children);
    }
  }
}

function placeReference(ledger: Ledger, index: number, {found}: Mention, view: View, merged: Reference): void {
  const pointer = `/references/${index}`;
  ledger.place(pointer, view.toSource(found.start), view.toSource(found.end, 'end'));
  for (const key of ['number', 'date', 'issuer', 'title'] as const) {
    const range = found.at[key];
    if (range && merged[key] === found[key])
      ledger.place(`${pointer}/${key}`, view.toSource(range.start), view.toSource(range.end, 'end'));
  }
}

/** A draft as the record has it, the places of its values noted. */
function layOut(
  ledger: Ledger,
  index: number,
  draft: TaskDraft,
  found: ReadonlyMap<View, FoundReference[]>,
  merged: MergedReferences,
): Task {
  const pointer = `/tasks/${index}`;
  ledger.place(pointer, draft.text.start, draft.text.end);
  ledger.place(`${pointer}/text`, draft.text.start, draft.text.end);
  for (const [i, owner] of draft.owners.entries()) ledger.place(`${pointer}/owners/${i}/name`, owner.start, owner.end);
  for (const [i, {view, found: deadline}] of draft.deadlines.entries())
    ledger.place(`${pointer}/deadlines/${i}/text`, view.toSource(deadline.start), view.toSource(deadline.end, 'end'));
  const references = new Set<number>();
  for (const view of draft.views)
    for (const reference of found.get(view) ?? []) references.add(merged.indexOf({block: 0, found: reference}));
  references.delete(-1);
  return {
    id: draft.id,
    text: draft.text.value,
    owners: draft.owners.map(({value, role}) => ({name: value, role})),
    deadlines: draft.deadlines.map(({found: {deadline}}) => deadline),
    references: [...references].sort((a, b) => a - b),
    context: draft.context,
  };
}
