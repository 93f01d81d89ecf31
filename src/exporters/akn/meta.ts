import type {DocumentRecord} from '../../record.ts';
import {dayNumber, isoDay, lastDay} from '../days.ts';
import type {ExportOptions} from '../exporter.ts';
import {slug, splitNumber} from '../names.ts';
import {kindName, referenceName} from '../wording.ts';
import {type Element, element} from '../xml.ts';
import {citedIri, type Structure, workIri} from './iri.ts';

/** Our own elements, which Akoma Ntoso lets stand under `proprietary`. */
const OWN = 'urn:parcli:record:1';
/** The schema wants a day where none is printed; its name says so. */
const NO_DAY = {date: '0001-01-01', name: 'khongRo'};

const el = element;
const ref = (name: string) => `#${name}`;

/** `meta`: what the document is, whom it speaks of, and its tasks. `places` are the eIds of tasks in the outline. */
export function meta(
  record: DocumentRecord,
  structure: Structure,
  options: ExportOptions,
  places: readonly (string | null)[],
): Element {
  return el(
    'meta',
    null,
    identification(record, structure, options),
    references(record, structure),
    record.tasks.length > 0 ? proprietary(record, places) : null,
  );
}

function identification(record: DocumentRecord, structure: Structure, {stamp}: ExportOptions): Element {
  const {date, number, kind} = record;
  const work = workIri(record, structure);
  const issued = date !== null && dayNumber(date) !== null ? {date, name: 'banHanh'} : NO_DAY;
  const expression = `${work}/vie@${issued === NO_DAY ? '' : issued.date}`;
  const common = (iri: string, ending: string, day: {date: string; name: string}, author: string) => [
    el('FRBRthis', {value: `${iri}/!main${ending}`}),
    el('FRBRuri', {value: `${iri}${ending}`}),
    ending === '' && iri === work && number !== null ? el('FRBRalias', {value: number, name: 'soKyHieu'}) : null,
    el('FRBRdate', day),
    el('FRBRauthor', {href: ref(author)}),
  ];
  const {running} = splitNumber(number);
  const subtype = slug(kindName(kind));
  return el(
    'identification',
    {source: ref('parcli')},
    el(
      'FRBRWork',
      null,
      ...common(work, '', issued, 'issuer'),
      el('FRBRcountry', {value: 'vn'}),
      subtype === '' ? null : el('FRBRsubtype', {value: subtype}),
      running === '' ? null : el('FRBRnumber', {value: running}),
      number === null ? null : el('FRBRname', {value: number}),
      el('FRBRprescriptive', {value: String(structure === 'act')}),
      el('FRBRauthoritative', {value: 'false'}),
    ),
    el('FRBRExpression', null, ...common(expression, '', issued, 'issuer'), el('FRBRlanguage', {language: 'vie'})),
    el(
      'FRBRManifestation',
      null,
      ...common(expression, '.xml', stamp === undefined ? issued : {date: stamp.slice(0, 10), name: 'xuat'}, 'parcli'),
      el('FRBRformat', {value: 'application/akn+xml'}),
    ),
  );
}

/** Everyone and everything that an attribute points at, and the documents that are cited. */
function references(record: DocumentRecord, structure: Structure): Element {
  const {issuer, signer, place, attachedTo} = record;
  const tlc = (kind: string, eId: string, group: string, showAs: string) =>
    el(`TLC${kind}`, {eId, href: `/akn/ontology/${group}/vn/${slug(showAs) || 'khong-ro'}`, showAs});
  return el(
    'references',
    {source: ref('parcli')},
    el('original', {eId: 'original', href: `${workIri(record, structure)}/vie@`, showAs: 'Bản gốc'}),
    ...record.references.map((cited, at) =>
      el('activeRef', {eId: `ref_${at + 1}`, href: citedIri(cited), showAs: referenceName(cited)}),
    ),
    attachedTo === null
      ? null
      : el('attachmentOf', {
          eId: 'attachedTo',
          href: `/akn/vn/${slug(attachedTo) || 'khong-so'}`,
          showAs: attachedTo,
          type: 'semantic',
        }),
    tlc('Organization', 'issuer', 'organization', issuer ?? ''),
    el('TLCOrganization', {eId: 'parcli', href: '/akn/ontology/organization/x/parcli', showAs: 'parcli'}),
    signer?.name ? tlc('Person', 'signer', 'person', signer.name) : null,
    signer?.title ? tlc('Role', 'signerRole', 'role', signer.title) : null,
    place === null ? null : tlc('Location', 'place', 'location', place),
  );
}

function proprietary(record: DocumentRecord, places: readonly (string | null)[]): Element {
  const own = (name: string, attributes: Parameters<typeof element>[1], ...children: Parameters<typeof element>[2][]) =>
    el(`parcli:${name}`, attributes, ...children);
  return el(
    'proprietary',
    {source: ref('parcli'), 'xmlns:parcli': OWN},
    ...record.tasks.map(({id, text, owners, deadlines, references: cited}, at) =>
      own(
        'task',
        {id, href: places[at] == null ? null : ref(places[at])},
        own('text', null, text),
        ...owners.map(({name, role}) => own('owner', {role}, name)),
        ...deadlines.map((deadline) => {
          const {text: printed, ...facts} = deadline;
          const last = lastDay(deadline);
          return own('deadline', {...texts(facts), lastDay: last === null ? null : isoDay(last)}, printed);
        }),
        ...cited.map((index) => own('reference', {href: ref(`ref_${index + 1}`)})),
      ),
    ),
  );
}

function texts(facts: object): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)]));
}
