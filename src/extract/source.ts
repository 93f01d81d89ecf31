import {parse} from '../parse/processor.ts';
import type {DocumentRecord} from '../record.ts';
import {Source} from '../text/source.ts';
import type {Root} from '../tree.ts';
import {coverageOf} from './coverage.ts';
import {type DocumentFacts, readDocument} from './document.ts';
import type {CoverageRun, Extraction, Message} from './extraction.ts';
import {mend} from './mend.ts';

type Origin = Pick<DocumentRecord['source'], 'path' | 'format' | 'encoding' | 'sha256'>;

/** Text to records: the tree, then each of its documents in reading order. */
export function readSource(text: string, origin: Origin): Extraction {
  const source = new Source(text, mend);
  const root = parse(source);
  const records: DocumentRecord[] = [];
  let parent: DocumentFacts | null = null;
  for (const [index, document] of root.children.entries()) {
    const facts: DocumentFacts = readDocument(document, source, parent);
    const {start, end} = source.span(document.position.start.offset ?? 0, document.position.end.offset ?? 0);
    const from = {...origin, part: index + 1, parts: root.children.length, start, end};
    // the order in which a record is printed
    records.push(Object.assign({schema: facts.schema, source: from}, facts));
    if (!facts.attachedTo) parent = facts;
  }
  return new Reading(text, records, root, source);
}

/** A class, for a getter in an object literal makes the engine keep each reading, tree and all, until it cleans the whole heap. */
class Reading implements Extraction {
  readonly messages: Message[] = [];
  readonly text: string;
  readonly records: DocumentRecord[];
  readonly #root: Root;
  readonly #source: Source;
  #coverage: CoverageRun[] | undefined;

  constructor(text: string, records: DocumentRecord[], root: Root, source: Source) {
    this.text = text;
    this.records = records;
    this.#root = root;
    this.#source = source;
  }

  /** Few ask for it, and it costs a walk over the tree. */
  get coverage(): CoverageRun[] {
    this.#coverage ??= coverageOf(this.#root, this.#source, this.records);
    return this.#coverage;
  }
}
