import {fill, type Severity} from '../../diagnostic.ts';
import {messageOf, type Rule} from '../../rules/rule.ts';
import {RULE_SETS} from '../../rules/sets.ts';
import {safeLine} from '../safe-text.ts';
import type {Lang, Text} from '../text.ts';
import type {ReportedFinding} from './reporter.ts';

/** Findings in words. What comes out is on one line and holds nothing that a terminal would obey. */

export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  error: {vi: 'lỗi', en: 'error'},
  warning: {vi: 'cảnh báo', en: 'warning'},
  info: {vi: 'lưu ý', en: 'info'},
};

export function messageText({definition, message, args}: ReportedFinding, lang: Lang): string {
  return safeLine(fill(messageOf(definition, message)[lang], args));
}

/** What would be right: word for word where it is known, else as the rule says it in general. */
export function rightText({definition, right}: ReportedFinding, lang: Lang): string {
  return right === '' ? definition.advice[lang] : safeLine(right);
}

/**
 * `NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3`; for other sets the instrument alone. Empty where the rule rests on none, or none
 * held for the document.
 */
export function clauseText({definition, sets}: Pick<ReportedFinding, 'definition' | 'sets'>, lang: Lang): string {
  const clause = clauseOf(definition);
  return sets
    .map((id) => {
      const title = RULE_SETS.find((set) => set.id === id)?.title[lang] ?? id;
      return id === 'nd30-2020' && clause ? `${title}, ${clause}` : title;
    })
    .join('; ');
}

export function clauseOf(rule: Rule): string {
  return rule.needs === 'record' || rule.needs === 'text' ? (rule.clause ?? '') : '';
}

/** Name of a file in reports: stdin without a name has none of its own. */
export function fileName(path: string): string {
  return path === '-' ? 'stdin' : path;
}
