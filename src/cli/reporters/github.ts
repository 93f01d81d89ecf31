import {relative, resolve} from 'node:path';
import type {Severity} from '../../diagnostic.ts';
import {isUnsafe, safeText} from '../safe-text.ts';
import type {Lang} from '../text.ts';
import type {Reporter} from './reporter.ts';
import {clauseText, fileName, messageText, rightText} from './wording.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'};

/** Workflow commands, which GitHub shows as annotations beside the lines. */
export function github(lang: Lang, cwd: string): Reporter {
  return {
    begin: () => '',
    file: ({path, findings}) =>
      findings
        .map((finding) => {
          const {severity, rule, definition, place} = finding;
          const properties = {
            file: path === '-' ? fileName(path) : relative(cwd, resolve(cwd, path)).replaceAll('\\', '/'),
            line: place?.line ?? 1,
            endLine: place?.endLine ?? 1,
            col: place?.column ?? 1,
            endColumn: place?.endColumn ?? 1,
            title: `${rule} ${definition.name} (${severity})`,
          };
          const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
          const said = [messageText(finding, lang), rightText(finding, lang), clauseText(finding, lang)];
          return `::${COMMANDS[severity]} ${list.join(',')}::${data(safeText(said.filter(Boolean).join('\n')))}\n`;
        })
        .join(''),
    end: () => '',
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  // A path is told as it is, so that GitHub finds the file; but for what a log's reader may obey.
  return data(isUnsafe(text) ? safeText(text) : text)
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
