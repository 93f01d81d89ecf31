import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

const TITLE =
  /(?:chu tich|giam doc|bo truong|chanh van phong|truong|bi thu|thu tuong|chu nhiem|chu toa|thu ky|dai dien|ky ten|da ky)/;

export default defineRule({
  id: 'ND30-CK-01',
  name: 'signature-missing',
  severity: 'error',
  needs: 'text',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.7',
  title: {vi: 'Có chức vụ và họ tên người ký', en: 'The signer’s title and name are printed'},
  message: {
    none: {vi: 'không có chức vụ, họ tên người ký', en: 'neither title nor name of a signer is printed'},
    name: {vi: 'không có họ tên người ký dưới "{title}"', en: 'no name stands under "{title}"'},
  },
  advice: {
    vi: 'Ghi quyền hạn, chức vụ và họ tên người ký ở cuối văn bản.',
    en: 'Print title and name of the signer at the end.',
  },
  check({record: {signer}, lines, endLost}, {own}) {
    if (!own) return null;
    if (signer) {
      const title = signer.title ?? signer.authority ?? '';
      return (
        signer.name === null && {
          at: signer.title ? '/signer/title' : '/signer/authority',
          message: 'name',
          args: {title},
          severity: 'warning',
        }
      );
    }
    // A title among the last lines that could not be made out is not missing.
    const last = lines.slice(-25);
    if (last.some(({text}) => text.length < 60 && text === text.toUpperCase() && TITLE.test(bare(text)))) return null;
    return {message: 'none', ...(endLost ? {severity: 'warning' as const} : {})};
  },
  examples: {
    pass: [{signature: 'GIÁM ĐỐC\n\n\nTrần Văn Bình'}],
    fail: [{signature: ''}, {signature: 'GIÁM ĐỐC'}],
  },
});
