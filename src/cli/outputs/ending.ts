import {CliError, EXIT} from '../errors.ts';
import {messages} from '../messages.ts';

/** Endings that promise a form; any other (`.txt`, `.out`, none) promises nothing. */
const PROMISES =
  /\.(?:csv|tsv|xlsx|xls|ods|docx?|odt|rtf|pdf|html?|mhtml?|md|markdown|xml|ics|json|jsonld|jsonl|ndjson|ya?ml|parquet|zip|png|jpe?g|tiff?)$/i;
/** Those of them that `parcli export` writes. */
const EXPORTED = /\.(?:csv|tsv|xlsx|html?|md|xml|ics|jsonld|parquet|ndjson|jsonl|ya?ml)$/i;

/**
 * For a file whose ending tells none of the forms that a command writes.
 * @throws {CliError} where it promises another one
 */
export function demandNoPromise(path: string, flag: string, formats: readonly string[]): void {
  if (!PROMISES.test(path)) return;
  throw new CliError(EXIT.usage, messages.otherEnding(path, flag, formats, EXPORTED.test(path)));
}
