import type {DocumentRecord} from '../record.ts';
import type {Source} from '../text/source.ts';
import type {Root} from '../tree.ts';
import type {CoverageRun} from './extraction.ts';
import {type Ground, groundOf} from './ground/ground.ts';
import {innermost, type Value, valuesOf} from './ground/values.ts';

type Part = CoverageRun['part'];

/**
 * What each stretch of the decoded text is to the records: runs without gap, in order, that add up to the text. Two
 * layers make them. The ground is what the tree says of a line (letterhead, heading, item, blank line); on it lie the
 * values that were read, of which the innermost wins. Linear in the text, and made only when asked for.
 */
export function coverageOf(root: Root, source: Source, records: readonly DocumentRecord[]): CoverageRun[] {
  const values = records.map((record, index) => valuesOf(record, index));
  const ground = root.children.flatMap((document, index) => {
    const record = records[index];
    return record ? groundOf(document, source, record, values[index] ?? [], index) : [];
  });
  const runs: CoverageRun[] = [];
  const layers = merge(ground, innermost(values.flat()), source.raw.length);
  for (const {start, end, part, pointer} of layers) {
    const last = runs.at(-1);
    if (last && last.part === part && last.pointer === pointer) last.end = end;
    else runs.push(pointer === undefined ? {start, end, part} : {start, end, part, pointer});
  }
  return runs;
}

/** Cuts the ground at the edges of the values, and puts the values in. Both are ascending; the values do not overlap. */
function* merge(ground: readonly Ground[], values: readonly Value[], length: number): Generator<Ground> {
  let next = 0;
  let at = 0;
  const stretches = [...ground, {start: length, end: length, part: 'unassigned' as const}];
  for (const stretch of stretches) {
    // What no node of the tree holds was recognised as part of nothing.
    const pieces: Ground[] =
      stretch.start > at ? [{start: at, end: stretch.start, part: 'unassigned'}, stretch] : [stretch];
    for (const piece of pieces) {
      at = Math.max(at, piece.start);
      while (at < piece.end) {
        while (next < values.length && (values[next] as Value).end <= at) next++;
        const value = values[next];
        if (!value || value.start >= piece.end) {
          yield {...piece, start: at};
          at = piece.end;
        } else if (value.start > at) {
          yield {...piece, start: at, end: value.start};
          at = value.start;
        } else {
          const end = Math.min(value.end, piece.end);
          yield {start: at, end, part: partOf(value.pointer, piece.part), pointer: value.pointer};
          at = end;
        }
      }
    }
  }
}

/** A value's part: its field's, but for what is printed where another field stands (a heading that names owners). */
function partOf(pointer: string, ground: Part): Part {
  const field = pointer.split('/')[2];
  switch (field) {
    case 'tasks':
      return ground === 'context' ? 'context' : 'task';
    case 'references':
      return ground === 'task' || ground === 'header' ? ground : 'reference';
    case 'signer':
    case 'recipients':
    case 'archive':
      return 'closing';
    default:
      return 'header';
  }
}
