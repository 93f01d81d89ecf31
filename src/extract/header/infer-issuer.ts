import {LOCAL_SYMBOL_ISSUERS, SYMBOL_ISSUERS} from '../../data/abbreviations.ts';
import {withUnits} from '../../data/units.ts';
import {provinceOf, withUnit} from '../names.ts';

/**
 * The issuer that a document without letterhead must have: from the organisation part of its symbol, with the place, and
 * the level of government that the text speaks of (`Chủ tịch UBND xã`).
 */
export function inferIssuer(number: string | null, place: string | null, text: string): string | null {
  const symbol = /[/-]([^/]+)$/.exec(number ?? '')?.[1] ?? '';
  const tokens = symbol.split('-').filter(Boolean);
  for (const token of tokens) {
    const key = token.toUpperCase().replace(/[&.]/g, '');
    // `UBTVQH15`: of the fifteenth Quốc hội
    const central = SYMBOL_ISSUERS[key] ?? SYMBOL_ISSUERS[key.replace(/(?<!\d)\d+$/, '')];
    if (central) return central;
    const local = LOCAL_SYMBOL_ISSUERS[key];
    if (local && place) {
      const unit = unitOf(place, text);
      // a Sở is of a province: the town where it sits names none
      if (/^Sở\s/u.test(local) && !/^(?:tỉnh|thành phố)\s/iu.test(unit ?? '')) return local;
      return unit && `${local} ${unit}`;
    }
  }
  return null;
}

const UNIT_WORD = withUnits(/^(?:UNIT)\s/iu);
const GOVERNMENT_OF = withUnits(/(?:ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân)\s(UNIT)(?!\p{L})/giu);

/** `tỉnh Quảng Ngãi`, `xã Ba Bích`: the unit that a place names, its level taken from the text; null where that speaks of none. */
function unitOf(place: string, text: string): string | null {
  const province = provinceOf(place);
  if (province) return withUnit(province);
  const counts = new Map<string, number>();
  for (const match of text.matchAll(GOVERNMENT_OF)) {
    const level = (match[1] as string).toLowerCase();
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  if (/^(?:Quận|Phường)\s\d/u.test(place)) return place.toLowerCase();
  const level = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return level === undefined ? null : `${level} ${place.replace(UNIT_WORD, '')}`;
}
