import type {Source} from '../../src/text/source.ts';
import {type View, ViewBuilder} from '../../src/text/view.ts';

/** A view of the whole source as it stands. */
export function viewOf(source: Source): View {
  const builder = new ViewBuilder(source);
  for (const match of source.text.matchAll(/\S+/g)) {
    if (match.index > 0) builder.space(match.index - 1);
    builder.keep(match.index, match.index + match[0].length);
  }
  return builder.build();
}
