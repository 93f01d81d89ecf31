import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-CC-05',
  name: 'decision-formula',
  severity: 'warning',
  needs: 'text',
  sets: STATE,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Giữa căn cứ và các điều có dòng "QUYẾT ĐỊNH:"',
    en: 'A line "QUYẾT ĐỊNH:" parts the bases from the articles',
  },
  message: {
    missing: {
      vi: 'không có dòng "QUYẾT ĐỊNH:" trước Điều 1',
      en: 'there is no line "QUYẾT ĐỊNH:" before the first article',
    },
    form: {vi: 'dòng quyết định ghi "{printed}"', en: 'the line of the formula reads "{printed}"'},
  },
  advice: {
    vi: 'Ghi "QUYẾT ĐỊNH:" (in hoa, có dấu hai chấm) trước Điều 1.',
    en: 'Print "QUYẾT ĐỊNH:" in capitals, with a colon.',
  },
  check({lines, outline, within, record: {kind}}, {own}) {
    if (!own || kind !== 'QĐ' || outline[0]?.style !== 'article') return null;
    const first = outline[0].line;
    const before = lines.filter((line) => line.start < first.start);
    const found = before.findLast(({text}) => /^quyet dinh\s?:?$/.test(bare(text)));
    // The heading itself reads the same: the formula is another, behind the bases.
    const bases = before.findIndex(({text}) => /^can cu /.test(bare(text.slice(0, 10))));
    if (bases < 0) return null;
    if (!found || before.indexOf(found) < bases) {
      return before.some(({text}) => /quyet dinh\s?:\s?$/.test(bare(text.slice(-14))))
        ? null
        : {at: within(first, first.text.slice(0, 7)), message: 'missing'};
    }
    return (
      found.text !== 'QUYẾT ĐỊNH:' && {
        at: within(found, found.text),
        message: 'form',
        args: {printed: found.text},
        right: 'QUYẾT ĐỊNH:',
      }
    );
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [
      {paper: 'decision', formula: ''},
      {paper: 'decision', formula: 'Quyết định'},
    ],
  },
});
