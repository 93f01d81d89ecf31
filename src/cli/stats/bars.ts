import {html, type Markup} from '../../exporters/html/markup.ts';
import type {Row} from './report.ts';

/** Units across the longest bar. */
const WIDTH = 1000;
const HEIGHT = 16;

/** The bar of a row as SVG, as long as its share of the longest. The figures stand beside it, so that nobody has to hear it. */
export function barMarkup(bar: Row['bar'], longest: number): Markup | null {
  if (longest === 0 || bar.length === 0) return null;
  let from = 0;
  const pieces = bar.flatMap(([shade, count]) => {
    if (count === 0) return [];
    const x = Math.round((from * WIDTH) / longest);
    from += count;
    // What is there can be seen, however little it is.
    const width = Math.max(2, Math.round((from * WIDTH) / longest) - x);
    return [html`<rect class="${shade}" x="${x}" width="${width}" height="${HEIGHT}"/>`];
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
}
