import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-CK-03',
  name: 'party-bare-title',
  severity: 'info',
  needs: 'record',
  exact: true,
  sets: PARTY,
  title: {vi: 'Chức vụ người ký không ghi tên cấp ủy', en: 'The signer’s title does not name the committee'},
  message: {vi: 'chức vụ ghi "{title}"', en: 'the title reads "{title}"'},
  advice: {vi: 'Ghi "BÍ THƯ", "PHÓ BÍ THƯ".', en: 'Print "BÍ THƯ", "PHÓ BÍ THƯ".'},
  check({record: {signer}}) {
    const title = signer?.title ?? '';
    return (
      /BÍ THƯ .{0,20}(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)/u.test(title) && {
        at: '/signer/title',
        args: {title},
      }
    );
  },
  examples: {
    pass: [{paper: 'party'}],
    fail: [
      {
        record: {
          number: '12-TB/TU',
          issuer: 'Tỉnh ủy Phú Sơn',
          issuerParent: null,
          signer: {authority: null, title: 'BÍ THƯ TỈNH ỦY', name: 'Nguyễn Văn An'},
        },
      },
    ],
  },
});
