import {withUnits} from '../../data/units.ts';
import {anachronism} from '../facts/bodies.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

const OF_UNIT = withUnits(/\s(?:UNIT)\s/u);

export default defineRule({
  id: 'ND30-CQ-06',
  name: 'issuer-anachronism',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.2',
  title: {vi: 'Cơ quan ban hành tồn tại vào ngày văn bản', en: 'The issuing body existed on the date of the document'},
  message: {
    gone: {vi: '{issuer} không còn từ {since}{heir}', en: '{issuer} has not existed since {since}{heir}'},
    notYet: {vi: '{issuer} chỉ có từ {since}', en: '{issuer} exists only since {since}'},
  },
  advice: {
    vi: 'Kiểm tra lại ngày, hoặc tên cơ quan sau sắp xếp.',
    en: 'Check the date, or the name of the body after the mergers.',
  },
  check({record: {issuer, issuerParent, date, inferred}, knowledge}) {
    if (!issuer || date === null || inferred.includes('/issuer') || knowledge.agencies.includes(issuer)) return null;
    const whole = issuerParent && !OF_UNIT.test(issuer) ? `${issuer} ${issuerParent}` : issuer;
    // The last day of a date of reduced precision decides what was gone for sure on its first.
    const day = `${date}-01-01`.slice(0, 10);
    const found = anachronism(whole, day);
    if (!found) return null;
    if (found.reason === 'notYet')
      return date.length < 10 ? null : {at: '/issuer', message: 'notYet', args: {issuer, since: found.since}};
    return {at: '/issuer', message: 'gone', args: {issuer, since: found.since, heir: found.heir && ` (${found.heir})`}};
  },
  examples: {
    pass: [
      {record: {issuer: 'Ủy ban nhân dân huyện Đồng Lâm', date: '2021-03-31'}},
      {record: {issuer: 'Ủy ban nhân dân thành phố Cần Thơ', date: '2025-10-06'}},
      {record: {issuer: 'Sở Nông nghiệp và Môi trường tỉnh Cà Mau', date: '2025-10-06'}},
    ],
    fail: [
      {record: {issuer: 'Ủy ban nhân dân huyện Đồng Lâm', date: '2025-10-06'}},
      {record: {issuer: 'Sở Nội vụ tỉnh Bình Dương', date: '2025-10-06'}},
      {record: {issuer: 'Bộ Nông nghiệp và Môi trường', date: '2024-10-04'}},
    ],
  },
});
