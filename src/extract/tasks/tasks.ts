import {isBullet} from '../../parse/transforms/nest-items.ts';
import type {Block, Table} from '../../tree.ts';
import {findOrdered} from '../parties/owners.ts';
import {resolveBackReferences} from './back-references.ts';
import {NOBODY, type PlacedDeadline, type TaskDraft} from './draft.ts';
import {fieldRuns, fillIn, followsItems, readFieldTask, readValues, sharedField} from './field-groups.ts';
import {type Field, fieldGroup} from './fields.ts';
import {isHeading} from './headings.ts';
import {scopeWithin} from './item-scope.ts';
import {asksForReport, readAsOrder, readLeadIn} from './lead-ins.ts';
import {labelIn, pathWith, signOf, unique} from './outline.ts';
import {readLeaf, readParagraph} from './paragraphs.ts';
import {readDeadlines, type TaskScene} from './scene.ts';
import {boundContexts, inheritScope, type Scope} from './scope.ts';
import {initialMode, type Mode} from './sections.ts';
import {readTableTasks} from './tables.ts';

/** All tasks of an outline, in reading order. */
export function readTasks(nodes: readonly (Block | Table)[], scene: TaskScene): TaskDraft[] {
  const reader = new TaskReader(scene);
  const mode = initialMode(scene.kind, scene.attached);
  reader.walk(
    nodes,
    {path: [], context: [], owners: NOBODY, mode, dueList: false, contents: false, helpers: false},
    true,
  );
  boundContexts(reader.tasks, scene.source.text.length);
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
      const task = asked?.at === this.tasks.length ? readAsOrder(asked.block, asked.scope, this.#scene) : null;
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
      if (node.label && !leadsOut(node, nodes[index + 1])) {
        preamble = false;
        items++;
        const sign = signOf(node);
        const count = (bullets.get(sign) ?? counted) + 1;
        bullets.set(sign, count);
        this.#readItem(node, count, scope);
        // `2. Thời hạn gửi báo cáo: trước ngày 15/9.`
        if (asked?.at === this.tasks.length && DUE.test(node.view.bare))
          asked.due.push(...readDeadlines(this.#scene, node.view, true));
        continue;
      }
      // Of a decision whose articles are lost, only the bases are left.
      if (root && !listed && BASIS.test(node.view.bare) && !findOrdered(node.view).length) continue;
      // What a letter begins with tells how it came about, unless it says who shall do something.
      if (root && index === 0 && this.#scene.kind === 'CV' && !this.#asks(node) && !listed) continue;
      // `Đối tượng tham dự:` holds for the list under it, and no further.
      if (items && scope.mode === 'closed' && outer.mode !== 'closed') scope = {...scope, mode: outer.mode};
      items = 0;
      const leadIn = readLeadIn(node, scope, this.#scene, root);
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
      const task = readParagraph(
        node,
        {...scope, mode, ...(closing ? {owners: NOBODY, context: []} : {})},
        this.#scene,
      );
      if (task) {
        task.id = [...scope.path, `p${++paragraphs}`].join('.');
        this.tasks.push(task);
      } else if (DUE.test(node.view.bare)) this.#setDue(node, scope);
    }
    settle();
  }

  /** `Thời hạn chậm nhất 05 ngày làm việc …`: a paragraph that says by when what stands above it is due. */
  #setDue({view}: Block, scope: Scope): void {
    const last = this.tasks.at(-1);
    const path = scope.path.join('.');
    if (!last || last.deadlines.length || (last.id !== path && !last.id.startsWith(`${path}.`))) return;
    last.deadlines.push(...readDeadlines(this.#scene, view, true));
  }

  /** A letter may ask for something before its list begins: `Sở X đề nghị thủ trưởng các đơn vị cử cán bộ …`. */
  #asks(block: Block): boolean {
    return this.#scene.kind === 'CV' && findOrdered(block.view).length > 0;
  }

  /** `count` is the item's place among its like, by which bullets are cited. */
  #readItem(block: Block, count: number, scope: Scope): void {
    const path = pathWith(scope.path, block, labelIn(block, count));
    const children = block.children.filter((child) => child.type === 'block');
    const fields = fieldGroup(children);
    if (fields && scope.mode !== 'closed' && followsItems(block, fields)) {
      const heading = isHeading(block, this.#scene.source);
      const inner = scopeWithin(block, path, scope, heading, this.#scene);
      if (!heading) this.#pushLeaf(block, path, scope, inner);
      this.#readRuns(block, fields, inner);
      return;
    }
    if (fields && scope.mode !== 'closed' && this.#scene.kind !== 'GM') {
      this.#readFields(block, fields, path, scope);
      return;
    }
    const heading = isHeading(block, this.#scene.source);
    const inner = scopeWithin(block, path, scope, heading, this.#scene);
    if (!heading) this.#pushLeaf(block, path, scope, inner);
    const shared = scope.mode === 'closed' ? null : sharedField(block, inner);
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
    const task = readLeaf(block, mode === scope.mode ? scope : {...scope, mode}, this.#scene);
    if (!task) return;
    task.id = path.join('.');
    this.tasks.push(task);
  }

  /** Items with groups of fields behind them. */
  #readRuns(block: Block, fields: readonly Field[], inner: Scope): void {
    for (const {items, group, counted} of fieldRuns(block, fields)) {
      const values = readValues(group, this.#scene);
      const owners = inheritScope(values.owners, inner.owners);
      const first = this.tasks.length;
      this.walk(items, {...inner, owners, mode: inner.mode === 'closed' ? 'closed' : 'open'}, false, counted);
      fillIn(this.tasks.slice(first), values);
    }
  }

  /** An item that is one group of fields. */
  #readFields(block: Block, fields: readonly Field[], path: readonly string[], scope: Scope): void {
    const {task, rest} = readFieldTask(block, fields, path, scope, this.#scene);
    if (task) this.tasks.push(task);
    for (const {nodes, counted, scope: below} of rest) this.walk(nodes, below, false, counted);
  }
}

/** `Căn cứ Luật …;`, `Thực hiện Chỉ thị số …` */
const BASIS =
  /^\W*(?:can cu (?:cac )?(?:hien phap|luat|bo luat|phap lenh|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ket luan|cong van|ke hoach|chuong trinh|dieu|khoan|thong bao|cong dien)|theo de nghi|xet (?:de nghi|to trinh)|thuc hien (?:chi thi|nghi quyet|quyet dinh|ke hoach|cong van|ket luan|thong bao|chuong trinh|cong dien)[^.;]{0,60}? so )/;

/** `- Trong tháng 11, Sở tập trung thực hiện một số nhiệm vụ sau:` before `1.`: a lead-in behind a dash. */
const leadsOut = (block: Block, next: Block | Table | undefined): boolean =>
  isBullet(block) &&
  !block.children.length &&
  next?.type === 'block' &&
  next.label?.ordinal === 1 &&
  /\ssau(?: đây)?\s?:$/u.test(block.view.lower.trimEnd());

const DUE = /^\W{0,3}(?:thoi han|han (?:hoan thanh|thuc hien)|thoi gian (?:thuc hien|hoan thanh))/;
