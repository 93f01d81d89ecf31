import {describe, expect, test, vi} from 'vitest';
import type {Place} from '../src/diagnostic.ts';
import {read} from '../src/index.ts';
import {createArchive} from '../src/rules/archive/archive-index.ts';
import {validateArchive} from '../src/rules/archive/validate-archive.ts';
import {rules} from '../src/rules/index.ts';
import {createValidate} from '../src/rules/validate.ts';
import {CORPUS, corpusTexts, NO_CORPUS} from './support/corpus.mjs';

vi.setConfig({testTimeout: 60_000});

interface Text {
  name: string;
  bytes: Uint8Array;
  format: 'text' | 'markdown';
}

/**
 * Every finding of severity error in the corpus, by rule and text: each was read, and is true. One that is not among them
 * must be read before it is added.
 * - the notice ends with `Nơi nhận`, no signature was taken over
 * - the machine that read the decision left out whose it is
 * - the petition bears neither place nor date
 */
const READ = ['ND30-CK-01 wild/191', 'ND30-CQ-01 headers/113', 'ND30-DT-01 wild/178'];

/** What must, and must not, be found in the seeds: by file and document, and the rule set they are judged by. */
const SINCE_2020 = rules.flatMap((rule) => ('sets' in rule && rule.sets?.join() === 'nd30-2020' ? rule.id : []));
const EXPECTED: [seed: string, part: number, set: string, found: string[], not: string[]][] = [
  ['000', 1, 'nd30-2020', ['ND30-SO-05', 'ND30-SO-08'], ['ND30-TL-01', 'ND30-TL-03']],
  ['000', 2, 'nd30-2020', ['ND30-NN-02', 'DOC-04'], ['ND30-DT-04', 'ND30-DT-05', 'ND30-DT-06', 'ND30-DT-12']],
  [
    '001',
    1,
    'nd30-2020',
    [
      ...['ND30-QH-01', 'ND30-TN-01', 'ND30-CQ-01', 'ND30-SO-04', 'ND30-DT-08', 'ND30-CK-02', 'ND30-ND-06'],
      ...['ND30-ND-11'],
    ],
    ['ND30-DT-05', 'ND30-DT-06', 'ND30-SO-05'],
  ],
  ['002', 1, 'tt01-2011', ['ND30-QH-01', 'ND30-CQ-01', 'ND30-SO-05', 'ND30-ND-15'], SINCE_2020],
  ['003', 1, 'nd30-2020', ['ND30-QH-01', 'ND30-CQ-01', 'ND30-SO-04', 'ND30-DT-08'], ['ND30-SO-05']],
  [
    '004',
    1,
    'nd30-2020',
    [],
    [
      ...['ND30-CC-01', 'ND30-CC-02', 'ND30-CC-03', 'ND30-CC-04', 'ND30-CC-05', 'ND30-CC-06', 'ND30-NN-06'],
      ...['ND30-TL-01', 'ND30-TY-01', 'ND30-QH-01', 'ND30-QH-03', 'ND30-DT-08', 'ND30-ND-14'],
    ],
  ],
  ['004', 2, '', [], ['ND30-PL-02', 'ND30-PL-03', 'ND30-PL-04', 'ND30-QH-01', 'ND30-SO-01', 'ND30-NN-01']],
];

const IDS = new Set(rules.map(({id}) => id));

/** Do offsets, line and column of a place lie in the text? */
function isWithin({start, end, line, column, endLine, endColumn}: Place, text: string): boolean {
  const lines = text.split('\n');
  const stands = (at: number, behind: number) => at >= 1 && behind >= 1 && behind <= (lines[at - 1]?.length ?? -1) + 1;
  return start >= 0 && start <= end && end <= text.length && stands(line, column) && stands(endLine, endColumn);
}

describe.skipIf(!CORPUS)(`real documents${CORPUS ? '' : ` (${NO_CORPUS})`}`, () => {
  const validate = createValidate();
  const judge = ({bytes, format}: Text) => {
    const extraction = read(bytes, {format});
    return {extraction, ...validate(extraction.records, extraction)};
  };
  const seeds: Text[] = CORPUS ? corpusTexts('seeds') : [];

  test.each(EXPECTED)('seed %s, document %i', (seed, part, set, found, not) => {
    const text = seeds.find(({name}) => name.startsWith(`seeds/${seed}`));
    const own = judge(text as Text).diagnostics.filter((one) => one.part === part);
    const ids = own.map(({rule}) => rule);
    expect(ids).toEqual(expect.arrayContaining(found));
    expect(ids.filter((id) => not.includes(id))).toEqual([]);
    // A lost letterhead is no error of its writer.
    expect(own.filter(({severity}) => severity === 'error')).toEqual([]);
    for (const {rule, severity} of own) if (/^ND30-(?:QH|TN|CQ)-01$/.test(rule)) expect(severity).toBe('warning');
    // That of the seed's date, and no other; an annex without faults names none.
    const sets = new Set(own.flatMap((one) => one.sets));
    expect([...sets]).toEqual(found.length > 0 ? [set] : [...sets].filter((id) => id === set));
  });

  test('seed 004 cites two decrees with one date, and neither is taken for undated', () => {
    const {extraction} = judge(seeds.find(({name}) => name.startsWith('seeds/004')) as Text);
    const dates = (number: string) =>
      extraction.records.flatMap(({references}) =>
        references.filter((one) => one.number === number).map(({date}) => date),
      );
    expect([dates('107/2020/NĐ-CP'), dates('108/2020/NĐ-CP')]).toEqual([['2020-09-14'], ['2020-09-14']]);
  });

  test('every finding of severity error was read and is true', () => {
    const archive = createArchive();
    const errors: string[] = [];
    for (const text of corpusTexts('seeds', 'dev', 'wild', 'headers') as Text[]) {
      const {extraction, diagnostics} = judge(text);
      for (const record of extraction.records) archive.add({...record, source: {...record.source, path: text.name}});
      for (const {rule, severity} of diagnostics)
        if (severity === 'error') errors.push(`${rule} ${text.name.replace(/(\/\d+).*/, '$1')}`);
    }
    for (const {path, diagnostic} of validateArchive(archive.index, () => ({})))
      if (diagnostic.severity === 'error') errors.push(`${diagnostic.rule} ${path}`);
    expect(errors.sort()).toEqual(READ);
  });

  test('places lie in the text', () => {
    const problems: string[] = [];
    for (const text of corpusTexts('seeds', 'dev') as Text[]) {
      const {extraction, diagnostics} = judge(text);
      for (const {place, rule} of diagnostics)
        if (!place || !isWithin(place, extraction.text))
          problems.push(`${text.name}: ${rule} ${JSON.stringify(place)}`);
    }
    expect(problems).toEqual([]);
  });
});

test('any text can be judged', () => {
  const validate = createValidate({asOf: '2023-06-01'});
  const samples = [
    '',
    '\u0000',
    'Số: /',
    'Nơi nhận:',
    `${'Điều 1. '.repeat(2000)}`,
    `Số: 1/TB-UBND\n${'a) '.repeat(3000)}\n./.`,
    '“'.repeat(5000),
    `${'12/12/'.repeat(4000)}2023`,
    `Căn cứ ${'số 1/QĐ-UBND, ngày '.repeat(1000)}`,
  ];
  for (const text of samples) {
    const extraction = read(text);
    for (const {diagnostics, skipped} of [validate(extraction.records, extraction), validate(extraction.records)]) {
      for (const {rule, place} of diagnostics) {
        expect(IDS).toContain(rule);
        if (place) expect(isWithin(place, extraction.text), `${rule} ${JSON.stringify(place)}`).toBe(true);
      }
      for (const rule of skipped) expect(IDS).toContain(rule);
    }
  }
});
