import {exampleReference} from '../examples.ts';
import {dayText, isFull} from '../facts/calendar.ts';
import {defineRule, type Finding} from '../rule.ts';
import type {ArchivedDocument, ArchiveIndex} from './archive-index.ts';
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
  *check(archive) {
    const {documents, citations} = archive;
    for (const [document, {from, to}] of documents.entries()) {
      for (let at = from; at < to; at++) {
        const cited = citedAt(archive, at);
        if (!cited) continue;
        const line = citations.line[at] ?? 1;
        const column = citations.column[at] ?? 1;
        for (const finding of differences(archive, cited))
          yield {document, line, column, text: cited.number, ...finding};
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

/** What a citation says of an instrument; what it does not say is empty. */
interface Cited {
  readonly id: number;
  readonly number: string;
  readonly dateId: number;
  readonly date: string;
  readonly issuer: string;
  readonly title: string;
}

/** A citation that tells the day, of a number that the archive holds; else null. */
function citedAt({citations, text, holds}: ArchiveIndex, at: number): Cited | null {
  const id = citations.number[at] as number;
  const dateId = citations.date[at] as number;
  const date = text(dateId);
  if (!holds(id) || !isFull(date)) return null;
  const issuer = text(citations.issuer[at] as number);
  return {id, number: text(id), dateId, date, issuer, title: text(citations.title[at] as number)};
}

function differences(archive: ArchiveIndex, cited: Cited): Finding[] {
  const [same] = archive.dated(cited.id, cited.dateId);
  const document = archive.documents[same ?? -1];
  const found = document
    ? [wrongIssuer(archive, cited, document), wrongTitle(archive, cited, document)]
    : [wrongDate(archive, cited)];
  return found.filter((finding) => finding !== null);
}

/** Numbers begin anew each year, and every committee has its own: only one that fits can be meant. */
function wrongDate({documents, text, ofYear}: ArchiveIndex, cited: Cited): Finding | null {
  const {id, number, date} = cited;
  const candidates = ofYear(id, Number(date.slice(0, 4)));
  if (candidates.length > MOST) return null;
  const meant = candidates.filter((index) => isMeant(cited, text(documents[index]?.issuer ?? -1)));
  const [only] = meant.map((index) => documents[index]);
  if (meant.length !== 1 || !only || !isFull(only.date)) return null;
  return {message: 'date', args: {number, cited: dayText(date), date: dayText(only.date), path: only.path}};
}

function wrongIssuer({text}: ArchiveIndex, cited: Cited, {issuer, path}: ArchivedDocument): Finding | null {
  const {number, issuer: said} = cited;
  const named = text(issuer);
  if (!isCentral(number) || agree(said, named) !== false) return null;
  return {message: 'issuer', args: {number, cited: said, issuer: named, path}, severity: 'info'};
}

function wrongTitle({text}: ArchiveIndex, cited: Cited, {issuer, subject, path}: ArchivedDocument): Finding | null {
  const {number, title} = cited;
  const named = text(subject);
  if (title === '' || named === '' || shareWords(title, named) || !isMeant(cited, text(issuer))) return null;
  return {message: 'title', args: {number, path}, severity: 'info'};
}

/** Can only a document of that issuer be meant? By its number, or because the citation names the issuer. */
function isMeant({number, issuer}: Cited, named: string): boolean {
  return isCentral(number) || agree(issuer, named) === true;
}

/** Whether two issuers are one; null where one of them is not named. */
function agree(cited: string, named: string): boolean | null {
  return cited === '' || named === '' ? null : fits(cited, named);
}

/** Titles of one instrument are cited long or short, with or without `về việc`: some words stay. */
function shareWords(one: string, other: string): boolean {
  const words = one.split(' ').filter((word) => word.length > 2);
  return words.length < 3 || words.some((word) => other.includes(word));
}
