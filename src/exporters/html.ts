/// <reference path="./html/raw.d.ts" />
import type {DocumentRecord} from '../record.ts';
import {type Clean, cleanDeep, cleaner} from './clean.ts';
import {defineExporter, type Entry, type Tell} from './exporter.ts';
import {html, type Markup, raw} from './html/markup.ts';
import css from './html/page.css?raw';
import script from './html/page.js?raw';
import {recordPane} from './html/record-pane.ts';
import {sourceRuns} from './html/source-pane.ts';
import {type Point, pointsOf, timeline} from './html/timeline.ts';
import {valueWriter} from './html/values.ts';
import {fileLink} from './links.ts';
import {documentName} from './wording.ts';

/** One page that stands alone: source left, record right, each value shows where it was read. No network, no foreign script. */
export default defineExporter({
  name: 'html',
  extension: '.html',
  mediaType: 'text/html',
  binary: false,
  what: ['tasks'],
  wantsText: true,
  async *write(entries, {linkBase = ''}, tell) {
    const clean = cleaner(tell);
    const articles: Markup[] = [];
    const names: string[] = [];
    const points: Point[] = [];
    const owners = new Set<string>();
    let last = 0;
    for await (const entry of entries) {
      const record = cleanDeep(entry.record, clean);
      const anchor = `d${articles.length + 1}`;
      names.push(documentName(record));
      points.push(...pointsOf(record, anchor));
      for (const {owners: named} of record.tasks) for (const {name} of named) owners.add(name);
      articles.push(article({...entry, record}, anchor, linkBase, clean, () => ++last, tell));
    }
    yield (await head(names)).html;
    yield body(articles, names, points, [...owners].sort()).html;
  },
});

async function head(names: readonly string[]): Promise<Markup> {
  const title = names.length === 1 ? names[0] : `${names.length} văn bản`;
  // Only this style and this script: whatever a document says can run nothing and load nothing.
  const policy = `default-src 'none'; style-src '${await digest(css)}'; script-src '${await digest(script)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title ?? ''}</title>
<style>${raw(css)}</style>
</head>
`;
}

function body(
  articles: readonly Markup[],
  names: readonly string[],
  points: readonly Point[],
  owners: readonly string[],
): Markup {
  const contents = html`<nav aria-label="Văn bản"><ul>${names.map((name, at) => html`<li><a href="#d${at + 1}">${name}</a></li>`)}</ul></nav>`;
  return html`<body>
<header>
<h1>${names.length === 1 ? (names[0] ?? '') : `${names.length} văn bản`}</h1>
${names.length > 1 ? contents : null}
<form class="filters" hidden aria-label="Lọc nhiệm vụ">
<label>Cơ quan <input type="search" name="owner" list="owners" autocomplete="off"></label>
<datalist id="owners">${owners.map((name) => html`<option value="${name}"></option>`)}</datalist>
<label>Hạn từ <input type="date" name="from"></label>
<label>đến <input type="date" name="to"></label>
<label>Tình trạng <select name="state">
<option value="">tất cả</option><option value="overdue">quá hạn</option><option value="soon">trong 7 ngày tới</option><option value="undated">không có ngày</option>
</select></label>
<button type="reset">Bỏ lọc</button>
<output aria-live="polite"></output>
</form>
</header>
<main>
${timeline(points)}
${articles}
</main>
<p class="status" role="status" aria-live="polite"></p>
<script>${raw(script)}</script>
</body>
</html>
`;
}

function article(
  {record, text}: Entry,
  anchor: string,
  linkBase: string,
  clean: Clean,
  nextId: () => number,
  tell: Tell,
): Markup {
  const values = valueWriter(record, clean, nextId);
  const pane = recordPane(record, anchor, values);
  const {path, part, parts} = record.source;
  const link = fileLink(path, linkBase);
  const file = link === null ? html`${path}` : html`<a href="${link}">${path}</a>`;
  if (text === null) tell('no-text');
  const source =
    text === null
      ? html`<p class="note">Không có toàn văn.</p>`
      : html`<pre class="text">${sourceRuns(text, ...extent(record, text), values.places, clean)}</pre>`;
  return html`<article id="${anchor}" aria-labelledby="${anchor}-name">
<h2 id="${anchor}-name">${documentName(record)}</h2>
<p class="note">${file}${parts > 1 ? ` (${part}/${parts})` : ''}</p>
<div class="panes">
<section class="source" aria-label="Toàn văn" tabindex="0">${source}</section>
<section class="record" aria-label="Bản ghi" tabindex="0">
${pane}
</section>
</div>
</article>
`;
}

/** The stretch of the source that is this document, if there is one. */
function extent({source: {start, end}}: DocumentRecord, text: string): [number, number] {
  return start < end && end <= text.length ? [start, end] : [0, text.length];
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
