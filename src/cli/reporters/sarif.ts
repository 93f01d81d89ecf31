import {isAbsolute, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Severity} from '../../diagnostic.ts';
import {rules} from '../../rules/index.ts';
import type {Rule} from '../../rules/rule.ts';
import {escapeUnsafe} from '../safe-text.ts';
import type {Lang} from '../text.ts';
import {version} from '../version.ts';
import type {ReportedFinding, Reporter} from './reporter.ts';
import {clauseOf, clauseText, fileName, messageText, rightText} from './wording.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * SARIF 2.1.0, one run: every rule described, results with relative addresses and fingerprints over content. What the
 * baseline knows is marked, not dropped, so that a dashboard does not take it for mended.
 */
export function sarif(lang: Lang, cwd: string): Reporter {
  const places = new Map(rules.map(({id}, index) => [id, index]));
  const driver = {
    name: 'parcli',
    version,
    semanticVersion: version.split('-')[0],
    language: lang,
    rules: rules.map((rule) => ruleOf(rule, lang)),
  };
  let count = 0;
  return {
    marksKnown: true,
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({driver})},"columnKind":"utf16CodeUnits","results":[`,
    file: ({path, findings}) =>
      findings
        .map((finding) => {
          const result = resultOf(finding, places.get(finding.rule) ?? -1, locationOf(path, cwd), lang);
          return `${count++ === 0 ? '\n' : ',\n'}${escapeUnsafe(JSON.stringify(result))}`;
        })
        .join(''),
    end: () => '\n],"invocations":[{"executionSuccessful":true}]}]}\n',
  };
}

function ruleOf(rule: Rule, lang: Lang) {
  const clause = clauseOf(rule);
  const sets = rule.needs === 'record' || rule.needs === 'text' ? (rule.sets ?? []) : [];
  return {
    id: rule.id,
    name: rule.name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: rule.title[lang]},
    help: {text: [rule.advice[lang], clause && `NĐ 30/2020/NĐ-CP, ${clause}`].filter(Boolean).join('\n')},
    defaultConfiguration: {level: LEVELS[rule.severity]},
    properties: {tags: [rule.needs, ...sets]},
  };
}

function resultOf(finding: ReportedFinding, ruleIndex: number, artifactLocation: object, lang: Lang) {
  const {rule, severity, place, text, fingerprint, known, sets, part} = finding;
  const right = rightText(finding, lang);
  const region = place && {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    ...(text && {snippet: {text}}),
  };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: {text: messageText(finding, lang)},
    locations: [{physicalLocation: {artifactLocation, ...(region && {region})}}],
    partialFingerprints: {'parcliContent/v1': fingerprint},
    ...(known === null ? {} : {baselineState: known ? 'unchanged' : 'new'}),
    ...(known ? {suppressions: [{kind: 'external', status: 'accepted'}]} : {}),
    properties: {severity, sets, clause: clauseText(finding, lang), right, part},
  };
}

/** Relative to where the run stands, and so to the repository; what lies outside has only its own address. */
function locationOf(path: string, cwd: string): {uri: string; uriBaseId?: string} {
  const inside = path === '-' ? fileName(path) : relative(cwd, resolve(cwd, path));
  if (isAbsolute(inside) || inside.startsWith('..')) return {uri: pathToFileURL(resolve(cwd, path)).href};
  return {uri: inside.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'};
}
