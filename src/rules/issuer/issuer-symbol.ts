import {LOCAL_SYMBOL_ISSUERS, SYMBOL_ISSUERS} from '../../data/abbreviations.ts';
import {lower} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

/** Tokens that other bodies use as well: `VP` of anything, `CP` in a unit's name. */
const SHARED = new Set(['VP', 'CP', 'VPUB']);

export default defineRule({
  id: 'ND30-CQ-04',
  name: 'issuer-symbol',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.3',
  title: {vi: 'Ký hiệu cơ quan khớp tên cơ quan ban hành', en: 'The body in the symbol is the issuing body'},
  message: {
    vi: 'ký hiệu "{token}" là của {body}, nhưng nơi ban hành là {issuer}',
    en: 'the symbol "{token}" is that of {body}, but the issuer is {issuer}',
  },
  advice: {vi: 'Dùng chữ viết tắt của chính cơ quan ban hành.', en: 'Use the abbreviation of the issuing body itself.'},
  check({record, symbol, knowledge}) {
    const {issuer, inferred} = record;
    const token = symbol?.bodies[0];
    if (!issuer || !token || inferred.includes('/issuer') || SHARED.has(token)) return null;
    const key = token.toUpperCase().replace(/[&.]/g, '');
    const body = knowledge.abbreviations[token] ?? SYMBOL_ISSUERS[key] ?? LOCAL_SYMBOL_ISSUERS[key];
    if (!body) return null;
    const names = [issuer, record.issuerParent ?? ''].map(lower);
    // An office, a council or a chairman may write on the paper of its committee: the body itself must be named somewhere.
    if (names.some((name) => name.includes(lower(body)) || lower(body).includes(name.slice(0, 12)))) return null;
    return {at: '/number', args: {token, body, issuer}};
  },
  examples: {
    pass: [{record: {number: '20/BC-SNV', issuer: 'Sở Nội vụ tỉnh Phú Sơn'}}],
    fail: [{record: {number: '20/BC-STC', issuer: 'Sở Nội vụ tỉnh Phú Sơn'}}],
  },
});
