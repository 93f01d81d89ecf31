import {readSymbol} from '../facts/symbol.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-PL-03',
  name: 'annex-parent',
  severity: 'error',
  needs: 'record',
  exact: true,
  clause: 'Phụ lục I, mục III.1',
  title: {
    vi: 'Số văn bản ở dòng "Kèm theo …" khớp văn bản chính',
    en: 'The number on the line "Kèm theo …" is that of the document itself',
  },
  message: {
    number: {
      vi: 'ghi kèm theo {attachedTo}, nhưng văn bản chính là {number}',
      en: 'says attached to {attachedTo}, but the document is {number}',
    },
    other: {
      vi: 'ghi kèm theo {attachedTo}, không phải {number} cùng tệp',
      en: 'says attached to {attachedTo}, not to {number} in the same file',
    },
  },
  advice: {vi: 'Ghi đúng số, ngày của văn bản chính.', en: 'Write the number and date of the document itself.'},
  check({record: {attachedTo, inferred}, parent}) {
    const number = parent?.number;
    if (!attachedTo || !number || attachedTo === number || inferred.includes('/attachedTo')) return null;
    if (attachedTo.startsWith('/') || number.startsWith('/')) return null;
    const args = {attachedTo, number};
    const [one, other] = [readSymbol(attachedTo), readSymbol(number)];
    // Only the same type of the same body is a slip; annexes of another instrument are sent on as they are.
    const slip = one?.type != null && one.type === other?.type && one.bodies[0] === other.bodies[0];
    return slip
      ? {at: '/attachedTo', message: 'number', args}
      : {at: '/attachedTo', message: 'other', args, severity: 'info'};
  },
  examples: {
    pass: [
      {
        after:
          'PHỤ LỤC\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)\n1. Hồ sơ tuyển dụng.',
      },
    ],
    fail: [
      {
        after:
          'PHỤ LỤC\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 21/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)\n1. Hồ sơ tuyển dụng.',
      },
    ],
  },
});
