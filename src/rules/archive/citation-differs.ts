import {exampleReference} from '../examples.ts';
import {dayText, isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';
import {fits, isCentral} from './identity.ts';

/** More documents of one number and year than this, and none of them can be told to be the one meant. */
const MOST = 50;

export default defineRule({
  id: 'ARC-03',
  name: 'citation-differs',
  severity: 'warning',
  needs: 'archive',
  title: {
    vi: 'Viện dẫn khớp với văn bản có trong kho (ngày, cơ quan, tên)',
    en: 'A citation agrees with the document in the archive (date, issuer, title)',
  },
  message: {
    date: {
      vi: 'viện dẫn {number} ngày {cited}, trong kho là ngày {date} ({path})',
      en: 'cites {number} of {cited}; in the archive it is of {date} ({path})',
    },
    issuer: {
      vi: 'viện dẫn {number} của {cited}, trong kho là của {issuer} ({path})',
      en: 'cites {number} of {cited}; in the archive it is {issuer}’s ({path})',
    },
    title: {
      vi: 'viện dẫn {number} với tên khác trong kho ({path})',
      en: 'cites {number} with another title than in the archive ({path})',
    },
  },
  advice: {vi: 'Đối chiếu với văn bản gốc.', en: 'Compare it with the document itself.'},
  *check({documents, citations, text, holds, dated, ofYear}) {
    for (const [document, {from, to}] of documents.entries()) {
      for (let at = from; at < to; at++) {
        const id = citations.number[at] as number;
        const date = text(citations.date[at] as number);
        if (!holds(id) || !isFull(date)) continue;
        const number = text(id);
        const issuer = text(citations.issuer[at] as number);
        const place = {document, line: citations.line[at] ?? 1, column: citations.column[at] ?? 1, text: number};
        const [same] = dated(id, citations.date[at] as number);
        const other = documents[same ?? -1];
        if (!other) {
          // Numbers begin anew each year, and every committee has its own: only one that fits can be meant.
          const candidates = ofYear(id, Number(date.slice(0, 4)));
          if (candidates.length > MOST) continue;
          const meant = candidates.filter((index) => {
            const named = text(documents[index]?.issuer ?? -1);
            return isCentral(number) || (issuer !== '' && named !== '' && fits(issuer, named));
          });
          const [only] = meant.map((index) => documents[index]);
          if (meant.length !== 1 || !only || !isFull(only.date)) continue;
          const args = {number, cited: dayText(date), date: dayText(only.date), path: only.path};
          yield {...place, message: 'date', args};
          continue;
        }
        const named = text(other.issuer);
        if (isCentral(number) && issuer !== '' && named !== '' && !fits(issuer, named)) {
          yield {
            ...place,
            message: 'issuer',
            args: {number, cited: issuer, issuer: named, path: other.path},
            severity: 'info',
          };
        }
        const title = text(citations.title[at] as number);
        const subject = text(other.subject);
        if (title === '' || subject === '' || shareWords(title, subject)) continue;
        if (isCentral(number) || (issuer !== '' && named !== '' && fits(issuer, named))) {
          yield {...place, message: 'title', args: {number, path: other.path}, severity: 'info'};
        }
      }
    }
  },
  examples: {
    pass: [
      {
        records: [
          {number: '10/2020/NĐ-CP', date: '2020-01-17', issuer: 'Chính phủ'},
          {
            number: '89/TB-UBND',
            date: '2021-03-16',
            references: [
              exampleReference({
                kind: 'NĐ',
                number: '10/2020/NĐ-CP',
                date: '2020-01-17',
                issuer: 'Chính phủ',
                role: 'basis',
              }),
            ],
          },
        ],
      },
    ],
    fail: [
      {
        records: [
          {number: '10/2020/NĐ-CP', date: '2020-01-17', issuer: 'Chính phủ'},
          {
            number: '89/TB-UBND',
            date: '2021-03-16',
            references: [
              exampleReference({
                kind: 'NĐ',
                number: '10/2020/NĐ-CP',
                date: '2020-11-17',
                issuer: 'Chính phủ',
                role: 'basis',
              }),
            ],
          },
        ],
      },
    ],
  },
});

/** Titles of one instrument are cited long or short, with or without `về việc`: some words stay. */
function shareWords(one: string, other: string): boolean {
  const words = one.split(' ').filter((word) => word.length > 2);
  return words.length < 3 || words.some((word) => other.includes(word));
}
