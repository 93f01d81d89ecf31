import {LOCAL_SYMBOL_ISSUERS, SYMBOL_ISSUERS} from '../../data/abbreviations.ts';
import {initialsOf} from '../facts/bodies.ts';
import {SHARED_KINDS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

/** `THPTĐBK` may well be `Trường Trung học phổ thông Đốc Binh Kiều`: letters of its name, in order. */
function abbreviates(token: string, name: string): boolean {
  const letters = initialsOf(name);
  let at = 0;
  for (const letter of token.toUpperCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export default defineRule({
  id: 'ND30-SO-17',
  name: 'unknown-body',
  severity: 'info',
  needs: 'record',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.3',
  title: {
    vi: 'Chữ viết tắt tên cơ quan trong ký hiệu đọc ra được tên cơ quan ban hành',
    en: 'The body in the symbol can be told from the name of the issuer',
  },
  message: {
    vi: 'chữ viết tắt "{token}" không rõ là của {issuer}',
    en: 'the abbreviation "{token}" is not known to be that of {issuer}',
  },
  advice: {
    vi: 'Chữ viết tắt do người đứng đầu cơ quan quy định: nếu đúng, khai trong "abbreviations" của parcli.config.json.',
    en: 'Each office sets its own abbreviations: if it is right, name it under "abbreviations" in parcli.config.json.',
  },
  check({symbol, knowledge, own, record: {issuer, issuerParent, inferred}}) {
    if (symbol?.kind && SHARED_KINDS.has(symbol.kind) && inferred.includes('/kind')) return null;
    const token = symbol?.bodies[0];
    if (!own || !token || !issuer || inferred.includes('/issuer') || token in knowledge.abbreviations) return null;
    const key = token.toUpperCase().replace(/[&.]/g, '');
    if (key in SYMBOL_ISSUERS || key in LOCAL_SYMBOL_ISSUERS) return null;
    if (abbreviates(key, issuer) || abbreviates(key, `${issuerParent ?? ''} ${issuer}`)) return null;
    return {at: '/number', args: {token, issuer}};
  },
  examples: {
    pass: [
      {record: {number: '12/TB-SNV', issuer: 'Sở Nội vụ tỉnh Phú Sơn'}},
      {record: {number: '12/KH-THPTĐL', issuer: 'Trường Trung học phổ thông Đồng Lâm'}},
    ],
    fail: [{record: {number: '12/TB-XYZ', issuer: 'Sở Nội vụ tỉnh Phú Sơn'}}],
  },
});
