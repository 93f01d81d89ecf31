import {defineRule, type Finding} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-KG-03',
  name: 'addressee-marks',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.9',
  title: {
    vi: 'Danh sách kính gửi: mỗi dòng kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm',
    en: 'In a list of addressees each line ends with a semicolon, the last with a period',
  },
  message: {
    semicolon: {vi: 'sau "{name}" thiếu dấu chấm phẩy', en: 'the semicolon behind "{name}" is missing'},
    period: {
      vi: 'dòng kính gửi cuối không kết thúc bằng dấu chấm',
      en: 'the last addressee does not end with a period',
    },
  },
  advice: {vi: 'Kết thúc mỗi dòng bằng ";", dòng cuối bằng ".".', en: 'End each line with ";", the last with ".".'},
  check({after, record: {addressees}}) {
    if (addressees.length < 2) return null;
    return addressees.flatMap((name, index): Finding[] => {
      const at = `/addressees/${index}`;
      const mark = after(at)[0] ?? '';
      const last = index === addressees.length - 1;
      if (last) return mark === '.' ? [] : [{at, message: 'period', severity: 'info'}];
      return mark === ';' ? [] : [{at, message: 'semicolon', args: {name}}];
    });
  },
  examples: {
    pass: [{paper: 'letter', addressees: 'Kính gửi:\n- Sở Tài chính;\n- Sở Tư pháp.'}],
    fail: [{paper: 'letter', addressees: 'Kính gửi:\n- Sở Tài chính\n- Sở Tư pháp.'}],
  },
});
