import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'DOC-03',
  name: 'decomposed-letters',
  severity: 'info',
  needs: 'text',
  title: {vi: 'Chữ Việt ở một dạng Unicode dựng sẵn (NFC)', en: 'Vietnamese letters are in composed form (NFC)'},
  message: {
    mixed: {
      vi: 'lẫn chữ dựng sẵn và tổ hợp ({loose} dấu rời)',
      en: 'composed and decomposed letters are mixed ({loose} loose marks)',
    },
    loose: {vi: 'chữ ở dạng tổ hợp (NFD)', en: 'letters are decomposed (NFD)'},
  },
  advice: {vi: 'Chuyển tệp sang NFC để tìm kiếm được.', en: 'Convert the file to NFC, so that it can be searched.'},
  check({source: {composed, loose, joined}, record}) {
    if (composed || record.source.part > 1) return null;
    // Even a decomposed text keeps đ, which has no other form.
    return {message: joined > loose / 4 ? 'mixed' : 'loose', args: {loose}};
  },
  examples: {
    pass: [{}],
    fail: [{body: 'Giao Văn phòng Sở theo dõi.'.normalize('NFD')}],
  },
});
