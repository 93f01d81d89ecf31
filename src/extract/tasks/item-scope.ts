import {isBulleted} from '../../parse/labels.ts';
import type {Kind} from '../../record.ts';
import {bare as fold} from '../../text/fold.ts';
import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {orderAt} from '../parties/order-words.ts';
import {findOwners} from '../parties/owners.ts';
import {startsOrder} from '../parties/predicate.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';
import {asksForObject, tellsWhom} from './directive.ts';
import {placeOwners} from './draft.ts';
import {headingOwners} from './headings.ts';
import {IN_CHARGE, isDueListHead} from './lead-ins.ts';
import {listsPapers} from './listed-things.ts';
import {isReportContents} from './report-requests.ts';
import type {TaskScene} from './scene.ts';
import {type Scope, withContext, withRoles} from './scope.ts';
import {isEnacting, listsMembers, type Mode, opensTasks, sectionMode} from './sections.ts';

/** An item, and what is known of where it stands. */
interface Item {
  block: Block;
  /** whether it has no sentence of its own */
  heading: boolean;
  /** what holds around it */
  scope: Scope;
  scene: TaskScene;
  /** what its own words say of the items in it */
  section: Mode | null;
}

/** What an item's heading or own text means for the items in it. */
export function scopeWithin(
  block: Block,
  path: readonly string[],
  scope: Scope,
  heading: boolean,
  scene: TaskScene,
): Scope {
  const {view} = block;
  const item: Item = {block, heading, scope, scene, section: sectionOf(block, heading, scene)};
  const leadIn = endsInColon(view.text) && opensTasks(view.bare) && !listsMembers(view.bare);
  const own = heading || leadIn ? headingOwners(view, scope.context) : block.children.length ? findOwners(view) : null;
  const placed = own?.lead.length ? placeOwners(view, own) : null;
  const helpers = (heading || leadIn) && !placed ? placeOwners(view, findOwners(view)) : null;
  const things = listsPapers(view, block.children);
  const mode = things ? 'closed' : modeWithin(item, leadIn);
  return {
    path,
    context: heading || block.children.length ? withContext(scope, view) : scope.context,
    owners: placed ?? (helpers ? withRoles(scope.owners, helpers) : scope.owners),
    mode: placed && mode === 'explicit' && handsOver(item) ? 'open' : mode,
    dueList: isDueListHead(view),
    contents: scope.contents || things || (heading && isReportContents(view.bare)),
    helpers: COORDINATES.test(view.bare),
  };
}

/** What an item's words say of the items in it; null where they are a sentence of their own, or say nothing. */
function sectionOf(block: Block, heading: boolean, {kind}: TaskScene): Mode | null {
  const {lower, bare, text} = block.view;
  if (isBulleted(block) || kind === 'GM') return null;
  if (heading && isReportContents(bare)) return 'closed';
  if (
    !heading &&
    (text.length > 160 ||
      (!block.children.length && (EVALUATE.test(lower) || asksForObject(bare) || tellsWhom(block.view))))
  )
    return null;
  if (heading && kind === 'NQ' && ON_SITUATION.test(bare)) return 'open';
  // `3. Dự báo mưa rất to. Phó Thủ tướng yêu cầu:`: behind how things stand, what is to be done
  if (DEMANDING.has(kind) && DEMANDS_THEN.test(bare)) return 'open';
  const demands = (CONCLUDES.has(kind) && DEMANDS.test(bare)) || SOME_DEMANDS.test(bare);
  return demands ? 'open' : sectionMode(bare);
}

const DEMANDING: ReadonlySet<TaskScene['kind']> = new Set(['TB', 'CĐ', 'CT', 'CV']);
const DEMANDS_THEN =
  /\. (?=[^.:]{0,240}(?:chu tich|ubnd|uy ban|pho |thuong truc|hoi nghi|thu tuong|bo truong|thu truong|giam doc|ban chi dao|cu the la|bo |so ))(?![^.:]{0,200} (?:ho dan|nhan dan|cu tri|dia phuong kien nghi,?|da|chua|(?<!khong )duoc|nhieu) )[^.:]{0,240}(?:yeu cau|de nghi|giao|cu the la)(?: nhu sau| sau)?\s?:\s?$/;

/** `I. VỀ TÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG 6` of a government's resolution: what was reported, and what it orders upon it */
const ON_SITUATION = /^ve (?:tinh hinh|bao cao)(?![a-z])/;

function modeWithin(item: Item, leadIn: boolean): Mode {
  const mode = item.block.label?.style === 'article' ? articleMode(item) : itemMode(item);
  return leadIn && mode === 'closed' && item.section !== 'closed' ? item.scope.mode : mode;
}

function articleMode({block: {view}, heading, scope, scene, section}: Item): Mode {
  if (listsMembers(view.bare)) return 'closed';
  if (scene.kind === 'NQ' && STRESSES.test(view.bare.slice(-140))) return 'open';
  if (HANDS_OUT.test(view.lower)) return 'open';
  if (isEnacting(view.bare) && !(heading && scene.kind === 'NQ' && RESOLVES.test(view.bare))) return 'explicit';
  return section ?? (scope.mode === 'closed' ? 'closed' : 'explicit');
}

/** What an item says holds only as far as what stands above it lets it. */
function itemMode({block: {view}, heading, scope, scene, section}: Item): Mode {
  if (PROPOSES.has(scene.kind) && ASKS.test(view.bare)) return 'closed';
  if (scope.mode === 'closed' && (section === null || (scope.contents && section === 'open'))) return 'closed';
  // `Điều 1. Thông qua …⏎2. Nhiệm vụ và giải pháp`: what a council resolves under such a heading it orders.
  const resolved =
    heading &&
    !FUNCTIONS.test(view.bare) &&
    (scene.kind === 'NQ' || (scene.kind === 'QĐ' && scope.context.some(approvesPlan)));
  if (scope.mode === 'explicit' && section === 'open' && !resolved) return 'explicit';
  return section ?? scope.mode;
}

/** `Điều 1. Phê duyệt Đề án … với các nội dung sau:`; a project or a master plan that is approved holds no orders. */
const approvesPlan = (heading: string): boolean =>
  /^(?:phê duyệt|ban hành|thông qua)\s(?:nội dung\s)?(?:kế hoạch|đề án|chương trình|chiến lược|phương án)(?!\p{L}|\s(?:vị trí việc làm|thành lập)\s)/iu.test(
    heading,
  );

/** `1. Chức năng, nhiệm vụ:` of an office that is set up */
const FUNCTIONS = /^(?:vi tri|vai tro|chuc nang|nhiem vu,? (?:va )?(?:quyen han|chuc nang))(?![a-z])/;

/** Whether what stands under the name of a body is told to it, though around it only what names somebody is an order. */
function handsOver({block, heading, scope, scene, section}: Item): boolean {
  const {view, label} = block;
  if (IN_CHARGE.test(view.bare) || ordersBody(view)) return true;
  if (!heading || section !== null) return false;
  const article = label?.style === 'article';
  // `1. Sở Tài chính chủ trì, phối hợp với …` over paragraphs
  // `Điều 2. Đối với UBND các xã, thị trấn` as well, but not `Điều 2. Ban Chỉ đạo`, over who belongs to it
  if (scene.kind === 'QĐ' || (scene.kind === 'NQ' && article))
    return (
      !article ||
      view.lower.startsWith('đối với ubnd ') ||
      view.lower.startsWith('đối với ủy ban nhân dân ') ||
      (block.children.length > 1 && block.children.every(orders))
    );
  if (scene.kind === 'GM') return isPreparation(scope.context.at(-1)) || block.children.some(prepares);
  // `Điều 5. Sở Giao thông vận tải`, in a guide `IV. TỔ CHỨC THỰC HIỆN⏎1. Sở Y tế`: the name of a body over what it must do
  return LAYS_DOWN.has(scene.kind) && (article || (scene.kind === 'HD' && isExecution(scope.context.at(-1))));
}

/** `V. PHÂN CÔNG CHUẨN BỊ`, `Công tác chuẩn bị:` of an invitation */
const isPreparation = (heading: string | undefined): boolean =>
  heading !== undefined && (/\schuan bi(?![a-z])/.test(` ${fold(heading)}`) || isExecution(heading));

/** `- Chuẩn bị phòng họp, tài liệu`; what a body reports at the meeting is its agenda. */
const prepares = (node: Block | Table): boolean =>
  node.type === 'block' && /^(?:chuan bi|bo tri|sap xep|in an|don tiep|phuc vu) /.test(node.view.bare);

/** `Điều 2. Giao Sở Tài nguyên và Môi trường:`, `Điều 2. HĐND tỉnh giao UBND tỉnh:`; not `Giao đất cho Công ty X như sau:`, `Giao Sở X 20 biên chế, gồm:` */
function ordersBody(view: View): boolean {
  if (!endsInColon(view.text) || AMOUNT.test(view.lower)) return false;
  const speaker = startsParty(view, 0) ? readParties(view, 0).end : -1;
  const told = orderAt(view, speaker < 0 ? 0 : speaker + 1);
  return told >= 0 && startsParty(view, told);
}

const AMOUNT = /\s\d[\d.,]*\s?(?:biên chế|chỉ tiêu|tỷ|triệu|đồng|người|suất|ha|m2)(?!\p{L})/u;

/** `1. Chủ trì xây dựng …` */
const orders = (node: Block | Table): boolean =>
  node.type === 'block' && startsOrder(node.view, 0) && !MAKES_UP.test(node.view.lower);
/** `Kiện toàn Ban Chỉ đạo gồm các ông bà có tên sau`, `Xác nhận kết quả bầu …`: what the one who decides does itself */
const MAKES_UP = /^[^.;]{3,120}[\s:]gồm\s|^(?:xác nhận|bầu|miễn nhiệm|bổ nhiệm|thành lập|kiện toàn)\s/u;

const LAYS_DOWN: ReadonlySet<Kind | null> = new Set(['QC', 'QyĐ', 'HD']);
/** Kinds that ask more than they order. */
const PROPOSES: ReadonlySet<Kind | null> = new Set(['BC', 'TTr', 'KH']);

/** `Điều 1. Thông qua các nhiệm vụ, giải pháp trọng tâm năm 2026` */
const RESOLVES = /^(?:thong qua|tan thanh|thong nhat|quyet nghi)\s[^.;:]{0,60}(?:nhiem vu|giai phap)/;

/** `Hội đồng nhân dân tỉnh nhất trí với báo cáo và nhấn mạnh một số nhiệm vụ, giải pháp sau:` */
const STRESSES =
  /(?<!ket qua (?:[a-z]+ ){0,5})(?:nhiem vu|giai phap|cong viec)(?:,? (?:va )?(?:nhiem vu|giai phap|chu yeu|trong tam|cu the|chinh|trong|thoi|gian|toi))* (?:sau|nhu sau|sau day)\s?:\s?$/;

/** `Điều 3. Hội đồng nhân dân tỉnh giao:` over the names of those who get something to do */
const HANDS_OUT =
  /^(?:[^.;:]{3,60}\s)?(?:giao|phân công|yêu cầu|đề nghị)(?:\s(?:trách nhiệm|nhiệm vụ))?(?:\scho)?\s?:\s?$/u;

/** Kinds that end in orders; `YÊU CẦU` of a plan is what it aims at. */
const CONCLUDES: ReadonlySet<Kind | null> = new Set(['TB', 'CV', 'BB', 'KL']);
/** `2. Một số yêu cầu` */
const SOME_DEMANDS = /^(?:mot so|cac|nhung) yeu cau(?: (?:cu the|khac|chung))?(?: doi voi .{3,110})?\s?:?$/;
/** `III- YÊU CẦU`, `IV. Kết luận của chủ trì` */
const DEMANDS =
  /^(?:(?:kien nghi, )?yeu cau(?:, kien nghi)?|(?:y kien |noi dung )?ket luan(?: (?:cua |cuoc hop|hoi nghi|chung).{0,70})?)\s?:?$/;

const isExecution = (heading: string | undefined): boolean =>
  heading !== undefined && sectionMode(fold(heading)) === 'open';

/** `b) Chủ trì, phối hợp` over `- Sở Tài chính tham mưu …` */
const COORDINATES = /^\W*(?:chu tri,?\s)?phoi hop(?:\schat che)?(?:\s(?:voi|cung))?\s?:?\s?$/;

/** `IV. KIẾN NGHỊ, ĐỀ XUẤT`: what a report asks for it asks of a superior. */
const ASKS = /^(?:mot so |cac |nhung |y kien )?(?:kien nghi|de xuat|de nghi)(?:, (?:kien nghi|de xuat|de nghi))?\W*$/;

/** `b) Đánh giá sơ bộ hiệu quả của dự án.`: what to do, where no items say that it is a chapter. */
const EVALUATE = /^\P{L}*đánh giá\s.*[.;]$/u;
