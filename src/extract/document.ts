import {isAbout} from '../parse/anchors.ts';
import type {DocumentRecord, Kind} from '../record.ts';
import type {Source} from '../text/source.ts';
import type {Document, Line, SegmentName} from '../tree.ts';
import {readBody} from './body.ts';
import {closingCells} from './closing/cells.ts';
import {readRecipients} from './closing/recipients.ts';
import {readSigner} from './closing/signer.ts';
import type {Found} from './evidence.ts';
import {readAddressees} from './header/addressees.ts';
import {readAttachment} from './header/attachment.ts';
import {type HeadCell, headCells} from './header/cells.ts';
import {readPlaceAndDate} from './header/date.ts';
import {inferIssuer, readIssuer} from './header/issuer.ts';
import {readTitleKind, symbolKind} from './header/kind.ts';
import {readSecrecy, readUrgency} from './header/marks.ts';
import {readMetadata} from './header/metadata.ts';
import {readNumber} from './header/number.ts';
import {dayFromStamp} from './header/stamp.ts';
import {readLetterSubject, readTitleSubject} from './header/subject.ts';
import {issuerFromAuthority, readTitleLine} from './header/title-line.ts';
import {Ledger} from './record-builder.ts';

/** All of a record but where it came from. */
export type DocumentFacts = Omit<DocumentRecord, 'source'>;

export function linesOf(document: Document, name: SegmentName): Line[] {
  const lines: Line[] = [];
  for (const segment of document.children)
    if (segment.name === name) for (const child of segment.children) if (child.type === 'line') lines.push(child);
  return lines;
}

/** Reads one document of the tree. `parent` is the record before it, to which an annex is attached. */
export function readDocument(document: Document, source: Source, parent: DocumentFacts | null): DocumentFacts {
  const ledger = new Ledger(source);
  const letterhead = linesOf(document, 'letterhead');
  const title = linesOf(document, 'title');
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
  // The document's own head wins; what a portal says of it only fills a gap.
  const metadata = attachment || parent ? null : readMetadata(linesOf(document, 'wrapper'), source);
  const titled = foundNumber || attachment ? null : readTitleLine(title, source);
  const number =
    ledger.take('/number', foundNumber ?? titled?.number ?? null) ?? ledger.infer('/number', metadata?.number ?? null);
  const kind = readKind(
    ledger,
    titleKind,
    number,
    headOnly.some((cell) => isAbout(cell.bare)) || linesOf(document, 'addressees').length > 0,
    headOnly.length > 0,
  );
  const signed = illegibleDay && foundDate ? dayFromStamp(foundDate.value, linesOf(document, 'wrapper'), source) : null;
  const date = signed
    ? ledger.infer('/date', signed)
    : (ledger.take('/date', foundDate) ?? ledger.infer('/date', metadata?.date ?? null));
  const place = ledger.take('/place', foundPlace);

  const named = readIssuer(headOnly, headLines, source, place, parent?.issuer ?? null);
  const issuerParent = ledger.take('/issuerParent', named.parent);
  const issuer =
    (!named.issuer && titled?.issuer ? ledger.take('/issuer', titled.issuer) : null) ??
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
  const subject = ledger.take(
    '/subject',
    titled?.subject
      ? titled.subject
      : titleKind
        ? (readTitleSubject(title, source) ?? readLetterSubject(headOnly, skip, source, null))
        : readLetterSubject(headOnly, skip, source, foundNumber && {cell: foundNumber.cell, at: foundNumber.behind}),
  );
  const addressees = ledger.list('/addressees', readAddressees(linesOf(document, 'addressees'), source));

  const closing = closingCells(linesOf(document, 'closing'), source);
  const received = readRecipients(closing, source);
  const signer = readSigner(closing, received.used, source);

  const attachedTo = attachment ? readAttachedTo(ledger, attachment.number(parent), parent) : null;
  const body = readBody({
    document,
    source,
    ledger,
    kind,
    number,
    issuer,
    attached: attachment !== null,
    issued: date ?? parent?.date ?? null,
  });
  return {
    schema: 'parcli/record@1',
    kind,
    number,
    date,
    place,
    issuer,
    issuerParent,
    subject,
    urgency: ledger.take('/urgency', readUrgency(cells)),
    secrecy: ledger.take('/secrecy', readSecrecy(cells)),
    addressees,
    references: body.references,
    tasks: body.tasks,
    signer:
      signer || metadata?.signer
        ? {
            authority: ledger.take('/signer/authority', signer?.authority ?? null),
            title: ledger.take('/signer/title', signer?.title ?? null),
            name:
              ledger.take('/signer/name', signer?.name ?? null) ??
              ledger.infer('/signer/name', metadata?.signer ?? null),
          }
        : null,
    recipients: ledger.list('/recipients', received.recipients),
    archive: ledger.take('/archive', received.archive),
    attachedTo,
    inferred: ledger.inferred,
    spans: ledger.spans,
  };
}

function readKind(
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
function readAttachedTo(ledger: Ledger, cited: Found<string> | null, parent: DocumentFacts | null): string | null {
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
