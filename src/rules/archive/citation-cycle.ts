import {exampleReference} from '../examples.ts';
import {isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';
import type {ArchiveIndex} from './archive-index.ts';
import {cyclesOf} from './cycles.ts';

export default defineRule({
  id: 'ARC-05',
  name: 'citation-cycle',
  severity: 'warning',
  needs: 'archive',
  title: {vi: 'Các văn bản không viện dẫn vòng quanh', en: 'Documents do not cite each other in a circle'},
  message: {vi: '{number} nằm trong vòng viện dẫn: {circle}', en: '{number} stands in a circle of citations: {circle}'},
  advice: {vi: 'Một trong các ngày viện dẫn phải sai.', en: 'One of the dates must be wrong.'},
  *check(archive) {
    const {documents, text} = archive;
    for (const circle of cyclesOf(documents.length, (document) => citedDocuments(archive, document))) {
      const names = circle.slice(0, 5).map((document) => text(documents[document]?.number ?? -1));
      for (const document of circle) {
        const {number, line, column} = documents[document] as (typeof documents)[number];
        yield {
          document,
          line,
          column,
          at: '/number',
          text: text(number),
          args: {number: text(number), circle: names.join(' → ')},
        };
      }
    }
  },
  examples: {
    pass: [
      {
        records: [
          {number: '1/TB-SNV', date: '2023-03-15'},
          {
            number: '2/TB-SNV',
            date: '2023-03-16',
            references: [exampleReference({kind: 'TB', number: '1/TB-SNV', date: '2023-03-15'})],
          },
        ],
      },
    ],
    fail: [
      {
        records: [
          {
            number: '1/TB-SNV',
            date: '2023-03-15',
            references: [exampleReference({kind: 'TB', number: '2/TB-SNV', date: '2023-03-16'})],
          },
          {
            number: '2/TB-SNV',
            date: '2023-03-16',
            references: [exampleReference({kind: 'TB', number: '1/TB-SNV', date: '2023-03-15'})],
          },
        ],
      },
    ],
  },
});

/** Documents of the archive that a document cites with their own date. */
function citedDocuments({documents, citations, text, dated}: ArchiveIndex, document: number): number[] {
  const {from, to} = documents[document] as (typeof documents)[number];
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const date = citations.date[at] as number;
    const same = dated(citations.number[at] as number, date);
    // Of several with one number and one date, any may be meant: none is taken.
    const [only] = same;
    if (same.length === 1 && only !== undefined && only !== document && isFull(text(date))) found.push(only);
  }
  return found;
}
