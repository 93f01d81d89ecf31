import {describe, expect, test, vi} from 'vitest';
import {read} from '../src/index.ts';
import {createValidate} from '../src/rules/validate.ts';
import {CORPUS, corpusTexts, NO_CORPUS} from './support/corpus.mjs';

vi.setConfig({testTimeout: 60_000});

interface Text {
  name: string;
  bytes: Uint8Array;
  format: 'text' | 'markdown';
}

/** What must, and must not, be found in the seeds: by file and document, and the rule set they are judged by. */
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
  ['002', 1, 'tt01-2011', ['ND30-QH-01', 'ND30-CQ-01', 'ND30-SO-05', 'ND30-ND-15'], ['ND30-VH-01', 'ND30-PL-01']],
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
    const sets = new Set(own.flatMap((one) => one.sets));
    if (set) expect([...sets]).toEqual([...sets].filter((id) => id === set));
  });

  test('places lie in the text', () => {
    const problems: string[] = [];
    for (const text of corpusTexts('seeds', 'dev') as Text[]) {
      const {extraction, diagnostics} = judge(text);
      const lines = extraction.text.split('\n');
      for (const {place, rule} of diagnostics) {
        const length = lines[(place?.line ?? 0) - 1]?.length ?? -1;
        const sound =
          place && place.start <= place.end && place.end <= extraction.text.length && place.column <= length + 1;
        if (!sound) problems.push(`${text.name}: ${rule} ${JSON.stringify(place)}`);
      }
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
    expect(() => validate(extraction.records, extraction)).not.toThrow();
    expect(() => validate(extraction.records)).not.toThrow();
  }
});
