import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {PERSON} from '../parties/name-shapes.ts';
import {findOwners} from '../parties/owners.ts';
import {startsOrder} from '../parties/predicate.ts';
import {listsPurposes} from './colon-items.ts';

/** `Gửi hồ sơ đề nghị về Sở, gồm:`, `…, báo cáo gồm các nội dung sau:` */
const PAPERS =
  /(?:^|(?<!\s(?:trong|tai|can cu|theo|tu|(?<!ket )qua))\s)(?:ho so|tai lieu|bao cao|danh sach|van ban|giay to|de cuong|bieu mau)(?:\s(?!nhiem vu|cong viec|giai phap)(?:(?!\sva\s)[^.,;:]){0,90}?)?,?\s(?:bao )?gom(?: co)?(?: (?:cac |nhung |mot so )?(?:tai lieu|van ban|noi dung|giay to|phan|thanh phan|loai)(?: [^.;:]{1,30})?)?\s?:\s?$/;
/** `Lập báo cáo theo các biểu mẫu:` */
const FORMS =
  /(?:^|\s)(?:bao cao|ho so|danh sach|thong ke|so lieu)\s[^:]{0,240}\stheo (?:cac |dung )?(?:bie[un] mau|mau bieu|mau)(?: so \d{1,3})?(?: sau(?: day)?| dinh kem| kem theo)?\s?:\s?$/;
/** `Tổng hợp kết quả gửi UBND xã trước ngày …, nội dung bao gồm:`: of what that consists, whatever words it is told in */
const CONTENTS =
  /\S,? (?:voi )?(?:cac )?noi dung(?: chinh| chu yeu| bao cao| cu the)? (?:bao )?gom(?: co)?(?: (?:cac|nhung) [^.;:]{1,30})?\s?:\s?$/;
/** `2. Báo cáo một số nội dung sau:` */
const REPORT =
  /^\W*(?:de nghi [^.;:]{0,90}\s)?(?:gui )?bao cao (?:(?:cu the|ro|day du|bang van ban|chi tiet|giai trinh|so) )?(?:(?:ve|theo) )?(?:(?:cac|mot so|nhung) )?(?:noi dung|van de)(?: chinh| chu yeu| cu the| co ban)?(?: nhu)? sau(?: day)?\s?:\s?$/;

/** Whether what stands in the list under a text are papers, or what a report must tell, and no orders. */
const listsThings = ({bare}: View): boolean => {
  const end = bare.trimEnd();
  if (!end.endsWith(':')) return false;
  const tail = end.slice(-420);
  return PAPERS.test(tail) || FORMS.test(tail) || REPORT.test(tail) || CONTENTS.test(tail);
};

/** `Báo cáo gồm các nội dung:`: of what it is made, and nothing to do by itself. */
export const tellsContents = ({bare}: View): boolean =>
  /^\W*(?:noi dung )?(?:ho so|bao cao|tai lieu|de cuong)(?:\s(?!gui|nop)[a-z]{1,7}){0,5}\s(?:bao )?gom\s?/.test(
    bare.slice(0, 80),
  );

/** What is done as well as what is written down. */
const PAPER =
  /^\W*(?:bao cao|danh gia|de xuat|kien nghi|tong hop|thong ke|ke hoach|quyet dinh|quy dinh|huong dan|thong bao|dang ky|de nghi|gioi thieu|kiem ke|ke khai|cam ket|giai trinh|xac nhan|phan tich|ghi|nhan xet|ket luan|khao sat|du bao|so ket|tong ket|to chuc|ket qua)(?![a-z])/;

/** The same, unless one of its items tells to do something: `+ Chuẩn bị mẫu sản phẩm để đối chiếu`; or what it is all for. */
export const listsPapers = (view: View, items: readonly (Block | Table)[]): boolean =>
  listsThings(view)
    ? REPORT.test(view.bare.trimEnd()) ||
      CONTENTS.test(view.bare.slice(-160)) ||
      !items.some((item) => item.type === 'block' && startsOrder(item.view, 0) && !PAPER.test(item.view.bare))
    : listsKinds(view, items) || (items.length > 0 && listsPurposes(view) && !items.some(ordersItself));

/** `- Sở Nội vụ hoàn thành báo cáo trước ngày 1/5`, `b) Báo cáo UBND tỉnh …`: says who, to whom or by when, which no purpose does */
const ordersItself = (node: Block | Table): boolean => {
  if (node.type !== 'block') return false;
  const {lead, report} = findOwners(node.view);
  return lead.length > 0 || report.length > 0 || ORDERS.test(node.view.text) || DUE.test(node.view.lower);
};
const ORDERS = /^\P{L}{0,3}(?:Giao|Yêu cầu|Đề nghị)\s/u;
const DUE = /\s(?:trước|xong|chậm nhất|muộn nhất)\s(?:(?:là |vào |trong )*(?:ngày|tháng|quý|cuối|hết)\s|\d)/u;

/** `Sở Y tế theo dõi việc thi hành pháp luật trong lĩnh vực:` over `Công tác tiêm chủng`, `Quản lý dược phẩm`: what it is about, and no orders */
export const listsTopics = (view: View, items: readonly (Block | Table)[]): boolean =>
  TOPICS.test(view.bare.slice(-60)) &&
  items.some((item) => item.type === 'block' && /^\W*(?:cong tac|linh vuc|viec|van de)\s/.test(item.view.bare));
const TOPICS = /\s(?:trong|thuoc|ve)(?: (?:cac|nhung|mot so))? linh vuc(?: sau(?: day)?)?\s?:\s?$/;

/** `rà soát, phân loại theo các nhóm đối tượng cụ thể như:` over `Doanh nghiệp có thu nhập từ nước ngoài`: of which kinds they are */
const listsKinds = (view: View, items: readonly (Block | Table)[]): boolean =>
  items.length > 0 &&
  KINDS.test(view.bare.slice(-60)) &&
  items.every(
    (item) =>
      item.type === 'block' &&
      OF_A_KIND.test(item.view.bare) &&
      !MUST.test(item.view.lower) &&
      !BY_WHEN.test(item.view.lower),
  );
const KINDS =
  /\s(?:nhom|loai|dang)(?: (?:doi tuong|doanh nghiep|ho|to chuc|ca nhan|nguoi nop thue|co so))?(?: (?:cu the|chinh|chu yeu))?(?: nhu| sau| gom| bao gom)(?: sau)?(?: day)?\s?:\s?$/;
const OF_A_KIND =
  /^\W*(?:cac |nhung |nhom )?(?:doanh nghiep|ho |to chuc|ca nhan|nguoi|co so|cong ty|don vi|truong hop|doi tuong)/;
/** By when something is to be done, which makes an order of an item: `Người nghèo: Sở Nội vụ rà soát xong trong tháng 4`. */
const BY_WHEN = /\s(?:xong|hoàn thành|chậm nhất|trước (?:ngày )?\d|trong (?:tháng|quý) [\divx])/u;
const MUST = /\s(?:phải|cần|có trách nhiệm|đề nghị|yêu cầu|nộp|gửi|báo cáo)\s/u;

/** `Hướng dẫn khóa luận cho một sinh viên:` over `- Trình độ cao đẳng 15`, `- Trình độ đại học 20`: rows of a table of rates that has lost its lines */
export const listsFigures = (view: View, items: readonly Block[]): boolean =>
  items.length > 1 &&
  items.slice(0, 2).every((item) => item.view.text.length < 90 && RATE.test(item.view.bare)) &&
  !findOwners(view).lead.some(({start, end}) => !PERSON.test(view.text.slice(start, end))) &&
  !DUE.test(view.lower);
/** Not `theo Mẫu số 5`, `trong năm 2024`, `Phường 3`, `Xe ô tô 02`. */
const RATE =
  /^[^.;:]*(?<!(?:^|[^a-z])(?:so|mau|phu luc|bieu|dieu|khoan|diem|muc|nam|thang|quy|ngay|lan|thu|phuong|quan|xa|thon|ap|ban|to|to dan pho|khoi|khoi pho|khu|khu pho|khu vuc|khu dan cu|cum|chi bo|doi|nhom|doan|lop|nha|kho|tang|phong|cong|cau|tuyen|duong|ngo|xe|tau|o to|may|dot|vong|chuong|bai|tap|loai|hang|cap|vung))(?<=[a-z>)]) \d{1,4}(?:,\d)?\s*$/;
