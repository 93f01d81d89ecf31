import {PARTY_TITLE} from '../facts/formulas.ts';
import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-TD-02',
  name: 'party-title-capitals',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: PARTY,
  title: {vi: 'Tiêu đề của Đảng viết in hoa, đủ chữ', en: 'The name of the Party is whole and in capitals'},
  message: {vi: 'tiêu đề của Đảng viết sai', en: 'the name of the Party is not printed as it should be'},
  advice: {vi: `Viết "${PARTY_TITLE}".`, en: `Write "${PARTY_TITLE}".`},
  check({formulas: {party}, front}) {
    return party && party.text !== PARTY_TITLE && {at: front.place(party.from, party.to), right: PARTY_TITLE};
  },
  examples: {
    pass: [{paper: 'party'}],
    fail: [{paper: 'party', nation: 'Đảng cộng sản Việt Nam'}],
  },
});
