import {isBullet} from '../../parse/transforms/nest-items.ts';
import type {Kind} from '../../record.ts';
import {bare as fold} from '../../text/fold.ts';
import {endsInColon} from '../../text/units.ts';
import type {Block} from '../../tree.ts';
import {findOwners} from '../parties/owners.ts';
import {asksForObject} from './directive.ts';
import {placeOwners} from './draft.ts';
import {headingOwners} from './headings.ts';
import {IN_CHARGE, isDueListHead} from './lead-ins.ts';
import type {TaskScene} from './scene.ts';
import {type Scope, withContext, withRoles} from './scope.ts';
import {isEnacting, opensTasks, sectionMode} from './sections.ts';

const LAYS_DOWN: ReadonlySet<Kind | null> = new Set(['QC', 'QyĐ', 'HD']);

/** What an item's heading or own text means for the items in it. */
export function scopeWithin(
  block: Block,
  path: readonly string[],
  scope: Scope,
  heading: boolean,
  scene: TaskScene,
): Scope {
  const {view, label} = block;
  const section =
    isBullet(block) ||
    (!heading && !block.children.length && (EVALUATE.test(view.lower) || asksForObject(view.bare))) ||
    (!heading && view.text.length > 160) ||
    scene.kind === 'GM'
      ? null
      : (CONCLUDES.has(scene.kind) && DEMANDS.test(view.bare)) || SOME_DEMANDS.test(view.bare)
        ? 'open'
        : sectionMode(view.bare);
  let mode = section ?? scope.mode;
  if ((scene.kind === 'BC' || scene.kind === 'TTr' || scene.kind === 'KH') && ASKS.test(view.bare)) mode = 'closed';
  if (scope.mode === 'closed' && (section === null || (scope.contents && section === 'open'))) mode = 'closed';
  // `Điều 1. Thông qua …⏎2. Nhiệm vụ và giải pháp`: what a council resolves under such a heading it orders.
  const resolved = scene.kind === 'NQ' && heading;
  if (scope.mode === 'explicit' && section === 'open' && label?.style !== 'article' && !resolved) mode = 'explicit';
  if (label?.style === 'article')
    mode = MEMBERS.test(view.bare)
      ? 'closed'
      : isEnacting(view.bare) && !(resolved && RESOLVES.test(view.bare))
        ? 'explicit'
        : (section ?? (scope.mode === 'closed' ? 'closed' : 'explicit'));
  const leadIn = endsInColon(view.text) && opensTasks(view.bare) && !MEMBERS.test(view.bare);
  if (leadIn && mode === 'closed' && section !== 'closed') mode = scope.mode;
  const own = heading || leadIn ? headingOwners(view) : block.children.length ? findOwners(view) : null;
  const placed = own?.lead.length ? placeOwners(view, own) : null;
  // `1. Sở Tài chính chủ trì, phối hợp với …` over paragraphs: what they say is told to it.
  if (heading && placed && mode === 'explicit' && label?.style !== 'article' && section === null && scene.kind === 'QĐ')
    mode = 'open';
  // `Điều 5. Sở Giao thông vận tải`, in a guide `IV. TỔ CHỨC THỰC HIỆN⏎1. Sở Y tế`: the name of a body over what it must do.
  if (
    heading &&
    placed &&
    mode === 'explicit' &&
    (label?.style === 'article' || (scene.kind === 'HD' && isExecution(scope.context.at(-1)))) &&
    section === null &&
    LAYS_DOWN.has(scene.kind)
  )
    mode = 'open';
  if (placed && mode === 'explicit' && IN_CHARGE.test(view.bare)) mode = 'open';
  const handed = own && !placed && (heading || leadIn) ? withRoles(scope.owners, placeOwners(view, own)) : null;
  const report =
    (heading || leadIn) && !placed && !handed ? withRoles(scope.owners, placeOwners(view, findOwners(view))) : null;
  return {
    path,
    context: heading || block.children.length ? withContext(scope, view) : scope.context,
    owners: placed ?? handed ?? report ?? scope.owners,
    mode,
    dueList: isDueListHead(view),
    contents: scope.contents,
    helpers: COORDINATES.test(view.bare),
  };
}

/** `Điều 1. Thông qua các nhiệm vụ, giải pháp trọng tâm năm 2026` */
const RESOLVES = /^(?:thong qua|tan thanh|thong nhat|quyet nghi)\s[^.;:]{0,60}(?:nhiem vu|giai phap)/;

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

/** `Điều 1. Thành lập Tổ công tác, gồm các ông, bà có tên sau:` over who they are. */
const MEMBERS =
  /^(?:thanh lap|kien toan|dieu chinh|bo sung|thay the)\s.{3,300}\s(?:gom|thanh vien|thanh phan|ong|ba|co ten)(?:\s.{0,60})?:\s?$/;

/** `IV. KIẾN NGHỊ, ĐỀ XUẤT`: what a report asks for it asks of a superior. */
const ASKS = /^(?:mot so |cac |nhung |y kien )?(?:kien nghi|de xuat|de nghi)(?:, (?:kien nghi|de xuat|de nghi))?\W*$/;

/** `b) Đánh giá sơ bộ hiệu quả của dự án.`: what to do, where no items say that it is a chapter. */
const EVALUATE = /^\P{L}*đánh giá\s.*[.;]$/u;
