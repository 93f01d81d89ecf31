import type {ChalkInstance} from 'chalk';
import type {Severity} from '../../diagnostic.ts';
import {safeLine} from '../safe-text.ts';
import type {Lang} from '../text.ts';
import {cells, wrap as wrapped} from '../wrap.ts';
import type {ReportedFinding, Reporter} from './reporter.ts';
import {summaryText} from './summary.ts';
import {clauseText, fileName, messageText, rightText, SEVERITY_NAMES} from './wording.ts';

const INDENT = 2;
/** Longest offending text that is repeated. */
const QUOTED = 80;

/** So many remarks (info) of one rule in one file are shown whole; further ones are told by their lines. */
const ALIKE = 3;
/** Lines that are named of what is folded. */
const NAMED = 6;

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

  /** Remarks of one rule that are too many to be shown: how many, and on which lines. */
  function rest(alike: readonly ReportedFinding[]): string[] {
    const name = SEVERITY_NAMES.info[lang];
    const at = [...new Set(alike.map(({place}) => place?.line ?? 1))];
    const named = at.slice(0, NAMED).join(', ') + (at.length > NAMED ? ', …' : '');
    const said =
      lang === 'vi'
        ? `và ${alike.length} chỗ nữa (dòng ${named}); --format compact in hết`
        : `and ${alike.length} more (lines ${named}); --format compact prints all`;
    const lead = `${' '.repeat(7)} ${name}${' '.repeat(names - cells(name))} `;
    const room = width - INDENT - cells(lead);
    return wrap(`${said}  ${alike[0]?.rule}`, room).map(
      (line, index) => ' '.repeat(INDENT) + (index === 0 ? paint.dim(lead) : ' '.repeat(cells(lead))) + paint.dim(line),
    );
  }

  return {
    begin: () => '',
    file({path, findings}) {
      if (findings.length === 0) return '';
      const title = path === last ? '' : `${paint.underline(safeLine(fileName(path)))}\n`;
      last = path;
      const {shown, folded} = fold(findings);
      return `${title}${[...shown.flatMap(lines), ...folded.flatMap(rest)].join('\n')}\n\n`;
    },
    end(totals) {
      const {error, warning} = totals.counts;
      const tone = error > 0 ? paint.red : warning > 0 ? paint.yellow : paint.green;
      return `${tone(summaryText(totals, lang))}\n`;
    },
  };
}

/** Lines without the blanks at which they were broken. */
const wrap = (text: string, room: number): string[] => wrapped(text, room).map((line) => line.trimEnd());

function short(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1)}…`;
}

/** A long plan has a remark on every line: only the first few of a kind are shown whole. */
function fold(findings: readonly ReportedFinding[]): {shown: ReportedFinding[]; folded: ReportedFinding[][]} {
  const alike = new Map<string, ReportedFinding[]>();
  const shown = findings.filter((finding) => {
    if (finding.severity !== 'info') return true;
    const same = alike.get(finding.rule);
    if (same) same.push(finding);
    else alike.set(finding.rule, [finding]);
    return (same?.length ?? 1) <= ALIKE;
  });
  const folded = [...alike.values()].map((same) => same.slice(ALIKE)).filter((same) => same.length > 0);
  return {shown, folded};
}
