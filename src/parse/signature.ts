import {DEGREE} from '../data/degrees.ts';
import {DEPUTIES, OFFICES} from '../data/offices.ts';
import {withUnits} from '../data/units.ts';
import {bare as fold} from '../text/fold.ts';
import {hasFamily, isCapital, isPersonName} from './anchors.ts';

/** What stands over a signature. */

const PREFIX =
  /^(?:t\s?m|k\s?t|t\s?l|t\s?u\s?q|q|t\/m|k\/t|t\/l|tu\/q)\s?[./]\s?(?=\p{L})|^(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l|tu\/q)\s(?=\p{L})|^(?:tm|kt|tl|tuq)\s?[,:;]\.?\s?(?=(?:c ?hu (?:tich|nhiem)|giam doc|uy ban|hoi dong|ban (?:thuong|chap)|bo truong|thu (?:tuong|truong)|cuc truong|chanh|truong|hieu truong|vien truong|tong giam)(?![a-z]))/u;

/** Parts of a title that are no whole office, or only at the foot of a page. */
const PARTS = [
  ...['tu lenh', 'chinh uy', 'chinh tri vien', 'dai dien', 'chanh', 'chu toa', 'uy vien', 'thu ky', 'ke toan truong'],
  ...['tong bien tap', 'truong thue', 'phu trach', 'chuyen vien'],
];
const TITLE = new RegExp(`(?:^|\\s)(?:${DEPUTIES.join('|')}|(?:pho )?(?:${[...OFFICES, ...PARTS].join('|')}))\\b`);

/** `KT. CHỦ TỊCH`, `TM. ỦY BAN NHÂN DÂN`, `T/L BAN THƯỜNG VỤ`. */
export function hasAuthorityPrefix(text: string): boolean {
  if (opensOtherWord(text.charCodeAt(0) | 0x20)) return false;
  const bare = fold(text).replace(/^[^\p{L}]+/u, '');
  return PREFIX.test(bare) && (isCapital(text.slice(0, 3)) || /^[TKQ]/.test(text.trim()));
}

/** Whether the unit is a small letter of ASCII that no `TM`, `KT`, `QUYỀN` begins with. */
const opensOtherWord = (unit: number): boolean =>
  unit >= 97 && unit <= 122 && unit !== 116 && unit !== 107 && unit !== 113;

/** Whole positions, also `Q. GIÁM ĐỐC`, `P. GIÁM ĐỐC`: where one ends, the next line of a stack begins anew. */
export const POSITION = new RegExp(
  `^(?:quyen |[qp]\\. ?)?(?:${DEPUTIES.join('|')}|(?:pho )?(?:${OFFICES.join('|')}|truong thue (?:tinh|thanh pho|co so)))\\b`,
);

/** A line of a stack in bare letters, its signs left out but for `.` and `/`. */
export const bareTitle = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\s./]/gu, '')
    .trim();

/** `TRƯỞNG PHÒNG KẾ HOẠCH - KỸ`, `TRƯỞNG PHÒNG TÀI CHÍNH VÀ`, `KT. CHỦ`: the rest stands on the next line. */
export const isTornTitle = (text: string): boolean =>
  text.length < 80 &&
  (/\p{Lu}\s(?:[-–]\s\p{Lu}{1,7}|VÀ|CỦA)$/u.test(text) ||
    /(?:^|[\s.])(?:CHỦ|GIÁM|HIỆU|PHÓ|THỦ|CHÁNH VĂN|BAN NHÂN|ĐỒNG NHÂN)$/u.test(text));

/** `TM.`, its body or office on the next line. */
export const isPrefixAlone = (text: string): boolean =>
  text.length < 7 && /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?\.?$/.test(text);

/** Bodies in whose name somebody signs, in bare letters. */
export const SIGNED_FOR = /^(?:uy ban|hoi dong|chinh phu|quoc hoi|ban |tieu ban|bch|btv|ubnd|hdnd|doan|tap the|dang)/;

/** `ỦY BAN NHÂN DÂN TỈNH`, `THƯỜNG TRỰC HĐND`: the body in whose name somebody signs, or its first half. */
export function namesBody(text: string): boolean {
  if (text.length >= 60 || !isCapital(text)) return false;
  const bare = fold(text);
  return SIGNED_FOR.test(bare) || bare.startsWith('thuong truc');
}

/** `(Đã ký)`, `[đã ký]`, in the place of a signature. */
export const isSigned = (text: string): boolean => text.length < 16 && /^\W{0,4}da ky\W{0,4}$/.test(fold(text));

/** Those who draw a paper up, and sign it on one line with their name. */
const DRAWN_UP =
  /^[\s*_]{0,3}((?:chuyen vien(?: chinh| cao cap)?|can bo (?:tham muu|tong hop|theo doi)|nguoi (?:lap|viet|trinh|tham muu|bao cao|de xuat|tong hop|soan thao|de nghi|lam don)(?: bieu| phieu| bao cao| bien ban| ke hoach)?|thu ky(?: cuoc hop| hoi nghi)?))\s?:\s/;

/** `Chuyên viên: Lê Văn Bình`, the whole of a line: where title and name stand in it; null where it is anything else. */
export function signsInLine(text: string): {title: [number, number]; name: [number, number]} | null {
  if (text.length > 60 || !text.includes(':')) return null;
  const match = DRAWN_UP.exec(fold(text));
  if (!match) return null;
  const [whole, title] = match as unknown as [string, string];
  const start = whole.indexOf(title);
  return isPersonName(text.slice(whole.length))
    ? {title: [start, start + title.length], name: [whole.length, text.length]}
    : null;
}

/** `Phó Thủ tướng` under `KT. THỦ TƯỚNG`, `Thủ tướng` over `(Đã ký)`: a position that was not set in capitals. */
export const isTitleCase = (text: string): boolean =>
  text.length < 40 &&
  !/[.;:,]$/.test(text) &&
  /^(?:Quyền |Q\. ?)?(?:Phó |Thứ |Chủ|Giám|Trưởng|Chánh|Bộ|Cục|Vụ|Viện|Hiệu|Bí|Thủ|Thống|Tổng)/u.test(text) &&
  POSITION.test(bareTitle(text));

/** A line of a signature's stack: authority or position, in capitals, no sentence. */
export function isSignatureTitle(text: string): boolean {
  if (text.length > 80 || text.length < 4) return false;
  if (hasAuthorityPrefix(text)) return true;
  return (
    isCapital(text) &&
    TITLE.test(
      fold(text)
        .replace(/[^\p{L}\s]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  );
}

/** Where the name begins in `CHỦ TỊCH     Lê Văn Bình`, `Giám đốc PGS.TS. Trần Thị Hòa`: position and name on one line; -1 for nowhere. */
export function nameBehindTitle(text: string): number {
  if (text.length > 90 || /[^\p{L}*_]$/u.test(text)) return -1;
  for (const {index, 0: blanks} of text.matchAll(/\s{1,40}(?=\p{Lu})/gu)) {
    const title = text.slice(0, index);
    if (!isTitleCase(title) && !isSignatureTitle(title)) continue;
    const name = text.slice(index + blanks.length).replace(DEGREE, '');
    if (hasFamily(name) && isPersonName(name)) return index + blanks.length;
  }
  return -1;
}

/** Where further lines of a stack begin that was run into one: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`, `TM. ỦY BAN NHÂN DÂN XÃ SÔNG LAM CHỦ TỊCH`. */
export const stackJoints = (text: string): number[] =>
  hasAuthorityPrefix(text) ? [...text.matchAll(JOINT)].map(({index}) => index) : [];

const JOINT = withUnits(
  /(?<!\.)\s(?=(?:KT|TL|TUQ)\s?\.|PHÓ\s\p{Lu}{2}|THỨ TRƯỞNG|CHÁNH\s(?:VĂN PHÒNG|THANH TRA))|(?<=\s(?:(?:DÂN|UBND|HĐND)(?:\s(?:UNIT_CAPITALS)(?:\s\p{Lu}{1,7}){0,4})?|PHỦ))\s(?=CHỦ TỊCH|THỦ TƯỚNG)|(?<=\s(?:ĐOÀN|ỦY|VỤ|HÀNH))\s(?=BÍ THƯ)/gu,
);
