import {isBullet} from '../../parse/transforms/nest-items.ts';
import type {Kind} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import {endsInColon, trimEndOf} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {findBackReference, findDeadlines} from '../deadlines/index.ts';
import {type Found, fromView} from '../evidence.ts';
import {type FoundOwners, findOrdered, findOwners} from '../parties/owners.ts';
import type {Range} from '../references/index.ts';
import {announcedTo, announcementEnd, readDirective} from './directive.ts';
import {
  inherit,
  NOBODY,
  type OwnerScope,
  type PlacedDeadline,
  type PlacedOwner,
  placeOwners,
  type TaskDraft,
} from './draft.ts';
import {type Field, fieldGroup, readField} from './fields.ts';
import {headingOwners, leadInOwners} from './headings.ts';
import {labelIn, pathWith, signOf} from './outline.ts';
import {initialMode, isEnacting, type Mode, opensTasks, sectionMode} from './sections.ts';
import {cellNames, readTableTasks} from './tables.ts';

/** What a reader of tasks needs to know of the document. */
export interface TaskScene {
  source: Source;
  kind: Kind | null;
  /** date by which deadlines without a year are read */
  issued: string | null;
  /** stretches of a view that cite instruments: their dates are no deadlines */
  citedIn(view: View): readonly Range[];
}

/** What holds for the items at one place of the outline. */
interface Scope {
  path: readonly string[];
  context: readonly string[];
  owners: OwnerScope;
  mode: Mode;
  /** a lead-in has asked for a report by dates: items below are due dates of it */
  dueList: boolean;
  /** a lead-in has asked for a report: items below are what to write about */
  contents: boolean;
}

/** All tasks of an outline, in reading order. */
export function readTasks(nodes: readonly (Block | Table)[], scene: TaskScene): TaskDraft[] {
  const reader = new TaskReader(scene);
  const mode = initialMode(scene.kind);
  reader.walk(nodes, {path: [], context: [], owners: NOBODY, mode, dueList: false, contents: false}, true);
  return resolveBackReferences(unique(reader.tasks));
}

class TaskReader {
  readonly tasks: TaskDraft[] = [];
  readonly #scene: TaskScene;

  constructor(scene: TaskScene) {
    this.#scene = scene;
  }

  /** Reads siblings, of which `counted` bullets stand before. A lead-in among them changes what holds for those behind it. */
  walk(nodes: readonly (Block | Table)[], outer: Scope, root: boolean, counted = 0): void {
    let scope = outer;
    let paragraphs = 0;
    let rows = 0;
    let above = '';
    const listed = nodes.some((node) => node.type === 'block' && node.label !== null);
    // Before the list opens, a document tells how it came about.
    let preamble = root && listed;
    let items = 0;
    const bullets = new Map<string, number>();
    // `Đề nghị các sở gửi danh sách theo địa chỉ sau:`: over a list without orders, the lead-in is the order.
    let asked: {block: Block; scope: Scope; at: number; due: PlacedDeadline[]} | null = null;
    const settle = () => {
      const task = asked?.at === this.tasks.length ? this.#orderedBy(asked.block, asked.scope) : null;
      if (task) {
        if (!task.deadlines.length) task.deadlines = asked?.due ?? [];
        task.id = [...outer.path, `p${++paragraphs}`].join('.');
        this.tasks.push(task);
      }
      asked = null;
    };
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'table') {
        const found = readTableTasks(node, {
          source: this.#scene.source,
          issued: this.#scene.issued,
          path: scope.path,
          context: scope.context,
          owners: scope.owners,
          before: rows,
          above,
        });
        rows += found.length;
        this.tasks.push(...found);
        continue;
      }
      above = node.view.text;
      if (node.label) {
        preamble = false;
        items++;
        const sign = signOf(node);
        const count = (bullets.get(sign) ?? counted) + 1;
        bullets.set(sign, count);
        this.#readItem(node, count, scope);
        // `2. Thời hạn gửi báo cáo: trước ngày 15/9.`
        if (asked?.at === this.tasks.length && DUE.test(node.view.bare))
          asked.due.push(...this.#deadlines(node.view, true));
        continue;
      }
      // Of a decision whose articles are lost, only the bases are left.
      if (root && !listed && BASIS.test(node.view.bare) && !findOrdered(node.view).length) continue;
      // What a letter begins with tells how it came about, unless it says who shall do something.
      if (root && index === 0 && this.#scene.kind === 'CV' && !this.#asks(node) && !listed) continue;
      // `Đối tượng tham dự:` holds for the list under it, and no further.
      if (items && scope.mode === 'closed' && outer.mode !== 'closed') scope = {...scope, mode: outer.mode};
      items = 0;
      const leadIn = this.#readLeadIn(node, scope, root);
      if (leadIn) {
        settle();
        if (leadIn.mode !== 'closed' || asksForReport(node.view))
          asked = {block: node, scope, at: this.tasks.length, due: []};
        scope = leadIn;
        preamble = false;
        continue;
      }
      // Behind the items of a document, a paragraph at its root is no item of the last lead-in's list.
      const closing = root && index > 0 && listed;
      const mode: Mode = preamble
        ? this.#asks(node)
          ? 'explicit'
          : 'closed'
        : closing && scope.mode === 'open'
          ? 'explicit'
          : scope.mode;
      const task = this.#readParagraph(node, {...scope, mode, ...(closing ? {owners: NOBODY, context: []} : {})});
      if (task) {
        task.id = [...scope.path, `p${++paragraphs}`].join('.');
        this.tasks.push(task);
      } else if (DUE.test(node.view.bare)) this.#setDue(node, scope);
    }
    settle();
  }

  /** The task that a lead-in is if nothing in its list is one: it must tell somebody by an order word. */
  #orderedBy(block: Block, scope: Scope): TaskDraft | null {
    return findOrdered(block.view).length ? this.#readParagraph(block, {...scope, mode: 'explicit'}) : null;
  }

  /** `Thời hạn chậm nhất 05 ngày làm việc …`: a paragraph that says by when what stands above it is due. */
  #setDue({view}: Block, scope: Scope): void {
    const last = this.tasks.at(-1);
    const path = scope.path.join('.');
    if (!last || last.deadlines.length || (last.id !== path && !last.id.startsWith(`${path}.`))) return;
    last.deadlines.push(...this.#deadlines(view, true));
  }

  /** A letter may ask for something before its list begins: `Sở X đề nghị thủ trưởng các đơn vị cử cán bộ …`. */
  #asks(block: Block): boolean {
    return this.#scene.kind === 'CV' && findOrdered(block.view).length > 0;
  }

  /** A paragraph that ends in a colon hands its owners down and tells what the list behind it is; null for any other. */
  #readLeadIn(block: Block, scope: Scope, root: boolean): Scope | null {
    const {view} = block;
    if (!endsInColon(view.text)) return null;
    const dueList = isDueListHead(view);
    if (!opensTasks(view.bare)) {
      const owners = headingOwners(view);
      const mode: Mode =
        !owners && sectionMode(view.bare) === 'closed'
          ? 'closed'
          : owners && IN_CHARGE.test(view.bare) && scope.mode !== 'closed'
            ? 'open'
            : scope.mode;
      return {
        ...scope,
        mode,
        owners: owners ? placeOwners(view, owners) : scope.owners,
        dueList,
        context: withContext(scope, view),
      };
    }
    const reports = this.#scene.kind === 'BC' || this.#scene.kind === 'TTr';
    const told = leadInOwners(view) ?? headingOwners(view);
    const ordered =
      scope.mode !== 'closed' ||
      /(?:tap trung|can|phai|yeu cau).{0,90}(?:thuc hien|trien khai|giai quyet|khac phuc).{0,90}sau(?: day)?\s?:/.test(
        view.bare.slice(-220),
      );
    return {
      ...scope,
      owners: told ? placeOwners(view, told) : scope.owners,
      contents: scope.contents || asksForReport(view),
      mode: asksForReport(view)
        ? 'closed'
        : reports && root
          ? scope.mode
          : scope.mode === 'explicit'
            ? 'explicit'
            : ordered
              ? 'open'
              : scope.mode,
      dueList,
      context: withContext(scope, view),
    };
  }

  /** `count` is the item's place among its like, by which bullets are cited. */
  #readItem(block: Block, count: number, scope: Scope): void {
    const path = pathWith(scope.path, block, labelIn(block, count));
    const children = block.children.filter((child) => child.type === 'block');
    const fields = fieldGroup(children);
    if (fields && scope.mode !== 'closed' && followsItems(block, fields)) {
      const heading = isHeading(block, this.#scene.source);
      const inner = this.#innerScope(block, path, scope, heading);
      if (!heading) this.#pushLeaf(block, path, scope, inner);
      this.#readRuns(block, fields, inner);
      return;
    }
    if (fields && scope.mode !== 'closed' && this.#scene.kind !== 'GM') {
      this.#readFields(block, fields, path, scope);
      return;
    }
    const heading = isHeading(block, this.#scene.source);
    const inner = this.#innerScope(block, path, scope, heading);
    if (!heading) this.#pushLeaf(block, path, scope, inner);
    const shared = scope.mode === 'closed' ? null : this.#sharedFields(block, inner);
    const before = this.tasks.length;
    this.walk(shared?.rest ?? block.children, shared?.scope ?? inner, false);
    // `- Nắm chắc số liệu, báo cáo UBND tỉnh hằng tháng; lưu ý các số liệu về:` over things, and no orders
    if (heading && block.children.length && this.tasks.length === before) {
      const due = children.find((child) => DUE.test(child.view.bare));
      if (due || /\S:$/.test(block.view.text.trimEnd())) this.#pushLeaf(block, path, scope, inner);
      if (due && this.tasks.length > before) this.#setDue(due, inner);
    }
  }

  #pushLeaf(block: Block, path: readonly string[], scope: Scope, inner: Scope): void {
    const mode = inner.mode === 'closed' || block.label?.style === 'article' ? inner.mode : scope.mode;
    const task = this.#readLeaf(block, mode === scope.mode ? scope : {...scope, mode});
    if (!task) return;
    task.id = path.join('.');
    this.tasks.push(task);
  }

  /** `- Tập huấn … / - Nâng cao … / Đơn vị thực hiện: X / Thời gian: Y / - Tổ chức …`: each group of fields is of the items above it. */
  #readRuns(block: Block, fields: readonly Field[], inner: Scope): void {
    let items: (Block | Table)[] = [];
    let group: Field[] = [];
    let bullets = 0;
    const flush = () => {
      const own: OwnerScope = {lead: [], coordinate: [], report: []};
      const deadlines: PlacedDeadline[] = [];
      for (const field of group) this.#addField(field, own, deadlines);
      const first = this.tasks.length;
      this.walk(
        items,
        {...inner, owners: inheritScope(own, inner.owners), mode: inner.mode === 'closed' ? 'closed' : 'open'},
        false,
        bullets,
      );
      for (const task of this.tasks.slice(first)) {
        if (!task.deadlines.length) task.deadlines = [...deadlines];
        if (!task.owners.some((owner) => owner.role === 'coordinate')) task.owners.push(...helpers(task, own));
      }
      bullets += items.filter((item) => item.type === 'block' && isBullet(item)).length;
      items = [];
      group = [];
    };
    for (const child of block.children) {
      const field = fields.find((other) => other.block === child);
      if (field) group.push(field);
      else {
        if (group.length) flush();
        items.push(child);
      }
    }
    flush();
  }

  /** What one field says of who and when. */
  #addField(field: Field, own: OwnerScope, deadlines: PlacedDeadline[]): void {
    const {view, from} = field;
    if (field.name === 'lead') {
      const placed = placeOwners(view, fieldOwners(field));
      own.lead.push(...placed.lead);
      own.coordinate.push(...placed.coordinate);
      own.report.push(...placed.report);
    } else if (field.name === 'coordinate') {
      own.coordinate.push(...placeOwners(view, {lead: [], coordinate: cellNames(view, from), report: []}).coordinate);
    } else if (field.name === 'time') deadlines.push(...this.#deadlines(view, true, from));
  }

  /** `- Nội dung: + … + … / - Cơ quan thực hiện: X`: one field that says who, for all that stands beside it. */
  #sharedFields(block: Block, inner: Scope): {scope: Scope; rest: (Block | Table)[]} | null {
    const fields = block.children.map((child) =>
      child.type === 'block' && !child.children.length ? readField(child) : null,
    );
    const lead = fields.find((field) => field?.name === 'lead');
    if (!lead) return null;
    const owners = placeOwners(lead.view, fieldOwners(lead));
    return {scope: {...inner, owners}, rest: block.children.filter((_, i) => fields[i] !== lead)};
  }

  /** What an item's heading or own text means for the items in it. */
  #innerScope(block: Block, path: readonly string[], scope: Scope, heading: boolean): Scope {
    const {view, label} = block;
    const section =
      isBullet(block) ||
      (!heading && !block.children.length && EVALUATE.test(view.lower)) ||
      (!heading && view.text.length > 160) ||
      this.#scene.kind === 'GM'
        ? null
        : sectionMode(view.bare);
    let mode = section ?? scope.mode;
    if (scope.mode === 'closed' && (section === null || (scope.contents && section === 'open'))) mode = 'closed';
    if (scope.mode === 'explicit' && section === 'open' && label?.style !== 'article') mode = 'explicit';
    if (label?.style === 'article')
      mode = isEnacting(view.bare) ? 'explicit' : (section ?? (scope.mode === 'closed' ? 'closed' : 'explicit'));
    const leadIn = endsInColon(view.text) && opensTasks(view.bare);
    if (leadIn && mode === 'closed' && section !== 'closed') mode = scope.mode;
    const own = heading || leadIn ? headingOwners(view) : block.children.length ? findOwners(view) : null;
    const placed = own?.lead.length ? placeOwners(view, own) : null;
    // `1. Sở Tài chính chủ trì, phối hợp với …` over paragraphs: what they say is told to it.
    if (
      heading &&
      placed &&
      mode === 'explicit' &&
      label?.style !== 'article' &&
      section === null &&
      this.#scene.kind === 'QĐ'
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
    };
  }

  /** An item with text of its own. */
  #readLeaf(block: Block, scope: Scope): TaskDraft | null {
    if (scope.dueList) {
      const due = this.#deadlines(block.view, true);
      return due.length ? this.#task(block.view, scope, due) : null;
    }
    return this.#readParagraph(block, scope);
  }

  #readParagraph(block: Block, scope: Scope): TaskDraft | null {
    const {view} = block;
    if (scope.mode === 'closed') return null;
    const section =
      isBullet(block) || view.text.length > 160 || this.#scene.kind === 'GM' ? null : sectionMode(view.bare);
    if (section === 'closed' && !/^\P{L}*đánh giá/iu.test(view.text)) return null;
    const announced = announcementEnd(view);
    if (announced >= view.text.length) return null;
    const owners = findOwners(view, announced);
    const directive = readDirective(view, owners, announced);
    if (!directive) return null;
    const bare = view.bare;
    if (isProposal(bare) || isSelfMade(bare)) return null;
    if (/^\[\d{1,3}\]\s/.test(view.text)) return null; // a footnote
    // `(Quét mã để xem toàn văn)`: a remark, unless it says who
    if (directive === 'implied' && /^\([^()]*\)\W*$/.test(view.text)) return null;
    const explicitOnly = scope.mode === 'explicit' || section === 'explicit';
    if (explicitOnly && directive !== 'explicit' && !announced) return null;
    // Who is invited, and to what, is no order.
    if (
      this.#scene.kind === 'GM' &&
      (!findOrdered(view).length || (ATTENDANCE.test(bare) && !/chuan bi|gui |lap /.test(bare)))
    )
      return null;
    const task = this.#task(view, scope, this.#deadlines(view, false), announced);
    const told = announced ? announcedTo(view, announced) : null;
    if (told && !owners.lead.length)
      task.owners = inherit({...placeOwners(view, owners), lead: placeOwners(view, told).lead}, NOBODY);
    return task;
  }

  /** Without its id, which tells where it stands. */
  #task(view: View, scope: Scope, deadlines: PlacedDeadline[], from = 0): TaskDraft {
    return {
      id: '',
      text: fromView(view, 0, view.text.length) ?? emptyAt(view),
      views: [view],
      owners: inherit(placeOwners(view, findOwners(view, from)), scope.owners),
      deadlines,
      context: [...scope.context],
    };
  }

  #deadlines(view: View, cell: boolean, from = 0): PlacedDeadline[] {
    const {issued} = this.#scene;
    const found = findDeadlines(view, from, view.text.length, {issued, cited: this.#scene.citedIn(view), cell});
    return found.map((deadline) => ({view, found: deadline}));
  }

  /** `Nội dung: … / Cơ quan thực hiện: … / Thời gian: …`: one task for the group. */
  #readFields(block: Block, fields: readonly Field[], path: readonly string[], scope: Scope): void {
    // Under a heading that only counts, `Hoạt động 2`, what to do is said by the field.
    const content =
      fields.find((field) => field.name === 'content') ??
      (COUNTS.test(block.view.bare) ? fields.find((field) => field.view.bare.startsWith('noi dung')) : undefined);
    const holder = content?.block ?? block;
    const id = content ? pathWith(path, content.block, labelIn(content.block, placeOf(content.block, block))) : path;
    const own: OwnerScope = {lead: [], coordinate: [], report: []};
    const deadlines: PlacedDeadline[] = [];
    const below: Block[] = [];
    const views = [holder.view];
    for (const field of fields) {
      this.#addField(field, own, deadlines);
      if (field.view !== holder.view && (field.name === 'content' || field.name === 'other')) views.push(field.view);
      if (field.block.children.length) below.push(field.block);
    }
    if (!deadlines.length && content) deadlines.push(...this.#deadlines(content.view, false, content.from));
    this.tasks.push({
      id: id.join('.'),
      text: fromView(holder.view, 0, holder.view.text.length) ?? {value: '', start: 0, end: 0},
      views,
      owners: inherit(own, scope.owners),
      deadlines,
      context: [...scope.context],
    });
    for (const field of below)
      this.walk(
        field.children,
        {
          path: pathWith(path, field, labelIn(field, placeOf(field, block))),
          context: withContext(scope, holder.view),
          owners: inheritScope(own, scope.owners),
          mode: 'open',
          dueList: false,
          contents: false,
        },
        false,
      );
    const rest = block.children.filter(
      (child) => child.type === 'table' || !fields.some((field) => field.block === child),
    );
    if (rest.length)
      this.walk(
        rest,
        {...scope, path, owners: inheritScope(own, scope.owners), context: withContext(scope, block.view)},
        false,
      );
  }
}

function emptyAt(view: View): Found<string> {
  const start = view.toSource(0);
  return {value: view.text, start, end: start};
}

/** Who the fields behind an item say shall help those whom the item itself names. */
const helpers = (task: TaskDraft, fields: OwnerScope): PlacedOwner[] =>
  fields.coordinate.filter((helper) => !task.owners.some((owner) => owner.value === helper.value));

/** Who a field `Cơ quan chủ trì: …` names: as a sentence would, or as a list. */
function fieldOwners({view, from}: Field): FoundOwners {
  const told = findOwners(view, from);
  return told.lead.length ? told : {...told, lead: cellNames(view, from)};
}

/** Whether fields stand as paragraphs behind the items that they are of. */
function followsItems(block: Block, fields: readonly Field[]): boolean {
  const held = new Set<Block | Table>(fields.map((field) => field.block));
  const first = block.children.findIndex((child) => held.has(child));
  const items = block.children
    .slice(0, first)
    .some((child) => child.type === 'block' && (child.label !== null || child.view.text.length > 60));
  return items && fields.every((field) => field.block.label === null);
}

const inheritScope = (own: OwnerScope, outer: OwnerScope): OwnerScope => (own.lead.length ? own : outer);

const withRoles = (outer: OwnerScope, own: OwnerScope): OwnerScope => ({
  lead: outer.lead,
  coordinate: own.coordinate.length ? own.coordinate : outer.coordinate,
  report: own.report.length ? own.report : outer.report,
});

/** The place of a bullet among those of its style. */
const placeOf = (child: Block, parent: Block): number =>
  parent.children.filter((node) => node.type === 'block' && signOf(node) === signOf(child)).indexOf(child) + 1;

/** Every task is told its context: a text of nothing but lead-ins, or one of endless length, must not be told to each. */
const DEEPEST_CONTEXT = 24;
const LONGEST_CONTEXT = 4000;

/** The context with one more heading or lead-in. */
function withContext(scope: Scope, view: View): string[] {
  const text = trimEndOf(':;.,', view.text.slice(0, LONGEST_CONTEXT));
  if (!text || scope.context.length >= DEEPEST_CONTEXT) return [...scope.context];
  return [...scope.context, text];
}

/** A heading has items and no sentence of its own: short, without a closing sign, or ended by a colon. */
function isHeading(block: Block, source: Source): boolean {
  const text = block.view.text;
  if (!block.children.length) return text.endsWith(':') && text.length < 150; // behind a long text the colon is a speck
  if (text.endsWith('.') || text.endsWith(';'))
    return text.length < 240 && isBold(block, source) && !block.children.some((child) => isBold(child, source));
  return true;
}

/** Whether all of a block is set in bold. */
const isBold = ({position}: Block | Table, source: Source): boolean => {
  const from = position.start.offset ?? 0;
  const printed = source.text.slice(from, Math.min(position.end.offset ?? from, from + 400)).trim();
  return /^[^\p{L}*]{0,12}\*\*[^*]+\*\*$/u.test(printed);
};

/** `Đề nghị các đại biểu thu xếp công việc về dự họp đầy đủ`: an invitation again. */
const ATTENDANCE =
  /(?:ve|den|tham) du (?:hop|hoi nghi|cuoc hop)?[^.;]{0,40}(?:day du|dung gio|dung thanh phan|dung thoi gian)/;

/** `… đề nghị các sở báo cáo một số nội dung theo hướng dẫn sau:`: what the list names is to be written about, not done. */
const asksForReport = (view: View): boolean =>
  /(?:de nghi|yeu cau)\s.{0,160}\sbao cao\s(?:[^.;:]{0,30}(?:ve|theo|voi)\s)?(?:(?:cac|mot so|nhung)\s)?(?:noi dung|van de|de cuong|mau|huong dan)\s[^.;:]{0,160}(?:sau|nhu sau|sau day)\s?:$/.test(
    view.bare.trimEnd().slice(-420),
  );

/** `Bộ trưởng, Thủ trưởng cơ quan ngang bộ có trách nhiệm:` */
const IN_CHARGE = /\s(?:co|chiu) trach nhiem(?: sau(?: day)?)?\s?:?\s?$/;

const COUNTS = /^(?:hoat dong|nhiem vu|noi dung|giai phap|cong viec)\s(?:so\s)?\d{1,2}\s?[.:]?$/;

/** `Căn cứ Luật …;`, `Thực hiện Chỉ thị số …` */
const BASIS =
  /^\W*(?:can cu (?:cac )?(?:hien phap|luat|bo luat|phap lenh|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ket luan|cong van|ke hoach|chuong trinh|dieu|khoan|thong bao|cong dien)|theo de nghi|xet (?:de nghi|to trinh)|thuc hien (?:chi thi|nghi quyet|quyet dinh|ke hoach|cong van|ket luan|thong bao|chuong trinh|cong dien)[^.;]{0,60}? so )/;

/** `b) Đánh giá sơ bộ hiệu quả của dự án.`: what to do, where no items say that it is a chapter. */
const EVALUATE = /^\P{L}*đánh giá\s.*[.;]$/u;

const DUE = /^\W{0,3}(?:thoi han|han (?:hoan thanh|thuc hien)|thoi gian (?:thuc hien|hoan thanh))/;

/** `Thời hạn gửi báo cáo: … theo thời hạn sau:` */
const isDueListHead = (view: View): boolean =>
  endsInColon(view.text) &&
  /thoi han|thoi gian (?:gui|bao cao|nop)|theo (?:cac )?moc/.test(view.bare) &&
  /bao cao|gui|nop|hoan thanh/.test(view.bare);

/** `Kính đề nghị … xem xét, quyết định`: asked of a superior, ordered of nobody. */
function isProposal(bare: string): boolean {
  const head = bare.slice(0, 160);
  return head.includes('kinh ') && /^(?:.{0,120}\s)?kinh (?:de nghi|trinh|bao cao|mong|moi)/.test(head);
}

/** `Quyết định này có hiệu lực kể từ ngày ký.` and nothing more. */
const isSelfMade = (bare: string): boolean =>
  /^[^.;:,]{3,60}\sban hanh (?:thong tu|nghi dinh|nghi quyet|quyet dinh|ke hoach|chi thi|quy che) (?:ve|quy dinh|sua doi|huong dan|phan cap|bai bo)(?: |$)/.test(
    bare,
  ) ||
  /^(?:quyet dinh|nghi quyet|ke hoach|quy che|quy dinh|chi thi|thong tu|nghi dinh) nay (?:co hieu luc|thay the|duoc)[^.;]*[.;]?(?:\/\.)?$/.test(
    bare,
  );

/** `theo thời gian tại khoản 1`: the deadlines of the item that is pointed at. */
function resolveBackReferences(tasks: TaskDraft[]): TaskDraft[] {
  for (const task of tasks) {
    const view = task.views[0];
    if (task.deadlines.length || !view) continue;
    const back = findBackReference(view, 0, view.text.length);
    const target =
      back && tasks.find((other) => other !== task && (other.id === back.label || other.id.endsWith(`.${back.label}`)));
    const borrowed = target?.deadlines[0];
    if (!back || !borrowed) continue;
    const text = view.text.slice(back.start, back.end);
    const {exclusive: _, ...rest} = borrowed.found.deadline as {exclusive?: boolean} & typeof borrowed.found.deadline;
    task.deadlines = [
      {view, found: {deadline: {...rest, text} as typeof borrowed.found.deadline, start: back.start, end: back.end}},
    ];
  }
  return tasks;
}

/** A label that a document uses twice in one place is told apart by a further count: `2`, `2~2`. */
function unique(tasks: TaskDraft[]): TaskDraft[] {
  const seen = new Map<string, number>();
  return tasks.map((task) => {
    const count = (seen.get(task.id) ?? 0) + 1;
    seen.set(task.id, count);
    return count > 1 ? {...task, id: `${task.id}~${count}`} : task;
  });
}
