import type {DocumentRecord, Role} from '../../record.ts';

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
  /** Is there a document with that number? */
  holds(number: number): boolean;
  /** documents with that number and date (ids), in the order in which they came */
  dated(number: number, date: number): readonly number[];
  /** documents with that number, dated in that year */
  ofYear(number: number, year: number): readonly number[];
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
  const numbers = new Set<number>();
  const byDate = new Map<number, number[]>();
  const byYear = new Map<number, number[]>();

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
  const titled = (title: string | null): string | null => title?.slice(0, TITLE).toLowerCase() ?? null;

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
    const date = keep(record.date);
    if (number >= 0) {
      numbers.add(number);
      put(byDate, keyOf(number, date), documents.length);
      put(byYear, keyOf(number, Number(record.date?.slice(0, 4) ?? 0)), documents.length);
    }
    const place = spans['/number'] ?? Object.values(spans)[0];
    documents.push({
      path: source.path,
      part: source.part,
      number,
      issuer: keep(record.issuer),
      subject: keep(titled(record.subject)),
      date: texts[date] ?? null,
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
    holds: (number) => numbers.has(number),
    dated: (number, date) => byDate.get(keyOf(number, date)) ?? [],
    ofYear: (number, year) => byYear.get(keyOf(number, year)) ?? [],
  };
  return {add, index};
}

/** Two ids in one number: neither reaches 2^26. */
function keyOf(one: number, other: number): number {
  return one * 2 ** 26 + other;
}

function put(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
