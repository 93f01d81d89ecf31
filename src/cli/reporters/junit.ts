import {atLeast, type Severity} from '../../diagnostic.ts';
import {escapeAttribute} from '../../exporters/xml.ts';
import type {Lang} from '../text.ts';
import type {ReportedFinding, Reporter} from './reporter.ts';
import {fileName, messageText, rightText} from './wording.ts';

/**
 * JUnit XML: a suite a file, a case a finding. Findings as grave as the run fails on are failures; the others pass, and
 * say in their output what they are.
 */
export function junit(lang: Lang, failOn: Severity | 'never'): Reporter {
  const fails = ({severity}: ReportedFinding) => failOn !== 'never' && atLeast(severity, failOn);

  function testCase(finding: ReportedFinding, path: string): string {
    const {rule, definition, severity, place, text, sets} = finding;
    const where = `${place?.line ?? 1}:${place?.column ?? 1}`;
    const name = `${rule} ${definition.name} ${where}`;
    const said = `${severity}: ${messageText(finding, lang)}`;
    const detail = [`${path}:${where}`, text && `"${text}"`, rightText(finding, lang)].filter(Boolean).join('\n');
    const inner = fails(finding)
      ? `<failure type="${severity}" message="${xml(said)}">${xml(detail)}</failure>`
      : `<system-out>${xml(`${said}\n${detail}`)}</system-out>`;
    return `<testcase classname="${xml(sets.join(' ') || 'parcli')}" name="${xml(name)}" file="${xml(path)}" line="${place?.line ?? 1}">${inner}</testcase>\n`;
  }

  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="parcli validate">\n',
    file({path, findings, skipped}) {
      const shown = fileName(path);
      const cases = findings.map((finding) => testCase(finding, shown));
      // A suite without a case is taken for one that did not run.
      if (cases.length === 0) cases.push('<testcase classname="parcli" name="validate"/>\n');
      for (const id of skipped) cases.push(`<testcase classname="parcli" name="${xml(id)}"><skipped/></testcase>\n`);
      const failures = findings.filter(fails).length;
      const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped.length}"`;
      return `<testsuite name="${xml(shown)}" ${counts}>\n${cases.join('')}</testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

/** What a terminal may obey and XML can hold: written as references. */
const REFERENCED = /[\r\u007f-\u009f\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu;

/** Text for XML 1.0: what it cannot hold at all becomes a replacement character. */
function xml(text: string): string {
  const possible = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return escapeAttribute(possible).replace(REFERENCED, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);
}
