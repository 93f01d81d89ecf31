import type {ChalkInstance} from 'chalk';
import type {Rule} from '../../rules/rule.ts';
import {SEVERITY_NAMES} from '../reporters/wording.ts';
import type {Lang, Text} from '../text.ts';
import {wrap} from '../wrap.ts';
import {describeRule} from './rule-description.ts';

const WORDS = {
  severity: {vi: 'Mức', en: 'Severity'},
  rests: {vi: 'Căn cứ', en: 'Rests on'},
  holds: {vi: 'Áp dụng', en: 'Holds for'},
  every: {vi: 'mọi văn bản, mọi thời kỳ', en: 'every document, of any time'},
  needs: {vi: 'Cần', en: 'Needs'},
  advice: {vi: 'Cách sửa', en: 'What to do'},
  scans: {vi: 'Không áp dụng cho bản quét: xét từng ký tự.', en: 'Not run on scans: it hangs on single characters.'},
  right: {vi: 'Đúng:', en: 'Right:'},
  wrong: {vi: 'Sai:', en: 'Wrong:'},
  off: {vi: 'Tắt quy tắc:', en: 'To switch it off:'},
} satisfies Record<string, Text>;

const NEEDS: Readonly<Record<Rule['needs'], Text>> = {
  file: {vi: 'tệp', en: 'a file'},
  record: {vi: 'bản ghi', en: 'a record'},
  text: {vi: 'văn bản gốc (bản ghi không đủ)', en: 'the text itself (a record is not enough)'},
  archive: {vi: 'nhiều văn bản trong một lần chạy', en: 'several documents in one run'},
};

/** A rule as a page. */
export function explainRule(rule: Rule, lang: Lang, width: number, paint: ChalkInstance): string {
  const {id, name, severity, needs, title, advice, clause, instruments, sets, skippedOnScans, needsAsOf, right, wrong} =
    describeRule(rule, lang);
  const out = [`${paint.bold(id)} ${name}`, ...wrap(title, width), ''];
  field(WORDS.severity, SEVERITY_NAMES[severity][lang]);
  if (clause) field(WORDS.rests, clause);
  field(WORDS.holds, sets.length === 0 ? WORDS.every[lang] : [...new Set(instruments)].join('; '));
  field(WORDS.needs, NEEDS[needs][lang] + (needsAsOf ? ', --as-of' : ''));
  field(WORDS.advice, advice);
  if (skippedOnScans) out.push(...wrap(WORDS.scans[lang], width));
  examples(WORDS.right, right, paint.green);
  examples(WORDS.wrong, wrong, paint.red);
  out.push(
    '',
    WORDS.off[lang],
    `  parcli validate --rule ${id}=off …`,
    `  parcli.config.json: {"rules": {"${id}": "off"}}`,
  );
  return `${out.join('\n')}\n`;

  function field(label: Text, value: string): void {
    const [first = '', ...more] = wrap(`${label[lang]}: ${value}`, width);
    out.push(first, ...more.map((line) => `  ${line}`));
  }

  function examples(label: Text, list: readonly string[], tone: ChalkInstance): void {
    for (const example of list) out.push('', label[lang], ...example.split('\n').map((line) => tone(`  ${line}`)));
  }
}
