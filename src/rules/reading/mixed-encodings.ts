import {exampleSource} from '../examples.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'DOC-08',
  name: 'mixed-encodings',
  severity: 'info',
  needs: 'record',
  title: {vi: 'Tệp dùng một bảng mã, là Unicode', en: 'The file is in one encoding, and that is Unicode'},
  message: {
    mixed: {vi: 'tệp lẫn nhiều bảng mã: {encodings}', en: 'the file is in several encodings: {encodings}'},
    twice: {vi: 'tệp bị mã hóa hai lần: {encodings}', en: 'the file was encoded twice: {encodings}'},
    old: {vi: 'tệp dùng bảng mã cũ {encodings}', en: 'the file is in the old encoding {encodings}'},
  },
  advice: {
    vi: 'Chuyển tệp sang UTF-8 rồi đọc lại những chỗ đã chuyển.',
    en: 'Convert the file to UTF-8, and read over what was converted.',
  },
  check({record: {source}}) {
    const {encoding, format, part} = source;
    // Office files have encodings of their own, which nobody sees.
    if (part > 1 || (format !== 'text' && format !== 'markdown')) return null;
    if (/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|)$/i.test(encoding)) return null;
    const encodings = encoding.replace(/[+/]/, ', ');
    if (encoding.includes('+')) return {message: 'mixed', args: {encodings}};
    return {message: encoding.includes('/') ? 'twice' : 'old', args: {encodings}};
  },
  examples: {
    pass: [{}, {record: {source: exampleSource({format: 'rtf', encoding: 'windows-1252'})}}],
    fail: [
      {record: {source: exampleSource({encoding: 'utf-8+tcvn3'})}},
      {record: {source: exampleSource({encoding: 'vni'})}},
    ],
  },
});
