import {examplePieces} from '../../rules/examples.ts';
import type {Rule} from '../../rules/rule.ts';
import {RULE_SETS} from '../../rules/sets.ts';
import {clauseOf} from '../reporters/wording.ts';
import type {Lang} from '../text.ts';

/** A rule as data, in one language. */
export function describeRule(rule: Rule, lang: Lang) {
  const {id, name, severity, needs, title, advice, examples} = rule;
  const sets = setsOf(rule);
  const clause = clauseOf(rule);
  return {
    id,
    name,
    severity,
    needs,
    title: title[lang],
    advice: advice[lang],
    sets,
    clause: clause && `NĐ 30/2020/NĐ-CP, ${clause}`,
    instruments: RULE_SETS.filter((set) => sets.includes(set.id)).map((set) => set.title[lang]),
    skippedOnScans: isExact(rule),
    needsAsOf: needs !== 'archive' && needs !== 'file' && rule.asOf === true,
    right: examples.pass.map(examplePieces).filter(Boolean),
    wrong: examples.fail.map(examplePieces).filter(Boolean),
  };
}

function setsOf(rule: Rule): readonly string[] {
  return rule.needs === 'record' || rule.needs === 'text' ? (rule.sets ?? []) : [];
}

function isExact(rule: Rule): boolean {
  return (rule.needs === 'record' || rule.needs === 'text') && rule.exact === true;
}
