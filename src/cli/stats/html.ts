import {type Markup, html as markup, raw} from '../../exporters/html/markup.ts';
import {safeLine} from '../safe-text.ts';
import {barMarkup} from './bars.ts';
import style from './page.css?raw';
import type {Report, Section} from './report.ts';

/** A page that stands alone: nothing is loaded, nothing runs, and it prints. */
export function html({lang, title, summary, sections}: Report): string {
  const page = markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${raw(style)}</style>
</head>
<body>
<h1>${title}</h1>
<p class="summary">${summary}</p>
${sections.map(sectionMarkup)}</body>
</html>
`;
  return page.html;
}

function sectionMarkup({title, columns, rows, legend}: Section): Markup {
  const longest = rows.reduce((most, {bar}) => Math.max(most, lengthOf(bar)), 0);
  const [name = '', ...figures] = columns;
  const head = figures.map((figure) => markup`<th scope="col" class="figure">${figure}</th>`);
  const body = rows.map(({cells: [label, ...values], bar}) => {
    const numbers = values.map((value) => markup`<td class="figure">${value}</td>`);
    return markup`<tr><th scope="row">${safeLine(label)}</th><td class="bar">${barMarkup(bar, longest)}</td>${numbers}</tr>
`;
  });
  const keys = legend.map(
    ([shade, text]) =>
      markup`<span class="key"><svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" class="${shade}"/></svg>${text}</span>`,
  );
  return markup`<section>
<h2>${title}</h2>
${
  keys.length > 0
    ? markup`<p class="legend">${keys}</p>
`
    : null
}<table>
<thead><tr><th scope="col">${name}</th><td></td>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>
</section>
`;
}

const lengthOf = (bar: Section['rows'][number]['bar']): number => bar.reduce((sum, [, count]) => sum + count, 0);
