import type {WordRun} from '../../diff/index.ts';
import {safeLine} from '../safe-text.ts';
import type {Report} from './report.ts';
import type {Row} from './rows.ts';

/** For a comment in a review: a table for each pair of documents, what went struck out, what came in bold. */
export function markdown({title, summary, columns, sections}: Report): string {
  const parts = [`## ${title}`, escaped(summary)];
  for (const section of sections) {
    parts.push(`### ${escaped(section.title)}`);
    parts.push([line(columns.map(escaped)), line(['---', '---', '---']), ...section.rows.map(tableRow)].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableRow({label, item, runs, note}: Row): string {
  const content = note === '' ? runsText(runs) : `${runsText(runs)}<br>*${escaped(note)}*`;
  return line([escaped(label), escaped(item), content]);
}

function runsText(runs: readonly WordRun[]): string {
  const parts = runs.map(([sign, text]) => {
    const inner = escaped(text);
    // Emphasis must touch its words: blanks stay outside.
    const before = /^\s/.test(text) ? ' ' : '';
    const after = /\s$/.test(text) ? ' ' : '';
    if (sign === '=' || inner === '') return before + inner + after;
    return sign === '-' ? `${before}~~${inner}~~${after}` : `${before}**${inner}**${after}`;
  });
  const [one, other] = runs;
  return parts.join(runs.length === 2 && one?.[0] === '-' && other?.[0] === '+' ? ' → ' : '').trim();
}

/** Text that means nothing to Markdown. */
function escaped(text: string): string {
  return safeLine(text).replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}
