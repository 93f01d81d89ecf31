import type {DocumentRecord} from '../record.ts';
import {type Clean, cleanDeep, cleaner, firstCharacters} from './clean.ts';
import {dayNumber, earliestDay, isoDay} from './days.ts';
import {defineExporter, type Entry, type ExportOptions, type Tell} from './exporter.ts';
import {priority, splitNumber} from './names.ts';
import {kindName} from './wording.ts';
import {type Child, DECLARATION, type Element, element, render} from './xml.ts';

const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';
const ATTACHMENT = 'a1';
/** Legal instruments and administrative documents (`văn bản hành chính`). */
const TYPE = {legal: 1, administrative: 2} as const;
const LEGAL_KINDS: readonly string[] = ['HP', 'BL', 'L', 'PL-UBTVQH', 'NĐ', 'TT', 'TTLT'];
const SUBJECT = 500;

/**
 * The envelope of QCVN 102:2016/BTTTT, by which bodies send one another documents: an unsigned draft of a message. The
 * sender's gateway completes and signs it. Its readers insist on prefixes, so they are written out.
 */
export default defineExporter({
  name: 'edxml',
  extension: '.edxml.xml',
  mediaType: 'application/xml',
  binary: false,
  what: [],
  single: true,
  wantsText: true,
  async *write(entries, options, tell) {
    const clean = cleaner(tell);
    for await (const entry of entries) yield `${DECLARATION}${render(message(entry, options, tell, clean))}\n`;
  },
});

/** Elements of the envelope carry its prefix. */
function ed(name: string, ...children: readonly Child[]): Element {
  return element(`edXML:${name}`, null, ...children);
}

function message(entry: Entry, {organId = '', stamp}: ExportOptions, tell: Tell, clean: Clean): Element {
  const record = cleanDeep(entry.record, clean);
  const {path} = record.source;
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const described = [
    element('ContentType', null, 'text/plain'),
    element('ContentId', null, ATTACHMENT),
    element('Description', null, 'Văn bản gốc'),
  ];
  const issued = record.date === null || dayNumber(record.date) === null ? '' : record.date.replaceAll('-', '/');
  const timestamp =
    stamp === undefined
      ? issued && `${issued} 00:00:00`
      : stamp.replace('T', ' ').replaceAll('-', '/').replace('Z', '');
  const header = messageHeader(record, organId, issued, tell);
  if (entry.text === null) tell('no-text');
  return element(
    'edXML',
    {xmlns: NAMESPACE, 'xmlns:edXML': NAMESPACE, 'xmlns:xlink': 'http://www.w3.org/1999/xlink'},
    ed(
      'edXMLEnvelope',
      ed(
        'edXMLHeader',
        header,
        ed(
          'TraceHeaderList',
          ed('TraceHeader', ed('OrganId', organId), ed('Timestamp', timestamp)),
          ed('Bussiness', ed('BussinessDocType', '0'), ed('Paper', '0')),
        ),
      ),
      ed('edXMLBody', element('edXML:edXMLManifest', {version: '1.0'}, entry.text === null ? null : manifest(name))),
    ),
    entry.text === null
      ? null
      : element(
          'AttachmentEncoded',
          null,
          element(
            'Attachment',
            null,
            ...described,
            element('ContentTransferEncoded', null, base64(entry.text)),
            element('AttachmentName', null, name),
          ),
        ),
  );
}

function manifest(name: string): Element {
  return element(
    'edXML:Reference',
    {'xlink:type': 'simple', 'xlink:href': `cid:${ATTACHMENT}`},
    ed('ContentId', `cid:${ATTACHMENT}`),
    ed('ContentType', 'text/plain'),
    ed('Description', 'Văn bản gốc'),
    ed('AttachmentName', name),
  );
}

/** In the order of the standard's numbering. What must not be blank and is, is told. */
function messageHeader(record: DocumentRecord, organId: string, issued: string, tell: Tell): Element {
  const {kind, number, issuer, issuerParent, place, subject, signer, archive} = record;
  const {running, symbol} = splitNumber(number);
  const title = subject ?? '';
  const short = firstCharacters(title, SUBJECT);
  if (short !== title) tell('cut');
  const receivers = record.addressees.length > 0 ? record.addressees : record.recipients;
  if (receivers.length > 0) tell('receivers', receivers.length);
  const due = earliestDay(record.tasks.flatMap(({deadlines}) => deadlines));
  const type = LEGAL_KINDS.includes(kind ?? '') ? TYPE.legal : TYPE.administrative;
  const must = (name: string, value: string) => {
    if (value === '') tell('blank');
    return ed(name, value);
  };
  return ed(
    'MessageHeader',
    ed('From', ed('OrganId', organId), may('OrganizationInCharge', issuerParent), must('OrganName', issuer ?? '')),
    ...receivers.map((name) => ed('To', ed('OrganId', ''), ed('OrganName', name))),
    ed('Code', must('CodeNumber', running), must('CodeNotation', symbol)),
    ed('PromulgationInfo', ed('Place', place ?? ''), must('PromulgationDate', issued)),
    ed('DocumentType', ed('Type', String(type)), ed('TypeName', kindName(kind))),
    must('Subject', short),
    ed('Content', short),
    ed(
      'SignerInfo',
      ed('Competence', signer?.authority ?? ''),
      ed('Position', signer?.title ?? ''),
      must('FullName', signer?.name ?? ''),
    ),
    may('DueDate', due === null ? null : isoDay(due).replaceAll('-', '/')),
    ed(
      'ToPlaces',
      ...[...record.recipients, ...(archive === null ? [] : [`Lưu: ${archive}`])].map((name) => ed('Place', name)),
    ),
    ed(
      'OtherInfo',
      ed('Priority', String(priority(record))),
      ed('SphereOfPromulgation', ''),
      ed('TyperNotation', ''),
      ed('PromulgationAmount', ''),
      ed('PageAmount', ''),
    ),
    ed('SteeringType', '1'),
    ed('DocumentId', `${organId},${issued},${number ?? ''}`),
  );
}

function may(name: string, value: string | null): Element | null {
  return value === null ? null : ed(name, value);
}

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x2000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(binary);
}
