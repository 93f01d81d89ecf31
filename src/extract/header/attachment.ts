import {isEmpty} from '../../parse/lines.ts';
import {runningLines} from '../../parse/running-text.ts';
import {isAttachmentLine} from '../../parse/titles.ts';
import type {DocumentRecord} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import type {Found} from '../evidence.ts';
import {expand} from '../names.ts';
import {type FoundReference, findReferences} from '../references/index.ts';

export type Parent = Pick<DocumentRecord, 'number' | 'issuer' | 'subject' | 'references'> | null;

/** What `(Kèm theo Quyết định số 534/QĐ-UBND ngày 20/4/2022 của …)` under a title says. */
export interface Attachment {
  /** number of the instrument that this is attached to; blank as it is printed */
  number(parent: Parent): Found<string> | null;
  /** issuer named on the line, where the instrument is not the document before */
  foreignIssuer(parent: Parent): string | null;
}

export function readAttachment(title: readonly Line[], source: Source): Attachment | null {
  const first = title.findIndex((line) =>
    isAttachmentLine(source.bare.slice(line.from, line.from + 60).replace(/[*_]/g, '')),
  );
  if (first < 0) return null;
  const lines: Line[] = [];
  for (const line of title.slice(first)) {
    if (isEmpty(line)) continue;
    lines.push(line);
    if (/\)/.test(source.text.slice(line.from, line.to))) break;
  }
  const view = runningLines(source, lines);
  const cited: FoundReference | undefined = findReferences(view).find((reference) => reference.number !== null);
  const range = cited?.at.number;
  return {
    number: () =>
      cited?.number && range
        ? {value: cited.number, start: view.toSource(range.start), end: view.toSource(range.end, 'end')}
        : null,
    foreignIssuer: (parent) =>
      cited?.issuer && parent && cited.number && isForeign(cited.number, parent)
        ? expand(issuerInFull(cited.number, cited.issuer, parent))
        : null,
  };
}

/** Whether an annex is of another instrument than the document before it, or of one whose head is lost. */
const isForeign = (number: string, parent: NonNullable<Parent>): boolean =>
  parent.number ? !number.startsWith('/') && number !== parent.number : !parent.issuer;

/** The issuer of an instrument that both cite, as the letter itself prints it: the line of an annex is often a worse scan. */
function issuerInFull(number: string, printed: string, parent: NonNullable<Parent>): string {
  const same = parent.references.find((reference) => reference.number === number);
  return same?.issuer ?? printed;
}
