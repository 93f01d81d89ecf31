import {relative, resolve} from 'node:path';
import type {Severity} from '../../diagnostic.ts';
import {escapeUnsafe} from '../safe-text.ts';
import type {Lang} from '../text.ts';
import type {Reporter} from './reporter.ts';
import {fileName, messageText, rightText} from './wording.ts';

const GRADES: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'};

/** GitLab Code Quality: one array. */
export function gitlab(lang: Lang, cwd: string): Reporter {
  let count = 0;
  return {
    begin: () => '[',
    file: ({path, findings}) =>
      findings
        .map((finding) => {
          const {rule, severity, place, fingerprint} = finding;
          const file = path === '-' ? fileName(path) : relative(cwd, resolve(cwd, path)).replaceAll('\\', '/');
          const issue = {
            description: `${messageText(finding, lang)} (${rightText(finding, lang)})`,
            check_name: rule,
            fingerprint: `${fingerprint}:${file}`,
            severity: GRADES[severity],
            location: {path: file, lines: {begin: place?.line ?? 1, end: place?.endLine ?? 1}},
          };
          return `${count++ === 0 ? '\n' : ',\n'}${escapeUnsafe(JSON.stringify(issue))}`;
        })
        .join(''),
    end: () => '\n]\n',
  };
}
