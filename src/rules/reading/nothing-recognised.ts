import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'DOC-07',
  name: 'nothing-recognised',
  severity: 'warning',
  needs: 'file',
  title: {vi: 'Tệp chứa ít nhất một văn bản hành chính', en: 'A file holds at least one administrative document'},
  message: {vi: 'không nhận ra văn bản hành chính nào', en: 'no administrative document recognised'},
  advice: {
    vi: 'Bỏ qua tệp bằng "ignore" trong parcli.config.json nếu không phải văn bản hành chính.',
    en: 'Name the file under "ignore" in parcli.config.json if it is none.',
  },
  check(records) {
    return records.length === 0 && {};
  },
  examples: {
    pass: [{}],
    fail: [{text: 'Mua sữa, mua rau.\n'}],
  },
});
