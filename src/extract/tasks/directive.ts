import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {bracketAtEnd} from '../parties/bracket-at-end.ts';
import {bracketedLeads} from '../parties/bracketed.ts';
import {type FoundOwners, findOrdered, findOwners} from '../parties/owners.ts';
import {isImplied, ORDER} from './implied.ts';
import {isAddress} from './statements.ts';

/** How a text tells somebody to do something. */
export type Directive =
  /** it names who: `Giao Sở X …`, `Sở X chủ trì …` */
  | 'explicit'
  /** a verb opens it, who must do it stands above */
  | 'implied';

/** Whether the text from `from` on is an order, and of which sort. Null where it only states. */
export function readDirective(view: View, owners: FoundOwners, from = 0): Directive | null {
  if (view.text.length < 90 && isAddress(view.lower)) return null;
  if (view.text.length < 160 && SHOWN.test(view.lower)) return null;
  if (from === 0 && RECOUNTS.test(view.lower.slice(0, 300)) && !DEMANDED.test(view.lower)) return null;
  if (owners.lead.length || asksFor(view, from)) return 'explicit';
  return isImplied(view, from) || DUE_AT_END.test(view.lower.slice(-70)) ? 'implied' : null;
}

/** `Qua một năm thực hiện Dự án, học sinh mạnh dạn hơn`, `Sau hơn 3 tháng triển khai, việc sắp xếp đã cơ bản hoàn thành`: what has come of it */
const RECOUNTS =
  /^\P{L}*(?:qua|sau) (?:hơn |gần )?(?:\d+|một|hai|ba|bốn|năm|sáu|mười) (?:năm|tháng|quý|tuần)(?: \p{L}+)? (?:triển khai|thực hiện|tổ chức|thi hành|thí điểm|vận hành)[^;]*?, [^;]*?(?:đã|hơn|được|đạt|cơ bản)\s/u;
const DEMANDED =
  /\s(?:yêu cầu|đề nghị|giao(?! tiếp| thông| lưu| dịch)|phải|cần|tiếp tục|khẩn trương|chậm nhất|có trách nhiệm)\s|\strước (?:ngày )?\d/u;

/** `Thay sứ vỡ tại cột 45; thời hạn: 20/6/2024.`: what has a term of its own is to be done, whatever its verb */
const DUE_AT_END =
  /[;,.(]\s?(?:thời hạn|thời gian hoàn thành|hạn hoàn thành|hoàn thành|xong)(?: hoàn thành)?\s?:?\s(?:là |trước |trong |chậm nhất ){0,2}(?:ngày |tháng |quý )?\d[^.;]*[.;)]*\s?$/u;

/** `Phân công cụ thể tại Phụ lục kèm theo.`: where it is to be read */
const SHOWN =
  /^\P{L}*(?:phân công|chi tiết|danh mục|nội dung|nhiệm vụ)\s[^.;:]{0,60}(?:tại|theo)\s(?:các\s)?(?:phụ lục|bảng|biểu)[^.;:]{0,40}[.\s]*$/u;

const OBJECT =
  /(?:danh sach|bao cao|ket qua|ho so|tai lieu|van ban|phieu|y kien|noi dung|so lieu|bieu mau|(?:bai|san pham|tac pham) du thi|bai viet|moi (?:su |y kien )?(?:dong gop|ung ho)|de (?:thi|kiem tra|va dap an)|don (?:dang ky|de nghi))(?![a-z])/
    .source;
const SENT_TO =
  /(?:gui|nop)\s(?:ve|cho|den|qua|theo|ban|so|phong|van phong|ubnd|uy ban|bo|cuc|chi cuc|vu|tong cuc|dang uy|chi bo|nha truong|truong)/
    .source;
const REPORTED_TO = /bao cao\s(?:ve|ubnd|uy ban|chu tich|thuong truc|van phong|tinh uy|huyen uy|thanh uy|dang uy)/
  .source;
/** `Danh sách cử cán bộ tham dự gửi về Phòng X chậm nhất ngày 18/10`: what is asked for stands first. */
const OBJECT_FIRST = new RegExp(`^${OBJECT}[^.;:]{0,160}?\\s(?:${SENT_TO}|${REPORTED_TO})\\s`);

/** `Văn bản gửi Sở Tài chính còn sơ sài`: how it was sent */
const AS_IT_WAS = /^[^.;:(,]*\s(?:chua|con(?! lai)|cham(?! nhat| hon))(?![a-z])[^.;:(,\d]*(?:[.;]|$)/;

/** `Hồ sơ gồm đơn, bản sao bằng. Hồ sơ gửi về Phòng X chậm nhất ngày 18/10`: what it consists of, and by when it must be there. */
const OBJECT_LATER =
  /[.;] (?:danh sach|bao cao|ho so|phieu|bai du thi|bieu mau|de nghi)[^.;:]{0,60}? (?:gui|nop) (?:ve|cho|den|qua|tai)[^.;:]{0,120}? (?:truoc|cham nhat|muon nhat) (?:ngay|luc|\d)/;

const PAPER =
  /(?:thong bao|bien ban|ket luan|giay moi|chuong trinh|tai lieu|nghi quyet|ho so)(?![a-z])(?![^.;:]* (?:nhung|song|ma) (?:van |con )?(?:chua|khong|cham))/
    .source;
const HANDED =
  /(?<! (?:da|chua|vua|moi)) (?:duoc|phai) (?:[^.;:]{2,40} )?(?:gui|chuyen|phat hanh|ban giao) (?:toi |den |cho |ve )/
    .source;
const BY_WHEN = /(?:cham nhat|muon nhat|khong qua|truoc (?:ngay|khi)|trong (?:vong|thoi han)) /.source;
/** `Thông báo kết luận do Chánh Văn phòng ký, được gửi đến các thành viên chậm nhất sau 05 ngày`: a paper, whoever makes it, and by when it must be there */
const PASSED_ON = new RegExp(`^${PAPER}[^.;:]{3,220}?${HANDED}[^.;:]{3,160}? ${BY_WHEN}`);

/** `Thời hạn gửi báo cáo kết quả về Sở X: trước ngày 20/10`: an item of its own that says what is to be sent, where and by when. */
const DELIVERY =
  /^(?:thoi (?:han|gian)|han(?: cuoi)?) (?:hoan thanh )?(?:viec )?(?:gui|nop|bao cao)(?! (?:ho so|don|phi|hoc phi|le phi|thue|tien(?! do)) )[^.;:]{0,90}? (?:ve|cho|den|len) [^.;:]{2,80}?:? (?:la )?(?:truoc|cham nhat|muon nhat|ngay) /;

const TROUBLED =
  /(?:(?:trong )?qua trinh|neu|truong hop|khi|moi)[^.;:]{0,110}(?:kho khan|vuong mac|phat sinh|thay doi)[^.;:]{0,50}?/
    .source;
const TELL =
  /(?:,? (?:xin )?de nghi (?:gui |kip thoi |som )?(?:phan anh|bao cao|bao|thong tin|gui|lien he|co y kien|trao doi)|,? (?:kip thoi )(?:phan anh|bao cao|thong tin|gui)|, (?:bao cao|phan anh))/
    .source;
const TO_WHOM = /(?: \S+){0,5} (?:ve|cho|voi|den|ubnd|uy ban|so|bo|chu tich|van phong|phong|cuc|chi cuc) /.source;
/** `Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Bộ X`: asked of whoever carries it out. */
const TROUBLE = new RegExp(`^${TROUBLED}${TELL}${TO_WHOM}`);

export const asksForDelivery = (bare: string): boolean =>
  (bare.startsWith('thoi ') || bare.startsWith('han ')) && DELIVERY.test(bare);
export const asksForObject = (bare: string): boolean => OBJECT_FIRST.test(bare);

/** `Ghi nhận kết quả đạt được; giao Sở Y tế tiếp tục theo dõi.`: not the name of a chapter, for somebody is told. */
const ordersBehind = (view: View): boolean =>
  (/[.;,]\s(?:giao|yêu cầu|đề nghị)\s/iu.test(view.text) && findOrdered(view).length > 0) || asksNamed(view);

/** `Ghi nhận kết quả; giao Sở Y tế theo dõi`, `Dự báo lượng khách quý II (Sở Du lịch chủ trì)` */
export const tellsWhom = (view: View): boolean =>
  ordersBehind(view) || bracketedLeads(view, 0, view.text.length).length > 0 || bracketAtEnd(view).length > 0;

/** `Yêu cầu: UBND huyện Ba Lăng báo cáo tiến độ`: who is asked, and no heading of demands */
const asksNamed = (view: View): boolean =>
  /^\P{L}*yêu cầu: (?=\S)/iu.test(view.text) && findOwners(view).lead.length > 0;

/** Whether a sentence asks for something of whoever reads it. */
function asksFor(view: View, from: number): boolean {
  if (
    (OBJECT_FIRST.test(view.bare.slice(from)) && !AS_IT_WAS.test(view.bare.slice(from, from + 200))) ||
    (from === 0 && OBJECT_LATER.test(view.bare))
  )
    return true;
  if (from === 0 && PASSED_ON.test(view.bare)) return true;
  if (TROUBLE.test(view.bare.slice(from, from + 260))) return true;
  const order = phraseEnd(ORDER, view.lower, from);
  return (
    order >= 0 &&
    !/giao$/.test(view.lower.slice(from, order)) &&
    /^\s\p{Ll}/u.test(view.text.slice(order, order + 3)) &&
    !/^[^.]{0,200}:/.test(view.text.slice(order))
  );
}
