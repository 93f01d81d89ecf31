import {dayNumber, dayText, isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';

/** A number may be given some days before the paper is dated. */
const GRACE = 30;

export default defineRule({
  id: 'ARC-02',
  name: 'number-order',
  severity: 'info',
  needs: 'archive',
  title: {vi: 'Số lớn hơn không có ngày sớm hơn', en: 'A higher number is not older than a lower one'},
  message: {
    vi: '{number} ngày {date}, trong khi {other} đã ngày {otherDate}',
    en: '{number} is of {date}, while {other} is already of {otherDate}',
  },
  advice: {vi: 'Kiểm tra lại số hoặc ngày.', en: 'Check number and date.'},
  *check({documents, text}) {
    const books = new Map<string, {running: number; document: number}[]>();
    for (const [document, {number, issuer, date}] of documents.entries()) {
      if (number < 0 || issuer < 0 || !isFull(date)) continue;
      const match = /^(\d{1,6})([/-].+)$/.exec(text(number));
      if (!match) continue;
      const key = `${match[2]} ${issuer} ${date.slice(0, 4)}`;
      const book = books.get(key);
      const entry = {running: Number(match[1]), document};
      if (book) book.push(entry);
      else books.set(key, [entry]);
    }
    for (const book of books.values()) {
      book.sort((one, other) => one.running - other.running);
      let latest: number | undefined;
      for (const {document} of book) {
        const own = documents[document] as (typeof documents)[number];
        const before = latest === undefined ? undefined : documents[latest];
        const date = own.date as string;
        if (before && dayNumber(before.date as string) - dayNumber(date) > GRACE) {
          const args = {
            number: text(own.number),
            date: dayText(date),
            other: text(before.number),
            otherDate: dayText(before.date as string),
          };
          yield {document, line: own.line, column: own.column, at: '/number', text: text(own.number), args};
        } else if (!before || date > (before.date as string)) latest = document;
      }
    }
  },
  examples: {
    pass: [
      {
        records: [
          {number: '88/TB-UBND', date: '2021-03-15', issuer: 'Ủy ban nhân dân tỉnh Phú Sơn'},
          {number: '89/TB-UBND', date: '2021-03-12', issuer: 'Ủy ban nhân dân tỉnh Phú Sơn'},
        ],
      },
    ],
    fail: [
      {
        records: [
          {number: '88/TB-UBND', date: '2021-05-20', issuer: 'Ủy ban nhân dân tỉnh Phú Sơn'},
          {number: '89/TB-UBND', date: '2021-01-04', issuer: 'Ủy ban nhân dân tỉnh Phú Sơn'},
        ],
      },
    ],
  },
});
