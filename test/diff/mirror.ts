import type {Change} from '../../src/diff/index.ts';

/** A change as text, without its path and its words, whose common part is taken from the new text. */
export function plain({kind, before, after, spans, documents, task}: Change): string {
  return JSON.stringify({kind, before, after, spans, documents, task});
}

const OPPOSITES: Readonly<Record<string, string>> = {
  earlier: 'later',
  later: 'earlier',
  dropped: 'added',
  added: 'dropped',
};

/** The same as told by who goes from the new version to the old one. */
export function turned(change: Change): string {
  const [family, what = ''] = change.kind.split('.');
  const turn = <Value>(sides: {before: Value; after: Value}) => ({before: sides.after, after: sides.before});
  const {before, after, spans, documents, task} = change;
  return JSON.stringify({
    kind: `${family}.${OPPOSITES[what] ?? what}`,
    before: after,
    after: before,
    spans: turn(spans),
    documents: turn(documents),
    task: task && turn(task),
  });
}
