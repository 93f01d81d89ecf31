import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-KG-04',
  name: 'as-above',
  severity: 'info',
  needs: 'record',
  sets: STATE,
  clause: 'Phụ lục I, mục II.9',
  title: {
    vi: 'Nơi nhận của văn bản có "Kính gửi" bắt đầu bằng "Như trên"',
    en: 'Where somebody is addressed, the recipients begin with "Như trên"',
  },
  message: {vi: 'nơi nhận không bắt đầu bằng "Như trên"', en: 'the recipients do not begin with "Như trên"'},
  advice: {vi: 'Ghi "- Như trên;" ở dòng đầu của Nơi nhận.', en: 'Begin the list with "- Như trên;".'},
  check({record: {addressees, recipients, kind}}) {
    if (addressees.length === 0 || recipients.length === 0 || (kind !== 'CV' && kind !== 'TTr')) return null;
    return !/nhu (?:tren|kinh g[uo]i)/.test(bare(recipients[0] as string)) && {at: '/recipients/0'};
  },
  examples: {
    pass: [{paper: 'letter', recipients: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, CCHC.'}],
    fail: [{paper: 'letter', recipients: 'Nơi nhận:\n- Giám đốc Sở;\n- Lưu: VT, CCHC.'}],
  },
});
