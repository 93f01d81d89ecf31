import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

/** Heads by the beginning of the body's name; a deputy's title holds that of the head. */
const HEADS: readonly [RegExp, RegExp][] = [
  [/^Ủy ban nhân dân/u, /chu tich/],
  [/^Sở /u, /giam doc/],
  [/^Bộ (?!phận|Chỉ huy|Tư lệnh)/u, /bo truong|thu truong/],
];

export default defineRule({
  id: 'ND30-CK-10',
  name: 'signer-office',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.7',
  title: {
    vi: 'Người ký không ghi "TL.", "TUQ." là người đứng đầu hoặc cấp phó của cơ quan ban hành',
    en: 'Who signs without "TL." or "TUQ." is head or deputy head of the issuing body',
  },
  message: {
    vi: '{title} ký văn bản của {issuer} mà không ghi "TL." hoặc "TUQ."',
    en: '{title} signs for {issuer} without "TL." or "TUQ."',
  },
  advice: {
    vi: 'Ghi "TL. …" trên chức vụ, hoặc kiểm tra lại cơ quan ban hành.',
    en: 'Put "TL. …" above the title, or check the issuer.',
  },
  check({record: {issuer, signer, inferred, kind}, own}) {
    const {authority, title} = signer ?? {};
    if (!own || !issuer || !title || inferred.includes('/issuer') || kind === 'BB' || kind === 'HĐ') return null;
    const head = HEADS.find(([body]) => body.test(issuer))?.[1];
    if (!head || head.test(bare(title)) || /\b(?:tl|tuq)\b/.test(bare(authority ?? ''))) return null;
    return {at: '/signer/title', args: {title, issuer}};
  },
  examples: {
    pass: [
      {paper: 'decision'},
      {record: {signer: {authority: 'TL. GIÁM ĐỐC', title: 'CHÁNH VĂN PHÒNG', name: 'Lê Thị Hòa'}}},
    ],
    fail: [{paper: 'decision', signature: 'CHÁNH VĂN PHÒNG\n\n\nLê Thị Hòa'}],
  },
});
