import {ABBREVIATIONS, LOCAL_SYMBOL_ISSUERS, SYMBOL_ISSUERS} from '../../data/abbreviations.ts';
import {KINDS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

const TOKEN = /[A-ZĐ]{3,8}/g;
/** Signs around a token that stands for itself. */
const OPENS = ' (“",';
const CLOSES = ' ).,;:”"';
const ROMAN = /^[IVXLC]+$/;
/** What every reader of such papers knows. */
const COMMON = new Set([
  'UBND',
  'HĐND',
  'MTTQ',
  'BCH',
  'TW',
  'XHCN',
  'VNĐ',
  'USD',
  'ISO',
  'COVID',
  'PAR',
  'INDEX',
  'PAPI',
  'PCI',
  'TNCS',
  'QPPL',
  'BCĐ',
  'CBCC',
  'ĐBQH',
  'CNTT',
  'KTXH',
  'PCCC',
  'HTX',
  'LĐTBXH',
  'TTHC',
  'VPUB',
  'VPCP',
]);
/** So many candidates are looked into. */
const MOST = 60;
/** Shown by name; the others are counted. */
const SHOWN = 5;

export default defineRule({
  id: 'ND30-ND-12',
  name: 'undefined-abbreviation',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Từ viết tắt được giải thích ở lần dùng đầu',
    en: 'Abbreviations are explained where they are first used',
  },
  message: {vi: 'từ viết tắt không giải thích: {names}', en: 'abbreviations that are not explained: {names}'},
  advice: {
    vi: 'Viết đầy đủ ở lần đầu, ví dụ "cải cách hành chính (CCHC)", hoặc khai trong "abbreviations".',
    en: 'Spell it out first, as in "cải cách hành chính (CCHC)", or name it under "abbreviations".',
  },
  check({running}, {knowledge}) {
    const {text} = running;
    const counts = new Map<string, {first: number; count: number}>();
    for (const match of text.matchAll(TOKEN)) {
      const [token] = match;
      const end = match.index + token.length;
      // Part of a symbol (`12/QĐ-UBND`) or of a longer word.
      if (!OPENS.includes(text[match.index - 1] ?? ' ') || !CLOSES.includes(text[end] ?? ' ')) continue;
      const known = counts.get(token);
      if (known) known.count++;
      else counts.set(token, {first: match.index, count: 1});
    }
    const names: string[] = [];
    let first = -1;
    let asked = 0;
    for (const [token, {first: at, count}] of counts) {
      if (
        count < 2 ||
        ROMAN.test(token) ||
        COMMON.has(token) ||
        token in ABBREVIATIONS ||
        token in knowledge.abbreviations
      )
        continue;
      if (token in SYMBOL_ISSUERS || token in LOCAL_SYMBOL_ISSUERS || KINDS.includes(token)) continue;
      if (/[AEIOUY]/.test(token) && isWordOfHeading(text, at, token)) continue;
      // Each is looked for in the whole text.
      if (++asked > MOST) break;
      if (
        new RegExp(
          `\\((?:sau đây )?(?:viết tắt là |gọi tắt là |gọi là )?${token}\\)|(?:viết tắt|gọi tắt|gọi) là:? ["“]?${token}`,
          'u',
        ).test(text)
      )
        continue;
      if (first < 0) first = at;
      names.push(token);
    }
    if (names.length === 0) return null;
    const more = names.length > SHOWN ? `, +${names.length - SHOWN}` : '';
    return {
      at: running.place(first, first + (names[0] as string).length),
      args: {names: names.slice(0, SHOWN).join(', ') + more},
    };
  },
  examples: {
    pass: [{body: 'Công tác xúc tiến thương mại (XTTM) được đẩy mạnh. Kế hoạch XTTM năm 2023 đạt kết quả tốt.'}],
    fail: [{body: 'Công tác XTTM được đẩy mạnh. Kế hoạch XTTM năm 2023 đạt kết quả tốt.'}],
  },
});

/** A word among others in capitals is no abbreviation: `I. MỤC ĐÍCH, YÊU CẦU`. */
function isWordOfHeading(text: string, at: number, token: string): boolean {
  return (
    /\p{Lu}{2} $/u.test(text.slice(Math.max(0, at - 3), at)) ||
    /^ \p{Lu}{2}/u.test(text.slice(at + token.length, at + token.length + 3))
  );
}
