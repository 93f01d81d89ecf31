import type {Role} from '../../../record.ts';
import {leadsToNext} from '../link.ts';
import {type SentenceRule, sentenceStart} from './mention.ts';

/** The words before an instrument that say what it is for. */

/** `(gửi kèm theo Công văn …)` says where a thing was sent; `(ban hành kèm theo …)` names what is meant */
export const isSentWith: SentenceRule = ({bare, enclosed}) =>
  enclosed && /\(\s?(?:gui |dinh )?kem theo $/.test(bare) ? 'cites' : null;

/** `UBND tỉnh đã ban hành Quyết định số …`: a fact, and no use of it */
export const isTold: SentenceRule = ({bare, enclosed}) =>
  !enclosed && (TOLD.test(bare) || AS_SAID.test(bare) || SENT_ALONG.test(bare)) ? 'cites' : null;

/** `UBND tỉnh đã ban hành `, `nhận được `: a paper that somebody made, told as a fact. */
const TOLD = /(?<![a-z])(?:da|duoc|vua)?\s?(?:ban hanh|ban|co|ky|nhan duoc|gui|trinh|tham muu)\s(?:cac\s)?$/;
/** `theo lộ trình như đã cam kết trong báo cáo giải trình số 5/BC-UBND`: where it was said */
const AS_SAID = /(?<![a-z])nhu da [a-z]+(?: [a-z]+){0,3} (?:trong|tai) (?:[a-z]+ ){0,4}$/;

/** `gửi kèm theo Công văn này Báo cáo số …` */
const SENT_ALONG =
  /(?<![a-z])(?<!(?:mau|van ban|bieu|danh sach|phu luc) )gui kem(?: theo)? (?:cong van|van ban|thong bao|to trinh|bao cao) nay (?:ban )?$/;

/** `Thực hiện Chỉ thị …; Thông tư …`: a list whose first member could not be read */
export const goesOnList: SentenceRule = ({mention: {view, at, whole, from}, start, before}) => {
  if (whole[start - 2] !== ';' || !leadsToNext(before)) return null;
  const list = view.bare.slice(Math.max(0, at - LIST_REACH), from + start).replaceAll(';', ',');
  const head = OPENING.exec(list.slice(sentenceStart(list)));
  return head && (/^\s?(?:thuc hien|trien khai)/.test(head[0]) ? 'implements' : 'basis');
};

/** How far before its last member a list of bases may begin. */
const LIST_REACH = 1200;
const OPENING = /^\s?(?:thuc hien|trien khai|can cu|theo|xet|tren co so)(?![a-z])/;

/** `Căn cứ …`, `Thực hiện …`, `theo quy định tại …`: the nearest word that governs the instrument */
export const isGoverned: SentenceRule = ({mention: {view, at, from}, start, before}) => {
  const original = view.lower.slice(from + start, at);
  let acted = false;
  for (const keyword of [...before.matchAll(KEYWORD)].reverse()) {
    const acts = !BASIS.test(keyword[1] as string);
    // `Thực hiện kế hoạch … phải thực hiện đồng bộ với Quyết định …`: only the nearest verb can govern
    if (acts && acted) continue;
    acted ||= acts;
    const role = governs(keyword, before, original);
    if (role) return role;
  }
  return null;
};

/** `quán triệt, phổ biến, tuyên truyền Nghị quyết …` makes it known and no more; `quán triệt và thực hiện` carries it out. */
const KEYWORD =
  /(can cu|tren co so|xet|theo|thuc hien|trien khai|thi hanh)(?<![a-z](?:can cu|tren co so|xet|theo|thuc hien|trien khai|thi hanh))(?![a-z])/g;
const BASIS = /^(?:can cu|tren co so|xet|theo)$/;
const HOW =
  '(?:nghiem(?: tuc| chinh)?|tot|co hieu qua|hieu qua|day du|dong bo|thang loi|quyet liet|kip thoi|tich cuc|dung|chat che|triet de|sau rong|sau sac|toan dien|hoan thanh|dat(?: yeu cau)?|khan truong|thong nhat|doi voi|cho|va|cac|nhung|mot so|toan bo|noi dung|tiep tuc|thuc hien|trien khai|thi hanh|quan triet|to chuc|trong|ca|[,:])';
const WHAT =
  '(?:noi dung|nhiem vu|chi dao|y kien|ket luan|quy dinh|chi tieu|ke hoach|chuong trinh|de an|yeu cau|giai phap|muc tieu|tinh than|chu truong|chinh sach|cong viec|viec|van ban|cam ket|phuong an|quy che|phan cong|to trinh|du an|dieu|khoan|diem|bo chi so|chien luoc|phong trao|quan diem|nghi quyet|nghi dinh|quyet dinh|chi thi|cong van|cong dien|thong tu)';
const CARRIES_OUT = new RegExp(`^\\s?(?:${HOW}(?![a-z])\\s?){0,8}(?:${WHAT}(?![a-z])[^;:]{0,140}(?::\\s)?)?$`);
/** `thực hiện nhiệm vụ A từ nguồn kinh phí đã giao tại Quyết định …`: where the money comes from, not what is carried out */
const ELSEWHERE = /\s(?:tu|bang)\s(?:nguon|kinh phi|von|ngan sach)\s/;
/** `báo cáo kết quả thực hiện Nghị quyết …`, `đánh giá tình hình triển khai …`: how it was carried out is told */
const REPORTED =
  /(?<![a-z])(?:tinh hinh|ket qua|tien do|so ket|tong ket|danh gia)\s(?:(?:cong tac|viec|mot nam|\d{1,2} nam|to chuc|trien khai),?\s){0,3}$/;
const FOLLOWS =
  /^\s?:?\s?(?:(?:cac|dung|nhung|dung theo|[a-z]{2,8} [a-z]{2,8} nay(?: va|,)?)\s){0,4}(?:(?:noi dung|quy dinh|phan cong|chi dao|y kien|de nghi|de xuat|tinh than|nhiem vu|huong dan|yeu cau|ket luan|tham quyen|ke hoach|chuong trinh|diem|khoan|dieu|muc tieu|lo trinh|tien do|bo tieu chi|bo chi so|to trinh|van ban|thong bao|chi tieu|tieu chi|mau|phu luc|mo hinh|su|kien nghi|bao cao|phuong an|nguyen tac)(?![a-z])(?:[^;:]|(?<= so):){0,160})?$/;
/** `theo trình tự, thủ tục quy định tại `, `theo các tiêu chuẩn được ban hành tại khoản 2 Điều 5 `: whatever goes by it */
const STATED =
  /^\s(?:[a-z]+,?\s){1,12}?(?:duoc\s)?(?:quy,? dinh|ban hanh|phe duyet|huong dan|cong bo)\stai\s(?:(?:cac\s|diem\s|khoan\s|dieu\s|muc\s|chuong\s|phu luc\s|va\s|[ivx]{1,5},?\s|\d{1,3}[a-z]?,?\s|[a-z],?\s){1,12})?$/;
const PAST = /(?<!\p{L})đã\s(?:(?!về\s)[^,;]){0,70}$/u;

function governs(keyword: RegExpExecArray, before: string, original: string): Role | null {
  const word = keyword[1] as string;
  const end = keyword.index + word.length;
  const ahead = before.slice(0, keyword.index);
  const tail = before.slice(end);
  switch (word) {
    case 'can cu':
      return tail.startsWith(' do,') ? null : 'basis';
    case 'tren co so':
      // `bạo lực trên cơ sở giới`
      return /^ (?:do,|gioi(?! (?:thieu|han)))/.test(tail) ? null : 'basis';
    case 'xet':
      return /(?:xem|don)\s$/.test(ahead) ? null : 'basis';
    case 'theo':
      if (/(?:kem|tiep|tuy|gan)\s$/.test(ahead) || /^\s(?:doi|do|hoi)(?![a-z])/.test(tail)) return null;
      if (!FOLLOWS.test(tail) && !STATED.test(tail)) return null;
      // `Triển khai thực hiện theo Kế hoạch …`
      return /^\s?$/.test(tail) && /^\s?(?:to chuc |trien khai |thuc hien )+$/.test(ahead) ? 'implements' : 'basis';
    default:
      if (!CARRIES_OUT.test(tail)) return null;
      if (ELSEWHERE.test(tail) || REPORTED.test(ahead)) return 'cites';
      return PAST.test(original.slice(0, keyword.index)) ? 'cites' : 'implements';
  }
}

/** `Được sự đồng ý của Sở X tại Công văn …, Bệnh viện mời`, `Sau khi xem xét công văn …`: what a sentence opens with that it rests on */
export const isConsented: SentenceRule = ({before}) => (CONSENTED.test(before) ? 'basis' : null);
const CONSENTED =
  /^\s?(?:duoc (?:su )?(?:dong y|nhat tri|chap thuan|uy quyen|cho phep)(?: cua [^.;:]{3,90})?,? (?:tai|theo) (?:cac )?|(?:sau khi )?xem xet (?:noi dung |de nghi (?:cua [^.;:]{3,80} )?tai )?)$/;

/** `Về đề nghị của UBND tỉnh tại văn bản số …, ý kiến của Bộ X tại văn bản số …, Phó Thủ tướng có ý kiến như sau`: what the letter answers, as behind `Xét` */
export const isAnswered: SentenceRule = ({mention: {view, at, whole, from}, start}) => {
  // the first sentence of a letter, however many papers it names
  const isFirst = at < LONGEST_ANSWERED && ASKED.test(view.bare.slice(0, at));
  if (!isFirst && !ASKED.test(whole.slice(start))) return null;
  return ANSWERS.test(view.bare.slice(isFirst ? 0 : from + start, at + LONGEST_ANSWERED)) ? 'basis' : null;
};
const LONGEST_ANSWERED = 1400;
const ASKED = /^\s?ve (?:viec )?(?:de nghi|kien nghi|de xuat|bao cao)\s[^;.]{3,1200}\stai\s$/;
const ANSWERS = /^[^:]{0,2400}?,\s[^.;:,]{3,80}\sco y kien(?: chi dao)?(?: nhu sau)?\s?:/;

/** A line between bases, `căn cứ` lost in scanning */
export const isAmongBases: SentenceRule = ({mention: {view, at, from, place}}) =>
  place.amongBases && from === 0 && RUBBISH.test(view.text.slice(0, at)) ? 'basis' : null;

/** `_T"——€Cars ghị định số 118/2008/NĐ-CP`: nothing before the mention, or what no sentence holds */
const RUBBISH = /^(?:.{0,24}[^\p{L}\d\s.,;:()/-].{0,24})?$/u;
