import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-NN-01',
  name: 'party-archive-line',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: PARTY,
  title: {
    vi: 'Văn bản của Đảng ghi "Lưu Văn phòng …", không có dấu hai chấm và "VT"',
    en: 'A Party document reads "Lưu Văn phòng …", without colon and "VT"',
  },
  message: {
    vi: 'dòng lưu ghi "Lưu: {archive}" theo lối của Nhà nước',
    en: 'the archive line "Lưu: {archive}" is written as state bodies do',
  },
  advice: {vi: 'Viết "- Lưu Văn phòng …".', en: 'Write "- Lưu Văn phòng …".'},
  check({before, record: {archive}}) {
    return (
      archive !== null &&
      /lưu\s?:$/iu.test(before('/archive')) &&
      /^VT/u.test(archive) && {at: '/archive', args: {archive}}
    );
  },
  examples: {
    pass: [{paper: 'party'}],
    fail: [{paper: 'party', recipients: 'Nơi nhận:\n- Các huyện ủy,\n- Lưu: VT, TH.'}],
  },
});
