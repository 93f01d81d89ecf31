import {LOCAL_SYMBOL_ISSUERS, SYMBOL_ISSUERS} from '../../data/abbreviations.ts';
import {withUnits} from '../../data/units.ts';
import {fullName, provinceOf, withUnit} from '../names.ts';

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
      return /^Sở\s/u.test(local) && !/^(?:tỉnh|thành phố)\s/iu.test(unit) ? local : `${local} ${unit}`;
    }
  }
  return null;
}

/** `UBND thị trấn Sông Lam có tờ trình xin ý kiến …`, `… kính trình UBND huyện …` */
const SUBMITS = withUnits(
  /(?<!\p{L})((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân) (?:UNIT)(?: \p{Lu}\p{L}{0,6}){1,4}) (?:có tờ trình|có báo cáo|kính trình|kính đề nghị|kính báo cáo|trân trọng đề nghị)(?!\p{L})/u,
);

/** `Ủy ban nhân dân huyện Ba Vạn thông báo treo cờ như sau:`, `…, Phòng Giáo dục và Đào tạo yêu cầu:`: a body that speaks, over a list or what else it says */
const SPEAKS = withUnits(
  /(?:^|[\n\r]|[,.;:]\s)\s{0,8}((?:(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:UNIT)(?: \p{Lu}\p{L}{0,6}){0,4}|(?:Sở|Phòng|Tổng cục|Cục|Chi cục|Ban Thường vụ|Ban Thường trực|Đảng ủy)(?: [\p{L}&-]{1,8}){1,9}?)) (?:yêu cầu|đề nghị|thông báo|chỉ đạo)(?!\p{L})[^.;:]{0,300}:[ \t]{0,4}(?:[\n\r]|$)/gu,
);

/** `THỦ TƯỚNG CHÍNH PHỦ điện:` */
const WIRES = withUnits(
  /(?:^|[\n\r])[\s*_]{0,8}((?:THỦ TƯỚNG CHÍNH PHỦ|(?:CHỦ TỊCH )?(?:ỦY BAN NHÂN DÂN|UBND) \p{Lu}[\p{Lu} ]{3,40})) (?:ĐIỆN|điện)\s?:/u,
);

/** The body that a document without any head says it comes from: that submits it, sends it by wire, or speaks in it; null where several speak. */
export function speakingBody(text: string, place: string | null): string | null {
  const spoken = new Set(Array.from(text.matchAll(SPEAKS), ([, name = '']) => fullName(name)));
  const body = (SUBMITS.exec(text) ?? WIRES.exec(text))?.[1];
  const name = body ? fullName(body) : spoken.size === 1 ? [...spoken][0] : null;
  if (!name) return null;
  const province = place ? provinceOf(place) : null;
  return province && /\s(?:tỉnh|thành phố)$/u.test(name)
    ? name.replace(/\S+(?:\sphố)?$/u, withUnit(province).replace(/^T/, 't'))
    : name;
}

const UNIT_WORD = withUnits(/^(?:UNIT)\s/iu);
const GOVERNMENT_OF = withUnits(/(?:ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân)\s(UNIT)(?!\p{L})/giu);

/** `tỉnh Quảng Ngãi`, `xã Ba Bích`: the unit that a place names, its level taken from the text. */
function unitOf(place: string, text: string): string {
  const province = provinceOf(place);
  if (province) return withUnit(province);
  const counts = new Map<string, number>();
  for (const match of text.matchAll(GOVERNMENT_OF)) {
    const level = (match[1] as string).toLowerCase();
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  if (/^(?:Quận|Phường)\s\d/u.test(place)) return place.toLowerCase();
  const level = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'xã';
  return `${level} ${place.replace(UNIT_WORD, '')}`;
}
