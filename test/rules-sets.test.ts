import {describe, expect, test} from 'vitest';
import {read} from '../src/index.ts';
import {type Example, exampleRecord, exampleText} from '../src/rules/examples.ts';
import {readSymbol} from '../src/rules/facts/symbol.ts';
import {familyOf} from '../src/rules/family.ts';
import {RULE_SETS, setsFor} from '../src/rules/sets.ts';
import {createValidate, type ValidateOptions} from '../src/rules/validate.ts';

describe('rule sets by date', () => {
  test.each([
    ['state', '2009-04-15', ['ttlt55-2005']],
    ['state', '2011-03-04', ['ttlt55-2005']],
    ['state', '2011-03-05', ['tt01-2011']],
    ['state', '2020-03-04', ['tt01-2011']],
    ['state', '2020-03-05', ['nd30-2020']],
    // A month or year may lie in two sets: then only what both say is asked for.
    ['state', '2020-03', ['tt01-2011', 'nd30-2020']],
    ['state', '2011', ['ttlt55-2005', 'tt01-2011']],
    ['state', '1998-01-01', []],
    ['state', null, ['nd30-2020']],
    ['legal', '2016-06-30', ['qppl-tt25']],
    ['legal', '2025-04-01', ['qppl-nd78']],
    ['party', '2012-10-15', ['party-old']],
    ['party', '2020-01-01', ['party-hd36']],
    ['party', '2026-02-01', ['party-hd36', 'party-hd05']],
    [null, '2023-01-01', []],
  ] as const)('%s, %s: %j', (family, date, sets) => expect(setsFor(family, date)).toEqual(sets));

  test('the sets of a family leave no gap and overlap only where sources differ', () => {
    for (const family of ['state', 'legal', 'party'] as const) {
      const own = RULE_SETS.filter((set) => set.family === family);
      expect(own.at(-1)?.until).toBeNull();
      for (const [index, {until}] of own.slice(0, -1).entries()) {
        const next = own[index + 1]?.from ?? '';
        const day = new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        if (family === 'party' && index === 1) expect(next < day).toBe(true);
        else expect(next).toBe(day);
      }
    }
  });
});

test.each([
  ['12/TB-UBND', 'TB', 'Ủy ban nhân dân tỉnh Phú Sơn', 'state'],
  ['12/2024/QĐ-UBND', 'QĐ', 'Ủy ban nhân dân tỉnh Phú Sơn', 'legal'],
  ['30/2020/NĐ-CP', 'NĐ', 'Chính phủ', 'legal'],
  ['72/2025/QH15', 'L', 'Quốc hội', 'legal'],
  ['15/2024/TB-SNV', 'TB', 'Sở Nội vụ tỉnh Phú Sơn', 'state'],
  ['05-NQ/TU', 'NQ', 'Tỉnh ủy Phú Sơn', 'party'],
  ['45-KH/TĐTN', 'KH', 'Tỉnh đoàn Phú Sơn', null],
  ['45/KH-LĐLĐ', 'KH', 'Liên đoàn Lao động tỉnh Phú Sơn', null],
] as const)('family of %s', (number, kind, issuer, family) => {
  const record = exampleRecord({number, kind, issuer, issuerParent: null});
  expect(familyOf(record, readSymbol(number), false)).toBe(family);
});

describe('severity', () => {
  const wrong: Example = {number: 'Số: 5/TB-SNV', recipients: ''};
  const severities = (example: Example, options: ValidateOptions = {}) => {
    const extraction = read(exampleText(example as Parameters<typeof exampleText>[0]));
    const {diagnostics, skipped} = createValidate(options)(extraction.records, extraction);
    const of = (id: string) =>
      diagnostics.find(({rule}) => rule === id)?.severity ?? (skipped.includes(id) ? 'skipped' : null);
    return {zero: of('ND30-SO-02'), recipients: of('ND30-NN-01')};
  };
  const STAIN = '1. Giao Phòng Tổ chức rà soát hồ sơ § ý‡ tr¿ớc ngày 28/4/2023.';

  test('what is certain is an error', () => {
    expect(severities(wrong)).toEqual({zero: 'error', recipients: 'error'});
  });

  test('a scan: one step milder, and nothing that hangs on single characters', () => {
    expect(severities({...wrong, body: STAIN})).toEqual({zero: 'skipped', recipients: 'warning'});
    expect(severities(wrong, {profile: 'ocr'})).toEqual({zero: 'skipped', recipients: 'warning'});
    expect(severities({...wrong, body: STAIN}, {profile: 'text'})).toEqual({zero: 'error', recipients: 'error'});
  });

  test('without a date the rules of today are supposed: one step milder', () => {
    expect(severities({...wrong, date: ''})).toEqual({zero: 'warning', recipients: 'warning'});
  });

  test('what is set by hand is final', () => {
    const rules = {'ND30-NN-01': 'error', 'number-leading-zero': 'info'} as const;
    expect(severities({...wrong, body: STAIN}, {rules})).toEqual({zero: 'skipped', recipients: 'error'});
    expect(severities(wrong, {rules})).toEqual({zero: 'info', recipients: 'error'});
    expect(severities(wrong, {rules: {'ND30-SO-02': 'off'}})).toEqual({zero: null, recipients: 'error'});
  });

  test('a lost letterhead or a cut-off end is no error of its writer', () => {
    const found = (example: Example) => {
      const extraction = read(exampleText(example as Parameters<typeof exampleText>[0]));
      const {diagnostics} = createValidate()(extraction.records, extraction);
      return diagnostics.filter(({severity}) => severity === 'error').map(({rule}) => rule);
    };
    expect(found({issuer: '', nation: ''})).toEqual([]);
    expect(found({end: '', recipients: '', signature: ''})).toEqual([]);
    // The box of a portal above the text names the signer; that is no signature.
    const box = '|\n**Người ký:**\n|\nTrần Văn Bình\n|\n';
    const cut = exampleText({end: '', recipients: '', signature: ''});
    expect(read(`${box}\n${cut}`).records).toMatchObject([{signer: {name: 'Trần Văn Bình'}}]);
    expect(found({text: `${box}\n${cut}`})).toEqual([]);
    // Where the end is there, what it lacks is its writer's.
    expect(found({recipients: ''})).toEqual(['ND30-NN-01']);
  });
});
