import type {DocumentRecord} from '../../record.ts';
import {fieldName, termName} from '../wording.ts';
import {defineTable} from './column.ts';

/** The register of documents: a row each. */
export const records = defineTable<DocumentRecord>({
  what: 'records',
  title: 'Văn bản',
  columns: [
    {id: 'kind', title: fieldName('kind'), type: 'text', width: 8, value: ({kind}) => kind},
    {id: 'number', title: fieldName('number'), type: 'text', width: 18, value: ({number}) => number},
    {id: 'date', title: 'Ngày văn bản', type: 'date', width: 12, value: ({date}) => date},
    {id: 'place', title: fieldName('place'), type: 'text', width: 16, value: ({place}) => place},
    {id: 'issuer', title: fieldName('issuer'), type: 'text', width: 30, value: ({issuer}) => issuer},
    {
      id: 'issuerParent',
      title: fieldName('issuerParent'),
      type: 'text',
      width: 24,
      value: ({issuerParent}) => issuerParent,
    },
    {id: 'subject', title: fieldName('subject'), type: 'text', width: 60, value: ({subject}) => subject},
    {id: 'urgency', title: fieldName('urgency'), type: 'text', width: 12, value: ({urgency}) => urgency},
    {id: 'secrecy', title: fieldName('secrecy'), type: 'text', width: 12, value: ({secrecy}) => secrecy},
    {id: 'addressees', title: fieldName('addressees'), type: 'list', width: 30, value: ({addressees}) => addressees},
    {
      id: 'signerAuthority',
      title: fieldName('signer/authority'),
      type: 'text',
      width: 20,
      value: ({signer}) => signer?.authority ?? null,
    },
    {
      id: 'signerTitle',
      title: fieldName('signer/title'),
      type: 'text',
      width: 18,
      value: ({signer}) => signer?.title ?? null,
    },
    {
      id: 'signerName',
      title: fieldName('signer/name'),
      type: 'text',
      width: 20,
      value: ({signer}) => signer?.name ?? null,
    },
    {id: 'recipients', title: fieldName('recipients'), type: 'list', width: 30, value: ({recipients}) => recipients},
    {id: 'archive', title: fieldName('archive'), type: 'text', width: 14, value: ({archive}) => archive},
    {id: 'attachedTo', title: fieldName('attachedTo'), type: 'text', width: 18, value: ({attachedTo}) => attachedTo},
    {id: 'tasks', title: 'Số nhiệm vụ', type: 'integer', width: 8, value: (record) => record.tasks.length},
    {id: 'references', title: 'Số viện dẫn', type: 'integer', width: 8, value: (record) => record.references.length},
    {id: 'inferred', title: 'Suy ra', type: 'list', width: 16, value: ({inferred}) => inferred},
    {id: 'path', title: termName('file'), type: 'text', width: 30, value: ({source}) => source.path},
    {id: 'part', title: 'Phần', type: 'integer', width: 6, value: ({source}) => source.part},
    {id: 'parts', title: 'Số phần', type: 'integer', width: 6, value: ({source}) => source.parts},
    {id: 'format', title: 'Dạng', type: 'text', width: 10, value: ({source}) => source.format},
    {id: 'encoding', title: 'Bảng mã', type: 'text', width: 10, value: ({source}) => source.encoding},
    {id: 'sha256', title: 'SHA-256', type: 'text', width: 20, value: ({source}) => source.sha256},
  ],
});
