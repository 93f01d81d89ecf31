import {bareLine, isAbout} from '../../parse/anchors.ts';
import {isAppendixTitle, isAttachmentLine, isUnlistedTitle, titleBelow, titleHead} from '../../parse/titles.ts';
import type {DocumentRecord, Kind} from '../../record.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import type {Document, Line} from '../../tree.ts';
import type {Found} from '../evidence.ts';
import {fullName} from '../names.ts';
import type {Ledger} from '../record-builder.ts';
import {linesOf} from '../segment-lines.ts';
import {readAddressees} from './addressees.ts';
import {type Parent, readAttachment} from './attachment.ts';
import {type HeadCell, headCells} from './cells.ts';
import {isCitedLater} from './cited-later.ts';
import {completeIssuer} from './complete-issuer.ts';
import {readPlaceAndDate} from './date.ts';
import {inferIssuer} from './infer-issuer.ts';
import {readIssuer} from './issuer.ts';
import {openedTitle, readTitleKind, symbolKind} from './kind.ts';
import {readSecrecy, readUrgency} from './marks.ts';
import {readMetadata} from './metadata.ts';
import {readNumber} from './number.ts';
import {speakerOf, speakingBody} from './speaker.ts';
import {dayFromStamp} from './stamp.ts';
import {readHeadline, readLetterSubject, readTitleSubject, readUnderNumber, readUntitledSubject} from './subject.ts';
import {issuerFromAuthority, readCitingTitle, readTitleLine} from './title-line.ts';
import {untitledLines} from './untitled.ts';

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
  const sight = lookAt(document, source, parent);
  const {cells, metadata, titled, attachment} = sight;
  const number =
    ledger.take('/number', sight.number ?? titled?.number ?? null) ?? ledger.infer('/number', metadata?.number ?? null);
  const about = findSubject(sight, source);
  const issued = issuedKind(sight, about?.value ?? null, parent);
  const kind = takeKind(ledger, sight, source, {number, issued});
  const date = takeDate(ledger, sight, source);
  const place = ledger.take('/place', sight.dated.place);
  const {issuer, issuerParent} = takeIssuer(ledger, sight, source, {number, place, parent});
  return {
    kind,
    number,
    date,
    place,
    issuer,
    issuerParent,
    // `QUYẾT ĐỊNH⏎ỦY BAN NHÂN DÂN QUẬN 8`: who decides, where a portal has lost what it is about
    subject: ledger.take('/subject', about && issuer && fold(fullName(about.value)) === fold(issuer) ? null : about),
    urgency: ledger.take('/urgency', readUrgency(cells)),
    secrecy: ledger.take('/secrecy', readSecrecy(cells)),
    addressees: ledger.list('/addressees', readAddressees(linesOf(document, 'addressees'), source)),
    attachedTo: attachment ? takeAttachedTo(ledger, attachment.number(parent), parent) : null,
    attached: attachment !== null,
    metadataSigner: metadata?.signer ?? null,
  };
}

/** What stands in a head, before it is settled what holds. */
type Sight = ReturnType<typeof lookAt>;

function lookAt(document: Document, source: Source, parent: Parent | null) {
  const letterhead = linesOf(document, 'letterhead');
  const title = inOrder(linesOf(document, 'title'), source);
  const wrapper = linesOf(document, 'wrapper');
  const headLines = [...letterhead, ...title];
  const cells = headCells(headLines, source);
  const headOnly = cells.filter((cell) => cell.line < letterhead.length);

  const attachment = readAttachment(title, source);
  const own = attachment ? headOnly : cells;
  const number = readNumber(own, source);
  const titled = number || attachment ? null : (readCitingTitle(title, source) ?? readTitleLine(title, source));
  // A date inside the subject (`hội nghị ngày 11/4`) is none of the document's.
  const dateCells = own.filter(
    ({line, bare}) =>
      (line < letterhead.length || (!titled && /^\(?ngay|,\s?ngay/.test(bare))) && !isAttachmentLine(bare),
  );
  const dated = readPlaceAndDate(dateCells, source);
  const metadata = attachment || parent ? null : readMetadata(wrapper, source);
  const entitled = readTitleKind(title, source);
  // `Số hiệu: 12/VPCP-KGVX`, and then `NỘI DUNG CHỈ ĐẠO …`: the heading of a page, of whose particulars no annex is told
  const titleKind = entitled?.value === 'PL' && metadata?.number && !isAppendix(title, source) ? null : entitled;
  const numbered = number !== null || dated.date !== null || Boolean(metadata?.number);
  const addressed = linesOf(document, 'addressees').length > 0;
  const unlisted = !titleKind && title[0] !== undefined && isUnlistedTitle(textOf(title[0], source));
  const isLetter = !unlisted && ((numbered && headOnly.some((cell) => isAbout(cell.bare))) || addressed);
  // `GIẢI TRÌNH BỔ SUNG THEO CHỈ ĐẠO CỦA …`: a heading, and nothing of a head
  const bare = !(parent || numbered || titleKind || titled || isLetter || attachment);
  const untitled = titleKind || titled || addressed || attachment ? [] : untitledLines(letterhead, source);
  const headline = bare && !untitled.length ? readHeadline(letterhead, source) : null;
  return {
    document,
    title,
    wrapper,
    headLines,
    cells,
    headOnly,
    attachment,
    number,
    dated,
    titleKind,
    metadata,
    titled,
    isLetter,
    headline,
    untitled,
    unlisted,
  };
}

const textOf = ({from, to}: Line, {text}: Source): string => text.slice(from, to);

const isAppendix = (title: readonly Line[], source: Source): boolean =>
  title.some((line) => isAppendixTitle(bareLine(source, line)));

/** Lines of a title, its name before the line that says to what it is attached. */
function inOrder(title: readonly Line[], source: Source): readonly Line[] {
  const [first] = title;
  const below = first && isAttachmentLine(bareLine(source, first)) ? titleBelow(title, source, 0) : -1;
  if (below < 0) return title;
  return [title[below] as Line, ...title.slice(0, below), ...title.slice(below + 1)];
}

function takeDate(ledger: Ledger, sight: Sight, source: Source): string | null {
  const {dated, metadata, titled, wrapper} = sight;
  const wrong = dated.doubtfulDay && dated.date !== null && isCitedLater(dated.date.value, bareText(sight, source));
  const date = wrong && dated.date ? {...dated.date, value: dated.date.value.slice(0, MONTH)} : dated.date;
  const stamped = (dated.illegibleDay || wrong) && date ? dayFromStamp(date.value, wrapper, source) : null;
  if (stamped) return ledger.infer('/date', stamped);
  return ledger.take('/date', date ?? titled?.date ?? null) ?? ledger.infer('/date', metadata?.date ?? null);
}

const MONTH = '2024-12'.length;

const bareText = ({document: {position}}: Sight, {bare}: Source): string =>
  bare.slice(position.start.offset ?? 0, position.end.offset ?? 0);

/** Who issued the document: as its head names them, else as its number, its text or the document before it tells. */
function takeIssuer(
  ledger: Ledger,
  {document, title, headLines, headOnly, attachment, titled, untitled, metadata}: Sight,
  source: Source,
  {number, place, parent}: {number: string | null; place: string | null; parent: Parent | null},
): Pick<Head, 'issuer' | 'issuerParent'> {
  // who decides, where nothing but a subject stands above, is told by `authority`
  const isHeadless = headOnly.every(({from, to}) => untitled.some((line) => from >= line.from && to <= line.to));
  const named =
    untitled.length && isHeadless
      ? {issuer: null, parent: null, whole: null}
      : readIssuer(headOnly, headLines, source, {place, number, before: parent?.issuer ?? null});
  const issuerParent = ledger.take('/issuerParent', named.parent);
  const text = headText(document, source);
  const authority = issuerFromAuthority(untitled.length ? untitled : title, source);
  const province = metadata?.province ?? null;
  const whole =
    (parent ? null : speakerOf(number, named.issuer?.value ?? null, text)) ??
    named.whole ??
    (named.issuer && completeIssuer(named.issuer.value, {authority, place, number, province, text}));
  const issuer =
    (named.issuer ? null : ledger.take('/issuer', titled?.issuer ?? null)) ??
    (whole ? ledger.infer('/issuer', whole) : ledger.take('/issuer', named.issuer)) ??
    ledger.infer(
      '/issuer',
      attachment?.foreignIssuer(parent) ??
        inferIssuer(number, place, text) ??
        metadata?.issuer ??
        authority ??
        parent?.issuer ??
        (parent ? null : speakingBody(text, place)),
    );
  return {issuer, issuerParent};
}

/** What the document is about: under its tên loại, or under its number. */
function findSubject(sight: Sight, source: Source): Found<string> | null {
  const {number, dated, titled, titleKind, title, unlisted, headOnly, headline, untitled, attachment} = sight;
  const stated =
    titled?.subject ??
    headline ??
    (titleKind || attachment || unlisted ? readTitleSubject(title, source, unlisted) : null);
  if (stated) return stated;
  if (untitled.length) return readUntitledSubject(untitled, source);
  const skip = new Set<HeadCell>(dated.cells);
  if (number) for (const cell of [number.cell, ...(number.cell.parts ?? [])]) skip.add(cell);
  const beside = number && !titleKind ? {cell: number.cell, at: number.behind} : null;
  const letter = readLetterSubject(headOnly, skip, source, beside);
  if (letter || !number || titleKind || !symbolKind(number.value, false)) return letter;
  return readUnderNumber(headOnly, number.cell, dated.cells, source);
}

/** Kind of an annex whose title has lost it: its instrument is about `BAN HÀNH QUY CHẾ …`, and the rest is what the annex is about. */
function issuedKind({attachment, titleKind}: Sight, subject: string | null, parent: Parent | null): Kind | null {
  if (!attachment || titleKind || !subject || !parent?.subject) return null;
  const issued = fold(parent.subject).replace(/^ban hanh /, '');
  const head = titleHead(issued);
  return head?.length === issued.length - subject.length && issued.endsWith(` ${fold(subject)}`) ? head.kind : null;
}

function takeKind(
  ledger: Ledger,
  sight: Sight,
  source: Source,
  {number, issued}: {number: string | null; issued: Kind | null},
): Kind | null {
  const {titleKind, isLetter, headOnly, headline, dated, unlisted} = sight;
  if (titleKind) return ledger.take('/kind', titleKind);
  if (issued) return ledger.infer('/kind', issued);
  const symbol = symbolKind(number, isLetter);
  if (symbol) return ledger.infer('/kind', symbol);
  // `Số: 12/CĐ-SCT⏎V/v …⏎CÔNG ĐIỆN`: symbol and title agree, though the subject stands where a letter has it
  const title = openedKind(sight);
  const opened = isLetter && title?.value !== symbolKind(number) ? null : title;
  if (opened) return ledger.take('/kind', opened);
  if (unlisted) return null;
  const decided = sight.untitled.length ? decidingWord(sight, source) : null;
  if (decided) return ledger.take('/kind', decided);
  return isLetter || number || (headOnly.length > 0 && !headline && !dated.date) ? ledger.infer('/kind', 'CV') : null;
}

/** `QUYẾT ĐỊNH:` above the articles of a decision that has lost its title. */
function decidingWord({document: {position}}: Sight, {bare}: Source): Found<Kind> | null {
  const from = position.start.offset ?? 0;
  const word = /^[^\n\w]{0,8}(quyet (dinh|nghi)) ?:[ \t]{0,4}$/m.exec(bare.slice(from, position.end.offset ?? 0));
  if (!word) return null;
  const start = from + word.index + word[0].indexOf(word[1] as string);
  return {value: word[2] === 'nghi' ? 'NQ' : 'QĐ', start, end: start + (word[1] as string).length};
}

function openedKind({headOnly, number}: Sight): Found<Kind> | null {
  const opened = number && openedTitle(headOnly.slice(headOnly.indexOf(number.cell) + 1));
  return opened && {value: opened.head.kind, start: opened.cell.from, end: opened.cell.to};
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
