import {ABBREVIATIONS, LOCAL_SYMBOL_ISSUERS, SYMBOL_ISSUERS} from '../../data/abbreviations.ts';
import {withUnits} from '../../data/units.ts';
import {bare as fold} from '../../text/fold.ts';
import {provinceOf, withUnit} from '../names.ts';

/** What besides the letterhead tells whose body it is. */
export interface Clues {
  /** who decides, as the title says */
  authority: string | null;
  place: string | null;
  number: string | null;
  /** the province whose documents a portal counts this one among */
  province: string | null;
  text: string;
}

/** By which symbols the highest of their kind are known. */
const HIGHEST = new Map([
  ['vien kiem sat nhan dan', /-VKS(?:ND)?TC(?![A-Z])/],
  ['toa an nhan dan', /-TANDTC(?![A-Z])/],
]);

/** `BỘ TÀI NGUYÊN VÀ`, of whose letterhead a portal has kept the first line: a name that must go on */
const BROKEN_OFF = /(?:\sva|,|\s[-&])$/;

/** The name in full of a body of which the letterhead has but the beginning, by the letters of the number: `12/BTNMT-KH`; null where none agrees. */
export function brokenOff(name: string, number: string | null): string | null {
  const own = fold(name);
  if (!BROKEN_OFF.test(own)) return null;
  for (const token of (number ?? '').split(/[/-]/)) {
    const body = SYMBOL_ISSUERS[token] ?? LOCAL_SYMBOL_ISSUERS[token] ?? ABBREVIATIONS[token];
    if (body && fold(body).startsWith(own)) return body;
  }
  return null;
}

const NAMED = withUnits(/^(UNIT_BARE)(?:\s(\S.*))?$/);
/** `UBND tỉnh ban hành Kế hoạch …`: of itself; `của UBND tỉnh ban hành …` is of another. */
const ISSUES = withUnits(
  /(?<!cua\s)(?:uy ban nhan dan|ubnd)\s(UNIT_BARE)\s(?:[a-z]+\s){0,4}?(?:ban hanh|xay dung)\s(?:ke hoach|chuong trinh|quyet dinh|chi thi|phuong an|de an)(?![a-z])/,
);

/** `Phó Chủ tịch UBND tỉnh Lại Văn An có ý kiến như sau`, `UBND tỉnh yêu cầu`: who speaks */
const SPEAKS = withUnits(
  /(?:^|[.,;]\s|chu tich\s|chu tich thuong truc\s)(?:uy ban nhan dan|ubnd)\s(UNIT_BARE)\s(?:[a-z]+\s){0,4}?(?:co y kien(?: chi dao)?(?: nhu sau|:)|giao|yeu cau|de nghi)(?![a-z])/,
);

/**
 * `ỦY BAN NHÂN DÂN` alone, where a portal has kept but the first line of the letterhead: whose it is, by who decides in the
 * title, by what the text says that it issues, or by the portal's table. null where they do not agree with the place.
 */
export function completeIssuer(name: string, {authority, place, number, province, text}: Clues): string | null {
  const own = fold(name);
  // `VIỆN KIỂM SÁT NHÂN DÂN`, `Số: 01/CT-VKSTC`
  if (HIGHEST.get(own)?.test(number ?? '')) return `${name} tối cao`;
  if (own !== 'uy ban nhan dan' && own !== 'hoi dong nhan dan') return null;
  const decides = authority && fold(authority).startsWith(`${own} `) ? authority.slice(name.length + 1) : null;
  const decided = decides && NAMED.exec(fold(decides));
  if (decided?.[2]) return `${name} ${decides}`;
  const said = fold(text);
  const level = decided?.[1] ?? (ISSUES.exec(said) ?? SPEAKS.exec(said))?.[1];
  const local = place && provinceOf(place);
  if (!local || (!level && (!province || provinceOf(province) !== local))) return null;
  const unit = withUnit(local).replace(/^T/, 't');
  return !level || fold(unit).startsWith(`${level} `) ? `${name} ${unit}` : null;
}
