import type {Clean} from '../clean.ts';
import {html, type Markup} from './markup.ts';
import type {Place} from './values.ts';

/**
 * The source's text, cut wherever a value begins or ends: places may overlap in any way. Each run names the values that it
 * belongs to, the innermost last.
 */
export function sourceRuns(text: string, from: number, to: number, places: readonly Place[], clean: Clean): Markup {
  const inside = places
    .map((place) => ({...place, start: Math.max(place.start, from), end: Math.min(place.end, to)}))
    .filter(({start, end}) => start < end);
  const cuts = new Set([from, to]);
  const opening = new Map<number, Place[]>();
  for (const place of inside) {
    cuts.add(place.start).add(place.end);
    opening.set(place.start, [...(opening.get(place.start) ?? []), place]);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const runs: Markup[] = [];
  let open: Place[] = [];
  for (const [at, start] of sorted.entries()) {
    open = [...open.filter(({end}) => end > start), ...(opening.get(start) ?? [])];
    const words = clean(text.slice(start, sorted[at + 1] ?? start));
    if (words === '') continue;
    open.sort((a, b) => b.end - b.start - (a.end - a.start) || a.id - b.id);
    const innermost = open.at(-1);
    runs.push(
      innermost
        ? html`<span class="run ${innermost.kind}" data-values="${open.map(({id}) => id).join(' ')}">${words}</span>`
        : html`${words}`,
    );
  }
  return html`${runs}`;
}
