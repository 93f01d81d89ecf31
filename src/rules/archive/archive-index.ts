import type {DocumentRecord, Role} from '../../record.ts';
import {bare} from '../../text/fold.ts';

/** What is kept of a document to judge it among others. Numbers, issuers and titles are ids of texts, -1 for none. */
export interface ArchivedDocument {
  readonly path: string;
  readonly part: number;
  readonly number: number;
  readonly issuer: number;
  readonly subject: number;
  /** ISO, as precise as it is printed */
  readonly date: string | null;
  /** number of what it is attached to */
  readonly attachedTo: number;
  /** where its number stands, else where it begins */
  readonly line: number;
  readonly column: number;
  /** its citations: from, to in those of the archive */
  readonly from: number;
  readonly to: number;
}

/**
 * All documents of a run, as little of each as the archive's rules need: a hundred thousand of them must fit into memory.
 * Texts are kept once; citations lie in parallel columns of plain numbers.
 */
export interface ArchiveIndex {
  readonly documents: readonly ArchivedDocument[];
  readonly citations: {
    readonly number: readonly number[];
    readonly date: readonly number[];
    readonly issuer: readonly number[];
    readonly title: readonly number[];
    readonly role: readonly Role[];
    readonly line: readonly number[];
    readonly column: readonly number[];
  };
  /** the text behind an id; empty for -1 */
  text(id: number): string;
  /** documents with that number, in the order in which they came */
  numbered(number: number): readonly number[];
}

export interface ArchiveBuilder {
  add(record: DocumentRecord): void;
  readonly index: ArchiveIndex;
}

/** Units of a title that are kept: enough to tell one from another. */
const TITLE = 48;

export function createArchive(): ArchiveBuilder {
  const texts: string[] = [];
  const ids = new Map<string, number>();
  const documents: ArchivedDocument[] = [];
  const citations = {
    number: [] as number[],
    date: [] as number[],
    issuer: [] as number[],
    title: [] as number[],
    role: [] as Role[],
    line: [] as number[],
    column: [] as number[],
  };
  const byNumber = new Map<number, number[]>();

  function keep(text: string | null): number {
    if (text === null) return -1;
    const known = ids.get(text);
    if (known !== undefined) return known;
    // A piece of a file's text would keep the whole file in memory: a copy does not.
    const own: string = JSON.parse(JSON.stringify(text));
    ids.set(own, texts.length);
    return texts.push(own) - 1;
  }

  const issued = (number: string | null): string | null => (number !== null && /^\d/.test(number) ? number : null);
  const titled = (title: string | null): string | null => title && bare(title.slice(0, TITLE));

  function add(record: DocumentRecord): void {
    const {source, spans} = record;
    const from = citations.number.length;
    record.references.forEach(({number, date, issuer, title, role}, at) => {
      const cited = issued(number);
      if (cited === null) return;
      const span = spans[`/references/${at}`];
      citations.number.push(keep(cited));
      citations.date.push(keep(date));
      citations.issuer.push(keep(issuer));
      citations.title.push(keep(titled(title)));
      citations.role.push(role);
      citations.line.push(span?.line ?? 1);
      citations.column.push(span?.column ?? 1);
    });
    const number = keep(issued(record.number));
    if (number >= 0) {
      const same = byNumber.get(number);
      if (same) same.push(documents.length);
      else byNumber.set(number, [documents.length]);
    }
    const place = spans['/number'] ?? Object.values(spans)[0];
    documents.push({
      path: source.path,
      part: source.part,
      number,
      issuer: keep(record.issuer),
      subject: keep(titled(record.subject)),
      date: texts[keep(record.date)] ?? null,
      attachedTo: keep(issued(record.attachedTo)),
      line: place?.line ?? 1,
      column: place?.column ?? 1,
      from,
      to: citations.number.length,
    });
  }

  const index: ArchiveIndex = {
    documents,
    citations,
    text: (id) => texts[id] ?? '',
    numbered: (number) => byNumber.get(number) ?? [],
  };
  return {add, index};
}
