import {dayText, isFull} from '../facts/calendar.ts';
import {joinLines} from '../facts/joined.ts';
import {readPrintedDate} from '../facts/printed-date.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-PL-04',
  name: 'annex-date',
  severity: 'error',
  needs: 'text',
  exact: true,
  clause: 'Phụ lục I, mục III.1',
  title: {
    vi: 'Ngày ở dòng "Kèm theo …" khớp ngày văn bản chính',
    en: 'The date on the line "Kèm theo …" is that of the document itself',
  },
  message: {
    vi: 'dòng "Kèm theo …" ghi ngày {printed}, văn bản chính ngày {date}',
    en: 'the line "Kèm theo …" says {printed}, the document is of {date}',
  },
  advice: {vi: 'Ghi đúng ngày của văn bản chính.', en: 'Write the date of the document itself.'},
  check({source, head, record: {attachedTo}}, {parent}) {
    const date = parent?.date ?? null;
    if (!attachedTo || attachedTo !== parent?.number || !isFull(date)) return null;
    const from = head.findIndex(({text}) => text.includes(attachedTo));
    if (from < 0) return null;
    const line = joinLines(head.slice(from, from + 3), source);
    // `(Kèm theo Quyết định số 534/QĐ-UBND ngày 20/4/2022 của …)`: the date right behind the number
    const behind = line.text.indexOf(attachedTo) + attachedTo.length;
    const found = /^\s?,?\s?(ngày [^a-z)(]{1,12}(?:tháng[^a-z)(]{1,8}năm \d{4})?)/iu.exec(
      line.text.slice(behind, behind + 60),
    );
    const {day, month, year} = readPrintedDate(found?.[1] ?? '') ?? {};
    if (!day || !month || !year || year.length < 4) return null;
    const printed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (printed === date) return null;
    return {
      at: line.place(behind, behind + (found?.[0].length ?? 0)),
      args: {printed: dayText(printed), date: dayText(date)},
    };
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
          'PHỤ LỤC\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 26 tháng 3 năm 2023 của Sở Nội vụ)\n1. Hồ sơ tuyển dụng.',
      },
    ],
  },
});
