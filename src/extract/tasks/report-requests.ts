import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';

/** Letters that ask for a report or for figures: what their list names is to be written about, not done. */

const REACH = 460;

/** `… đề nghị các sở báo cáo`, `… yêu cầu các trường cung cấp`, `… đề nghị quý cơ quan cho ý kiến`: up to what is asked for. */
const ASKED =
  /(?:de nghi|yeu cau)\s[^.;:]{2,160}?\s(?:bao cao|(?:cung cap|thong ke|tong hop)(?= (?:thong tin|so lieu|tai lieu|ho so|danh sach))|(?:cho|co|gop|tham gia|tham gia gop|dong gop) y kien),?\s/;

/** `… theo đề cương sau:`, `…, tập trung vào các nội dung chính như sau:` */
const CONTENTS =
  /^(?:[^.;:]{0,230}[\s(])?(?:noi dung|van de|de cuong|mau|huong dan|thong tin|so lieu|chi tieu|tieu chi)\b[^.;:]{0,160}(?:sau(?: day)?|duoi day)\)?\s?:$/;

/** `… báo cáo kết quả thực hiện Nghị quyết, cụ thể:`, `… báo cáo tình hình quản lý đê như sau:` */
const STATE_OF_THINGS =
  /^(?:danh gia )?(?:ve )?(?:ket qua|tinh hinh|thuc trang|so lieu|viec)\b[^.;:]{0,230}[\s,](?:cu the(?: nhu sau)?|nhu sau|gom|sau(?: day)?)\s?:$/;

/** `… và thực hiện một số nội dung sau:`, `…, đồng thời lưu ý các vấn đề sau:`: the list orders */
const ORDERS =
  /\s(?:luu y|quan tam|chu y|chan chinh|dong thoi|(?:tap trung |tiep tuc |to chuc )?(?:thuc hien|trien khai|chi dao|khac phuc|xu ly|giai quyet|hoan thanh)(?: tot| nghiem| nghiem tuc| ngay| day du| hieu qua)*(?= (?:(?:cac|mot so|nhung|theo)? ?(?:noi dung|van de|huong dan|chi tieu)|(?:cu the )?nhu sau|cu the)))\s/;

export function asksForReport({text, bare}: View): boolean {
  if (!endsInColon(text)) return false;
  const tail = bare.trimEnd().slice(-REACH);
  const asked = ASKED.exec(tail);
  if (!asked) return false;
  const rest = tail.slice(asked.index + asked[0].length);
  return (CONTENTS.test(rest) || STATE_OF_THINGS.test(rest)) && !ORDERS.test(` ${rest}`);
}

/** `1. Nội dung báo cáo`, `II. ĐỀ CƯƠNG BÁO CÁO`: over what is to be written about */
const REPORT_CONTENTS =
  /^(?:cac |nhung )?(?:noi dung (?:chinh |chu yeu |cu the )?(?:cua )?(?:cac )?(?:ban |de cuong )?bao cao|de cuong bao cao|bo cuc bao cao)(?![^:]{0,60}(?:gui|truoc|cham nhat))/;

/** Whether a heading stands over the chapters of a report. */
export const isReportContents = (bare: string): boolean => REPORT_CONTENTS.test(bare.slice(0, 120));
