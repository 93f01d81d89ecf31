import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';

const SIGNER = /^(?:Người ký|Ký bởi|Được ký bởi)\s?:\s?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4})$/u;
const BODY = /^(?:uy ban|so |bo |van phong|trung tam|cuc |chi cuc|phong |ban |cong |truong |hoi dong)/;

export default defineRule({
  id: 'ND30-KS-02',
  name: 'digital-signer',
  severity: 'warning',
  needs: 'text',
  exact: true,
  clause: 'Phụ lục I, mục II.8',
  title: {vi: 'Người ký số là người ký văn bản', en: 'Who signed digitally is who signs in print'},
  message: {
    vi: 'chữ ký số của {digital}, người ký là {name}',
    en: 'the digital signature is {digital}’s, the signer is {name}',
  },
  advice: {vi: 'Kiểm tra lại chữ ký số.', en: 'Check the digital signature.'},
  check({lines, within, record: {signer}}) {
    const name = signer?.name;
    if (!name) return null;
    for (const line of lines) {
      const digital = line.text.length < 70 ? SIGNER.exec(line.text)?.[1] : undefined;
      if (!digital || BODY.test(`${bare(digital)} `) || bare(digital) === bare(name)) continue;
      return {at: within(line, digital), args: {digital, name}};
    }
    return null;
  },
  examples: {
    pass: [{after: 'Người ký: Trần Văn Bình'}, {after: 'Ký bởi: Sở Nội vụ'}],
    fail: [{after: 'Người ký: Phạm Thị Mai'}],
  },
});
