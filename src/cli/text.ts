/** The languages parcli speaks. Vietnamese comes first: it is the default. */
export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** A wording in every language; which one is printed is decided where it is printed. */
export type {Text} from '../diagnostic.ts';

/**
 * The language asked for, read before anything else is parsed: help and usage errors must already be in it.
 * A value that is no language is left for the option parser to refuse.
 */
export function languageOf(argv: readonly string[]): Lang {
  const at = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  return at >= 0 ? (LANGS.find((lang) => lang === value) ?? 'vi') : 'vi';
}
