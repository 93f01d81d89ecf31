import type {Diagnostic} from '../../diagnostic.ts';
import {rules} from '../index.ts';
import type {ArchiveRule} from '../rule.ts';
import {settingOf, severityOf, type ValidateOptions} from '../validate.ts';
import type {ArchiveIndex} from './archive-index.ts';

/** A diagnostic about one document of an archive, with the file that it stands in. */
export interface ArchiveDiagnostic {
  path: string;
  diagnostic: Diagnostic;
}

/** Judges the documents of an archive together. `optionsOf` gives the options that hold for a file. */
export function* validateArchive(
  archive: ArchiveIndex,
  optionsOf: (path: string) => ValidateOptions,
): Generator<ArchiveDiagnostic> {
  for (const rule of rules.filter((one): one is ArchiveRule => one.needs === 'archive')) {
    for (const finding of rule.check(archive)) {
      const {path, part} = archive.documents[finding.document] as ArchiveIndex['documents'][number];
      const {rules: severities} = optionsOf(path);
      if (settingOf(rule, severities) === 'off') continue;
      const {line, column, text, at, args = {}, message = '', right = ''} = finding;
      const place = {start: 0, end: 0, line, column, endLine: line, endColumn: column + text.length};
      const severity = severityOf(rule, finding, severities, {scan: false, undated: false});
      const pointer = typeof at === 'string' ? at : null;
      yield {path, diagnostic: {rule: rule.id, severity, sets: [], message, args, right, place, text, pointer, part}};
    }
  }
}
