import type {Kind, Reference, Task} from '../record.ts';
import type {Source} from '../text/source.ts';
import type {View} from '../text/view.ts';
import type {Document, Line} from '../tree.ts';
import type {Ledger} from './record-builder.ts';
import {runningLines} from '../parse/running-text.ts';
import {findReferences, type Mention, mergeReferences} from './references/index.ts';
import {isEmpty} from '../parse/lines.ts';
import {walkBlocks} from '../tree.ts';

export interface BodyScene {
  document: Document;
  source: Source;
  ledger: Ledger;
  kind: Kind | null;
  number: string | null;
  date: string | null;
  title: readonly Line[];
  subject: string | null;
  own: {issuer: string | null; place: string | null};
}

export interface BodyFacts {
  references: Reference[];
  tasks: Task[];
}

/** References and tasks of a document. */
export function readBody(scene: BodyScene): BodyFacts {
  const {document, source, ledger} = scene;
  const views: View[] = [];
  const titleLines = scene.title.filter((line) => !isEmpty(line) && !line.furniture);
  if (titleLines.length) views.push(runningLines(source, titleLines));
  for (const segment of document.children) {
    if (segment.name === 'letterhead') {
      const lines = segment.children.filter((c) => c.type === 'line').filter((line) => !isEmpty(line) && !line.furniture);
      if (lines.length) views.unshift(runningLines(source, lines));
    }
    if (segment.name !== 'body') continue;
    for (const node of segment.children) if (node.type === 'table') for (const row of node.children) for (const cell of row.children) views.push(cell.view);
    walkBlocks(segment.children, (block) => {
      views.push(block.view);
      for (const node of block.children) if (node.type === 'table') for (const row of node.children) for (const cell of row.children) views.push(cell.view);
    });
  }
  const mentions: Mention[] = views.flatMap((view, block) => findReferences(view).map((found) => ({block, found})));
  const merged = mergeReferences(mentions, {number: scene.number, kind: scene.kind});
  merged.first.forEach(({block, found}, i) => {
    const view = views[block] as View;
    ledger.place(`/references/${i}`, view.toSource(found.start), view.toSource(found.end, 'end'));
  });
  return {references: merged.references, tasks: []};
}
