import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Block} from '../../tree.ts';
import {findLeads} from '../parties/leads.ts';
import {isAct, isPredicate, startsOrder} from '../parties/predicate.ts';

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

/** `báo cáo, kiểm tra và rà soát các nội dung sau:`: what is joined to the report by a comma or by `và`. */
const JOINED = /(?:,\sđồng thời|,|\svà|\sđồng thời)\s(?=\p{Ll})|^(?=\p{Ll})/gu;
/** What is written all the same. */
const WRITES =
  /^(?:bao cao|danh gia|de xuat|kien nghi|tong hop|thong ke|phan tich|neu|lam ro|gui|cung cap|giai trinh|gop y|xac nhan|nhan xet|de nghi|cho y kien|co y kien|tham gia|dong gop|tra loi|cap nhat|thong tin|thuyet minh|(?:xay dung|lap|hoan thien) (?:bao cao|bieu|danh sach)|cu the|tap trung|du kien|du bao|theo|phuc vu|thuc hien bao cao)(?![a-z])/;
/** `báo cáo kết quả kiểm tra, xử lý …`: the verbs behind are of what is reported on, up to a day by which to report. */
const MATTER =
  /^(?:[^,]{0,60}\s)?(?:ket qua|tinh hinh|thuc trang|so lieu|viec|cong tac|noi dung|nhiem vu|thong tin|ho so|danh sach|tai lieu|van de|cac|ve)\s/;
const BY_DAY = /(?:truoc|cham nhat)\s(?:ngay\s)?[^,;]{0,12}\d[\d/.]*(?:\s(?:thang|nam)\s\d+)*\s?/;

/** Whether a verb that does more than write stands in `[from, end)` beside the report, so that the list is what to do. */
function ordersBeside(view: View, from: number): boolean {
  const {lower, bare} = view;
  const rest = bare.slice(from);
  const day = BY_DAY.exec(rest);
  const start = day ? from + day.index + day[0].length : from;
  if (day && /^,?\s?(?:va|dong thoi)\stap trung\s/.test(bare.slice(start))) return true;
  for (const joint of lower.slice(start).matchAll(JOINED)) {
    const at = start + joint.index + joint[0].length;
    if (!day && MATTER.test(bare.slice(from, at))) return false;
    if (isAct(view, at) && !WRITES.test(bare.slice(at, at + 40))) return true;
  }
  return false;
}

/** `1. Sở Y tế chủ trì kiểm tra bệnh viện.`: items that say who shall do them, and nothing to write about. */
export const nameLeads = (items: readonly Block[]): boolean => items.length > 0 && items.every(namesLead);

/** Not `1. Sở Y tế: số bệnh viện.` */
function namesLead({view}: Block): boolean {
  const leads = findLeads(view, 0, Math.min(view.text.length, 200), false);
  const end = leads.at(-1)?.end ?? 0;
  if (leads[0]?.start !== 0) return false;
  return view.text.startsWith(': ', end) ? startsOrder(view, end + 2) : isPredicate(view, end + 1);
}

export function asksForReport(view: View): boolean {
  const {text, bare} = view;
  if (!endsInColon(text)) return false;
  const end = bare.trimEnd();
  const tail = end.slice(-REACH);
  const asked = ASKED.exec(tail);
  if (!asked) return false;
  const rest = tail.slice(asked.index + asked[0].length);
  if (!(CONTENTS.test(rest) || STATE_OF_THINGS.test(rest)) || ORDERS.test(` ${rest}`)) return false;
  return !ordersBeside(view, end.length - rest.length);
}

/** `1. Nội dung báo cáo`, `II. ĐỀ CƯƠNG BÁO CÁO`: over what is to be written about */
const REPORT_CONTENTS =
  /^(?:cac |nhung )?(?:noi dung (?:chinh |chu yeu |cu the )?(?:cua )?(?:cac )?(?:ban |de cuong )?bao cao|de cuong bao cao|bo cuc bao cao)(?![^:]{0,60}(?:gui|truoc|cham nhat))/;

/** Whether a heading stands over the chapters of a report. */
export const isReportContents = (bare: string): boolean => REPORT_CONTENTS.test(bare.slice(0, 120));
