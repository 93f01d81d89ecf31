import {ABBREVIATIONS} from '../data/abbreviations.ts';
import {FIELDS} from '../data/fields.ts';
import {CITIES, PROVINCES} from '../data/provinces.ts';
import {withUnits} from '../data/units.ts';
import {distance} from '../parse/keywords.ts';
import {bare, lower} from '../text/fold.ts';

/** Names of bodies: from the capitals of a letterhead to the form in which a text would write them. */

/** Words of a body's name that keep a capital wherever they stand. */
const PROPER: readonly string[] = [
  ...[
    'Văn phòng Chính phủ',
    'Thủ tướng Chính phủ',
    'Thanh tra Chính phủ',
    'Chính phủ',
    'Quốc hội',
    'Nhà nước',
    'Việt Nam',
  ],
  ...[
    'Ủy ban',
    'Ủy ban nhân dân',
    'Hội đồng nhân dân',
    'Đại biểu Quốc hội',
    'Đoàn đại biểu Quốc hội',
    'Mặt trận Tổ quốc',
    'Trung ương',
    'Ủy ban Kiểm tra',
  ],
  ...[
    'Đảng',
    'Tỉnh ủy',
    'Thành ủy',
    'Huyện ủy',
    'Thị ủy',
    'Quận ủy',
    'Bộ phận Thường trực',
    'Ban Chỉ đạo',
    'Ban Chỉ huy',
    'Ban Quản lý',
  ],
  ...[
    'Ban Tổ chức',
    'Ban Tuyên giáo',
    'Ban Thường vụ',
    'Văn phòng',
    'Bảo hiểm xã hội',
    'Kho bạc Nhà nước',
    'Ngân hàng Nhà nước',
    'Ngân hàng Chính sách xã hội',
  ],
  ...['Ủy ban Thường vụ Quốc hội', 'Đoàn Chủ tịch', 'Ban Chấp hành', 'Ban Chấp hành Đoàn', 'Ban Chấp hành Hội'], // behind the `Ban Thường vụ` in it
  ...[
    'Nghị quyết',
    'Trung học phổ thông',
    'Trung học cơ sở',
    'Mầm non',
    'Mẫu giáo',
    'Liên đoàn Lao động',
    'Công đoàn',
    'Đoàn Thanh niên',
    'Thanh niên Cộng sản',
    'miền Bắc',
    'miền Trung',
    'miền Nam',
  ],
];

/** Words that a proper name follows: `tỉnh Đắk Lắk`. */
const UNIT = withUnits(/^(?:UNIT|(?:thành|thị|quận) (?:ủy|đoàn))$/);

/** `Chi cục Thuế khu vực III`, `Trung tâm Y tế khu vực Hải Lam`, but `khu vực phòng thủ`, `khu vực biên giới` */
const COMMON_AREA = /^(?:phòng|biên|ven|nông|đô|doanh|công|kinh|nhà|tư|hành|miền)$/;
const NUMERAL = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/** `ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK` → `Ủy ban nhân dân tỉnh Đắk Lắk`; text that is not in capitals only has its short forms spelled out. */
export function fullName(printed: string): string {
  const group = GROUP_HEAD.exec(printed);
  if (group) return `Tổ ${capital(fullName(printed.slice(group[0].length)))}`;
  const spelled = expand(printed.replace(/\s+/g, ' ').trim());
  if (spelled !== spelled.toUpperCase() && !/^[\p{Lu}\d\s.,&()/-]{4,}/u.test(printed)) return spelled;
  return sentenceCase(spelled);
}

/** `TỔ: NGỮ VĂN`, of a school */
export const GROUP_HEAD = /^T[ỔổôÔ]\s?:\s?/;

/** In the name of a company `CP` is no government: `Công ty CP Xây dựng`. */
const SHARES = /(công ty (?:\p{L}{2,12} )?)CP(?=\s)/giu;

/** Of the Party, a union or an association `BCH` is no command. */
const COMMITTEE =
  /BCH(?=\s(?:ĐOÀN|ĐẢNG|CÔNG ĐOÀN|HỘI|CHI|HUYỆN|TỈNH|XÃ|Đoàn|Đảng|Công đoàn|Hội|Chi|[Hh]uyện|[Tt]ỉnh|[Xx]ã)(?:\s|$))/gu;

/** `GD & ĐT`, `TH - THCS`: a short form with blanks or a dash in it. */
const PARTED = /(?<=GD)\s?&\s?(?=ĐT)|(?<=TRƯỜNG TH(?:CS)?)\s?[-–]\s?(?=TH(?:CS|PT))/g;

/** `PHÒNG GIÁO DỤC-ĐÀO TẠO`, `Phòng Giáo dục - Đào tạo` */
const AND_TRAINING = /(G(?:IÁO DỤC|iáo dục))\s?[-–&]\s?(?=ĐÀO TẠO|Đào tạo)/u;

/** `VĂN PHÒNG HĐND&UBND`, `HĐND & UBND`: two bodies, and no short form */
const COUNCILS = /(?<=HĐND|ĐBQH)\s?&\s?(?=UBND|HĐND)/g;

/** `PHÒNG LAO ĐỘNG TB&XH`, `Sở Lao động TBXH`: the dash in the name goes with its short form. */
const LABOUR = /(?<=L(?:AO ĐỘNG|ao động))\s?,?\s(?=TB\s?&?\s?XH(?:\s|$))/gu;

/** `UBNDXÃ BA VẠN` */
const GLUED_UNIT = withUnits(/^(?:UBND|HĐND)(?=(?:UNIT_CAPITALS)\s)/);

/** Of a school `TH` is no town: `TRƯỜNG TH KIM ĐỒNG`, `Trường MN Hoa Sen`. */
const SCHOOL_KIND = /(?<=(?:TRƯỜNG|[Tt]rường|PTDTBT)\s)(?:TH|MN|MG)(?=\s|$)/g;
const SCHOOL_KINDS: Readonly<Record<string, string>> = {TH: 'Tiểu học', MN: 'Mầm non', MG: 'Mẫu giáo'};

/** Names that hold a short form which means something else elsewhere, or is parted or glued. */
const SPECIAL = /UBND|HĐND|GD|TH|TB|MN|MG|CP|cp|BCH|DỤC|dục|ĐK|TC|KT|DS/;

/** `PHÒNG TC-KH`, `CHI CỤC DS - KHHGĐ`: of two short forms that are one; elsewhere the dash parts bodies. */
const PAIRED = /(?<![\p{L}])(TC|KT|DS|GDNN)\s?[-–]\s?(KH|HT|KHHGĐ|GDTX)(?!\p{L})/gu;

/** `BỆNH VIỆN ĐK TỈNH X`; elsewhere ĐK may be a condition or a registration. */
const GENERAL = /(?<=(?:BỆNH VIỆN|[Bb]ệnh viện) )ĐK(?=\s|$)/gu;

const special = (name: string): string =>
  name
    .replace(PAIRED, (pair, first: string, second: string) => (ABBREVIATIONS[first + second] ? first + second : pair))
    .replace(GENERAL, 'đa khoa')
    .replace(PARTED, '&')
    .replace(AND_TRAINING, (_, first: string) => `${first} ${first === 'GIÁO DỤC' ? 'VÀ' : 'và'} `)
    .replace(COUNCILS, ' và ')
    .replace(LABOUR, ' - ')
    .replace(GLUED_UNIT, '$& ')
    .replace(SCHOOL_KIND, (kind) => SCHOOL_KINDS[kind] ?? kind)
    .replace(SHARES, '$1cổ phần')
    .replace(COMMITTEE, 'Ban Chấp hành');

/** Short forms of a name spelled out: `UBND TỈNH X`, `SỞ GD&ĐT`, `TP. HUẾ`. */
export function expand(name: string): string {
  return (SPECIAL.test(name) ? special(name) : name)
    .replace(/[\p{Lu}Đ&]{2,}(?:\s?-\s?(?=ĐT))?[\p{Lu}&]*\.?/gu, (token) => {
      const key = token.replace(/[&.\s-]/g, '');
      return ABBREVIATIONS[key] ?? token;
    })
    .replace(/(Trung ương)(?=\d)/g, '$1 ')
    .replace(/\bTp(?:\.\s?|\s)/g, 'Thành phố ')
    .replace(/(Thành phố|Thị xã|Thị trấn)(?=\p{L})/gu, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

function sentenceCase(name: string): string {
  const words = lower(name)
    .replace(/(^|\s)tĩnh(?=\s)|(?<=^ủy ban nhân dân |^hội đồng nhân dân )t[íìi]nh(?=\s)/g, '$1tỉnh')
    .replace(/(?<=\s)t[íìi]nh(?=\s(.{4,24})$)/, (unit, place: string) => (provinceOf(place) ? 'tỉnh' : unit))
    .split(' ');
  let proper = 0;
  const cased = words.map((word, i) => {
    const two = `${words[i - 2] ?? ''} ${words[i - 1] ?? ''}`.trim();
    // `NGÂN HÀNG CHÍNH SÁCH XÃ HỘI`
    const social = words[i - 1] === 'xã' && word === 'hội' && i === words.length - 1;
    if ((UNIT.test(words[i - 1] ?? '') && !social) || UNIT.test(two)) proper = 1;
    if (two === 'khu vực' && !COMMON_AREA.test(word)) {
      proper = 1;
      if (NUMERAL.test(word)) return word.toUpperCase();
    }
    // a unit named by a further unit: `phường an khê thị xã an khê`
    if (proper && !UNIT.test(word) && !UNIT.test(`${word} ${words[i + 1] ?? ''}`))
      return word.split('-').map(capital).join('-'); // `Bà Rịa-Vũng Tàu`
    if (UNIT.test(word) || UNIT.test(`${word} ${words[i + 1] ?? ''}`)) proper = 0;
    // `COVID-19`
    if (/^\p{L}{3,8}-\d+$/u.test(word)) return word.toUpperCase();
    // `CÔNG ĐOÀN VNPT`: letters that make no syllable are initials
    if (word.length > 1 && !/[aeiouy]/.test(bare(word)) && /^\p{L}+(?:-\p{L}+)?,?$/u.test(word))
      return word.toUpperCase();
    return word;
  });
  return capital(restore(cased.join(' ')))
    .replace(BRANCH, (_, head: string, first: string) => head + first.toUpperCase())
    .replace(DASHED, (start) => start.toUpperCase())
    .replace(
      /(các )?khu (Kinh tế|Công nghiệp|Công nghệ)/gu,
      (_, every: string | undefined, kind: string) => `${every ? 'các khu' : 'Khu'} ${kind.toLowerCase()}`,
    )
    .replace(
      SCHOOL,
      (_, head: string, rest: string) =>
        head.replace(/trường/, 'Trường') +
        rest
          .split(' ')
          .map(capital)
          .join(' ')
          .replace(/^Chuyên /, 'chuyên '),
    )
    .replace(ZONE, (_, head: string, rest: string) => head + rest.split(' ').map(capital).join(' '))
    .replace(HOSPITAL, (_, head: string, rest: string) => head + rest.split(' ').map(capital).join(' '));
}

/** The word behind which a branch of state begins, with a capital: `Cục Hải quan`. */
const BRANCH = /^((?:S[ởơo]|Bộ|Cục|Tổng cục|Chi cục|Vụ|Khoa|Bệnh viện|Thanh tra [Ss]ở) )(\p{Ll})(?!hận\s|a khoa)/u;

/** The second of two bodies or fields: `Sở Y tế - Sở Nội vụ`. */
const DASHED = / [-–] \p{Ll}/gu;

/** A school that bears the name of a person or place. */
const SCHOOL =
  /^((?:(?:Chi hội|Chi bộ|Chi đoàn|Công đoàn(?: cơ sở)?|Liên đội|Hội đồng) )?[Tt]rường (?:(?:[Pp]hổ thông dân tộc (?:nội|bán) trú )?(?:[Tt]iểu học và )?Trung học (?:phổ thông|cơ sở (?:và|&|-) Trung học phổ thông|cơ sở)|[Pp]hổ thông dân tộc (?:nội|bán) trú|[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo) )(.+)$/u;

/** A zone, a park or a hospital that bears the name of a place: `Ban Quản lý Khu kinh tế Hải Lam`. */
const ZONE =
  /^((?:.{0,30} )?(?:[Kk]hu [Kk]inh tế|[Kk]hu [Cc]ông nghiệp|[Vv]ườn [Qq]uốc gia|Bệnh viện [Đđ]a khoa|[Tt]rung tâm Y tế|Trường [Đđ]ại học|Cảng vụ(?: [Hh]àng hải)?) )((?!(?:tỉnh|huyện|khu vực|dự phòng|thành phố|quận|trung ương|quốc tế|tư nhân|và|các|sư phạm|kỹ thuật|bách khoa|ngoại thương|luật|y|dược|nông|công nghệ|kinh|mở|thủ|giao|xây|sân)(?= |$))[\p{Ll} ]{3,24})$/u;

/** A hospital that bears the name of a place or a person, `Bệnh viện Bạch Mai`, and not that of what it treats. */
const HOSPITAL =
  /^(Bệnh viện (?:[Hh]ữu nghị )?)((?!(?:đa khoa|phụ sản|sản|nhi|mắt|y|tâm thần|lao|phổi|ung bướu|da liễu|nội tiết|phục hồi|chấn thương|tim|điều dưỡng|quân y|quân dân|quốc tế|truyền nhiễm|bệnh|răng|tai|chỉnh hình|giao thông|bưu điện|huyện|tỉnh|thành phố|quận|khu vực|trung ương|dã chiến|thận|huyết học|thẩm mỹ|công an|than|hữu nghị)(?= |$))\p{L}\p{Ll}*(?: \p{Ll}+){1,2})$/iu;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Known phrases and their folds, and which of them begin with a word. */
interface Phrases {
  list: [key: string, phrase: string][];
  byWord: Map<string, number[]>;
}

let phrases: Phrases | undefined;

function phrasesOf(list: Phrases['list']): Phrases {
  const byWord = new Map<string, number[]>();
  for (const [index, [key]] of list.entries()) {
    const word = WORD.exec(key)?.[0] ?? '';
    byWord.set(word, [...(byWord.get(word) ?? []), index]);
  }
  return {list, byWord};
}

const WORD = /^[a-z]+/;

/** Those that may stand in a folded text, in their order. */
function phrasesIn(folded: string, {list, byWord}: Phrases): Phrases['list'] {
  const words = new Set(folded.match(/[a-z]+/g) ?? []).add('');
  return [...words]
    .flatMap((word) => byWord.get(word) ?? [])
    .sort((a, b) => a - b)
    .map((index) => list[index] as [string, string]);
}

/** Writes known phrases as they are spelled here wherever they stand as whole words, also where a scan has harmed their marks: `y tẻ`. */
function restore(text: string): string {
  phrases ??= phrasesOf([...PROPER, ...FIELDS, ...PROVINCES].map((phrase) => [bare(phrase), phrase]));
  // A phrase is as long as its fold: writing it in changes nothing of the folded text.
  const folded = bare(text);
  for (const [key, phrase] of phrasesIn(folded, phrases)) {
    for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length)) {
      // `SỞ TÀI CHÍNH PHÚ AN`
      if (key === 'chinh phu' && /(?:tai|hanh) $/.test(folded.slice(0, at))) continue;
      const solid = !/[a-z]/.test(folded[at - 1] ?? ' ') && !/[a-z]/.test(folded[at + key.length] ?? ' ');
      if (solid && (phrase.includes(' ') || text.slice(at, at + key.length).toLowerCase() === phrase.toLowerCase()))
        text = text.slice(0, at) + phrase + text.slice(at + key.length);
    }
  }
  return text;
}

let knownNames: Set<string> | undefined;

/** Whether a name is one of the known phrases, so that its marks are sure: `Thủ tướng Chính phủ`. */
export function isKnownName(name: string): boolean {
  knownNames ??= new Set(PROPER.map(bare));
  return knownNames.has(bare(name));
}

let provinceKeys: Map<string, string> | undefined;

/** The province or city that a place names, also in a damaged scan; null for any other place. */
export function provinceOf(place: string): string | null {
  provinceKeys ??= new Map(PROVINCES.map((name) => [bare(name).replace(/[^a-z]/g, ''), name]));
  const key = bare(place)
    .replace(/^(?:(?:thanh pho|tinh)\s|tp(?:\.\s?|\s))/, '')
    .replace(/[^a-z]/g, '');
  const exact = provinceKeys.get(key);
  if (exact) return exact;
  if (key.length < 7) return null;
  for (const [known, name] of provinceKeys) if (known.length > 6 && distance(known, key, 1) <= 1) return name;
  return null;
}

/** `tỉnh Đắk Lắk`, `thành phố Đà Nẵng`. */
export const withUnit = (province: string): string =>
  CITIES.includes(province) ? `Thành phố ${province}` : `tỉnh ${province}`;
