import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-CC-06',
  name: 'authority-signature',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.7',
  title: {
    vi: 'Thẩm quyền ban hành ghi trên căn cứ khớp quyền hạn người ký',
    en: 'Who decides, as named above the bases, is who signs',
  },
  message: {
    collective: {
      vi: '{authority} ban hành nhưng chữ ký không ghi "TM."',
      en: '{authority} decides, but the signature does not say "TM."',
    },
    chairman: {
      vi: '{authority} ban hành nhưng ký thay mặt tập thể ("{signed}")',
      en: '{authority} decides, but the signature is for the collective ("{signed}")',
    },
  },
  advice: {
    vi: 'Tập thể ban hành thì ký "TM. …"; người đứng đầu ban hành thì ký với chức vụ của mình.',
    en: 'What a collective decides is signed "TM. …"; what its head decides, with his own title.',
  },
  check({lines, record: {kind, signer}}) {
    if ((kind !== 'QĐ' && kind !== 'NQ') || !signer) return null;
    const basis = lines.findIndex(({text}) => /^can cu /.test(bare(text.slice(0, 10))));
    const above = lines.slice(Math.max(0, basis - 3), Math.max(0, basis));
    const line = above.findLast(
      ({text}) => /^(?:CHỦ TỊCH|UỶ BAN|ỦY BAN|HỘI ĐỒNG) /u.test(text) && text === text.toUpperCase(),
    );
    if (!line) return null;
    const signed = [signer.authority, signer.title].filter(Boolean).join(' ');
    const forAll = /^t\W?m\W/.test(bare(signed));
    const chairman = line.text.startsWith('CHỦ TỊCH');
    if (signed === '' || chairman !== forAll) return null;
    return {
      at: signer.authority ? '/signer/authority' : '/signer/title',
      message: chairman ? 'chairman' : 'collective',
      args: {authority: line.text, signed},
    };
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [
      {paper: 'decision', authority: 'ỦY BAN NHÂN DÂN TỈNH PHÚ SƠN'},
      {paper: 'decision', signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Thị Hòa'},
    ],
  },
});
