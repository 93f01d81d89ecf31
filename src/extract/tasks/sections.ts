import type {Kind} from '../../record.ts';
import {anyOf} from '../../text/any-of.ts';

/**
 * How much of a section is orders. `closed`: nothing in it is a task (assessments, aims). `explicit`: only what names who
 * shall do it. `open`: every item that tells to do something.
 */
export type Mode = 'closed' | 'explicit' | 'open';

/** `Về việc …`, `Công tác …`, `Một số …`: before the words that tell */
const OF = /(?:ve (?:viec )?)?(?:cong tac )?(?:(?:mot so|nhung|cac) )?/.source;
/** `I. Đánh giá`, `Kết quả`, `Hạn chế`, `Nguyên nhân` */
const ASSESSMENT =
  /danh gia(?! lai|,? (?:va )?(?:xep|phan) loai| hoc sinh| can bo)|nhan (?:dinh|xet)|ket qua|uu diem|han che|ton tai|khuyet diem|bat cap|nguyen nhan|thuc trang|tinh hinh/;
/** `Mục đích, yêu cầu`, `Quan điểm` */
const AIMS = /muc dich|muc tieu|yeu cau$|yeu cau[:,]|quan diem|tu tuong chi dao/;
/** `Căn cứ pháp lý`, `Sự cần thiết` */
const REASONS =
  /can cu (?:phap ly|chinh tri|thuc tien|de xuat|xay dung)|co so (?:phap ly|chinh tri|thuc tien)|su can thiet/;
/** `Đối tượng`, `Phạm vi`, `Thành phần`, `Địa điểm` */
const FRAME = /chu de|doi tuong|pham vi|tieu chi|hinh thuc khen|thanh phan|dia diem|thoi gian(?! toi)/;
/** `Nguyên tắc`, `Bài học`, `Thuận lợi, khó khăn` */
const LESSONS = /nguyen tac|bai hoc|thuan loi|kho khan|boi canh|giai thich/;
/** `Kiến nghị thực thi`, `Khái quát`, `Dự báo`, `Phương châm` */
const OUTLOOK =
  /loi ich|kien nghi thuc thi|noi dung don gian|khai quat|du bao|ghi nhan|phuong cham|tam nhin|khau hieu|thong diep/;
/** `Thời điểm`, `Chỉ tiêu`, `Nội dung, đối tượng` */
const FIGURES = /thoi diem|chi tieu(?! giao)|noi dung(?:,| va) doi tuong/;
/** `3. Chương trình` over `- 8h00: Đón tiếp đại biểu`, `Tiến trình buổi lễ`, `Quy trình kiểm tra:`: what comes after what on the day */
const PROGRAMME =
  /(?:noi dung,? )?(?:chuong trinh(?: (?:chi tiet|cu the|lam viec|du kien|tong quat|hoi nghi|cuoc hop|buoi le|le|dai hoi|toa dam|hoi thao|tap huan|chao mung)){0,3}|(?:tien|lich) trinh (?:buoi|le|hoi nghi|hoi thao|dai hoi|cuoc hop|lam viec|kiem tra)(?: [a-z]+){0,4}|trinh tu (?:tien hanh|buoi|hoi nghi|cuoc hop|dai hoi|kiem tra)(?: [a-z]+){0,4}|quy trinh (?:kiem tra|lam viec|thanh tra|tham dinh),?(?: [a-z]+){0,3}|kich ban(?: [a-z]+){0,4})[^a-z]{0,4}$/;
const CLOSED = new RegExp(
  `^${OF}(?:${anyOf(ASSESSMENT, AIMS, REASONS, FRAME, LESSONS, OUTLOOK, FIGURES, PROGRAMME).source})`,
);
/** `I. Nội dung đại hội`, `1. Phần lễ`: what is to take place. `1. Kinh phí …`: says where money comes from; who must provide it is said in so many words. */
const EXPLICIT =
  /^(?:noi dung (?:chinh cua |cua )?(?:dai hoi|hoi nghi|hoi thi|cuoc thi|ngay hoi|buoi le|le|hop|cuoc hop|toa dam|hoi thao)(?![a-z])|phan (?:le|hoi)(?![a-z])|kinh phi(?! va (?:cac )?dieu kien)|(?:tong |nhu cau )?von dau tu(?![a-z])(?! cong)|nguon (?:kinh phi|luc|von)|dieu khoan|hieu luc|che do)/;
/** `2. Thời gian, địa chỉ gửi báo cáo`: what is asked for under it is asked in so many words. */
const SENDING = /^(?:thoi (?:gian|han)|dia (?:chi|diem))[^.;:]{0,40}\s(?:gui|nop|bao cao)/;
const OPEN =
  /(?:nhiem vu|giai phap|to chuc thuc hien|phan cong|noi dung thuc hien|bien phap|trien khai thuc hien|nhung viec|phuong huong|trach nhiem|noi dung cong viec|trien khai (?:cong viec|nhiem vu|cong tac|ke hoach)|noi dung thi dua|(?:cac |nhung )?hoat dong (?:chu yeu|chinh|cu the|trong tam)|(?:cong tac|chuong trinh|cong viec) trong tam|trong tam cong tac|^cong viec (?:thang|tuan|sap toi|can)|^(?:(?:mot so|cac|nhung) )?cong viec (?:tiep (?:tuc|theo)|(?:can|phai) (?:lam|trien khai|thuc hien|tap trung))|^ke hoach (?:cong tac |hoat dong |chuyen mon )?(?:thang|tuan|quy) )/;

/** `IV. PHƯƠNG ÁN ỨNG PHÓ TIẾP THEO`, `Dự kiến công việc tuần tới`: what is still to be done */
const AHEAD =
  /^(?:(?:mot so|cac|nhung|du kien) ){0,2}(?:phuong an|ke hoach|cong viec|cong tac|nhiem vu|giai phap|bien phap|dinh huong|phuong huong|trong tam|viec|hoat dong|chuong trinh|chi dao)(?:[ ,][a-z ,]{0,60})? (?:tiep theo|(?:thoi gian|tuan|thang|quy) (?:toi|tiep theo|sap toi))[^a-z]*$/;

/** `1. Về tình hình dịch tả lợn Châu Phi`: of one matter, how it stands and what to do; not `Về tình hình thực hiện nhiệm vụ` */
const OF_MATTER =
  /^ve tinh hinh (?!thuc hien|kinh te|chung|hoat dong|trien khai|cong tac|chap hanh|giai ngan|ket qua|phat trien|xay dung|thi truong)[a-z]/;

/** What a heading says of the items below it; null where it says nothing. `bare` is its text without diacritics. */
export function sectionMode(bare: string): Mode | null {
  const head = bare.slice(0, 90);
  if (SENDING.test(head) || OF_MATTER.test(head)) return 'explicit';
  if (CLOSED.test(head)) {
    // `Dự báo nắng nóng còn kéo dài, các bộ cần tập trung thực hiện các nhiệm vụ sau:`
    if (bare.endsWith(':') && LEADS_ON.test(bare.slice(-220))) return 'open';
    // `Mục tiêu, nhiệm vụ trọng tâm`
    return OPEN.test(head) && !/^(?:danh gia|ket qua|tinh hinh|muc dich)/.test(head) ? 'open' : 'closed';
  }
  if (EXPLICIT.test(head)) return 'explicit';
  return OPEN.test(head) || AHEAD.test(head) ? 'open' : null;
}

const LEADS_ON =
  /[,;.] [a-z][^,;:]{2,110}\s(?:can|phai|yeu cau|de nghi|tap trung)\s[^;:]{0,90}(?:nhiem vu|giai phap|noi dung|cong viec|viec)(?: [a-z]+){0,2} sau(?: day)?:$/;

const OF_PROGRAMME = new RegExp(`^${OF}${PROGRAMME.source}`);
/** Whether a heading stands over what comes after what, on a day or in a check. */
export const isProgramme = (bare: string): boolean => OF_PROGRAMME.test(bare.slice(0, 90));

/** Where a document of a kind begins: what its labelled items are if no heading says otherwise. */
export function initialMode(kind: Kind | null, attached = false): Mode {
  switch (kind) {
    case 'HD': // issued with a decision, a guide lays down how things are, like a quy định
      return attached ? 'explicit' : 'open';
    case 'BC':
    case 'TTr':
    case 'BB':
      return 'closed';
    case 'GM':
    case 'PL':
    case 'QC':
    case 'QyĐ':
    case 'L':
    case 'BL':
    case 'NĐ':
    case 'TT':
    case 'TTLT':
    case 'PL-UBTVQH':
    case 'HĐ':
      return 'explicit';
    default:
      return 'open';
  }
}

/** An Điều that lays down or approves something: its items are the content, and no orders by themselves. */
const ENACTING =
  /^(?:ban hanh|phe duyet|quy dinh|cong nhan|thanh lap|bo sung|sua doi|thong qua|dieu chinh|bai bo|thay the|cong bo|chap thuan|giao chi tieu|cho phep|quyet dinh nay|nghi quyet nay|thu hoi|kien toan|tang|khen)/;

export const isEnacting = (bare: string): boolean => ENACTING.test(bare);

/** A paragraph that opens a list of orders: `… tập trung thực hiện các nhiệm vụ sau:`. */
export function opensTasks(bare: string): boolean {
  const last = bare.trimEnd().at(-1);
  if (last !== ':' && last !== ';') return false;
  const tail = bare.slice(-260);
  return /(?:nhiem vu|noi dung|giai phap|bien phap|yeu cau|chi dao|thuc hien|trien khai|ket luan|chi thi|y kien|phan cong|viec|quyet nghi|quyet dinh)/.test(
    tail,
  );
}

/** `Điều 1. Thành lập Tổ công tác, gồm các ông, bà có tên sau:` over who they are. */
const MEMBERS =
  /^[^a-z]{0,3}(?:thanh lap|kien toan|dieu chinh|bo sung|thay the)\s.{3,300}\s(?:gom|thanh vien|thanh phan|ong|ba|co ten)(?:\s.{0,60})?:\s?$/;

export const listsMembers = (bare: string): boolean => MEMBERS.test(bare);
