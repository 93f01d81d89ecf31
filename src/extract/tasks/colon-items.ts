import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {findOwners} from '../parties/owners.ts';
import {startsOrder} from '../parties/predicate.ts';
import {readDirective} from './directive.ts';

/** What an item or a lead-in that ends in a colon orders by itself, whatever stands under it. */

/** Less is no order that is whole: `3. Sở Y tế; các xã; tập trung …:` */
const WHOLE = 60;
/** No whole order is longer. */
const LONGEST = 900;
/** `; đồng thời:`, `; trong đó chú ý:`, `; tổ chức thực hiện các nhiệm vụ sau:`: what a whole order leads to */
const LEADS_ON =
  /^(?:(?:đồng thời|trong đó)(?:,? (?:chú ý|lưu ý|tập trung|chú trọng))?|(?:đồng thời|tập trung|tổ chức|thực hiện|triển khai|chú trọng)(?!\p{L})[^:]*\ssau(?: đây)?)\s?:\s?$/u;
/** `. Trong đó lưu ý một số nội dung sau:`, `. Riêng các xã sau báo cáo thêm:`: a sentence that leads from a whole one to its list */
const SENTENCE =
  /^(?:đồng thời|trong đó),? (?:cần )?(?:chú ý|lưu ý|tập trung|chú trọng) (?:vào )?(?:(?:một số|các|những) )?(?:nội dung|nhiệm vụ|công việc|vấn đề|việc|điểm)(?: sau(?: đây)?)?\s?:\s?$|^(?:riêng|ngoài ra,?) [^:]{3,90}:\s?$/u;

/** `7. Sở X kiểm tra các chủ hồ vận hành đúng quy trình; đồng thời:`: an order that is whole before what it leads to */
export function isWhole(view: View): boolean {
  const {lower} = view;
  if (!endsInColon(lower)) return false;
  const stop = Math.max(lower.lastIndexOf('; '), lower.lastIndexOf('. '));
  if (stop < WHOLE || stop > LONGEST) return false;
  const tail = lower.slice(stop + 2);
  if (!LEADS_ON.test(tail) && !(lower[stop] === '.' && SENTENCE.test(tail))) return false;
  return startsOrder(view, 0) || tellsSomebody(view, stop);
}

/** Whether more than names stands before `end`. */
function tellsSomebody(view: View, end: number): boolean {
  const last = findOwners(view, 0, end).lead.at(-1);
  return last !== undefined && end - last.end > WHOLE / 2;
}

const PURPOSES = /\s(?:để|nhằm|theo hướng)\s?:\s?$/u;
/** With whom, by whom or on what grounds: what stands under it is what to do. */
const NOT_YET = /(?:^|\s)(?:phối hợp|tham mưu|căn cứ|trên cơ sở|giúp)\s[^.;:,]*$/u;

/** `đ) Sửa đổi Luật A và các luật có liên quan để:` over what that is for, `Hoàn thiện dự thảo theo hướng:` over how */
export function listsPurposes(view: View): boolean {
  const {lower} = view;
  if (!endsInColon(lower)) return false;
  const end = PURPOSES.exec(lower.slice(-24));
  if (!end) return false;
  const stop = Math.max(0, lower.length - 24) + end.index;
  return stop > WHOLE / 2 && !NOT_YET.test(lower.slice(0, stop)) && (startsOrder(view, 0) || tellsSomebody(view, stop));
}

/** What only opens a list, and names nothing of its own. */
const OPENS = /\s(?:sau(?: day)?\s?[:,]|(?:nhu|cu the|noi dung|nhiem vu|giai phap|viec|linh vuc|khau)\s?:\s?$)/;
/** No longer text is the name of what its list holds. */
const LONGEST_HEAD = 300;

/** `- Chuẩn bị tài liệu phục vụ Đoàn kiểm tra:` over `+ Bộ tiêu chí …` and `+ Lập bảng tự chấm điểm …`: things as well as orders */
export function holdsThings({view, children}: Block): boolean {
  const {text, bare} = view;
  return (
    text.length > WHOLE &&
    text.length < LONGEST_HEAD &&
    endsInColon(text) &&
    startsOrder(view, 0) &&
    !OPENS.test(bare) &&
    children.some(isThing)
  );
}

const isThing = (node: Block | Table): boolean =>
  node.type === 'block' &&
  node.label !== null &&
  !node.children.length &&
  !readDirective(node.view, findOwners(node.view));

/** `… Trường hợp không khai thác được thì thực hiện như sau:`, `… Cụ thể các mức hỗ trợ như sau:`, `… Hồ sơ bao gồm:`: what a last sentence opens a list with */
const OPENS_CASE =
  /^(?:(?:hồ sơ|tài liệu)(?=[^:]{0,60}\sgồm(?: có)?\s?:)|trường hợp|nếu|đối với|cụ thể(?!,?\s(?:như|là|các nội dung|các nhiệm vụ|một số|những nội dung))\s)[^:]*:\s?$/u;

/** `Các xã rà soát hồ sơ trước khi chi. Trường hợp hồ sơ thiếu thì thực hiện như sau:`: an order before what only the last sentence opens */
export function ordersBeforeCase(view: View): boolean {
  const stop = view.lower.lastIndexOf('. ');
  if (stop < WHOLE || !OPENS_CASE.test(view.lower.slice(stop + 2))) return false;
  return startsOrder(view, 0) || tellsSomebody(view, stop);
}
