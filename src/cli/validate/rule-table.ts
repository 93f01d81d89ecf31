import type {ChalkInstance} from 'chalk';
import type {Rule} from '../../rules/rule.ts';
import {fitColumns} from '../formats/columns.ts';
import {FRAME, grid} from '../formats/grid.ts';
import {SEVERITY_NAMES} from '../reporters/wording.ts';
import type {Lang} from '../text.ts';
import {cells, wrap} from '../wrap.ts';

const HEADS = {vi: ['Mã', 'Tên', 'Mức', 'Quy tắc'], en: ['Id', 'Name', 'Severity', 'Rule']};

/** All rules as a table for eyes. */
export function ruleTable(rules: readonly Rule[], lang: Lang, width: number, paint: ChalkInstance): string {
  const rows = rules.map(({id, name, severity, title}) => [id, name, SEVERITY_NAMES[severity][lang], title[lang]]);
  const all = [HEADS[lang], ...rows];
  const needs = HEADS[lang].map((_, column) => {
    const wanted = Math.max(...all.map((row) => cells(row[column] ?? '')));
    return {wanted, least: column === 3 ? Math.min(wanted, 20) : wanted, weight: 1};
  });
  const widths = fitColumns(needs, width - FRAME * needs.length - 1);
  const lines = all.map((row, at) =>
    row.map((text, column) => wrap(text, widths[column] ?? 1).map((line) => (at === 0 ? paint.bold(line) : line))),
  );
  return `${grid(lines, widths)}\n`;
}

/** The same as Markdown, for the README beside the rules. */
export function ruleMarkdown(rules: readonly Rule[], lang: Lang): string {
  const rows = rules.map(({id, name, severity, title}) => {
    return [id, `\`${name}\``, SEVERITY_NAMES[severity][lang], title[lang].replaceAll('|', '\\|')];
  });
  const all = [HEADS[lang], ...rows];
  const widths = HEADS[lang].map((_, column) => Math.max(...all.map((row) => cells(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - cells(text))).join(' | ')} |`;
  return [line(HEADS[lang]), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
