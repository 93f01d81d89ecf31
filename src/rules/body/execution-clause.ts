import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-10',
  name: 'execution-clause',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.6',
  title: {vi: 'Quyết định nêu ai chịu trách nhiệm thi hành', en: 'A decision says who carries it out'},
  message: {
    vi: 'quyết định không nêu ai chịu trách nhiệm thi hành',
    en: 'the decision does not say who carries it out',
  },
  advice: {
    vi: 'Thêm điều khoản "… chịu trách nhiệm thi hành Quyết định này."',
    en: 'Add an article "… chịu trách nhiệm thi hành Quyết định này."',
  },
  check({running, outline}, {own, record: {kind}}) {
    if (!own || kind !== 'QĐ' || outline[0]?.style !== 'article') return null;
    return (
      !/(?:trách nhiệm|căn cứ|chịu trách nhiệm) (?:thi hành|thực hiện)|thi hành quyết định|quyết định thi hành/iu.test(
        running.text,
      ) && {at: '/kind'}
    );
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [{paper: 'decision', end: 'Điều 3. Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ./.'}],
  },
});
