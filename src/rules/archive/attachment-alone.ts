import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ARC-06',
  name: 'attachment-alone',
  severity: 'info',
  needs: 'archive',
  title: {
    vi: 'Văn bản kèm theo có văn bản chính trong kho',
    en: 'What is attached lies in the archive with its document',
  },
  message: {vi: 'kèm theo {number}, không có trong kho', en: 'attached to {number}, which is not in the archive'},
  advice: {vi: 'Bổ sung văn bản chính vào kho.', en: 'Add the document that it belongs to.'},
  *check({documents, text, holds}) {
    for (const [document, {attachedTo, line, column}] of documents.entries()) {
      if (attachedTo < 0 || holds(attachedTo)) continue;
      const number = text(attachedTo);
      yield {document, line, column, at: '/attachedTo', text: number, args: {number}};
    }
  },
  examples: {
    pass: [{records: [{number: '12/QĐ-SNV'}, {number: null, attachedTo: '12/QĐ-SNV'}]}],
    fail: [{records: [{number: null, attachedTo: '12/QĐ-SNV'}]}],
  },
});
