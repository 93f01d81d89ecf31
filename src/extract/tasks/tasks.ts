import {isBulleted} from '../../parse/labels.ts';
import type {Block, Table} from '../../tree.ts';
import {startsParty} from '../parties/starts-party.ts';
import {resolveBackReferences} from './back-references.ts';
import {holdsThings, listsPurposes} from './colon-items.ts';
import {NOBODY, type TaskDraft} from './draft.ts';
import {saysDue, setDue} from './due.ts';
import {fieldRuns, fillIn, followsItems, readFieldTask, readValues, sharedField} from './field-groups.ts';
import {type FieldSections, fieldSections} from './field-sections.ts';
import {type Field, fieldGroup} from './fields.ts';
import {isHeading, isNamesAlone} from './headings.ts';
import {scopeWithin} from './item-scope.ts';
import {listsFigures, listsPapers, tellsContents} from './listed-things.ts';
import {labelIn, pathWith, unique} from './outline.ts';
import {readLeaf} from './paragraphs.ts';
import type {TaskScene} from './scene.ts';
import {boundContexts, inheritScope, type Scope} from './scope.ts';
import {initialMode, sectionMode} from './sections.ts';
import {Siblings} from './siblings.ts';

/** All tasks of an outline, in reading order. */
export function readTasks(nodes: readonly (Block | Table)[], scene: TaskScene): TaskDraft[] {
  const reader = new TaskReader(scene);
  const mode = scene.kind === 'PL' && scene.assigns ? 'open' : initialMode(scene.kind, scene.attached);
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

  /** Reads siblings, of which `counted` bullets and as many `paragraphs` stand before; how many paragraphs are tasks by then. */
  walk(nodes: readonly (Block | Table)[], outer: Scope, root: boolean, counted = 0, paragraphs = 0): number {
    return new Siblings(nodes, outer, root, {
      tasks: this.tasks,
      scene: this.#scene,
      readItem: (block, count, scope) => this.#readItem(block, count, scope),
    }).read(counted, paragraphs);
  }

  /** `count` is the item's place among its like, by which bullets are cited. */
  #readItem(block: Block, count: number, scope: Scope): void {
    const path = pathWith(scope.path, block, labelIn(block, count));
    const children = block.children.filter((child) => child.type === 'block');
    const sections = scope.mode === 'closed' ? null : fieldSections(block.children, this.#scene);
    if (sections) {
      const inner = scopeWithin(block, path, scope, isHeading(block, this.#scene.source), this.#scene);
      this.#readSections(sections, inner);
      return;
    }
    const fields = fieldGroup(children);
    if (fields && scope.mode !== 'closed' && followsItems(block, fields)) {
      const heading = isHeading(block, this.#scene.source);
      const inner = scopeWithin(block, path, scope, heading, this.#scene);
      if (!heading) this.#pushLeaf(block, path, scope, inner);
      this.#readRuns(block, fields, inner);
      return;
    }
    if (fields && scope.mode !== 'closed' && sectionMode(block.view.bare) !== 'closed' && this.#scene.kind !== 'GM') {
      this.#readFields(block, fields, path, scope);
      return;
    }
    const heading = isHeading(block, this.#scene.source);
    const inner = scopeWithin(block, path, scope, heading, this.#scene);
    const things = heading && listsPapers(block.view, block.children);
    if (things) {
      if (!tellsContents(block.view)) this.#pushLeaf(block, path, scope, scope);
    } else if (!heading) this.#pushLeaf(block, path, scope, inner);
    const shared = scope.mode === 'closed' ? null : sharedField(block, inner);
    const before = this.tasks.length;
    this.walk(shared?.rest ?? block.children, shared?.scope ?? inner, false);
    // `- Nắm chắc số liệu, báo cáo UBND tỉnh hằng tháng; lưu ý các số liệu về:` over things, and no orders
    if (heading && block.children.length && this.tasks.length === before && !listsFigures(block.view, children)) {
      const due = children.find((child) => saysDue(child.view));
      if (due || (/\S:$/.test(block.view.text.trimEnd()) && !(isNamesAlone(block.view) && children.every(namesHolder))))
        this.#pushLeaf(block, path, scope, inner);
      if (due && this.tasks.length > before) setDue(this.tasks, [due.view], inner.path, this.#scene);
    } else if (heading && this.tasks.length > before && (holdsThings(block) || listsPurposes(block.view))) {
      const below = this.tasks.splice(before);
      this.#pushLeaf(block, path, scope, inner);
      this.tasks.push(...below);
    } else if (heading && !block.children.length && endsByMistake(block)) this.#pushLeaf(block, path, scope, inner);
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
    let paragraphs = 0;
    for (const {items, group, counted} of fieldRuns(block, fields)) {
      const values = readValues(group, this.#scene);
      const owners = inheritScope(values.owners, inner.owners);
      const first = this.tasks.length;
      const mode = inner.mode === 'closed' ? 'closed' : 'open';
      paragraphs = this.walk(items, {...inner, owners, mode}, false, counted, paragraphs);
      fillIn(this.tasks.slice(first), values);
    }
  }

  /** Items of which some say who and when for those that say what. */
  #readSections({others, contents, values}: FieldSections, inner: Scope): void {
    const told = {...inner, owners: inheritScope(values.owners, inner.owners)};
    let paragraphs = 0;
    for (const node of others) {
      const first = this.tasks.length;
      paragraphs = this.walk([node], contents.has(node) ? told : inner, false, 0, paragraphs);
      if (contents.has(node)) fillIn(this.tasks.slice(first), values);
    }
  }

  /** An item that is one group of fields. */
  #readFields(block: Block, fields: readonly Field[], path: readonly string[], scope: Scope): void {
    const {task, rest, values} = readFieldTask(block, fields, path, scope, this.#scene);
    if (task) this.tasks.push(task);
    const before = this.tasks.length;
    for (const {nodes, counted, scope: below} of rest) this.walk(nodes, below, false, counted);
    if (!task) fillIn(this.tasks.slice(before), values);
  }
}

/** `- Ông Vũ Văn An - Phó Giám đốc Sở Xây dựng`, `- Sở Xây dựng` */
const namesHolder = ({view}: Block): boolean =>
  /^(?:các\s)?(?:ông|bà|đồng chí|đ\/c)[\s.:]/iu.test(view.text.slice(0, 16)) || startsParty(view, 0);

/** `a) Hướng dẫn, giải quyết nhanh các thủ tục thuộc thẩm quyền:` over nothing: a slip of the pen, and an order. */
const endsByMistake = (block: Block): boolean =>
  !isBulleted(block) &&
  block.view.text.length > 50 &&
  !/(?:sau(?: day)?|gom|nhu)\s?:\s?$/.test(block.view.bare) &&
  !MATTER.test(block.view.bare);

/** `2. Tổ chức bộ máy và biên chế của các cơ quan năm 2023:`: nouns by the names of verbs */
const MATTER =
  /^(?:to chuc (?:bo may|can bo|nhan su|bien che|hanh chinh|dang|doan the)|(?:ke hoach|quy hoach)\s[^,;:]{0,160}\snam \d{4}\s?:)/;
