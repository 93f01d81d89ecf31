import {withUnits} from '../../data/units.ts';
import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

const AREA = withUnits(/(?:UNIT) (\p{Lu}[^,]{0,40})$/iu);
const KIND = withUnits(/^(?:(?:UNIT_BARE)\s|tp(?:\.\s?|\s))/);

const key = (name: string): string =>
  bare(name)
    .replace(KIND, '')
    .replace(/[^a-z0-9]/g, '');

export default defineRule({
  id: 'ND30-DT-11',
  name: 'place-elsewhere',
  severity: 'info',
  needs: 'record',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Địa danh là nơi cơ quan ban hành đóng trụ sở', en: 'The place is that of the issuing body'},
  message: {vi: 'địa danh "{place}" khác địa bàn của {issuer}', en: 'the place "{place}" is not the area of {issuer}'},
  advice: {vi: 'Ghi tên đơn vị hành chính của cơ quan ban hành.', en: 'Write the name of the issuing body’s own area.'},
  check({record: {place, issuer, issuerParent, inferred}}) {
    if (!place || !issuer || inferred.includes('/issuer')) return null;
    const areas = [issuer, issuerParent ?? ''].map((name) => AREA.exec(name)?.[1]).filter((area) => area !== undefined);
    if (areas.length === 0 || areas.some((area) => key(area) === key(place))) return null;
    return {at: '/place', args: {place, issuer}};
  },
  examples: {
    pass: [
      {record: {place: 'Phú Sơn', issuer: 'Sở Nội vụ tỉnh Phú Sơn'}},
      {record: {place: 'Hà Nội', issuer: 'Bộ Nội vụ', issuerParent: null}},
    ],
    fail: [{record: {place: 'Hà Nội', issuer: 'Ủy ban nhân dân xã Đồng Lâm', issuerParent: null}}],
  },
});
