import {withUnits} from '../../data/units.ts';
import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

const ALONE = /^(?:uy ban|hoi dong) nhan dan$/;
const AREA = withUnits(/^(?:UNIT_BARE)(?![a-z])/);

export default defineRule({
  id: 'ND30-CQ-05',
  name: 'issuer-without-area',
  severity: 'warning',
  needs: 'text',
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.2',
  title: {vi: 'Cơ quan ở địa phương ghi kèm tên đơn vị hành chính', en: 'A local body carries the name of its area'},
  message: {vi: '"{issuer}" thiếu tên tỉnh, thành phố, xã, phường', en: '"{issuer}" lacks the name of its area'},
  advice: {
    vi: 'Ghi thêm tên đơn vị hành chính, ví dụ "ỦY BAN NHÂN DÂN TỈNH PHÚ SƠN".',
    en: 'Add the name of the area.',
  },
  check({head, within, record: {issuer, issuerParent, spans}}, {own}) {
    if (!own || !issuer || issuerParent) return null;
    if (spans['/issuer'] !== undefined) return ALONE.test(bare(issuer)) && {at: '/issuer', args: {issuer}};
    // whose it is was concluded: from the title, or the place
    const at = head.findIndex(({text}) => ALONE.test(bare(text)));
    const line = head[at];
    return (
      line && !AREA.test(bare(head[at + 1]?.text ?? '')) && {at: within(line, line.text), args: {issuer: line.text}}
    );
  },
  examples: {
    pass: [{paper: 'decision', issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ SƠN'}],
    fail: [{paper: 'decision', issuer: 'ỦY BAN NHÂN DÂN'}],
  },
});
