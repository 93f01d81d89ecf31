import {safeLine} from '../safe-text.ts';
import type {Lang} from '../text.ts';
import type {Reporter} from './reporter.ts';
import {fileName, messageText} from './wording.ts';

/** One line a finding, as compilers write it: `a.txt:7:5: error ND30-SO-02 nd30-2020: …`. */
export function compact(lang: Lang): Reporter {
  return {
    begin: () => '',
    file: ({path, findings}) =>
      findings
        .map((finding) => {
          const {place, severity, rule, sets} = finding;
          const where = `${safeLine(fileName(path))}:${place?.line ?? 1}:${place?.column ?? 1}`;
          return `${where}: ${severity} ${[rule, ...sets].join(' ')}: ${messageText(finding, lang)}\n`;
        })
        .join(''),
    end: () => '',
  };
}
