import type {Lang} from '../text.ts';
import type {Totals} from './reporter.ts';

/** `3 lỗi, 4 cảnh báo, 10 lưu ý; 2 tệp, 5 văn bản`, with what was passed over. */
export function summaryText({files, documents, counts, known, skipped}: Totals, lang: Lang): string {
  const {error, warning, info} = counts;
  if (lang === 'vi') {
    const parts = [`${error} lỗi, ${warning} cảnh báo, ${info} lưu ý`, `${files} tệp, ${documents} văn bản`];
    if (known > 0) parts.push(`${known} đã biết (baseline)`);
    if (skipped.size > 0)
      parts.push(`${skipped.size} quy tắc có tệp không áp dụng được (bản ghi không kèm văn bản, hoặc bản quét)`);
    return parts.join('; ');
  }
  const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const parts = [
    `${many(error, 'error')}, ${many(warning, 'warning')}, ${info} info`,
    `${many(files, 'file')}, ${many(documents, 'document')}`,
  ];
  if (known > 0) parts.push(`${known} known (baseline)`);
  if (skipped.size > 0)
    parts.push(`${many(skipped.size, 'rule')} not run on some files (records without text, or scans)`);
  return parts.join('; ');
}
