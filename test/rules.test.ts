import {expect, test, vi} from 'vitest';
import {read} from '../src/index.ts';
import {createArchive} from '../src/rules/archive/archive-index.ts';
import {validateArchive} from '../src/rules/archive/validate-archive.ts';
import {type Example, exampleRecord, exampleText, PAPERS, type PaperName} from '../src/rules/examples.ts';
import {rules} from '../src/rules/index.ts';
import {createValidate} from '../src/rules/validate.ts';

vi.setConfig({testTimeout: 60_000});

const AS_OF = '2023-06-01';
const validate = createValidate({asOf: AS_OF});

/** Ids of the rules that find something in an example. */
function found(example: Example): string[] {
  if ('records' in example && example.records) {
    const archive = createArchive();
    for (const record of example.records) archive.add(exampleRecord(record));
    return [...validateArchive(archive.index, () => ({}))].map(({diagnostic}) => diagnostic.rule);
  }
  if ('record' in example && example.record) {
    return validate([exampleRecord(example.record)]).diagnostics.map(({rule}) => rule);
  }
  const extraction = read(exampleText(example));
  return validate(extraction.records, extraction).diagnostics.map(({rule}) => rule);
}

const cases = rules.flatMap((rule) => [
  ...rule.examples.pass.map((example, index) => ({rule, example, index, kind: 'right' as const})),
  ...rule.examples.fail.map((example, index) => ({rule, example, index, kind: 'wrong' as const})),
]);

test.each(cases)('$rule.id $rule.name: $kind example $index', ({rule, example, kind}) => {
  const ids = found(example);
  if (kind === 'right') expect(ids).not.toContain(rule.id);
  else expect(ids).toContain(rule.id);
});

test.each(rules)('$id has right and wrong examples', ({examples}) => {
  expect(examples.pass.length).toBeGreaterThan(0);
  expect(examples.fail.length).toBeGreaterThan(0);
});

test.each(Object.keys(PAPERS) as PaperName[])('the whole paper "%s" has no fault', (paper) => {
  const extraction = read(exampleText({paper}));
  const {diagnostics} = createValidate()(extraction.records, extraction);
  expect(extraction.records).toHaveLength(1);
  expect(diagnostics.map(({rule, args, text}) => ({rule, args, text}))).toEqual([]);
});
