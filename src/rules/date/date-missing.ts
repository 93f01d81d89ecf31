import {AGREEMENTS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-01',
  name: 'date-missing',
  severity: 'error',
  needs: 'text',
  anyDate: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Có địa danh và thời gian ban hành', en: 'The document carries place and date'},
  message: {vi: 'không có dòng địa danh, ngày tháng năm', en: 'there is no line with place and date'},
  advice: {vi: 'Ghi "<Địa danh>, ngày … tháng … năm …".', en: 'Print "<Place>, ngày … tháng … năm …".'},
  check({record, headLost, opening}, {own}) {
    const {kind, date, spans} = record;
    if (!own || date !== null || spans['/place'] !== undefined) return null;
    // The form of minutes has no such line: they say in their text when it was.
    if (kind !== null && (kind === 'BB' || AGREEMENTS.has(kind))) return null;
    // A line that speaks of day and month but could not be read is not missing.
    if (opening.some((line) => /ng[aàâ][yu]?.{0,14}th[aáâ]ng/iu.test(line.text))) return null;
    return headLost ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [
      {date: 'Phú Sơn, ngày 16 tháng 3 năm 2023'},
      {date: 'Phú Sơn, ngày     tháng 3 năm 2023'},
      {date: '', heading: 'BIÊN BẢN', subject: 'Họp xét thi đua', number: 'Số: 12/BB-SNV'},
    ],
    fail: [{date: ''}],
  },
});
