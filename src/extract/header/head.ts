import {isAbout} from '../../parse/anchors.ts';
import type {DocumentRecord, Kind} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {Document} from '../../tree.ts';
import type {Found} from '../evidence.ts';
import type {Ledger} from '../record-builder.ts';
import {linesOf} from '../segment-lines.ts';
import {readAddressees} from './addressees.ts';
import {type Parent, readAttachment} from './attachment.ts';
import {type HeadCell, headCells} from './cells.ts';
import {readPlaceAndDate} from './date.ts';
import {inferIssuer, readIssuer} from './issuer.ts';
import {readTitleKind, symbolKind} from './kind.ts';
import {readSecrecy, readUrgency} from './marks.ts';
import {readMetadata} from './metadata.ts';
import {readNumber} from './number.ts';
import {dayFromStamp} from './stamp.ts';
import {readHeadline, readLetterSubject, readTitleSubject} from './subject.ts';
import {issuerFromAuthority, readTitleLine} from './title-line.ts';

type Printed = Pick<
  DocumentRecord,
  | ('kind' | 'number' | 'date' | 'place' | 'issuer' | 'issuerParent' | 'subject')
  | ('urgency' | 'secrecy' | 'addressees' | 'attachedTo')
>;

/** What the head of a document says, title and addressees with it. */
export interface Head extends Printed {
  /** whether it is issued with another instrument */
  attached: boolean;
  /** who signed it, as a portal says */
  metadataSigner: string | null;
}

/** Letterhead, title and addressees. The document's own head wins; what a portal says of it only fills a gap. */
export function readHead(document: Document, source: Source, parent: Parent | null, ledger: Ledger): Head {
  const letterhead = linesOf(document, 'letterhead');
  const title = linesOf(document, 'title');
  const wrapper = linesOf(document, 'wrapper');
  const headLines = [...letterhead, ...title];
  const cells = headCells(headLines, source);
  const headOnly = cells.filter((cell) => cell.line < letterhead.length);

  const attachment = readAttachment(title, source);
  const own = attachment ? headOnly : cells;
  const foundNumber = readNumber(own, source);
  // A date inside the subject (`hội nghị ngày 11/4`) is none of the document's.
  const dateCells = own.filter((cell) => cell.line < letterhead.length || /^\(?ngay|,\s?ngay/.test(cell.bare));
  const {place: foundPlace, date: foundDate, illegibleDay, cells: dated} = readPlaceAndDate(dateCells, source);
  const titleKind = readTitleKind(title, source);
  const metadata = attachment || parent ? null : readMetadata(wrapper, source);
  const titled = foundNumber || attachment ? null : readTitleLine(title, source);

  const number =
    ledger.take('/number', foundNumber ?? titled?.number ?? null) ?? ledger.infer('/number', metadata?.number ?? null);
  const numbered = foundNumber !== null || foundDate !== null || Boolean(metadata?.number);
  const isLetter =
    (numbered && headOnly.some((cell) => isAbout(cell.bare))) || linesOf(document, 'addressees').length > 0;
  // `GIẢI TRÌNH BỔ SUNG THEO CHỈ ĐẠO CỦA …`: a heading, and nothing of a head
  const headline =
    parent || numbered || titleKind || titled || isLetter || attachment ? null : readHeadline(letterhead, source);
  const kind = takeKind(ledger, titleKind, number, isLetter, headOnly.length > 0 && !headline);
  const stamped = illegibleDay && foundDate ? dayFromStamp(foundDate.value, wrapper, source) : null;
  const date = stamped
    ? ledger.infer('/date', stamped)
    : (ledger.take('/date', foundDate) ?? ledger.infer('/date', metadata?.date ?? null));
  const place = ledger.take('/place', foundPlace);

  const named = readIssuer(headOnly, headLines, source, {place, number, before: parent?.issuer ?? null});
  const issuerParent = ledger.take('/issuerParent', named.parent);
  const issuer =
    (named.issuer ? null : ledger.take('/issuer', titled?.issuer ?? null)) ??
    (named.whole ? ledger.infer('/issuer', named.whole) : ledger.take('/issuer', named.issuer)) ??
    ledger.infer(
      '/issuer',
      attachment?.foreignIssuer(parent) ??
        inferIssuer(number, place, headText(document, source)) ??
        issuerFromAuthority(title, source) ??
        parent?.issuer ??
        null,
    );

  const skip = new Set<HeadCell>([
    ...dated,
    ...(foundNumber ? [foundNumber.cell, ...(foundNumber.cell.parts ?? [])] : []),
  ]);
  const beside = foundNumber && {cell: foundNumber.cell, at: foundNumber.behind};
  const subject =
    titled?.subject ??
    headline ??
    (titleKind ? readTitleSubject(title, source) : null) ??
    readLetterSubject(headOnly, skip, source, titleKind ? null : beside);
  return {
    kind,
    number,
    date,
    place,
    issuer,
    issuerParent,
    subject: ledger.take('/subject', subject),
    urgency: ledger.take('/urgency', readUrgency(cells)),
    secrecy: ledger.take('/secrecy', readSecrecy(cells)),
    addressees: ledger.list('/addressees', readAddressees(linesOf(document, 'addressees'), source)),
    attachedTo: attachment ? takeAttachedTo(ledger, attachment.number(parent), parent) : null,
    attached: attachment !== null,
    metadataSigner: metadata?.signer ?? null,
  };
}

function takeKind(
  ledger: Ledger,
  title: Found<Kind> | null,
  number: string | null,
  letter: boolean,
  headed: boolean,
): Kind | null {
  if (title) return ledger.take('/kind', title);
  const symbol = symbolKind(number, letter);
  if (symbol) return ledger.infer('/kind', symbol);
  return letter || headed ? ledger.infer('/kind', 'CV') : null;
}

/** The instrument an annex belongs to: as its own line says, or the document before it where that line is blank. */
function takeAttachedTo(ledger: Ledger, cited: Found<string> | null, parent: Parent | null): string | null {
  const value = cited?.value ?? null;
  if (value && !value.startsWith('/')) return ledger.take('/attachedTo', cited);
  if (parent?.number) return ledger.infer('/attachedTo', parent.number);
  return ledger.take('/attachedTo', cited);
}

/** Title, subject and the first paragraphs: where a document without letterhead says whose it is. */
function headText(document: Document, source: Source): string {
  const start = document.position.start.offset ?? 0;
  return source.text.slice(start, Math.min(document.position.end.offset ?? start, start + 6000));
}
