import {readPreamble} from '../facts/bases.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-CC-04',
  name: 'proposal-first',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.6',
  title: {vi: '"Theo đề nghị …" đứng sau mọi "Căn cứ …"', en: 'The proposal stands behind all legal bases'},
  message: {vi: '"Theo đề nghị …" đứng trước "Căn cứ …"', en: 'the proposal stands before a legal basis'},
  advice: {vi: 'Đưa đề nghị xuống cuối phần căn cứ.', en: 'Move the proposal behind the bases.'},
  check({body, record: {kind}}) {
    if (kind !== 'QĐ' && kind !== 'NQ' && kind !== 'TT' && kind !== 'NĐ') return null;
    const {bases} = readPreamble(body);
    const early = bases.findIndex(({kind: one}, index) => one === 'proposal' && bases[index + 1]?.kind === 'basis');
    return early >= 0 && {at: (bases[early] as (typeof bases)[number]).first};
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [
      {
        paper: 'decision',
        basis:
          'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 10 tháng 3 năm 2023;\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.',
      },
    ],
  },
});
