import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-09',
  name: 'effect-clause',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.6',
  title: {vi: 'Quyết định nêu hiệu lực thi hành', en: 'A decision says from when it is in force'},
  message: {vi: 'quyết định không nêu hiệu lực thi hành', en: 'the decision does not say from when it is in force'},
  advice: {
    vi: 'Thêm "Quyết định này có hiệu lực kể từ ngày ký."',
    en: 'Add "Quyết định này có hiệu lực kể từ ngày ký."',
  },
  check({running, outline}, {own, record: {kind}}) {
    if (!own || kind !== 'QĐ' || outline[0]?.style !== 'article') return null;
    return !/hiệu lực|thi hành kể từ ngày|thực hiện (?:kể )?từ ngày/iu.test(running.text) && {at: '/kind'};
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [
      {
        paper: 'decision',
        body: 'Điều 1. Thành lập Tổ công tác rà soát hồ sơ gồm 05 thành viên.\nĐiều 2. Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.',
      },
    ],
  },
});
