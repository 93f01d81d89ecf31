import {ABBREVIATIONS, SYMBOL_ISSUERS} from '../../data/abbreviations.ts';
import {lower} from '../../text/fold.ts';

/** Does the symbol alone say whose the number is (`30/2020/NĐ-CP`)? Local bodies share theirs. */
export function isCentral(number: string): boolean {
  const body = /[-/]([^-/]+)$/.exec(number)?.[1] ?? '';
  if (/^(?:QH|UBTVQH)\d+$/.test(body)) return true;
  return body.toUpperCase().replace(/[&.]/g, '') in SYMBOL_ISSUERS;
}

/** Does the issuer named in a citation fit the issuer of a document? `UBND tỉnh` fits any `Ủy ban nhân dân tỉnh …`. */
export function fits(cited: string, issuer: string): boolean {
  const wanted = spelled(cited);
  const named = spelled(issuer);
  return named.startsWith(wanted) || wanted.startsWith(named);
}

function spelled(name: string): string {
  const whole = name.replace(/\p{Lu}[\p{Lu}&]+/gu, (short) => ABBREVIATIONS[short.replace(/&/g, '')] ?? short);
  return lower(whole)
    .replace(/^(?:chủ tịch|phó chủ tịch|bộ trưởng|giám đốc)\s/u, '')
    .trim();
}
