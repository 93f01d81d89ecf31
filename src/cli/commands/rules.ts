import {type Command, Option} from 'commander';
import type {RulesOptions} from '../actions/rules.ts';
import type {Context} from '../context.ts';
import {RULE_FORMATS} from '../validate/choices.ts';
import {validateHelp} from '../validate/help.ts';

export function addRules(program: Command, context: Context): void {
  const {lang} = context;
  const command = program
    .command('rules')
    .description(validateHelp.rules[lang])
    .usage(validateHelp.rulesUsage[lang])
    .argument('[id]', validateHelp.rulesId[lang])
    .addHelpText('after', `\n${validateHelp.rulesAfter[lang]}`)
    .addOption(new Option('--format <format>', validateHelp.rulesFormat[lang]).choices(RULE_FORMATS).default('table'));
  command.action(async (id: string | undefined) => {
    const {rulesAction} = await import('../actions/rules.ts');
    await rulesAction(id, command.optsWithGlobals<RulesOptions>(), context);
  });
}
