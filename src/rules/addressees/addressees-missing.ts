import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-KG-01',
  name: 'addressees-missing',
  severity: 'error',
  needs: 'text',
  sets: STATE,
  clause: 'Phụ lục I, mục II.9',
  title: {vi: 'Công văn, tờ trình ghi "Kính gửi"', en: 'Letters and petitions say whom they are for (Kính gửi)'},
  message: {vi: '{name} không có phần "Kính gửi"', en: 'this {kind} has no "Kính gửi"'},
  advice: {vi: 'Ghi "Kính gửi: …" trước phần nội dung.', en: 'Print "Kính gửi: …" before the text.'},
  check({record, lines}, {own}) {
    const {kind, addressees, number} = record;
    if (!own || addressees.length > 0 || number === null || (kind !== 'CV' && kind !== 'TTr')) return null;
    // A portal may break the words themselves apart: `**Kính⏎gửi:**`
    const texts = lines.slice(0, 60).map(({text}) => text);
    if (/kinh g[uo]i/.test(bare(texts.join(' ')))) return null;
    if (kind === 'TTr') return {at: '/kind', args: {name: 'tờ trình', kind: 'petition'}};
    return {at: '/number', args: {name: 'công văn', kind: 'letter'}, severity: 'warning'};
  },
  examples: {
    pass: [{paper: 'petition'}, {paper: 'letter'}, {paper: 'decision'}],
    fail: [{paper: 'petition', addressees: ''}],
  },
});
