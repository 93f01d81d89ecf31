import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

/** `KT.CHỦ TỊCH`, `KT CHỦ TỊCH`, `K/T CHỦ TỊCH`, `KT . CHỦ TỊCH` */
const WRONG =
  /(?:^|\s)(?:((?:TM|KT|TL|TUQ|Q)(?:\.(?=\p{L})|\s?\.\s{2,}|\s\.\s?|\s(?=\p{Lu}{2})))|(T\/M|K\/T|T\/L|T\/UQ)\.?\s?)/u;

export default defineRule({
  id: 'ND30-CK-02',
  name: 'authority-form',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.7',
  title: {
    vi: 'Quyền hạn người ký viết "TM.", "KT.", "TL.", "TUQ.", "Q.", có dấu chấm và cách chữ',
    en: 'The authority is written "TM.", "KT.", "TL.", "TUQ.", "Q.", with a period and a space',
  },
  message: {vi: 'quyền hạn ghi "{printed}"', en: 'the authority is written "{printed}"'},
  advice: {vi: 'Viết như "KT. CHỦ TỊCH".', en: 'Write it as in "KT. CHỦ TỊCH".'},
  check({printed}) {
    const text = printed('/signer/authority') ?? '';
    const wrong = WRONG.exec(text);
    if (!wrong) return null;
    const right = text.replace(
      /(^|\s)(T\/?M|K\/?T|T\/?L|T\/?UQ|Q)\s?\.?\s*(?=\p{Lu})/gu,
      (_, lead: string, prefix: string) => `${lead}${prefix.replace('/', '')}. `,
    );
    return {at: '/signer/authority', args: {printed: text}, ...(/[;:]/.test(text) ? {} : {right})};
  },
  examples: {
    pass: [{signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nPhạm Thị Mai'}],
    fail: [
      {signature: 'KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nPhạm Thị Mai'},
      {signature: 'K/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nPhạm Thị Mai'},
    ],
  },
});
