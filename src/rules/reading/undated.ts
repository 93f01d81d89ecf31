import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'DOC-05',
  name: 'undated',
  severity: 'info',
  needs: 'record',
  title: {vi: 'Biết ngày văn bản để chọn bộ quy tắc', en: 'The date is known, by which the rule set is chosen'},
  message: {
    vi: 'không rõ ngày: dùng bộ quy tắc hiện hành, hạ mức độ',
    en: 'no date: judged by the rules of today, one step milder',
  },
  advice: {vi: 'Bổ sung ngày của văn bản.', en: 'Add the date.'},
  check({record: {date}, own}) {
    return own && date === null && {};
  },
  examples: {
    pass: [{record: {date: '2023'}}],
    fail: [{record: {date: null}}],
  },
});
