import {dayText, isFull} from '../facts/calendar.ts';
import {plain} from '../facts/source-facts.ts';
import {defineRule} from '../rule.ts';

const STAMPED = /(\d{2})\/(\d{2})\/((?:19|20)\d\d)\s*$/gm;

export default defineRule({
  id: 'ND30-DT-12',
  name: 'stamp-before-issue',
  severity: 'warning',
  needs: 'text',
  exact: true,
  title: {
    vi: 'Ngày đến trên dấu của phần mềm không trước ngày ban hành',
    en: 'The receipt stamp is not dated before the document',
  },
  message: {
    vi: 'dấu đến ghi {stamp}, trước ngày ban hành {date}',
    en: 'the receipt stamp says {stamp}, before the date of issue {date}',
  },
  advice: {vi: 'Kiểm tra lại ngày ban hành hoặc ngày đến.', en: 'Check the date of issue, or that of receipt.'},
  check({source: {text}, record}) {
    const {number, date} = record;
    if (!number || !isFull(date)) return null;
    // The stamp stands over the letterhead: three short lines with place, number and day.
    const from = Math.max(0, record.source.start - 200);
    for (const match of text.slice(from, record.source.start + 300).matchAll(STAMPED)) {
      const at = from + match.index;
      const above = plain(text.slice(Math.max(0, at - 60), at));
      if (!above.replace(/\s/g, '').endsWith(number)) continue;
      const stamp = `${match[3]}-${match[2]}-${match[1]}`;
      if (stamp < date) return {at: {start: at, end: at + 10}, args: {stamp: dayText(stamp), date: dayText(date)}};
    }
    return null;
  },
  examples: {
    pass: [{marks: 'Phú Sơn\nSố: 12/TB-SNV\n17/03/2023'}],
    fail: [{marks: 'Phú Sơn\nSố: 12/TB-SNV\n13/03/2023'}],
  },
});
