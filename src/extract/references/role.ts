import type {Role} from '../../record.ts';
import type {View} from '../../text/view.ts';

const REACH = 320;
const SENTENCE = /[.;?!]\s/g;

/** `UBND tỉnh đã ban hành `, `nhận được `: a paper that somebody made, told as a fact. */
const TOLD = /(?<![a-z])(?:da|duoc|vua)?\s?(?:ban hanh|ban|co|ky|nhan duoc|gui|trinh|tham muu)\s(?:cac\s)?$/;
const ENCLOSED = /(?<![a-z])(?:ban hanh|gui|dinh|duoc phe duyet|phe duyet)?\s?kem theo\s$/;
/** `(Ban hành kèm theo `, alone in its line or behind the title of an annex. */
const ANNEX = /^(?:[^(]{0,400}\(\s?)?(?:duoc\s)?(?:ban hanh|phe duyet|thong qua|cong bo)?\s?kem theo\s$/;

const ACTS: readonly [RegExp, Role][] = [
  [
    /(?<![a-z])(?:bai bo|huy bo)\s(?:toan bo\s)?(?:cac\s)?(?:(?:noi dung|quy dinh|dieu|khoan|muc)\s[^.;]{0,60}?)?$/,
    'repeals',
  ],
  [/(?<![a-z])(?:thay the)\s(?:cho\s)?(?:cac\s)?(?:(?:noi dung|quy dinh|dieu|khoan|muc)\s[^.;]{0,60}?)?$/, 'replaces'],
  [
    /(?<![a-z])(?:sua doi,? (?:va )?bo sung|sua doi|bo sung|dieu chinh|dinh chinh)\s(?:(?:mot so|cac|khoan|dieu|diem|noi dung|ten|muc|quy dinh)\s[^.;]{0,80}?)?$/,
    'amends',
  ],
];
/** The paper at hand is the one that acts: `Quyết định này thay thế …`, `có hiệu lực … và thay thế …`, `Bãi bỏ …` alone. */
const ITSELF =
  /(?<![a-z])nay\s(?:co hieu luc[^.;]{0,80}?(?:,|va)\s)?$|co hieu luc[^.;]{0,80}?(?:,|va)\s$|^\s?(?:dieu \d+[a-z]?\s?[.:]\s?)?(?:nay\s)?$/;

const KEYWORD = /(?<![a-z])(can cu|tren co so|xet|theo|thuc hien|trien khai|thi hanh|quan triet)(?![a-z])/g;
const HOW =
  '(?:nghiem(?: tuc| chinh| tuc)?|tot|co hieu qua|hieu qua|day du|dong bo|thang loi|quyet liet|kip thoi|tich cuc|dung|chat che|triet de|sau rong|sau sac|toan dien|hoan thanh|dat(?: yeu cau)?|khan truong|thong nhat|doi voi|cho|va|cac|nhung|mot so|toan bo|noi dung|tiep tuc|thuc hien|trien khai|thi hanh|to chuc|trong|ca|[,:])';
const WHAT =
  '(?:noi dung|nhiem vu|chi dao|y kien|ket luan|quy dinh|chi tieu|ke hoach|chuong trinh|de an|yeu cau|giai phap|muc tieu|tinh than|chu truong|chinh sach|cong viec|viec|van ban|cam ket|phuong an|quy che|phan cong|to trinh|du an|dieu|khoan|diem|bo chi so|chien luoc|phong trao|quan diem)';
const CARRIES_OUT = new RegExp(`^\\s?(?:${HOW}(?![a-z])\\s?){0,8}(?:${WHAT}(?![a-z])[^;:]{0,140})?$`);
const FOLLOWS =
  /^\s?:?\s?(?:(?:cac|dung|nhung|dung theo|[a-z]{2,8} [a-z]{2,8} nay(?: va|,)?)\s){0,4}(?:(?:noi dung|quy dinh|phan cong|chi dao|y kien|de nghi|de xuat|tinh than|nhiem vu|huong dan|yeu cau|ket luan|tham quyen|ke hoach|chuong trinh|diem|khoan|dieu|muc tieu|lo trinh|tien do|to trinh|van ban|thong bao|chi tieu|tieu chi|mau|phu luc|mo hinh|su|kien nghi|bao cao|phuong an|nguyen tac)(?![a-z])[^;:]{0,160})?$/;
const OPENING = /^\s?(?:thuc hien|trien khai|can cu|theo|xet|tren co so)(?![a-z])/;
const PAST = /(?<!\p{L})đã\s[^,;]{0,70}$/u;

/**
 * How the document uses the instrument that is mentioned at `at`: the word nearest before it that governs it. A mention
 * in another's title (`nested`) is only cited there, unless `theo` leads to it.
 */
export function roleAt(view: View, at: number, nested: boolean): Role {
  const from = Math.max(0, at - REACH);
  const whole = view.bare.slice(from, at);
  if (nested) return /(?<![a-z])theo\s$/.test(whole) && !/kem theo\s$/.test(whole) ? 'basis' : 'cites';
  if (from === 0 && ANNEX.test(whole) && isAnnexLine(view, at)) return 'attachedTo';
  const start = sentenceStart(whole);
  let before = whole.slice(start);
  const enclosed = ENCLOSED.exec(before);
  if (enclosed) before = before.slice(0, enclosed.index + 1);
  else if (TOLD.test(before)) return 'cites';
  for (const [pattern, role] of ACTS) {
    const act = pattern.exec(before);
    if (act) return ITSELF.test(before.slice(0, act.index)) ? role : 'cites';
  }
  // `Thực hiện Chỉ thị …; Thông tư …`: a list whose first member could not be read
  if (/^\s?(?:cac\s|va\s)?$/.test(before) && whole[start - 2] === ';') {
    const head = OPENING.exec(whole.slice(sentenceStart(whole.slice(0, start).replaceAll(';', ','))));
    if (head) return /^\s?(?:thuc hien|trien khai)/.test(head[0]) ? 'implements' : 'basis';
  }
  const original = view.lower.slice(from + start, at);
  const keywords = [...before.matchAll(KEYWORD)].reverse();
  for (const keyword of keywords) {
    const role = governs(keyword, before, original);
    if (role) return role;
  }
  return 'cites';
}

function governs(keyword: RegExpExecArray, before: string, original: string): Role | null {
  const word = keyword[1] as string;
  const end = keyword.index + word.length;
  const ahead = before.slice(0, keyword.index);
  const tail = before.slice(end);
  switch (word) {
    case 'can cu':
    case 'tren co so':
      return tail.startsWith(' do,') ? null : 'basis';
    case 'xet':
      return /(?:xem|don)\s$/.test(ahead) ? null : 'basis';
    case 'theo':
      if (/(?:kem|tiep|tuy|gan)\s$/.test(ahead) || /^\s(?:doi|do|hoi)(?![a-z])/.test(tail) || !FOLLOWS.test(tail))
        return null;
      // `Triển khai thực hiện theo Kế hoạch …`
      return /^\s?$/.test(tail) && /^\s?(?:to chuc |trien khai |thuc hien )+$/.test(ahead) ? 'implements' : 'basis';
    default:
      if (!CARRIES_OUT.test(tail)) return null;
      return PAST.test(original.slice(0, keyword.index)) ? 'cites' : 'implements';
  }
}

function sentenceStart(text: string): number {
  let start = 0;
  for (const end of text.matchAll(SENTENCE)) start = end.index + 2;
  return start;
}

/** `(Kèm theo …)` stands alone, or behind a heading: capitals, or `Phụ lục`, `Mẫu số`. */
function isAnnexLine(view: View, at: number): boolean {
  const bracket = view.text.lastIndexOf('(', at);
  const title = view.text.slice(0, Math.max(0, bracket)).trim();
  if (title === '') return true;
  if (/^(?:phu luc|mau|bieu|danh muc|danh sach|bang|de cuong)(?![a-z])/.test(view.bare)) return true;
  return title === title.toUpperCase();
}
