import {Argument, type Command} from 'commander';
import type {SchemaName} from '../actions/schema.ts';
import type {Context} from '../context.ts';
import {help} from '../help.ts';

const NAMES: readonly SchemaName[] = ['record', 'diff', 'follow', 'validation', 'stats', 'config'];

export function addSchema(program: Command, context: Context): void {
  const {lang} = context;
  program
    .command('schema')
    .description(help.schema[lang])
    .usage(help.schemaUsage[lang])
    .addHelpText('after', `\n${help.schemaAfter[lang]}`)
    .addArgument(new Argument('[name]', help.schemaName[lang]).choices(NAMES).default('record'))
    .action(async (name: SchemaName) => {
      const {schemaAction} = await import('../actions/schema.ts');
      await schemaAction(name, context);
    });
}
