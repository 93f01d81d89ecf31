import {bare} from '../../text/fold.ts';
import {kindName} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-CC-01',
  name: 'basis-missing',
  severity: 'error',
  needs: 'text',
  sets: STATE,
  clause: 'Phụ lục I, mục II.6',
  title: {vi: 'Quyết định, nghị quyết nêu căn cứ ban hành', en: 'A decision or resolution names its legal bases'},
  message: {vi: '{name} không có dòng "Căn cứ …"', en: 'there is no line "Căn cứ …" in this {name}'},
  advice: {vi: 'Nêu các căn cứ trước phần quyết định.', en: 'Name the bases before what is decided.'},
  check({record, lines}, {own}) {
    const {kind, references} = record;
    if (!own || (kind !== 'QĐ' && kind !== 'NQ') || references.some(({role}) => role === 'basis')) return null;
    const named = lines.some(({text}) => /can cu (?!.*nay)|^theo (?:de nghi|quy dinh)/.test(bare(text.slice(0, 60))));
    return !named && {at: '/kind', args: {name: kindName(kind)}};
  },
  examples: {
    pass: [{paper: 'decision'}, {}],
    fail: [{paper: 'decision', basis: ''}],
  },
});
