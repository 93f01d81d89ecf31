import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

/** Abbreviations that never stand for a name of their own, and pieces joined by `&`. */
const SHORT = /(?:^|\s)(UBND|HĐND|UBMTTQ|\p{Lu}{1,6}&\p{Lu}{1,6})(?=\s|$)/u;

export default defineRule({
  id: 'ND30-CQ-02',
  name: 'issuer-abbreviated',
  severity: 'warning',
  needs: 'text',
  sets: STATE,
  clause: 'Phụ lục I, mục II.2',
  title: {
    vi: 'Tên cơ quan ban hành ghi đầy đủ (chỉ cơ quan chủ quản được viết tắt)',
    en: 'The issuing body is named in full (only the body above it may be abbreviated)',
  },
  message: {
    vi: 'tên cơ quan ban hành viết tắt "{short}"',
    en: 'the name of the issuing body is abbreviated: "{short}"',
  },
  advice: {vi: 'Ghi đầy đủ tên cơ quan ban hành.', en: 'Spell out the name of the issuing body.'},
  check({printed}) {
    const short = SHORT.exec(printed('/issuer') ?? '')?.[1];
    return short !== undefined && {at: '/issuer', args: {short}};
  },
  examples: {
    pass: [{issuer: 'UBND TỈNH PHÚ SƠN\nSỞ NỘI VỤ'}, {paper: 'decision'}],
    fail: [
      {issuer: 'UBND TỈNH PHÚ SƠN', number: 'Số: 12/TB-UBND'},
      {issuer: 'UBND TỈNH PHÚ SƠN\nSỞ GD&ĐT', number: 'Số: 12/TB-SGDĐT'},
    ],
  },
});
