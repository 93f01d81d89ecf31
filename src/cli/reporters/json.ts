import {escapeUnsafe} from '../safe-text.ts';
import type {Lang} from '../text.ts';
import {version} from '../version.ts';
import type {FileReport, ReportedFinding, Reporter, Totals} from './reporter.ts';
import {clauseText, messageText, rightText} from './wording.ts';

/** One object: what was found, file by file, and the totals. `parcli schema validation` is its definition. */
export function json(lang: Lang): Reporter {
  let count = 0;
  const head = JSON.stringify({schema: 'parcli/validation@1', tool: {name: 'parcli', version}}).slice(0, -1);
  return {
    marksKnown: true,
    begin: () => `${head},"files":[`,
    file: (report) => `${count++ === 0 ? '\n' : ',\n'}${escapeUnsafe(JSON.stringify(fileOf(report, lang)))}`,
    end: (totals) => `\n],"totals":${JSON.stringify(totalsOf(totals))}}\n`,
  };
}

function fileOf({path, documents, findings, skipped}: FileReport, lang: Lang) {
  return {path, documents, findings: findings.map((finding) => findingOf(finding, lang)), skipped};
}

function findingOf(finding: ReportedFinding, lang: Lang) {
  const {rule, definition, severity, sets, message, args, place, text, pointer, part, fingerprint, known} = finding;
  return {
    rule,
    name: definition.name,
    severity,
    message: messageText(finding, lang),
    code: message,
    args,
    right: rightText(finding, lang),
    clause: clauseText(finding, lang),
    sets,
    place,
    text,
    pointer,
    part,
    fingerprint,
    known: known === true,
  };
}

function totalsOf({files, documents, counts, known, skipped}: Totals) {
  return {files, documents, ...counts, known, skipped: Object.fromEntries(skipped)};
}
