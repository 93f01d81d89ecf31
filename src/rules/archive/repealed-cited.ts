import {exampleReference} from '../examples.ts';
import {dayText, isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';
import {isCentral} from './identity.ts';

export default defineRule({
  id: 'ARC-04',
  name: 'repealed-cited',
  severity: 'warning',
  needs: 'archive',
  title: {
    vi: 'Không viện dẫn văn bản đã bị bãi bỏ, thay thế bởi văn bản khác trong kho',
    en: 'Nothing is cited that another document of the archive has repealed or replaced',
  },
  message: {
    vi: 'viện dẫn {number}, đã bị {by} ngày {date} bãi bỏ hoặc thay thế ({path})',
    en: 'cites {number}, which {by} of {date} repealed or replaced ({path})',
  },
  advice: {vi: 'Viện dẫn văn bản đang có hiệu lực.', en: 'Cite the instrument that is in force.'},
  *check({documents, citations, text}) {
    /** number and, for numbers that offices share, date of what was ended -> the document that ended it first */
    const ended = new Map<string, number>();
    const key = (at: number): string | null => {
      const number = text(citations.number[at] as number);
      if (isCentral(number)) return number;
      const date = text(citations.date[at] as number);
      return isFull(date) ? `${number} ${date}` : null;
    };
    const ends = (at: number): boolean => citations.role[at] === 'repeals' || citations.role[at] === 'replaces';
    for (const [document, {from, to, date}] of documents.entries()) {
      if (!isFull(date)) continue;
      for (let at = from; at < to; at++) {
        const what = ends(at) ? key(at) : null;
        if (what === null) continue;
        const first = ended.get(what);
        if (first === undefined || (documents[first]?.date ?? '') > date) ended.set(what, document);
      }
    }
    if (ended.size === 0) return;
    for (const [document, {from, to, date}] of documents.entries()) {
      if (!isFull(date)) continue;
      for (let at = from; at < to; at++) {
        if (ends(at) || citations.role[at] === 'amends') continue;
        const what = key(at);
        const by = what === null ? undefined : ended.get(what);
        const other = by === undefined || by === document ? undefined : documents[by];
        if (!other?.date || other.date >= date) continue;
        const number = text(citations.number[at] as number);
        const args = {number, by: text(other.number), date: dayText(other.date), path: other.path};
        yield {document, line: citations.line[at] ?? 1, column: citations.column[at] ?? 1, text: number, args};
      }
    }
  },
  examples: {
    pass: [
      {
        records: [
          {
            number: '534/QĐ-UBND',
            date: '2022-04-20',
            references: [exampleReference({kind: 'QĐ', number: '881/QĐ-UBND', date: '2017-05-12', role: 'repeals'})],
          },
          {
            number: '12/TB-UBND',
            date: '2021-04-20',
            references: [exampleReference({kind: 'QĐ', number: '881/QĐ-UBND', date: '2017-05-12'})],
          },
        ],
      },
    ],
    fail: [
      {
        records: [
          {
            number: '534/QĐ-UBND',
            date: '2022-04-20',
            references: [exampleReference({kind: 'QĐ', number: '881/QĐ-UBND', date: '2017-05-12', role: 'repeals'})],
          },
          {
            number: '12/TB-UBND',
            date: '2023-04-20',
            references: [exampleReference({kind: 'QĐ', number: '881/QĐ-UBND', date: '2017-05-12'})],
          },
        ],
      },
    ],
  },
});
