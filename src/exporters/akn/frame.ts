import type {DocumentRecord} from '../../record.ts';
import {printedDay} from '../../wording.ts';
import {dayNumber} from '../days.ts';
import {kindName} from '../wording.ts';
import {type Child, type Element, element} from '../xml.ts';

const el = element;

/** A paragraph; the empty text keeps blanks out of it when it holds nothing but elements. */
export function p(...children: readonly Child[]): Element {
  return el('p', null, '', ...children);
}

/** What stands before the text: who, number, place and date, kind and title, to whom. Null where nothing is known. */
export function preface(record: DocumentRecord): Element | null {
  const {issuerParent, issuer, number, kind, subject, addressees} = record;
  const lines: (Element | null)[] = [
    issuerParent === null ? null : p(el('docProponent', null, issuerParent)),
    issuer === null ? null : p(el('docProponent', {refersTo: '#issuer'}, issuer)),
    number === null ? null : p(el('docNumber', null, number)),
    placeAndDate(record),
    kind === null ? null : p(el('docType', null, kindName(kind))),
    subject === null ? null : p(el('docTitle', null, subject)),
    ...addressees.map((name) => el('p', {class: 'kinhGui'}, name)),
  ];
  const filled = lines.filter((line) => line !== null);
  return filled.length > 0 ? el('preface', null, ...filled) : null;
}

/** An attribute wants a whole day; a date without one stays text. */
function placeAndDate({place, date}: DocumentRecord): Element | null {
  const where = place === null ? null : el('location', {refersTo: '#place'}, place);
  const printed = date === null ? null : `ngày ${printedDay(date)}`;
  const when = date !== null && dayNumber(date) !== null ? el('docDate', {date}, printed) : printed;
  if (where === null && when === null) return null;
  return p(where, where !== null && when !== null ? ', ' : null, when);
}

/** What stands behind it: the signature, who gets it, where it is filed. */
export function conclusions({signer, recipients, archive}: DocumentRecord): Element | null {
  const parts: Child[] = [];
  if (signer?.authority) parts.push(signer.authority, ' ');
  if (signer?.title) parts.push(el('role', {refersTo: '#signerRole'}, signer.title), ' ');
  if (signer?.name) parts.push(el('person', {refersTo: '#signer'}, signer.name));
  const lines = [
    parts.length > 0 ? p(el('signature', null, '', ...parts)) : null,
    ...recipients.map((name) => el('p', {class: 'noiNhan'}, name)),
    archive === null ? null : el('p', {class: 'luu'}, archive),
  ].filter((line) => line !== null);
  return lines.length > 0 ? el('conclusions', null, ...lines) : null;
}
