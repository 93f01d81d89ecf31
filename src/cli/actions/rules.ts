import {rules} from '../../rules/index.ts';
import {ruleNamed} from '../../rules/validate.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {type ColorChoice, colours, paperOf} from '../paper.ts';
import type {RuleFormat} from '../validate/choices.ts';
import {explainRule} from '../validate/explain-rule.ts';
import {validateMessages} from '../validate/messages.ts';
import {nearestRule} from '../validate/nearest-rule.ts';
import {describeRule} from '../validate/rule-description.ts';
import {ruleTable} from '../validate/rule-table.ts';

export interface RulesOptions {
  readonly format: RuleFormat;
  readonly color: ColorChoice;
}

/** Lists all rules, or explains one: clause, right and wrong, how to switch it off. */
export async function rulesAction(id: string | undefined, options: RulesOptions, context: Context): Promise<void> {
  const {io, lang} = context;
  const rule = id === undefined ? undefined : ruleNamed(id);
  if (id !== undefined && !rule) throw new CliError(EXIT.usage, validateMessages.unknownRule(id, nearestRule(id)));
  const chosen = rule ? [rule] : [...rules].sort((one, other) => (one.id < other.id ? -1 : 1));
  if (options.format === 'json') {
    const described = chosen.map((one) => describeRule(one, lang));
    return io.stdout.write(`${JSON.stringify(rule ? described[0] : described, null, 2)}\n`);
  }
  const paper = paperOf(io.stdout, options.color, io.env);
  const paint = await colours(paper);
  await io.stdout.write(
    rule ? explainRule(rule, lang, paper.width, paint) : ruleTable(chosen, lang, paper.width, paint),
  );
}
