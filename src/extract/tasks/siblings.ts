import {isBulleted} from '../../parse/labels.ts';
import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {findOrdered, findOwners} from '../parties/owners.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';
import {isBasis, isListedBasis} from './bases.ts';
import {ordersBeforeCase} from './colon-items.ts';
import {isCounted} from './counted.ts';
import {asksForObject} from './directive.ts';
import {NOBODY, type PlacedDeadline, placeOwners, type TaskDraft} from './draft.ts';
import {listsTimes, saysDue, setDue} from './due.ts';
import {headingOwners} from './headings.ts';
import {readAsOrder, readLeadIn} from './lead-ins.ts';
import {listsPapers} from './listed-things.ts';
import {signOf} from './outline.ts';
import {isAskedFor, readParagraph} from './paragraphs.ts';
import {asksForReport} from './report-requests.ts';
import {readDeadlines, type TaskScene} from './scene.ts';
import {type Scope, withContext} from './scope.ts';
import {type Mode, sectionMode} from './sections.ts';
import {readTableTasks} from './tables.ts';

/** Reads an item and what stands under it; `count` is its place among its like, by which bullets are cited. */
type ReadItem = (block: Block, count: number, scope: Scope) => void;

/** `Đề nghị các sở gửi danh sách theo địa chỉ sau:`: over a list without orders, the lead-in is the order. */
interface Asked {
  block: Block;
  /** its list is of papers */
  papers: boolean;
  scope: Scope;
  /** tasks found before its list */
  at: number;
  due: PlacedDeadline[];
}

/** So many of a list tell what it is. */
const MOST_ITEMS = 12;

/** Blocks and tables that stand side by side: a lead-in among them changes what holds for those behind it. */
export class Siblings {
  readonly #nodes: readonly (Block | Table)[];
  readonly #outer: Scope;
  readonly #root: boolean;
  readonly #tasks: TaskDraft[];
  readonly #scene: TaskScene;
  readonly #readItem: ReadItem;
  /** whether some of them have labels */
  readonly #listed: boolean;
  /** whether they tell of an event: when, where, what it is about */
  readonly #eventful: boolean;
  readonly #bullets = new Map<string, number>();
  #scope: Scope;
  /** before the list opens, where a document tells how it came about */
  #preamble: boolean;
  /** what held before the first of several counted headings */
  #uncounted: Scope | null = null;
  #asked: Asked | null = null;
  /** what stood above the last lead-in */
  #overLeadIn: readonly string[] | null = null;
  #paragraphs = 0;
  #rows = 0;
  #items = 0;
  /** items that only say when what stands above them is due */
  readonly #times = new Set<Block>();
  /** what stands above a table */
  #above = '';

  /** Tasks are put at the end of `tasks`. `root`: at the root of the document. */
  constructor(
    nodes: readonly (Block | Table)[],
    outer: Scope,
    root: boolean,
    {tasks, scene, readItem}: {tasks: TaskDraft[]; scene: TaskScene; readItem: ReadItem},
  ) {
    this.#nodes = nodes;
    this.#outer = outer;
    this.#scope = outer;
    this.#root = root;
    this.#tasks = tasks;
    this.#scene = scene;
    this.#readItem = readItem;
    this.#listed = nodes.some((node) => node.type === 'block' && node.label !== null);
    this.#preamble = root && this.#listed;
    this.#eventful = this.#listed && tellsOfEvent(nodes);
    this.#above = outer.context.at(-1) ?? '';
  }

  /** `counted` bullets stand before, and as many `paragraphs` that are tasks. Returns how many these are at the end. */
  read(counted: number, paragraphs = 0): number {
    this.#paragraphs = paragraphs;
    for (const [index, node] of this.#nodes.entries()) {
      if (node.type === 'table') this.#readTable(node);
      else {
        this.#above = node.view.text;
        if (node.label && !leadsOut(node, this.#nodes[index + 1])) this.#readLabelled(node, index, counted);
        else this.#readUnlabelled(node, index);
      }
    }
    this.#settle();
    return this.#paragraphs;
  }

  #readTable(table: Table): void {
    const {path, context, owners} = this.#scope;
    const {source, issued, annex} = this.#scene;
    const found = readTableTasks(table, {
      source,
      issued,
      path: annex ? [annex, ...path] : path,
      context,
      owners,
      before: this.#rows,
      above: this.#above,
    });
    this.#rows += found.length;
    this.#tasks.push(...found);
  }

  #readLabelled(block: Block, index: number, counted: number): void {
    const sign = signOf(block);
    const count = (this.#bullets.get(sign) ?? counted) + 1;
    this.#bullets.set(sign, count);
    if (this.#times.has(block)) return;
    if (this.#preamble && isListedBasis(block, [this.#nodes[index - 1], this.#nodes[index + 1]])) return;
    this.#preamble = false;
    this.#items++;
    const event = this.#eventful && EVENT_CONTENT.test(block.view.bare) && this.#scope.mode === 'open';
    this.#readItem(block, count, event ? {...this.#scope, mode: 'explicit'} : this.#scope);
    // `2. Thời hạn gửi báo cáo: trước ngày 15/9.`
    if (this.#asked?.at === this.#tasks.length && saysDue(block.view))
      this.#asked.due.push(...readDeadlines(this.#scene, block.view, true));
  }

  #readUnlabelled(block: Block, index: number): void {
    const {view} = block;
    // Of a decision whose articles are lost, only the bases are left.
    if (this.#root && !this.#listed && isBasis(view) && !tellsBehind(view)) return;
    // What a letter begins with tells how it came about, unless it says who shall do something.
    if (this.#root && index === 0 && this.#scene.kind === 'CV' && !this.#asks(block) && !this.#listed) return;
    const items = endsInColon(view.text) ? this.#itemsBehind(index) : [];
    // `Thời gian thực hiện:⏎- Đợt 1: từ ngày … đến hết ngày …;`
    if (saysDue(view) && this.#scope.mode !== 'closed' && listsTimes(items, this.#scene)) {
      for (const item of items) this.#times.add(item);
      setDue(this.#tasks, [view, ...items.map((item) => item.view)], this.#scope.path, this.#scene);
      return;
    }
    // What stands behind a list of papers is no part of it.
    if (this.#items && this.#asked?.papers) this.#settle();
    // `Đối tượng tham dự:` holds for the list under it, and no further.
    if (this.#items && this.#scope.mode === 'closed' && this.#outer.mode !== 'closed' && !REMARK.test(view.text))
      this.#scope = {...this.#scope, mode: this.#outer.mode};
    // `Ngoài ra, yêu cầu các đơn vị thực hiện các nhiệm vụ sau:` behind what is to be written about
    if (this.#items && this.#scope.contents && endsInColon(view.text) && findOrdered(view).length)
      this.#scope = {...this.#scope, contents: this.#outer.contents};
    // `Sáng:⏎1. …⏎Chiều:⏎1. …`: the second instead of the first
    if (this.#items && this.#overLeadIn && items.length) this.#scope = {...this.#scope, context: this.#overLeadIn};
    this.#items = 0;
    if (isCounted(view) && this.#opensBullets(index)) {
      this.#enterCounted(view);
      return;
    }
    const leadIn =
      readLeadIn(block, items, this.#scope, this.#scene, this.#root) ??
      this.#readBareHeading(block, this.#nodes[index + 1]);
    if (leadIn) {
      if (ordersBeforeCase(block.view)) this.#readParagraph(block, index);
      this.#follow(block, items, leadIn);
    } else this.#readParagraph(block, index);
  }

  /** The first items of the list behind a paragraph. */
  #itemsBehind(index: number): Block[] {
    const items: Block[] = [];
    for (const node of this.#nodes.slice(index + 1, index + 1 + MOST_ITEMS)) {
      if (node.type !== 'block' || !node.label) break;
      items.push(node);
    }
    return items;
  }

  /** Whether bullets stand behind a paragraph. */
  #opensBullets(index: number): boolean {
    const next = this.#nodes[index + 1];
    return next?.type === 'block' && next.label !== null && isBulleted(next);
  }

  /** `Nhiệm vụ 2: Phát triển hạ tầng` over bullets: a heading beside the one before it. */
  #enterCounted(view: View): void {
    this.#settle();
    this.#preamble = false;
    this.#uncounted ??= this.#scope;
    const around = this.#uncounted;
    const mode = sectionMode(view.bare) === 'closed' ? 'closed' : around.mode;
    this.#scope = {...around, mode, context: withContext(around, view)};
  }

  /** `Sở Y tế` in a line of its own, over what it shall do, where labels have been lost. */
  #readBareHeading(block: Block, next: Block | Table | undefined): Scope | null {
    if (this.#preamble || this.#scope.mode === 'closed' || this.#scene.kind === 'GM' || next?.type !== 'block')
      return null;
    const named = isName(block.view) && !isName(next.view) ? headingOwners(block.view) : null;
    if (!named) return null;
    const owners = placeOwners(block.view, named);
    return {...this.#scope, owners, context: withContext(this.#scope, block.view)};
  }

  /** What the lead-in says holds from here on. */
  #follow(block: Block, items: readonly Block[], leadIn: Scope): void {
    this.#settle();
    this.#uncounted = null;
    const papers = listsPapers(block.view, items);
    // `Giao các sở quản lý chuyên ngành gồm:` over their names: who is told, and not yet what
    const names = namesWho(block.view) && items.length > 0 && items.every(isOfBody);
    if (!names && (leadIn.mode !== 'closed' || asksForReport(block.view) || papers))
      this.#asked = {block, papers, scope: this.#scope, at: this.#tasks.length, due: []};
    this.#overLeadIn = this.#scope.context;
    this.#scope = leadIn;
    this.#preamble = false;
  }

  #readParagraph(block: Block, index: number): void {
    // Behind the items of a document, a paragraph at its root is no item of the last lead-in's list.
    const closing = this.#root && index > 0 && this.#listed;
    const mode = this.#modeOf(block, closing);
    // `Báo cáo gửi về Sở X trước ngày …`: by those whom the lead-in has asked
    const asked =
      isAskedFor(block.view, this.#scope) ||
      asksForObject(block.view.bare) ||
      (this.#scene.kind === 'CV' && TROUBLE.test(block.view.bare));
    const owners = closing && !asked ? NOBODY : this.#scope.owners;
    const scope: Scope = {...this.#scope, mode, owners, context: closing ? [] : this.#scope.context};
    const task = readParagraph(block, scope, this.#scene);
    if (task) this.#push(task, this.#scope.path);
    else if (saysDue(block.view)) this.#setDue(block.view);
  }

  /** `Thời gian báo cáo: trước ngày 20/5`: by when the lead-in asks for it, else by when the last task is due. */
  #setDue(view: View): void {
    const asked = this.#asked?.at === this.#tasks.length ? this.#asked : null;
    if (asked) asked.due.push(...readDeadlines(this.#scene, view, true));
    else setDue(this.#tasks, [view], this.#scope.path, this.#scene);
  }

  #modeOf(block: Block, closing: boolean): Mode {
    if (this.#preamble) return this.#asks(block) ? 'explicit' : 'closed';
    return closing && this.#scope.mode === 'open' ? 'explicit' : this.#scope.mode;
  }

  /** A letter, or a page whose head is lost, may ask for something before its list begins: `Sở X đề nghị thủ trưởng các đơn vị cử cán bộ …`. */
  #asks(block: Block): boolean {
    const {kind} = this.#scene;
    if (kind === null && CITES_FIRST.test(block.view.bare)) return false;
    return (kind === 'CV' || kind === null) && (findOrdered(block.view).length > 0 || tellsBehind(block.view));
  }

  /** The list of the last lead-in has ended: if it ordered nothing, the lead-in did. */
  #settle(): void {
    const asked = this.#asked;
    this.#asked = null;
    const task = asked?.at === this.#tasks.length ? readAsOrder(asked.block, asked.scope, this.#scene) : null;
    if (!task) return;
    if (!task.deadlines.length) task.deadlines = asked?.due ?? [];
    this.#push(task, this.#outer.path);
  }

  #push(task: TaskDraft, path: readonly string[]): void {
    task.id = [...path, `p${++this.#paragraphs}`].join('.');
    this.#tasks.push(task);
  }
}

/** `1. Thời gian: …⏎2. Địa điểm: …⏎3. Nội dung: Phổ biến luật mới`: what an event is about, and no order */
function tellsOfEvent(nodes: readonly (Block | Table)[]): boolean {
  const opens = (pattern: RegExp) => nodes.some((node) => node.type === 'block' && pattern.test(node.view.bare));
  return opens(/^dia diem(?: to chuc)?\b/) && opens(/^thoi gian(?!.{0,20}(?:thuc hien|hoan thanh))/);
}

const EVENT_CONTENT = /^(?:noi dung|chuong trinh)(?: (?:hoi nghi|cuoc hop|tap huan|lop hoc|chinh|lam viec))?\s?:/;

/** `Xét đề nghị của Sở X, UBND tỉnh có ý kiến như sau: … Sở X hướng dẫn …`: behind the account, who shall do something */
const tellsBehind = (view: View): boolean => {
  const said = /(?:ý kiến|chỉ đạo|kết luận)(?: như sau)?: (?=\S)/u.exec(view.lower);
  return said !== null && findOwners(view, said.index + said[0].length).lead.length > 0;
};

/** `- Trong tháng 11, Sở tập trung thực hiện một số nhiệm vụ sau:` before `1.`: a lead-in behind a dash. */
const leadsOut = (block: Block, next: Block | Table | undefined): boolean =>
  isBulleted(block) &&
  !block.children.length &&
  next?.type === 'block' &&
  next.label?.ordinal === 1 &&
  /\ssau(?: đây)?\s?:$/u.test(block.view.lower.trimEnd());

/** `Trong quá trình kiểm tra, nếu có vướng mắc đề nghị phản ánh về Sở X`: asked of those whom the letter asks */
const TROUBLE =
  /^(?:(?:trong )?qua trinh|neu|truong hop)[^.;:]{0,130}(?:kho khan|vuong mac|phat sinh)[^.;:]{0,50}?,? (?:xin )?de nghi (?:kip thoi |som )?(?:phan anh|bao cao|thong tin|lien he|trao doi|gui) /;

/** `Thực hiện Công văn số 5/BYT của Bộ Y tế yêu cầu các tỉnh …`: what others have asked */
const CITES_FIRST = /^(?:thuc hien|can cu|theo) (?:cong van|van ban|cong dien|chi thi|ke hoach|thong bao|quyet dinh)\s/;
/** `Giao các sở quản lý nhà nước chuyên ngành gồm:`; not `Đề nghị các đơn vị rà soát đối tượng gồm:` */
const namesWho = (view: View): boolean =>
  /^(?:giao|yêu cầu|đề nghị|phân công) (?:các|những) (?:sở|bộ|ban|ngành|cơ quan|đơn vị|phòng)(?: (?:quản lý(?: nhà nước)?|chuyên ngành|chuyên môn|(?:có )?(?:liên quan|chức năng)|(?:trực )?thuộc|trên địa bàn|tỉnh|huyện|thành phố|về \p{L}{1,7}(?: \p{L}{1,7}){0,2}|theo ngành|sau)){0,8}(?:, lĩnh vực)? gồm(?: có)? ?: ?$/u.test(
    view.lower,
  );
const isOfBody = ({view}: Block): boolean => startsParty(view, 0);

/** `(Chi tiết tại Phụ lục kèm theo)`, between the items of a list */
const REMARK = /^\([^()]{3,200}\)\W*$/;

const NAMED_SO = /^(?:Đối với|Về phía) /u;

/** Whether a text is nothing but the names of bodies, as a heading prints them. */
function isName(view: View): boolean {
  const {text} = view;
  if (text.length > 120 || /[.;,:]$/.test(text) || !/^\p{Lu}/u.test(text)) return false;
  const {parties, end} = readParties(view, NAMED_SO.exec(text)?.[0].length ?? 0);
  return parties.length > 0 && end === text.length;
}
