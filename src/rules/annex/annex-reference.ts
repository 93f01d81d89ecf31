import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-PL-02',
  name: 'annex-reference',
  severity: 'warning',
  needs: 'text',
  clause: 'Phụ lục I, mục III.1',
  title: {
    vi: 'Dưới tên phụ lục ghi "(Kèm theo … số … ngày … của …)"',
    en: 'Under its title an annex says what it is attached to',
  },
  message: {
    missing: {vi: 'phụ lục không ghi kèm theo văn bản nào', en: 'the annex does not say what it is attached to'},
    blank: {vi: 'dòng "Kèm theo …" để trống số hoặc ngày', en: 'the line "Kèm theo …" leaves number or date blank'},
  },
  advice: {
    vi: 'Ghi "(Kèm theo Quyết định số … ngày … tháng … năm … của …)".',
    en: 'Print "(Kèm theo Quyết định số … ngày … của …)".',
  },
  check({head, lines, closing, within, record: {kind, attachedTo, inferred}}, {own, parent}) {
    if (own) {
      const at = closing.findIndex(({text}) => /^PHỤ LỤC(?: (?:SỐ )?[IVX\d]{1,4})?[.:]?$/u.test(text));
      const line = closing[at];
      if (!line || closing.slice(at, at + 8).some(({text}) => /kem theo|ban hanh cung/.test(bare(text)))) return null;
      return {at: within(line, line.text), message: 'missing'};
    }
    if (!parent || (kind !== 'PL' && attachedTo === null)) return null;
    const line = [...head, ...lines.slice(0, 15)].find(({text}) => /kem theo|ban hanh cung/.test(bare(text)));
    if (!line) return kind === 'PL' && {at: '/kind', message: 'missing'};
    const blank = attachedTo === null || attachedTo.startsWith('/') || inferred.includes('/attachedTo');
    return (
      blank &&
      /số\s*(?:[.…_\s]*\/|ngày)/iu.test(line.text) && {at: within(line, line.text.slice(0, 30)), message: 'blank'}
    );
  },
  examples: {
    pass: [
      {
        after:
          'PHỤ LỤC\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)\n1. Hồ sơ tuyển dụng.',
      },
    ],
    fail: [
      {after: 'PHỤ LỤC\nDANH MỤC HỒ SƠ\n\n1. Hồ sơ tuyển dụng.'},
      {
        after:
          'PHỤ LỤC\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số      /TB-SNV ngày     tháng 3 năm 2023 của Sở Nội vụ)\n1. Hồ sơ tuyển dụng.',
      },
    ],
  },
});
