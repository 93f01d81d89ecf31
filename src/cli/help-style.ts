import type {HelpConfiguration, Option} from 'commander';
import {help} from './help.ts';
import type {Lang, Text} from './text.ts';

const TITLES: Readonly<Record<string, Text>> = {
  'Usage:': help.usageTitle,
  'Arguments:': help.argumentsTitle,
  'Options:': help.optionsTitle,
  'Global Options:': help.globalOptionsTitle,
  'Commands:': help.commandsTitle,
};

/** Makes the option parser's help speak our languages. */
export function helpStyle(lang: Lang): HelpConfiguration {
  const remark = ({argChoices, defaultValue}: Pick<Option, 'argChoices' | 'defaultValue'>) => {
    const choices = argChoices ? `${help.choices[lang]}: ${argChoices.join(', ')}` : '';
    const preset = defaultValue === undefined ? '' : `${help.default[lang]}: ${defaultValue}`;
    const remarks = [choices, preset].filter(Boolean).join('; ');
    return remarks && ` (${remarks})`;
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => TITLES[title]?.[lang] ?? title,
    subcommandTerm: (command) => command.name(),
    optionDescription: (option) => option.description + remark(option),
    argumentDescription: (argument) => argument.description + remark(argument),
  };
}
