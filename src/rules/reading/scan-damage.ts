import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'DOC-06',
  name: 'scan-damage',
  severity: 'info',
  needs: 'text',
  title: {vi: 'Văn bản không mang vết quét, nhận dạng chữ (OCR)', en: 'The text shows no damage of scanning (OCR)'},
  message: {
    odd: {
      vi: 'có ký tự lạ như do quét: không áp dụng các quy tắc xét từng ký tự, hạ mức độ các quy tắc khác',
      en: 'odd characters as scans leave them: rules on single characters were not run, the others are one step milder',
    },
    image: {
      vi: 'đọc từ ảnh quét: không áp dụng các quy tắc xét từng ký tự, hạ mức độ các quy tắc khác',
      en: 'read from an image: rules on single characters were not run, the others are one step milder',
    },
  },
  advice: {
    vi: 'Dùng bản gốc dạng văn bản nếu có; "profile": "text" để bỏ qua nhận xét này.',
    en: 'Use the original text if there is one; "profile": "text" judges it as it stands.',
  },
  check({source: {scan}, record}) {
    const {confidence, part} = record.source;
    if (part > 1 || (!scan && confidence === undefined)) return null;
    return {message: confidence === undefined ? 'odd' : 'image'};
  },
  examples: {
    pass: [{}],
    fail: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ § ý‡ tr¿ớc ngày 28/4/2023.'}],
  },
});
