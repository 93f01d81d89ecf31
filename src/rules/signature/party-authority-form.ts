import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-CK-01',
  name: 'party-authority-form',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: PARTY,
  title: {
    vi: 'Văn bản của Đảng viết "T/M", "K/T", "T/L", không có dấu chấm',
    en: 'Party documents write "T/M", "K/T", "T/L", without a period',
  },
  message: {vi: 'quyền hạn ghi "{printed}"', en: 'the authority is written "{printed}"'},
  advice: {vi: 'Viết như "T/M BAN THƯỜNG VỤ".', en: 'Write it as in "T/M BAN THƯỜNG VỤ".'},
  check({printed}) {
    const text = printed('/signer/authority') ?? '';
    if (!/(?:^|\s)(?:TM|KT|TL)\s?\./u.test(text)) return null;
    return {
      at: '/signer/authority',
      args: {printed: text},
      right: text.replace(/(^|\s)([TK])([MTL])\s?\.\s?/gu, '$1$2/$3 '),
    };
  },
  examples: {
    pass: [{paper: 'party'}],
    fail: [{paper: 'party', signature: 'TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nNguyễn Văn An'}],
  },
});
