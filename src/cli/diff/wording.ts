import type {ChangeKind, DocumentSummary, FollowStatus} from '../../diff/index.ts';
import {capitalised, capitals, countText, dateText, FIELD_NAMES, type FieldName, TERMS} from '../../wording.ts';
import type {Lang, Text} from '../text.ts';

/** What each kind of change is called. */
export const KIND_LABELS: Readonly<Record<ChangeKind, Text>> = {
  'document.dropped': {vi: 'Bỏ văn bản', en: 'Document dropped'},
  'document.added': {vi: 'Thêm văn bản', en: 'Document added'},
  'deadline.earlier': {vi: 'Hạn sớm hơn', en: 'Deadline earlier'},
  'deadline.later': {vi: 'Hạn muộn hơn', en: 'Deadline later'},
  'deadline.changed': {vi: 'Hạn khác đi', en: 'Deadline changed'},
  'deadline.dropped': {vi: 'Bỏ hạn', en: 'Deadline dropped'},
  'deadline.added': {vi: 'Thêm hạn', en: 'Deadline added'},
  'owner.lead': {vi: 'Chủ trì', en: 'Lead'},
  'owner.coordinate': {vi: 'Phối hợp', en: 'Coordinating'},
  'owner.report': {vi: 'Nơi nhận báo cáo', en: 'Reported to'},
  'task.dropped': {vi: 'Bỏ nhiệm vụ', en: 'Task dropped'},
  'task.added': {vi: 'Thêm nhiệm vụ', en: 'Task added'},
  'task.reworded': {vi: 'Sửa lời', en: 'Task reworded'},
  'task.moved': {vi: 'Chuyển chỗ', en: 'Task moved'},
  'task.renumbered': {vi: 'Đánh số lại', en: 'Renumbered'},
  'reference.dropped': {vi: 'Bỏ viện dẫn', en: 'Reference dropped'},
  'reference.added': {vi: 'Thêm viện dẫn', en: 'Reference added'},
  'reference.redated': {vi: 'Viện dẫn đổi ngày', en: 'Reference re-dated'},
  'reference.changed': {vi: 'Viện dẫn khác đi', en: 'Reference changed'},
  'header.changed': {vi: 'Phần đầu', en: 'Header'},
  'addressee.dropped': {vi: 'Bỏ nơi kính gửi', en: 'Addressee dropped'},
  'addressee.added': {vi: 'Thêm nơi kính gửi', en: 'Addressee added'},
  'addressee.changed': {vi: 'Sửa nơi kính gửi', en: 'Addressee changed'},
  'recipient.dropped': {vi: 'Bỏ nơi nhận', en: 'Recipient dropped'},
  'recipient.added': {vi: 'Thêm nơi nhận', en: 'Recipient added'},
  'recipient.changed': {vi: 'Sửa nơi nhận', en: 'Recipient changed'},
  'signer.changed': {vi: 'Người ký', en: 'Signer'},
};

/** A field of header and signature by its name, else the kind of the change. */
export function labelOf(kind: ChangeKind, path: string, lang: Lang): string {
  const field = path.slice(1);
  return Object.hasOwn(FIELD_NAMES, field)
    ? capitalised(FIELD_NAMES[field as FieldName][lang])
    : KIND_LABELS[kind][lang];
}

/** How the line that sums up calls the kinds that it counts together, most weighty first. */
export const COUNTED: readonly (readonly [Text, RegExp])[] = [
  [{vi: 'văn bản chỉ có ở bên cũ', en: 'documents dropped'}, /^document\.dropped/],
  [{vi: 'văn bản chỉ có ở bên mới', en: 'documents added'}, /^document\.added/],
  [{vi: 'hạn', en: 'deadlines'}, /^deadline/],
  [{vi: 'đơn vị thực hiện', en: 'owners'}, /^owner/],
  [{vi: 'nhiệm vụ bỏ', en: 'tasks dropped'}, /^task\.dropped/],
  [{vi: 'nhiệm vụ thêm', en: 'tasks added'}, /^task\.added/],
  [{vi: 'nhiệm vụ sửa lời', en: 'tasks reworded'}, /^task\.reworded/],
  [{vi: 'nhiệm vụ chuyển chỗ', en: 'tasks moved'}, /^task\.moved/],
  [{vi: 'lần đánh số lại', en: 'renumberings'}, /^task\.renumbered/],
  [{vi: 'viện dẫn', en: 'references'}, /^reference/],
  [{vi: 'phần đầu', en: 'header fields'}, /^header|^addressee/],
  [{vi: 'nơi nhận', en: 'recipients'}, /^recipient/],
  [{vi: 'chữ ký', en: 'signature fields'}, /^signer/],
];

export const FOLLOW_LABELS: Readonly<Record<FollowStatus, Text>> = {
  'taken-up': {vi: 'Đã đưa vào', en: 'Taken up'},
  changed: {vi: 'Có thay đổi', en: 'Changed'},
  'passed-on': {vi: 'Chuyển chung', en: 'Passed on'},
  'not-found': {vi: 'Chưa thấy', en: 'Not found'},
};

export const words = {
  same: {vi: 'không khác', en: 'no differences'},
  differs: {vi: 'khác', en: 'differs'},
  tasks: {vi: 'nhiệm vụ', en: 'tasks'},
  items: {vi: 'mục', en: 'items'},
  change: {vi: 'Thay đổi', en: 'Change'},
  item: capitals(TERMS.item),
  content: {vi: 'Nội dung', en: 'Content'},
  status: {vi: 'Tình trạng', en: 'Status'},
  task: capitals(TERMS.task),
  reply: {vi: 'Văn bản triển khai', en: 'Implemented by'},
  title: {vi: 'So sánh văn bản', en: 'Comparison of documents'},
  followTitle: {vi: 'Theo dõi việc triển khai', en: 'Follow-up of tasks'},
  unnumbered: {vi: 'không số', en: 'no number'},
} satisfies Record<string, Text>;

/** `47/TB-UBND, 5/4/2023 — Kết luận …` */
export function summaryText({kind, number, date, subject, tasks}: DocumentSummary, lang: Lang): string {
  const name = [number ?? kind ?? words.unnumbered[lang], date && dateText(date, lang)].filter(Boolean).join(', ');
  return `${[name, subject].filter(Boolean).join(' — ')} (${countText(tasks, words.tasks, lang)})`;
}
