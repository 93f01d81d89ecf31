import type {DocumentRecord} from '../../record.ts';
import {defineTable} from './column.ts';

/** The register of documents: a row each. */
export const records = defineTable<DocumentRecord>({
  what: 'records',
  title: 'Văn bản',
  columns: [
    {id: 'kind', title: 'Loại', type: 'text', width: 8, value: ({kind}) => kind},
    {id: 'number', title: 'Số, ký hiệu', type: 'text', width: 18, value: ({number}) => number},
    {id: 'date', title: 'Ngày văn bản', type: 'date', width: 12, value: ({date}) => date},
    {id: 'place', title: 'Địa danh', type: 'text', width: 16, value: ({place}) => place},
    {id: 'issuer', title: 'Cơ quan ban hành', type: 'text', width: 30, value: ({issuer}) => issuer},
    {id: 'issuerParent', title: 'Cơ quan chủ quản', type: 'text', width: 24, value: ({issuerParent}) => issuerParent},
    {id: 'subject', title: 'Trích yếu', type: 'text', width: 60, value: ({subject}) => subject},
    {id: 'urgency', title: 'Độ khẩn', type: 'text', width: 12, value: ({urgency}) => urgency},
    {id: 'secrecy', title: 'Độ mật', type: 'text', width: 12, value: ({secrecy}) => secrecy},
    {id: 'addressees', title: 'Kính gửi', type: 'list', width: 30, value: ({addressees}) => addressees},
    {
      id: 'signerAuthority',
      title: 'Thẩm quyền ký',
      type: 'text',
      width: 20,
      value: ({signer}) => signer?.authority ?? null,
    },
    {id: 'signerTitle', title: 'Chức vụ người ký', type: 'text', width: 18, value: ({signer}) => signer?.title ?? null},
    {id: 'signerName', title: 'Người ký', type: 'text', width: 20, value: ({signer}) => signer?.name ?? null},
    {id: 'recipients', title: 'Nơi nhận', type: 'list', width: 30, value: ({recipients}) => recipients},
    {id: 'archive', title: 'Lưu', type: 'text', width: 14, value: ({archive}) => archive},
    {id: 'attachedTo', title: 'Kèm theo', type: 'text', width: 18, value: ({attachedTo}) => attachedTo},
    {id: 'tasks', title: 'Số nhiệm vụ', type: 'integer', width: 8, value: (record) => record.tasks.length},
    {id: 'references', title: 'Số viện dẫn', type: 'integer', width: 8, value: (record) => record.references.length},
    {id: 'inferred', title: 'Suy ra', type: 'list', width: 16, value: ({inferred}) => inferred},
    {id: 'path', title: 'Tệp', type: 'text', width: 30, value: ({source}) => source.path},
    {id: 'part', title: 'Phần', type: 'integer', width: 6, value: ({source}) => source.part},
    {id: 'parts', title: 'Số phần', type: 'integer', width: 6, value: ({source}) => source.parts},
    {id: 'format', title: 'Dạng', type: 'text', width: 10, value: ({source}) => source.format},
    {id: 'encoding', title: 'Bảng mã', type: 'text', width: 10, value: ({source}) => source.encoding},
    {id: 'sha256', title: 'SHA-256', type: 'text', width: 20, value: ({source}) => source.sha256},
  ],
});
