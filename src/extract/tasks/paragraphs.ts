import {isCapital} from '../../parse/anchors.ts';
import {isBulleted} from '../../parse/labels.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import type {Block} from '../../tree.ts';
import {fromView} from '../evidence.ts';
import {bracketAtEnd} from '../parties/bracket-at-end.ts';
import {handedOn} from '../parties/handed-on.ts';
import {findLaterLeads} from '../parties/leads.ts';
import {type FoundOwners, findOrdered, findOwners} from '../parties/owners.ts';
import {DEALT_WITH, OF_WORKS} from '../parties/told-to-ask.ts';
import {announcedTo, announcementEnd} from './announcements.ts';
import {asksForDelivery, asksForObject, readDirective, tellsWhom} from './directive.ts';
import {inherit, NOBODY, type OwnerScope, type PlacedDeadline, placeOwners, type TaskDraft} from './draft.ts';
import {inlineOwners} from './inline-fields.ts';
import {NO_ORDERS} from './no-orders.ts';
import {readDeadlines, type TaskScene} from './scene.ts';
import type {Scope} from './scope.ts';
import {isProgramme, sectionMode} from './sections.ts';
import {isSentBy} from './sent-by.ts';
import {togetherWith} from './together-first.ts';

/** An item with text of its own. */
export function readLeaf(block: Block, scope: Scope, scene: TaskScene): TaskDraft | null {
  if (scope.dueList) {
    const due = readDeadlines(scene, block.view, true);
    return due.length ? newTask(block.view, scope, due) : null;
  }
  return readParagraph(block, scope, scene);
}

/** `QUY ĐỊNH CHUNG`: a heading under which nothing was found. */
const isTitle = ({text}: View): boolean => text.length < 80 && !/[.;:]$/.test(text) && isCapital(text);

/** `Báo cáo gửi về Sở X trước ngày …`, `Thực hiện báo cáo định kỳ …`, beside what is to be written about. */
export const isAskedFor = (view: View, {contents}: Scope): boolean =>
  contents &&
  (asksForObject(view.bare) ||
    REPORT_DUE.test(view.bare) ||
    /^\W{0,3}(?:thuc hien|lap|gui) (?:che do )?bao cao /.test(view.bare) ||
    tellsByWhen(view));

/** `Các viện gửi ý kiến nhận xét trong thời hạn 07 ngày …` beside what is to be written about: who shall do it, and by when */
const tellsByWhen = (view: View): boolean => BY_WHEN.test(view.lower) && findOwners(view).lead[0]?.start === 0;
const BY_WHEN = /[^.;:]{9,260}\s(?:trước|chậm nhất|muộn nhất|trong thời hạn|trong vòng|xong trong)\s[^.;]{0,12}\d/u;

/** The task that a paragraph is; null where it orders nothing. Without its id, which tells where it stands. */
export function readParagraph(block: Block, scope: Scope, scene: TaskScene): TaskDraft | null {
  const {view} = block;
  if (scope.mode === 'closed' && !isAskedFor(view, scope) && !ordersAtOnce(view, scope, scene)) return null;
  if (scene.quoted.has(block) || isTitle(view)) return null;
  const section = isBulleted(block) || view.text.length > 160 || scene.kind === 'GM' ? null : sectionMode(view.bare);
  if (section === 'closed' && !/^\P{L}*đánh giá/iu.test(view.text) && !asksForObject(view.bare) && !tellsWhom(view))
    return null;
  const announced = announcementEnd(view);
  if (announced >= view.text.length) return null;
  const fields = inlineOwners(view);
  const told = fields?.lead.length ? fields : findOwners(view, announced);
  // `Sở Tài chính: Bố trí kinh phí; phối hợp: Sở Y tế.`
  const owners = leadsBelow(view, scope, fields ? {...told, coordinate: fields.coordinate} : told);
  const isDelivery = block.label !== null && asksForDelivery(view.bare);
  const directive = fields?.lead.length || isDelivery ? 'explicit' : readDirective(view, owners, announced);
  if (!directive) return null;
  const {bare} = view;
  // `1. Về kết quả thực hiện: Mặc dù các xã đã cố gắng, …`
  if (directive === 'implied' && RESULTS.test(bare.slice(0, 80))) return null;
  const reading = {view, owners, directive, scope, scene, isItem: block.label !== null};
  if (NO_ORDERS.some((isNone) => isNone(reading))) return null;
  const explicitOnly = scope.mode === 'explicit' || section === 'explicit';
  // `Trên đây là Kế hoạch …. Quản lý …`: behind what only closes, an order says whom it tells.
  if (announced && directive === 'implied' && bare.startsWith('tren day la ')) return null;
  // `3. Chế độ báo cáo` over `- Báo cáo tổng kết: trước ngày 30/5`: due, if nothing else
  const delivers = isSentBy(view.lower);
  const onlyDue = explicitOnly && directive !== 'explicit' && !announced && !chargesLater(view) && !delivers;
  if (onlyDue && (scene.kind === 'PL' || !REPORT_DUE.test(bare))) return null;
  if (scene.kind === 'GM' && !delivers && onlyInvites(view, owners, scope)) return null;
  const deadlines = readDeadlines(scene, view, false);
  if (onlyDue && !deadlines.length) return null;
  const task = newTask(view, scope, deadlines, owners);
  const informed = announced ? announcedTo(view, announced) : null;
  if (task && informed && !owners.lead.length)
    task.owners = inherit({...placeOwners(view, owners), lead: placeOwners(view, informed).lead}, NOBODY);
  return task;
}

/** `Giao Sở X hoàn thiện báo cáo`, in a notice, behind the account of how things stand */
const ordersAtOnce = (view: View, {contents, context}: Scope, {kind}: TaskScene): boolean =>
  !contents &&
  (finishesBy(view, context) ||
    sendsBy(view, context) ||
    (SENT_BY.test(view.lower) && isProgramme(fold(context.at(-1) ?? '')) && findOwners(view).lead.length > 0) ||
    (kind === 'TB' && ORDERS_THEN.test(view.text) && findOrdered(view).length > 0) ||
    (kind === 'BC' && asksUnits(view)));

/** `…; yêu cầu Ban QLDA tỉnh chấn chỉnh ngay`; not `Giao Sở Y tế 12 chỉ tiêu, đã thực hiện xong` */
const ORDERS_THEN =
  /(?:^|[.;] )(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị)\s(?=\p{Lu})(?![^.;]{0,200}\s(?:đã|được chấp thuận|được chấp nhận)\s)/u;

/** `- Các đảng ủy hoàn thành kiểm điểm trước ngày 15/01.` under `2. Thời gian thực hiện`: who must have finished by when */
const finishesBy = (view: View, context: readonly string[]): boolean =>
  FINISHES.test(view.lower) && TIMES.test(context.at(-1) ?? '') && findOwners(view).lead.length > 0;
/** `1. Các xã tự kiểm tra, gửi báo cáo về UBND huyện trước ngày 15/9.` under `II. Quy trình kiểm tra` */
const SENT_BY =
  /\s(?:gửi|nộp|báo cáo|trình)\s[^.;]{3,120}?(?:trước|chậm nhất|muộn nhất)\s(?:là\s|vào\s)?(?:ngày|tháng|quý|\d{1,2}[/.]\d)/u;

/** `- Gửi báo cáo về Sở Nội vụ trước ngày 25/12.` under `III. THỜI GIAN THỰC HIỆN`: what must be sent by when */
const sendsBy = (view: View, context: readonly string[]): boolean =>
  SENDS.test(view.lower) && TIMES.test(context.at(-1) ?? '');
const SENDS =
  /^\P{L}{0,3}(?:gửi|nộp)\s(?:báo cáo|kết quả|hồ sơ|biểu|danh sách)[^.;:]{0,90}\s(?:về|cho|đến)\s[^.;]{3,120}?(?:trước|chậm nhất|muộn nhất)\s[^.;]{0,12}\d/u;
const FINISHES = /\s(?:hoàn thành|kết thúc)\s(?:[^.;]*\s)?(?:trước|xong|chậm nhất|muộn nhất|trong)\s[^.;]*\d/u;
const TIMES = /^\P{L}{0,4}(?:về\s)?(?:thời gian|thời hạn|tiến độ)(?!\p{L})/iu;

/** `Trên đây là báo cáo tháng 10, đề nghị các phòng, các đơn vị trực thuộc triển khai …`: what a report asks of those below its sender */
const asksUnits = (view: View): boolean =>
  /^\P{L}{0,4}trên đây là báo cáo\s/u.test(view.lower.slice(0, 24)) &&
  findOrdered(view).some(({start}) => OWN_UNITS.test(view.lower.slice(start, start + 80)));
const OWN_UNITS =
  /^(?:(?:trưởng|thủ trưởng|lãnh đạo|giám đốc) )?các (?![^.,;:]{2,30}thuộc (?:bộ|ubnd|ủy ban nhân dân|chính phủ|trung ương|tỉnh ủy|thành ủy)(?!\p{L}))(?:phòng|khoa|đơn vị (?:trực thuộc|trong|thuộc)|trạm|trung tâm|xã|phường|đặc khu|trường|chi bộ|tổ|bộ phận)(?!\p{L})/u;

/** `Họp Ban định kỳ: 06 tháng một lần. Các thành viên có trách nhiệm góp ý …`: behind a sentence that tells how things are done, who must do what */
const chargesLater = (view: View): boolean =>
  / trách nhiệm /.test(view.lower) &&
  findLaterLeads(view).some(({end}) => /^ (?:có|chịu) trách nhiệm /.test(view.lower.slice(end, end + 20)));

/** `Lãnh đạo UBND tỉnh chỉ đạo …` under `Ban cán sự đảng:`: a verb, of a body of the Party that leads others */
function leadsBelow({text}: View, scope: Scope, owners: FoundOwners): FoundOwners {
  const [first, ...others] = owners.lead;
  // `Bệnh viện nào chưa có thì thành lập ngay`, under `Các bệnh viện`: one of those
  if (first && scope.owners.lead.length && text.startsWith(' nào ', first.end) && !others.length)
    return {...owners, lead: []};
  const leads =
    first?.start === 0 && text.startsWith('Lãnh đạo ') && scope.owners.lead.some(({value}) => PARTY.test(value));
  return leads ? {...owners, lead: others.slice(namedWith(text, first, others))} : owners;
}

/** How many follow in the same list: of `Lãnh đạo Sở Y tế, Sở Nội vụ tổ chức …; Sở Tài chính cấp …` one. */
function namedWith(text: string, first: Range, others: readonly Range[]): number {
  const all = [first, ...others];
  const apart = others.findIndex(({start}, i) => !/^(?:, | và )$/u.test(text.slice((all[i] as Range).end, start)));
  return apart < 0 ? others.length : apart;
}
const PARTY =
  /^(?:các\s)?(?:ban cán sự|đảng đoàn|cấp ủy|đảng ủy|chi ủy|chi bộ|ban thường vụ|(?:tỉnh|thành|huyện|thị|quận) ủy)/iu;

const RESULTS =
  /^(?:ve )?(?:(?:mot so|nhung|cac) )?(?:ket qua|danh gia|ton tai|han che|uu diem|nguyen nhan)(?! giao)[^.;:]{0,60}:/;

/** Who is invited, and to what, is no order. */
function onlyInvites(view: View, owners: FoundOwners, {context, mode}: Scope): boolean {
  // `5. Phân công chuẩn bị:` over `- UBND xã báo cáo hiện trạng.`
  const prepares = PREPARES.test(view.bare) || PREPARATION.test(context.at(-1) ?? '');
  // `open`: under the name of a body that is to prepare something
  const ordered = mode === 'open' || findOrdered(view).length > 0 || (owners.lead.length > 0 && prepares);
  return !ordered || ((ATTENDANCE.test(view.bare) || ATTENDS.test(view.bare)) && !PREPARES.test(view.bare));
}

/** `Chuẩn bị nội dung`, `Phân công`, `Văn phòng đề nghị chuẩn bị các nội dung sau:`; not `Thành phần theo phân công của UBND tỉnh`, `Họp …, kiểm tra công tác chuẩn bị` */
const PREPARATION =
  /^(?:[^.;:,]{2,60}\s(?:đề nghị|yêu cầu)\s(?:[^.;:,]{2,60}\s)?)?(?:(?:về|các|một số|những|công tác|nội dung|yêu cầu|việc|cần)\s){0,4}(?:chuẩn bị|phân công)(?!\p{L})/iu;
/** `Lãnh đạo Sở Y tế tham dự.` */
const ATTENDS =
  /^[^.;:,]{3,90}\s(?:(?:tham )?du(?: (?:hop|hoi nghi|cuoc hop|le))?(?: day du| dung gio| dung thanh phan)*|thao luan)[^a-z]*$/;

const PREPARES =
  /\s(?:chuan bi|gui|lap|bo tri|cung cap|xac nhan|dang ky|nghien cuu|doc truoc|phoi hop|phuc vu|don tiep|thong bao|phan cong|in an|trang tri)\s/;

function newTask(view: View, scope: Scope, deadlines: PlacedDeadline[], owners = findOwners(view)): TaskDraft | null {
  const text = fromView(view, 0, view.text.length);
  if (!text) return null;
  const helps = scope.owners.lead.length ? togetherWith(view, 0) : [];
  // `Cùng với Công an tỉnh, Sở Công Thương đấu tranh …`, under `Cục Thuế tỉnh:`: all of them help
  const told = helps.length ? {...owners, lead: [], coordinate: helps} : {...owners, lead: leadOf(view, scope, owners)};
  const own = placeOwners(view, told);
  return {
    id: '',
    text,
    views: [view],
    owners: inherit(scope.helpers && !own.coordinate.length ? asHelpers(own) : own, scope.owners),
    deadlines,
    context: [...scope.context],
  };
}

/** Who is told a task: whom its sentences name, or else a later sentence, or what hands it on where nobody above is told. */
function leadOf(view: View, scope: Scope, {lead}: FoundOwners): Range[] {
  if (lead.length) return isAskedOn(view, lead, scope) ? [] : lead;
  if (scope.owners.lead.length) return toldAsMany(scope) ? bracketAtEnd(view) : [];
  const later = findLaterLeads(view);
  return later.length ? later : handedOn(view);
}

/** `Yêu cầu nhà thầu thi công 3 ca`, under `Ban QLDA tỉnh`, `Chỉ đạo chủ đầu tư yêu cầu các nhà thầu …`: whom the one above shall ask */
const isAskedOn = ({lower}: View, lead: readonly Range[], {owners}: Scope): boolean =>
  lead.length > 0 &&
  owners.lead.length > 0 &&
  lead.every(
    ({start, end}) =>
      LED_TO_ASK.test(lower.slice(0, start)) ||
      (owners.lead.some(({value}) => OF_WORKS.test(value.toLowerCase())) &&
        DEALT_WITH.test(lower.slice(start, end)) &&
        ASKS.test(lower.slice(0, start))),
  );
const LED_TO_ASK = /^\P{L}*(?:chỉ đạo|đôn đốc|hướng dẫn)\s[^.;:]{3,90}\s(?:yêu cầu|đề nghị)\s$/u;
const ASKS = /^\P{L}*(?:yêu cầu|đôn đốc|chỉ đạo)\s$/u;

/** Under `Các sở, ngành tập trung:`, `Giao đồng chí Phó Chủ tịch UBND huyện chỉ đạo:` an item may say who of them it is for. */
const toldAsMany = ({owners: {lead}}: Scope): boolean => lead.every(({value}) => MANY.test(value));
const MANY = /^(?:các|những|mọi|toàn|(?:phó )?(?:chủ tịch|giám đốc|bí thư|chánh)|thủ trưởng|lãnh đạo)\s/iu;

const asHelpers = ({lead, coordinate, report}: OwnerScope): OwnerScope => ({
  lead: [],
  coordinate: [...lead.map((name) => ({...name, role: 'coordinate' as const})), ...coordinate],
  report,
});

const REPORT_DUE =
  /^\W{0,3}(?:gui )?bao cao [^.;:]{2,60}: ?(?:gui )?(?:truoc|cham nhat|muon nhat|(?:(?:sang|chieu|ngay|vao) )?thu (?:hai|ba|tu|nam|sau|bay)) /;

/** `Đề nghị các đại biểu thu xếp công việc về dự họp đầy đủ`: an invitation again. */
const ATTENDANCE =
  /(?:ve|den|toi|tham|moi|thoi gian|cong viec) du (?:hop|hoi nghi|cuoc hop)?[^.;]{0,40}(?:day du|dung gio|dung thanh phan|dung thoi gian)/;
