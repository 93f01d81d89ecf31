import {defineRule} from '../rule.ts';

const NAMES: Readonly<Record<string, {vi: string; en: string}>> = {
  '/issuer': {vi: 'cơ quan ban hành', en: 'issuer'},
  '/kind': {vi: 'loại văn bản', en: 'kind'},
  '/attachedTo': {vi: 'văn bản chính', en: 'what it is attached to'},
};

export default defineRule({
  id: 'DOC-02',
  name: 'inferred-field',
  severity: 'info',
  needs: 'record',
  title: {vi: 'Các trường chính đọc được, không phải suy ra', en: 'The main fields are printed, not concluded'},
  message: {vi: 'suy ra, không in trong văn bản: {fields}', en: 'concluded, not printed: {fieldsEn}'},
  advice: {vi: 'Kiểm tra giá trị suy ra trước khi dùng.', en: 'Check what was concluded before you rely on it.'},
  check({record: {inferred, kind}}) {
    // A letter never prints its kind.
    const fields = inferred.filter((pointer) => !(pointer === '/kind' && kind === 'CV'));
    if (fields.length === 0) return null;
    const named = (lang: 'vi' | 'en') => fields.map((pointer) => NAMES[pointer]?.[lang] ?? pointer.slice(1)).join(', ');
    return {at: fields[0] as string, args: {fields: named('vi'), fieldsEn: named('en')}};
  },
  examples: {
    pass: [{record: {inferred: []}}, {record: {kind: 'CV', inferred: ['/kind']}}],
    fail: [{record: {inferred: ['/issuer']}}],
  },
});
