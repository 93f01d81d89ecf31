import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-01',
  name: 'date-missing',
  severity: 'error',
  needs: 'text',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Có địa danh và thời gian ban hành', en: 'The document carries place and date'},
  message: {vi: 'không có dòng địa danh, ngày tháng năm', en: 'there is no line with place and date'},
  advice: {vi: 'Ghi "<Địa danh>, ngày … tháng … năm …".', en: 'Print "<Place>, ngày … tháng … năm …".'},
  check({record, headLost, opening}, {own}) {
    if (!own || record.date !== null || record.spans['/place'] !== undefined) return null;
    // A line that speaks of day and month but could not be read is not missing.
    if (opening.some((line) => /ng[aàâ][yu]?.{0,14}th[aáâ]ng/iu.test(line.text))) return null;
    return headLost ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 16 tháng 3 năm 2023'}, {date: 'Phú Sơn, ngày     tháng 3 năm 2023'}],
    fail: [{date: ''}],
  },
});
