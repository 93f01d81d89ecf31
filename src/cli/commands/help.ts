import type {Command} from 'commander';
import type {Context} from '../context.ts';
import {help} from '../help.ts';

/** The option parser's own `help` says nothing of a command that it does not know. */
export function addHelp(program: Command, {lang}: Context): void {
  const command = program
    .command('help')
    .description(help.helpCommand[lang])
    .argument('[command]')
    // `help --help` and `help extract --help` are help, too.
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments();
  command.action(async (name: string = command.name()) => {
    if (name === command.name()) program.help();
    program.commands.find((one) => one.name() === name)?.help();
    // No command: told as it is for `parcli foo`.
    await program.parseAsync([name], {from: 'user'});
  });
}
