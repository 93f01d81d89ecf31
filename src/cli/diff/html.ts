import type {WordRun} from '../../diff/index.ts';
import {safeLine, safeText} from '../safe-text.ts';
import type {Report} from './report.ts';
import type {Row} from './rows.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --gone: #c4282822; --come: #1a7f3722; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 2rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
td:first-child, td:nth-child(2) { white-space: nowrap; }
del { background: var(--gone); }
ins { background: var(--come); text-decoration: none; font-weight: 600; }
small { display: block; opacity: 0.75; }
@media (max-width: 40rem) { td:first-child, td:nth-child(2) { white-space: normal; } }
`;

/** A page that stands alone: nothing is loaded, nothing runs. */
export function html({lang, title, summary, columns, sections}: Report): string {
  const head = columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const tables = sections.map(
    (section) => `<section>
<h2>${escaped(section.title)}</h2>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${section.rows.map(tableRow).join('\n')}
</tbody>
</table>
</section>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
${tables.join('\n')}
</body>
</html>
`;
}

function tableRow({label, item, runs, note}: Row): string {
  const small = note === '' ? '' : `<small>${escaped(note)}</small>`;
  return `<tr><td>${escaped(label)}</td><td>${escaped(item)}</td><td>${runsHtml(runs)}${small}</td></tr>`;
}

const TAGS = {'-': 'del', '+': 'ins'} as const;

function runsHtml(runs: readonly WordRun[]): string {
  const [one, other] = runs;
  const exchange = runs.length === 2 && one?.[0] === '-' && other?.[0] === '+';
  const parts = runs.map(([sign, text]) => {
    const inner = entities(safeText(text.replace(/\s+/g, ' ')));
    return sign === '=' ? inner : `<${TAGS[sign]}>${inner}</${TAGS[sign]}>`;
  });
  return parts.join(exchange ? ' → ' : '');
}

const escaped = (text: string): string => entities(safeLine(text));

function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
