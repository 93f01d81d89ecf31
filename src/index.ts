import type {Extraction} from './extract/extraction.ts';
import {readSource} from './extract/source.ts';
import {annotate} from './readers/annotate.ts';
import type {ReadWord} from './readers/reader.ts';
import type {DocumentRecord} from './record.ts';
import {DecodeError, decode} from './text/decode.ts';

export type {Diagnostic, Severity} from './diagnostic.ts';
export type {Change, ChangeKind, Comparison, FollowReply, FollowUp, NamedRecord} from './diff/index.ts';
export type {CoverageRun, Extraction, Message} from './extract/extraction.ts';
export {ReadError} from './readers/errors.ts';
export type {PageImage, ReadOptions, ReadText, RecognisedWord, Recogniser} from './readers/index.ts';
export {readDocument} from './readers/index.ts';
export type {Deadline, DocumentRecord, Kind, Owner, Reference, Role, Signer, Task} from './record.ts';
export {DecodeError, decode};

export interface ExtractOptions {
  /** name of the source, as records shall tell it */
  path?: string;
  format?: DocumentRecord['source']['format'];
  /** encoding that the text was decoded from, where text and not bytes is given */
  encoding?: string;
  /** SHA-256 of the bytes, lower-case hexadecimal */
  sha256?: string | null;
  /** offsets in the text at which the file's pages begin: then spans tell their page */
  pages?: readonly number[];
  /** words that were recognised from an image: values read from weak ones are listed in `inferred` */
  words?: readonly ReadWord[];
}

/**
 * The administrative documents of a text, in reading order; empty where none is recognised.
 * @throws DecodeError for bytes that are no text in a known encoding
 */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): DocumentRecord[] {
  return read(input, options).records;
}

/** Records together with what else was seen on the way. Same errors as `extract`. */
export function read(input: string | Uint8Array, options: ExtractOptions = {}): Extraction {
  const {text, encoding} =
    typeof input === 'string' ? {text: input, encoding: options.encoding ?? 'utf-8'} : decode(input);
  const extraction = readSource(text, {
    path: options.path ?? '',
    format: options.format ?? 'text',
    encoding: options.encoding ?? encoding,
    sha256: options.sha256 ?? null,
  });
  if (options.pages || options.words) annotate(extraction.records, options.pages ?? [], options.words ?? []);
  return extraction;
}

/** The rules of văn thư, loaded when they are asked for: `const {createValidate} = await loadRules()`. */
export function loadRules(): Promise<typeof import('./rules/api.ts')> {
  return import('./rules/api.ts');
}

/** Comparing records, loaded when it is asked for: `const {diff, follow} = await loadDiff()`. */
export function loadDiff(): Promise<typeof import('./diff/index.ts')> {
  return import('./diff/index.ts');
}

/** Counting records, loaded when it is asked for: `const {statsOf} = await loadStats()`. */
export function loadStats(): Promise<typeof import('./stats/index.ts')> {
  return import('./stats/index.ts');
}
