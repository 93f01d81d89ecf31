import type {ChalkInstance} from 'chalk';
import type {Severity} from '../../diagnostic.ts';
import {safeLine} from '../safe-text.ts';
import type {Lang} from '../text.ts';
import {cells, wrap} from '../wrap.ts';
import type {ReportedFinding, Reporter} from './reporter.ts';
import {summaryText} from './summary.ts';
import {clauseText, fileName, messageText, rightText, SEVERITY_NAMES} from './wording.ts';

const INDENT = 2;
/** Longest offending text that is repeated. */
const QUOTED = 80;

/** For eyes: findings by file, each with what is wrong, the words that are, what would be right, and the clause. */
export function pretty(lang: Lang, width: number, paint: ChalkInstance): Reporter {
  const colour: Record<Severity, ChalkInstance> = {error: paint.red, warning: paint.yellow, info: paint.cyan};
  const names = Math.max(...Object.values(SEVERITY_NAMES).map((name) => cells(name[lang])));
  let last = '';

  function lines(finding: ReportedFinding): string[] {
    const {place, severity, rule, text, right} = finding;
    const where = `${place?.line ?? 1}:${place?.column ?? 1}`.padEnd(7);
    const name = SEVERITY_NAMES[severity][lang];
    const head = `${where} ${name}${' '.repeat(names - cells(name))} `;
    const room = width - INDENT - cells(head);
    const [first = '', ...more] = wrap(`${messageText(finding, lang)}  ${rule}`, room);
    const quoted = text === '' ? '' : `"${short(safeLine(text))}"`;
    const shown = right === '' ? quoted : `${quoted} → "${short(rightText(finding, lang))}"`;
    const notes = [shown, right === '' ? rightText(finding, lang) : '', clauseText(finding, lang)].filter(Boolean);
    return [
      `${paint.dim(where)} ${colour[severity](name)}${' '.repeat(names - cells(name))} ${first}`,
      ...more.map((line) => ' '.repeat(cells(head)) + line),
      ...notes.flatMap((note) => wrap(note, room)).map((line) => ' '.repeat(cells(head)) + paint.dim(line)),
    ].map((line) => ' '.repeat(INDENT) + line);
  }

  return {
    begin: () => '',
    file({path, findings}) {
      if (findings.length === 0) return '';
      const title = path === last ? '' : `${paint.underline(safeLine(fileName(path)))}\n`;
      last = path;
      return `${title}${findings.flatMap(lines).join('\n')}\n\n`;
    },
    end(totals) {
      const {error, warning} = totals.counts;
      const tone = error > 0 ? paint.red : warning > 0 ? paint.yellow : paint.green;
      return `${tone(summaryText(totals, lang))}\n`;
    },
  };
}

function short(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1)}…`;
}
