import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-NN-04',
  name: 'archive-office',
  severity: 'info',
  needs: 'record',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.9',
  title: {vi: 'Sau "Lưu:" ghi "VT" (văn thư) trước', en: 'The archive line names the registry (VT) first'},
  message: {
    vi: 'dòng lưu ghi "{archive}", không bắt đầu bằng "VT"',
    en: 'the archive line reads "{archive}", not "VT" first',
  },
  advice: {vi: 'Viết "Lưu: VT, …".', en: 'Write "Lưu: VT, …".'},
  check({record: {archive}}) {
    return archive !== null && !/^(?:VT|Văn thư)(?!\p{L})/u.test(archive) && {at: '/archive', args: {archive}};
  },
  examples: {
    pass: [{record: {archive: 'VT, TH'}}],
    fail: [{record: {archive: 'VP, TH'}}],
  },
});
