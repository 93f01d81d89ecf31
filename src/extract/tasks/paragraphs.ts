import {isCapital} from '../../parse/anchors.ts';
import {isBullet} from '../../parse/transforms/nest-items.ts';
import type {View} from '../../text/view.ts';
import type {Block} from '../../tree.ts';
import {fromView} from '../evidence.ts';
import {fullName} from '../names.ts';
import {type FoundOwners, findOrdered, findOwners} from '../parties/owners.ts';
import {readParties} from '../parties/read-parties.ts';
import {announcedTo, announcementEnd, asksForObject, readDirective} from './directive.ts';
import {inherit, NOBODY, type OwnerScope, type PlacedDeadline, placeOwners, type TaskDraft} from './draft.ts';
import {readDeadlines, type TaskScene} from './scene.ts';
import type {Scope} from './scope.ts';
import {sectionMode} from './sections.ts';

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

/** The task that a paragraph is; null where it orders nothing. Without its id, which tells where it stands. */
export function readParagraph(block: Block, scope: Scope, scene: TaskScene): TaskDraft | null {
  const {view} = block;
  if (scope.mode === 'closed' || scene.quoted.has(block) || isTitle(view)) return null;
  const section = isBullet(block) || view.text.length > 160 || scene.kind === 'GM' ? null : sectionMode(view.bare);
  if (section === 'closed' && !/^\P{L}*đánh giá/iu.test(view.text) && !asksForObject(view.bare)) return null;
  const announced = announcementEnd(view);
  if (announced >= view.text.length) return null;
  const owners = findOwners(view, announced);
  const directive = readDirective(view, owners, announced);
  if (!directive) return null;
  const bare = view.bare;
  if (
    isProposal(bare) ||
    (!scope.owners.lead.length && asksAbove(view)) ||
    isSelfMade(bare) ||
    answersFor(view, owners, scene)
  )
    return null;
  if (bare.includes('dau cua ') && USES_SEAL.test(bare)) return null;
  if (/^\[\d{1,3}\]\s/.test(view.text)) return null; // a footnote
  if (namesOnly(view)) return null;
  if (/^(?:stt\s|tt\s[^.;]{0,240}\|)/.test(bare)) return null; // what a scan leaves of a table
  if (/^lưu\s?:\s?(?:VT|văn thư)/iu.test(view.text)) return null; // of recipients that a scan has torn off
  // `(Quét mã để xem toàn văn)`: a remark, unless it says who
  if (directive === 'implied' && /^\([^()]*\)\W*$/.test(view.text)) return null;
  const explicitOnly = scope.mode === 'explicit' || section === 'explicit';
  // `Trên đây là Kế hoạch …. Quản lý …`: behind what only closes, an order says whom it tells.
  if (announced && directive === 'implied' && bare.startsWith('tren day la ')) return null;
  // `3. Chế độ báo cáo` over `- Báo cáo tổng kết: trước ngày 30/5`: due, if nothing else
  const onlyDue = explicitOnly && directive !== 'explicit' && !announced;
  if (onlyDue && (scene.kind === 'PL' || !REPORT_DUE.test(bare))) return null;
  if (scene.kind === 'GM' && onlyInvites(view, owners)) return null;
  const deadlines = readDeadlines(scene, view, false);
  if (onlyDue && !deadlines.length) return null;
  const task = newTask(view, scope, deadlines, announced);
  const told = announced ? announcedTo(view, announced) : null;
  if (task && told && !owners.lead.length)
    task.owners = inherit({...placeOwners(view, owners), lead: placeOwners(view, told).lead}, NOBODY);
  return task;
}

/** Who is invited, and to what, is no order. */
function onlyInvites(view: View, owners: FoundOwners): boolean {
  const prepares = PREPARES.test(view.bare);
  const ordered = findOrdered(view).length > 0 || (owners.lead.length > 0 && prepares);
  return !ordered || (ATTENDANCE.test(view.bare) && !prepares);
}

const PREPARES = /\s(?:chuan bi|gui|lap|bo tri|cung cap|xac nhan|dang ky|nghien cuu|doc truoc)\s/;

function newTask(view: View, scope: Scope, deadlines: PlacedDeadline[], from = 0): TaskDraft | null {
  const text = fromView(view, 0, view.text.length);
  if (!text) return null;
  const own = placeOwners(view, findOwners(view, from));
  return {
    id: '',
    text,
    views: [view],
    owners: inherit(scope.helpers ? asHelpers(own) : own, scope.owners),
    deadlines,
    context: [...scope.context],
  };
}

const asHelpers = ({lead, coordinate, report}: OwnerScope): OwnerScope => ({
  lead: [],
  coordinate: [...lead.map((name) => ({...name, role: 'coordinate' as const})), ...coordinate],
  report,
});

/** `Trưởng ban sử dụng con dấu của UBND tỉnh`: what a board may do. */
const USES_SEAL = /^[^.;:]{0,90}\bsu dung (?:con )?dau cua /;

const REPORT_DUE = /^\W{0,3}(?:gui )?bao cao [^.;:]{2,60}: ?(?:gui )?(?:truoc|cham nhat|muon nhat) /;

/** `Đề nghị các đại biểu thu xếp công việc về dự họp đầy đủ`: an invitation again. */
const ATTENDANCE =
  /(?:ve|den|tham|thoi gian) du (?:hop|hoi nghi|cuoc hop)?[^.;]{0,40}(?:day du|dung gio|dung thanh phan|dung thoi gian)/;

/** `Kính đề nghị … xem xét, quyết định`: asked of a superior, ordered of nobody. */
function isProposal(bare: string): boolean {
  const head = bare.slice(0, 160);
  return head.includes('kinh ') && /^(?:.{0,120}\s)?kinh (?:de nghi|trinh|bao cao|mong|moi)/.test(head);
}

/** `Kiến nghị, đề xuất với Bộ Tài chính sớm ban hành …`, with nobody above who is told to: the speaker asks itself. */
const asksAbove = ({text}: View): boolean =>
  /^\P{L}{0,3}(?:Kiến nghị|Đề xuất)(?:,? (?:và )?(?:kiến nghị|đề xuất))?(?: với)? (?:Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ|Bộ \p{Lu}|các [Bb]ộ|Trung ương|Ban Bí thư)/u.test(
    text.slice(0, 90),
  );

/** `Ban Quản lý các KCN báo cáo UBND tỉnh tiến độ …`: in its own letter a body reports, and tells itself nothing. */
function answersFor(view: View, {lead}: FoundOwners, {kind, issuer}: TaskScene): boolean {
  const [speaker] = lead;
  if (kind !== 'CV' || !issuer || !speaker || lead.length > 1) return false;
  if (!REPORTS.test(view.lower.slice(speaker.end, speaker.end + 40))) return false;
  const name = fullName(view.text.slice(speaker.start, speaker.end)).toLowerCase();
  return issuer.toLowerCase().startsWith(name) && !findOrdered(view).length;
}

const REPORTS = /^\s(?:xin\s|kính\s|đã\s|tổng hợp,?\s)?(?:báo cáo|trả lời|phúc đáp|gửi|thông tin)(?!\p{L})/u;

/** `Cơ quan thẩm định: Sở Xây dựng.`: who has a part, and no order. */
function namesOnly(view: View): boolean {
  const part = /^(?:cơ quan|đơn vị|chủ đầu tư|tổ chức|đại diện|bộ phận)(?:\s[^.;:,]{1,60})?:\s/u.exec(view.lower);
  return (
    part !== null &&
    /^\s?[.;]?\s?$/.test(view.text.slice(readParties(view, part[0].length).end)) &&
    view.text.length > part[0].length
  );
}

/** `Quyết định này có hiệu lực kể từ ngày ký.` and nothing more. */
const isSelfMade = (bare: string): boolean =>
  /^[^.;:,]{3,60}\sban hanh (?:thong tu|nghi dinh|nghi quyet|quyet dinh|ke hoach|chi thi|quy che) (?:ve|quy dinh|sua doi|huong dan|phan cap|bai bo)(?: |$)/.test(
    bare,
  ) ||
  /^(?:quyet dinh|nghi quyet|ke hoach|quy che|quy dinh|chi thi|thong tu|nghi dinh) nay (?:co hieu luc|thay the|duoc)[^.;]*[.;]?(?:\/\.)?$/.test(
    bare,
  );
