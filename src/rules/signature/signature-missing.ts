import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

const TITLE =
  /(?:chu tich|giam doc|bo truong|chanh van phong|truong|bi thu|thu tuong|chu nhiem|chu toa|thu ky|dai dien|ky ten|da ky)/;

/** `PGS.TS. Lê Văn Cường`: a name that was not made out, perhaps for what stands before it. */
const NAME = /^(?:\p{L}{1,6}[.,]{1,2}\s?){0,6}\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}’']*){1,5}$/u;

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
  check({record: {signer, spans}, lines, endLost}, {own}) {
    if (!own) return null;
    if (signer) {
      const title = signer.title ?? signer.authority ?? '';
      const at = signer.title ? '/signer/title' : '/signer/authority';
      const from = spans[at]?.end ?? Number.POSITIVE_INFINITY;
      if (signer.name !== null || lines.some(({start, text}) => start >= from && text.length < 60 && NAME.test(text)))
        return null;
      return {at, message: 'name', args: {title}, severity: 'warning'};
    }
    // A title among the last lines that could not be made out is not missing.
    const last = lines.slice(-25);
    if (last.some(({text}) => text.length < 60 && text === text.toUpperCase() && TITLE.test(bare(text)))) return null;
    return {message: 'none', ...(endLost ? {severity: 'warning' as const} : {})};
  },
  examples: {
    pass: [
      {signature: 'GIÁM ĐỐC\n\n\nTrần Văn Bình'},
      {signature: 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n\n\nPGS.TS. Lê Văn Cường'},
    ],
    fail: [{signature: ''}, {signature: 'GIÁM ĐỐC'}],
  },
});
