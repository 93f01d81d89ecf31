import {PARTY_TITLE} from '../facts/formulas.ts';
import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-TD-01',
  name: 'party-title-missing',
  severity: 'error',
  needs: 'text',
  sets: PARTY,
  title: {
    vi: 'Văn bản của Đảng có tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM"',
    en: 'A Party document carries the name of the Party',
  },
  message: {
    vi: 'phần đầu không có tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM"',
    en: 'the head does not carry "ĐẢNG CỘNG SẢN VIỆT NAM"',
  },
  advice: {vi: `Ghi "${PARTY_TITLE}" ở trên cùng, bên phải.`, en: `Print "${PARTY_TITLE}" at the top right.`},
  check({formulas, headLost}, {own}) {
    if (!own || formulas.party) return null;
    return headLost ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [{paper: 'party'}, {}],
    fail: [{paper: 'party', issuer: 'ĐẢNG ỦY PHƯỜNG HÒA AN\n*', nation: ''}],
  },
});
