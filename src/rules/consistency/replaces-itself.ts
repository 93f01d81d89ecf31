import {exampleReference} from '../examples.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'CON-05',
  name: 'replaces-itself',
  severity: 'warning',
  needs: 'record',
  exact: true,
  title: {
    vi: 'Văn bản không sửa đổi, thay thế, bãi bỏ chính nó',
    en: 'A document does not amend, replace or repeal itself',
  },
  message: {
    vi: 'ghi {what} {number}, là số của chính văn bản này',
    en: '{number}, which it says it {whatEn}, is its own number',
  },
  advice: {vi: 'Kiểm tra lại số của văn bản bị sửa đổi, thay thế.', en: 'Check the number of the instrument.'},
  check({record: {number, date, references}}) {
    if (!number || number.startsWith('/')) return null;
    return references.flatMap(({number: cited, role, date: citedDate}, index) => {
      const what = WORDS[role];
      if (!what || cited !== number || (citedDate !== null && citedDate !== date)) return [];
      return [{at: `/references/${index}`, args: {number, what: what.vi, whatEn: what.en}}];
    });
  },
  examples: {
    pass: [
      {
        record: {
          references: [exampleReference({kind: 'TB', number: '11/TB-SNV', role: 'replaces'})],
        },
      },
    ],
    fail: [
      {
        record: {
          references: [exampleReference({kind: 'TB', number: '12/TB-SNV', role: 'replaces'})],
        },
      },
    ],
  },
});

const WORDS: Partial<Record<string, {vi: string; en: string}>> = {
  amends: {vi: 'sửa đổi', en: 'amends'},
  replaces: {vi: 'thay thế', en: 'replaces'},
  repeals: {vi: 'bãi bỏ', en: 'repeals'},
};
