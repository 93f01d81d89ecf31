import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'PTY-CK-02',
  name: 'party-deputy',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: ['party-hd05'],
  title: {
    vi: 'Cấp ủy không ký "K/T"; phó bí thư ký "T/M"',
    en: 'Party committees never sign "K/T"; a deputy secretary signs "T/M"',
  },
  message: {vi: 'ký "{authority}"', en: 'signed "{authority}"'},
  advice: {vi: 'Ghi "T/M …" rồi "PHÓ BÍ THƯ".', en: 'Print "T/M …", then "PHÓ BÍ THƯ".'},
  check({record: {signer}}) {
    const {authority = ''} = signer ?? {};
    return (
      /K\s?[/.]?\s?T\s?[/.]?\s?BÍ THƯ/u.test(authority ?? '') && {
        at: '/signer/authority',
        args: {authority: authority ?? ''},
      }
    );
  },
  examples: {
    pass: [{paper: 'party', date: 'Phú Sơn, ngày 16 tháng 6 năm 2026'}],
    fail: [
      {
        paper: 'party',
        date: 'Phú Sơn, ngày 16 tháng 6 năm 2026',
        signature: 'K/T BÍ THƯ\nPHÓ BÍ THƯ\n\n\nNguyễn Văn An',
      },
    ],
  },
});
