import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ARC-01',
  name: 'duplicate-number',
  severity: 'error',
  needs: 'archive',
  title: {
    vi: 'Trong một năm, một cơ quan không dùng một số, ký hiệu hai lần',
    en: 'Within a year no issuer uses a number twice',
  },
  message: {
    taken: {
      vi: '{number} năm {year} của {issuer} đã dùng ở {path}',
      en: '{number} of {year}, {issuer}, is already that of {path}',
    },
    copy: {
      vi: '{number} ngày {date} của {issuer} đã có ở {path}: bản sao?',
      en: '{number} of {date}, {issuer}, is there already in {path}: a copy?',
    },
  },
  advice: {vi: 'Kiểm tra sổ đăng ký văn bản đi.', en: 'Check the register of outgoing documents.'},
  *check({documents, text}) {
    const seen = new Map<string, number>();
    for (const [document, own] of documents.entries()) {
      const {number, issuer, date, line, column} = own;
      if (number < 0 || issuer < 0 || date === null) continue;
      const year = date.slice(0, 4);
      const key = `${number} ${issuer} ${year}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, document);
        continue;
      }
      const {path, part, date: other} = documents[first] as (typeof documents)[number];
      // Read twice in one run: as a document and as a record of it.
      if (path !== '' && path === own.path && part === own.part) continue;
      const args = {number: text(number), issuer: text(issuer), year, date, path};
      const place = {document, line, column, at: '/number', text: text(number), args};
      // The same day is rather the same paper filed twice.
      if (date === other && date.length === 10) yield {...place, message: 'copy', severity: 'warning'};
      else yield {...place, message: 'taken'};
    }
  },
  examples: {
    pass: [
      {
        records: [
          {number: '89/TB-UBND', date: '2021-03-16', issuer: 'Ủy ban nhân dân tỉnh Phú Sơn'},
          {number: '89/TB-UBND', date: '2022-03-16', issuer: 'Ủy ban nhân dân tỉnh Phú Sơn'},
        ],
      },
    ],
    fail: [
      {
        records: [
          {number: '89/TB-UBND', date: '2021-03-16', issuer: 'Ủy ban nhân dân tỉnh Phú Sơn'},
          {number: '89/TB-UBND', date: '2021-05-04', issuer: 'Ủy ban nhân dân tỉnh Phú Sơn'},
        ],
      },
    ],
  },
});
