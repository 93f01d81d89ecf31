import {lastLines} from '../facts/end-mark.ts';
import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-ND-01',
  name: 'party-end-mark',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: PARTY,
  title: {
    vi: 'Văn bản của Đảng kết thúc bằng dấu chấm, không ghi "./."',
    en: 'A Party document ends with a period, not with "./."',
  },
  message: {vi: 'nội dung kết thúc bằng "./."', en: 'the text ends with "./."'},
  advice: {vi: 'Kết thúc bằng dấu chấm.', en: 'End with a period.'},
  check({body, closing, within}, {sets}) {
    const line = lastLines(body, closing).find(({text}) => text.includes('./.'));
    // Only the instruction of 2026 says so; before it was custom.
    const old = sets.some((set) => set !== 'party-hd05');
    return line && {at: within(line, './.'), ...(old ? {severity: 'info' as const} : {})};
  },
  examples: {
    pass: [{paper: 'party'}],
    fail: [{paper: 'party', end: 'Văn phòng Tỉnh ủy thông báo để các cơ quan biết, thực hiện./.'}],
  },
});
