import type {DocumentRecord, Kind, Reference} from '../../record.ts';
import {dayNumber} from '../days.ts';
import {bodySlug, fingerprint, slug} from '../names.ts';
import {kindName} from '../wording.ts';

/** Addresses by the Akoma Ntoso Naming Convention 1.0: country, kind of text, subtype, author, date, number. */

/** Kinds that are laid out in articles; of what is only cited, nobody can tell but by its kind. */
const ACTS: readonly (Kind | null)[] = [
  'HP',
  'BL',
  'L',
  'PL-UBTVQH',
  'NĐ',
  'TT',
  'TTLT',
  'NQ',
  'QĐ',
  'QC',
  'QyĐ',
  'LCT',
];

export type Structure = 'act' | 'doc';

/** `/akn/vn/doc/thong-bao/uy-ban-nhan-dan-tinh-phu-son/2023-04-05/47-tb-ubnd` */
export function workIri(record: DocumentRecord, structure: Structure): string {
  const {kind, issuer, date, number, source} = record;
  const name = /\d/.test(number ?? '') ? slug(number ?? '') : '';
  // A draft has no number yet: its file stands in for it.
  const draft = `x-${fingerprint(`${source.path}#${source.part}`)}`;
  return path(structure, kind, issuer, date, name || draft);
}

export function citedIri({kind, issuer, date, number, title}: Reference): string {
  const structure = ACTS.includes(kind) ? 'act' : 'doc';
  return path(structure, kind, issuer, date, slug(number ?? '') || slug(title ?? '') || 'khong-so');
}

function path(
  structure: Structure,
  kind: Kind | null,
  issuer: string | null,
  date: string | null,
  name: string,
): string {
  const day = date !== null && (dayNumber(date) !== null || /^\d{4}(-\d\d)?$/.test(date)) ? date : '';
  const steps = [structure, slug(kindName(kind)), bodySlug(issuer ?? ''), day, name];
  return `/akn/vn/${steps.filter(Boolean).join('/')}`;
}
