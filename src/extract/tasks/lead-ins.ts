import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Block} from '../../tree.ts';
import {type FoundOwners, findOrdered, findOwners} from '../parties/owners.ts';
import {asksForObject} from './directive.ts';
import {placeOwners, type TaskDraft} from './draft.ts';
import {askedOwners, guidedOwners, headingOwners, leadInOwners} from './headings.ts';
import {listsPapers, listsTopics} from './listed-things.ts';
import {readParagraph} from './paragraphs.ts';
import {asksForReport, isReportContents, nameLeads} from './report-requests.ts';
import type {TaskScene} from './scene.ts';
import {type Scope, withContext} from './scope.ts';
import {listsMembers, type Mode, opensTasks, sectionMode} from './sections.ts';

/** A paragraph that ends in a colon hands its owners down and tells what the list `items` behind it is; null for any other. */
export function readLeadIn(
  {view}: Block,
  items: readonly Block[],
  scope: Scope,
  scene: TaskScene,
  root: boolean,
): Scope | null {
  if (!endsInColon(view.text)) return null;
  // `“Kiện toàn Tổ công tác, gồm các ông, bà có tên sau:`, behind the Điều that amends
  if (listsMembers(view.bare)) return {...scope, mode: 'closed', context: withContext(scope, view)};
  const dueList = isDueListHead(view);
  if ((asksForReport(view) && !nameLeads(items)) || isReportContents(view.bare))
    return contentsOf(view, scope, dueList);
  if (listsTopics(view, items)) return {...scope, mode: 'closed', dueList, context: withContext(scope, view)};
  const leadIn = {view, scope, scene, root, dueList, things: listsPapers(view, items)};
  return opensTasks(view.bare) ? overTasks(leadIn) : overOthers(leadIn);
}

interface LeadIn {
  view: View;
  scope: Scope;
  scene: TaskScene;
  root: boolean;
  dueList: boolean;
  /** its list is of papers */
  things: boolean;
}

/** What holds for the list of a lead-in that says nothing of tasks: `Các trường có trách nhiệm:`, `Hồ sơ gồm:` */
function overOthers({view, scope, scene, dueList, things}: LeadIn): Scope {
  const owners = headingOwners(view) ?? (dueList ? askedBy(view) : null);
  return {
    ...scope,
    mode: things || (!owners && opensAccount(view.bare)) ? 'closed' : modeBehind(view, scope, scene, owners),
    owners: owners ? placeOwners(view, owners) : scope.owners,
    dueList,
    context: withContext(scope, view),
  };
}

/** Whether the list behind tells how things are, or what something consists of. */
const opensAccount = (bare: string): boolean =>
  sectionMode(bare) === 'closed' || COMPOSED.test(bare) || SHOWS.test(bare);

function modeBehind(view: View, scope: Scope, scene: TaskScene, owners: FoundOwners | null): Mode {
  const charges = owners !== null && IN_CHARGE.test(view.bare) && scope.mode !== 'closed';
  return charges || opensAgain(view, scope, scene) ? 'open' : scope.mode;
}

/** What holds for a list of tasks: `… tập trung thực hiện các nhiệm vụ sau:` */
function overTasks(leadIn: LeadIn): Scope {
  const {view, scope, dueList, things} = leadIn;
  const told = toldTasks(leadIn);
  return {
    ...scope,
    owners: told ? placeOwners(view, told) : scope.owners,
    contents: scope.contents || things,
    mode: things || (!told && COMPOSED.test(view.bare)) ? 'closed' : modeOfTasks(leadIn),
    dueList,
    context: withContext(scope, view),
  };
}

/** Who is told the tasks; at the root of a letter or a guide also whoever is asked for, or guided. */
function toldTasks({view, scene: {kind}, root}: LeadIn): FoundOwners | null {
  const guided = root && (kind === 'HD' || kind === 'CV') ? guidedOwners(view) : null;
  const asked = guided ?? (root && kind === 'CV' ? askedOwners(view) : null);
  return asked ?? leadInOwners(view) ?? headingOwners(view);
}

function modeOfTasks({view, scope, scene, root}: LeadIn): Mode {
  const reports = root && (scene.kind === 'BC' || scene.kind === 'TTr');
  if (reports || scope.mode === 'explicit') return scope.mode;
  return scope.mode !== 'closed' || opensAgain(view, scope, scene) || demands(view) ? 'open' : scope.mode;
}

/** `… cần tập trung giải quyết các việc sau đây:`, also behind an account; not what has been done */
const demands = ({lower, bare}: View): boolean => !DONE.test(lower.slice(-220)) && DEMANDS.test(bare.slice(-220));
const DEMANDS =
  /(?<![a-z])(?:tap trung|can(?! (?:bo|cu)(?![a-z]))|phai|yeu cau)\s.{0,90}(?:thuc hien|trien khai|giai quyet|khac phuc).{0,90}sau(?: day)?\s?:/;

/** `… đề nghị các sở báo cáo theo đề cương sau:`: who shall send it holds for the list, whose items order nothing. */
function contentsOf(view: View, scope: Scope, dueList: boolean): Scope {
  const told = leadInOwners(view) ?? headingOwners(view);
  const owners = told ? placeOwners(view, told) : scope.owners;
  return {...scope, owners, contents: true, mode: 'closed', dueList, context: withContext(scope, view)};
}

/** `Các đơn vị gửi báo cáo về Sở theo thời gian sau:` */
function askedBy(view: View): FoundOwners | null {
  const found = findOwners(view);
  return found.lead.length ? found : null;
}

/** `Chính phủ giao:`, `Chính phủ yêu cầu các bộ, địa phương:` behind the account of how things stand. */
const opensAgain = (view: View, {mode, contents}: Scope, {kind}: TaskScene): boolean =>
  mode === 'closed' &&
  !contents &&
  kind !== 'BC' &&
  kind !== 'TTr' &&
  (/^[^.;:]{3,60}\s(?:giao|yêu cầu|(?:kết luận|thống nhất)(?:,? (?:và )?(?:chỉ đạo|giao))?(?: (?:các|một số) nội dung)?(?: như sau| sau)?)\s?:\s?$/u.test(
    view.lower,
  ) ||
    findOrdered(view).length > 0) &&
  !DONE.test(view.lower.slice(-220));

/** The task that a lead-in is if nothing in its list is one: it must tell somebody by an order word. */
export function readAsOrder(block: Block, scope: Scope, scene: TaskScene): TaskDraft | null {
  const {view} = block;
  const told = findOrdered(view);
  // `Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các huyện:` tells nothing yet
  if (/^\s?:\s?$/.test(view.text.slice(told.at(-1)?.end ?? view.text.length))) return null;
  return told.length || asksForObject(view.bare) ? readParagraph(block, {...scope, mode: 'explicit'}, scene) : null;
}

/** `Ngoài ra, đã tập trung chỉ đạo thực hiện một số nhiệm vụ sau:` tells what has been done. */
const DONE = /(?:^|\s)đã\s(?:tập trung|chỉ đạo|triển khai|thực hiện|tổ chức|ban hành)\s/u;

/** `Thời hạn gửi báo cáo: … theo thời hạn sau:`, `1. Thời hạn gửi báo cáo` */
export const isDueListHead = (view: View): boolean =>
  (endsInColon(view.text) || DUE_HEADING.test(view.bare)) &&
  /thoi han|thoi gian (?:gui|bao cao|nop)|theo (?:cac )?(?:moc|thoi (?:gian|diem)(?: cu the)? (?:nhu )?sau)/.test(
    view.bare,
  ) &&
  /bao cao|gui|nop|hoan thanh/.test(view.bare);

const DUE_HEADING = /^[^a-z]{0,6}thoi (?:han|gian) (?:gui|nop|bao cao|hoan thanh)[^.;:\d]{0,70}$/;

/** `Kết quả kiểm tra 9 tháng cho thấy:`, `Qua theo dõi, Sở Y tế nhận thấy một số tồn tại như sau:`: an account */
const SHOWS =
  /\s(?:cho thay|nhan thay|thay rang)(?: (?:mot so|nhung|cac) [^.;:]{3,60}?)?(?: (?:nhu )?sau(?: day)?)?\s?:\s?$/;

/** `Hồ sơ gồm:`, `Nội dung các tài liệu kiểm tra bao gồm:`: things, and no orders. */
const COMPOSED =
  /^(?:ho so|tai lieu|noi dung (?:cac )?(?:tai lieu|ho so|bao cao|kiem tra)|thanh phan)[^.;:]{0,90}\sgom(?: co)?\s?:$/;

/** `Bộ trưởng, Thủ trưởng cơ quan ngang bộ có trách nhiệm:`, `Cán bộ của bộ phận có trách nhiệm xem xét hồ sơ:` */
export const IN_CHARGE = /\s(?:(?:co|chiu) trach nhiem|co nhiem vu)(?:(?: sau(?: day)?)?\s?:?|\s[^.;:]{1,120}:)\s?$/;
