import {withUnits} from '../../data/units.ts';
import {bare as fold} from '../../text/fold.ts';
import {fullName, provinceOf, withUnit} from '../names.ts';

/** Who speaks in a text, where the letterhead does not say whose it is. */

/** `Tổng cục Thuế yêu cầu`, `Sở Y tế đã ban hành`: a body that speaks, and what it does so by; of `HSở` no letter begins a name. */
const SPEAKS =
  /((?:Tổng cục|Cục|Chi cục|Sở|Bộ|Viện|Trung tâm|Kho bạc|Ngân hàng)(?<!\p{L}(?:Tổng cục|Cục|Chi cục|Sở|Bộ|Viện|Trung tâm|Kho bạc|Ngân hàng))(?: \p{L}{1,7}){1,7}?) (?:yêu cầu|đề nghị|thông báo|nhận được|trả lời|đã ban hành|có ý kiến)(?!\p{L})/gu;

/**
 * The body that speaks in a text and has the first letters of a number's symbol, `12/TCT-TTr`: the letterhead's, where that is
 * not to be read. null where none does, or where what the letterhead names agrees.
 */
export function speakerOf(number: string | null, named: string | null, text: string): string | null {
  const tokens = (/[/-]([^/]+)$/.exec(number ?? '')?.[1] ?? '').split('-').filter((token) => token.length > 2);
  if (!tokens.length || (named && tokens.includes(initials(named)))) return null;
  for (const [, name = ''] of text.matchAll(SPEAKS))
    if (tokens.includes(initials(name))) return named && fold(named).startsWith(fold(name)) ? null : name;
  return null;
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');

/** `UBND thị trấn Sông Lam có tờ trình xin ý kiến …`, `… kính trình UBND huyện …` */
const SUBMITS = withUnits(
  /(?<!\p{L})((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân) (?:UNIT)(?: \p{Lu}\p{L}{0,6}){1,4}) (?:có tờ trình|có báo cáo|kính trình|kính đề nghị|kính báo cáo|trân trọng đề nghị)(?!\p{L})/u,
);

/** `Ủy ban nhân dân huyện Ba Vạn thông báo treo cờ như sau:`, `…, Phòng Giáo dục và Đào tạo yêu cầu:`: a body that speaks, over a list or what else it says */
const SPEAKS_OVER = withUnits(
  /(?:^|[\n\r]|[,.;:]\s)\s{0,8}((?:(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:UNIT)(?: \p{Lu}\p{L}{0,6}){0,4}|(?:Sở|Phòng|Tổng cục|Cục|Chi cục|Ban Thường vụ|Ban Thường trực|Đảng ủy)(?: [\p{L}&-]{1,8}){1,9}?)) (?:yêu cầu|đề nghị|thông báo|chỉ đạo)(?!\p{L})[^.;:]{0,300}:[ \t]{0,4}(?:[\n\r]|$)/gu,
);

/** `THỦ TƯỚNG CHÍNH PHỦ điện:` */
const WIRES = withUnits(
  /(?:^|[\n\r])[\s*_]{0,8}((?:THỦ TƯỚNG CHÍNH PHỦ|(?:CHỦ TỊCH )?(?:ỦY BAN NHÂN DÂN|UBND) \p{Lu}[\p{Lu} ]{3,40})) (?:ĐIỆN|điện)\s?:/u,
);

/** The body that a document without any head says it comes from: that submits it, sends it by wire, or speaks in it; null where several speak. */
export function speakingBody(text: string, place: string | null): string | null {
  const spoken = new Set(Array.from(text.matchAll(SPEAKS_OVER), ([, name = '']) => fullName(name)));
  const body = (SUBMITS.exec(text) ?? WIRES.exec(text))?.[1];
  const name = body ? fullName(body) : spoken.size === 1 ? [...spoken][0] : null;
  if (!name) return null;
  const province = place ? provinceOf(place) : null;
  return province && /\s(?:tỉnh|thành phố)$/u.test(name)
    ? name.replace(/\S+(?:\sphố)?$/u, withUnit(province).replace(/^T/, 't'))
    : name;
}
