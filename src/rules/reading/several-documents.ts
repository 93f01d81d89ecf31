import {exampleSource} from '../examples.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'DOC-04',
  name: 'several-documents',
  severity: 'info',
  needs: 'record',
  title: {vi: 'Mỗi tệp một văn bản', en: 'A file holds one document'},
  message: {vi: 'văn bản thứ {part} trong tệp có {parts} văn bản', en: 'document {part} of {parts} in the file'},
  advice: {
    vi: 'Tách tệp nếu các văn bản độc lập với nhau.',
    en: 'Split the file if the documents stand for themselves.',
  },
  check({record: {source}, own}) {
    return own && source.part > 1 && {args: {part: source.part, parts: source.parts}};
  },
  examples: {
    pass: [{}],
    fail: [{record: {source: exampleSource({part: 2, parts: 2})}}],
  },
});
