import {isBulleted} from '../../parse/labels.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {fromView} from '../evidence.ts';
import {startsOrder} from '../parties/predicate.ts';
import {isCounted} from './counted.ts';
import {
  inherit,
  NOBODY,
  type OwnerScope,
  type PlacedDeadline,
  type PlacedOwner,
  placeOwners,
  type TaskDraft,
} from './draft.ts';
import {leadNames, ownersOfFields, saysOnlyWho} from './field-owners.ts';
import {type Field, fieldsWithin, type NamedField, readField} from './fields.ts';
import {listedNames} from './listed-names.ts';
import {labelIn, pathWith, placeOf} from './outline.ts';
import {readDeadlines, type TaskScene} from './scene.ts';
import {inheritScope, type Scope, withContext} from './scope.ts';

/** What the fields of a group say of who and when. */
export interface FieldValues {
  owners: OwnerScope;
  deadlines: PlacedDeadline[];
}

export function readValues(fields: readonly Field[], scene: TaskScene): FieldValues {
  const owners: OwnerScope = {lead: [], coordinate: [], report: []};
  const deadlines: PlacedDeadline[] = [];
  for (const field of fields) addField(field, owners, deadlines, scene);
  return {owners, deadlines};
}

/** What one field says of who and when. */
function addField(field: Field, own: OwnerScope, deadlines: PlacedDeadline[], scene: TaskScene): void {
  const {view, from} = field;
  const further = field.name === 'content' || field.name === 'other' ? [] : fieldsWithin(view, from);
  if (further.length) {
    addFields(view, [{name: field.name, from, to: endOfFirst(view, further)}, ...further], own, deadlines, scene);
  } else if (field.name === 'lead') {
    const said = isOpenField(field)
      ? namingItems(field).map((item) => placeOwners(item.view, leadNames(item.view, 0)))
      : [placeOwners(view, leadNames(view, from))];
    for (const placed of said) addOwners(own, placed);
  } else if (field.name === 'coordinate') {
    own.coordinate.push(...placeOwners(view, {lead: [], coordinate: listedNames(view, from), report: []}).coordinate);
  } else if (field.name === 'time') {
    deadlines.push(...readDeadlines(scene, view, true, from));
    // `Thời hạn gửi kết quả về Sở X: …`
    const sent = SENT_TO.exec(view.text.slice(0, from))?.[0].length ?? 0;
    const colon = view.text.lastIndexOf(':', from);
    if (sent)
      own.report.push(...placeOwners(view, {lead: [], coordinate: [], report: listedNames(view, sent, colon)}).report);
  }
}
const SENT_TO = /^[^:]{4,40}? (?:gửi|nộp|báo cáo)(?: [^:]{2,30}?)? về (?=\p{Lu})/u;

/** `- Chủ trì: Sở X; phối hợp: Sở Y; thời gian: Quý II.`: fields in one line. */
function addFields(
  view: View,
  fields: readonly NamedField[],
  own: OwnerScope,
  deadlines: PlacedDeadline[],
  scene: TaskScene,
): void {
  addOwners(own, placeOwners(view, ownersOfFields(view, fields)));
  const time = fields.find(({name}) => name === 'time');
  if (time) deadlines.push(...readDeadlines(scene, view, true, time.from));
}

/** Behind what the first field says: before the sign and the name of the next. */
const endOfFirst = ({text}: View, [next]: readonly NamedField[]): number =>
  Math.max(...[';', '.', ',', '('].map((sign) => text.lastIndexOf(sign, (next as NamedField).from - 2)));

function addOwners(own: OwnerScope, {lead, coordinate, report}: OwnerScope): void {
  own.lead.push(...lead);
  own.coordinate.push(...coordinate);
  own.report.push(...report);
}

/** `Nội dung:`, `Cơ quan thực hiện:` over bullets that say what, or who. */
const isOpenField = ({view, from, block}: Field): boolean =>
  block.children.length > 0 && view.text.slice(from).trim() === '';

/** What a field's list begins with that says no more than who: `+ Sở X chủ trì, phối hợp với Sở Y.`; behind it stand tasks. */
function namingItems({block}: Field): Block[] {
  const items: Block[] = [];
  for (const child of block.children) {
    if (child.type !== 'block' || child.children.length || !saysOnlyWho(child.view)) break;
    items.push(child);
  }
  return items;
}

/** A task made of a group of fields, and what is read behind it: what stands in the fields, then what stands beside them. */
export interface FieldTask {
  /** null where bullets under `Nội dung:` are the tasks, or nothing says what to do */
  task: TaskDraft | null;
  /** `counted`: bullets before the nodes */
  rest: {nodes: (Block | Table)[]; counted: number; scope: Scope}[];
  /** what the fields say of tasks that do not say it themselves */
  values: FieldValues;
}

/** `Nội dung: … / Cơ quan thực hiện: … / Thời gian: …`: one task for the group. */
export function readFieldTask(
  block: Block,
  fields: readonly Field[],
  path: readonly string[],
  scope: Scope,
  scene: TaskScene,
): FieldTask {
  // Under a heading that only counts, `Hoạt động 2`, what to do is said by the field.
  const content =
    fields.find(
      (field) => field.name === 'content' || (isOpenField(field) && field.view.bare.startsWith('noi dung')),
    ) ??
    fields.find(
      (field) => field.view.bare.startsWith('noi dung') && (COUNTS.test(block.view.bare) || saysMore(field, block)),
    );
  const holder = content?.block ?? block;
  const id = content ? pathWith(path, content.block, labelIn(content.block, placeOf(content.block, block))) : path;
  const {owners, deadlines} = readValues(fields, scene);
  if (!deadlines.length && content) deadlines.push(...readDeadlines(scene, content.view, false, content.from));
  const told = fields.filter(
    (field) => field.view !== holder.view && (field.name === 'content' || field.name === 'other'),
  );
  const text = fromView(holder.view, 0, holder.view.text.length);
  const task: TaskDraft | null = text && {
    id: id.join('.'),
    text,
    views: [holder.view, ...told.map((field) => field.view)],
    owners: inherit(owners, scope.owners),
    deadlines,
    context: [...scope.context],
  };
  const isListed = content !== undefined && isOpenField(content);
  const handed = inheritScope(owners, scope.owners);
  const rest: FieldTask['rest'] = fields
    .filter((field) => field.block.children.length)
    .map((field) => {
      const counted = field.name === 'lead' && isOpenField(field) ? namingItems(field).length : 0;
      const below: Scope = {
        path: pathWith(path, field.block, labelIn(field.block, placeOf(field.block, block))),
        context: withContext(scope, holder.view),
        owners: handed,
        mode: 'open',
        dueList: false,
        contents: false,
        helpers: false,
      };
      return {nodes: field.block.children.slice(counted), counted, scope: below};
    });
  const beside = block.children.filter(
    (child) => child.type === 'table' || !fields.some((field) => field.block === child),
  );
  if (beside.length)
    rest.push({
      nodes: beside,
      counted: 0,
      scope: {...scope, path, owners: handed, context: withContext(scope, block.view)},
    });
  return {task: isListed ? null : task, rest, values: isListed ? {owners, deadlines} : NO_VALUES};
}

const NO_VALUES: FieldValues = {owners: NOBODY, deadlines: []};

/**
 * `1. Lễ ra quân` over `- Nội dung: Tổ chức lễ tại huyện Ba Lăng`, `2. Tuyên truyền` over `- Nội dung: Mở 12 lớp`: what to do stands in the
 * field; `3. Rà soát văn bản` over `- Nội dung: Tổ chức rà soát các văn bản …` says it itself.
 */
const saysMore = ({view, from}: Field, {view: heading}: Block): boolean =>
  startsOrder(view, from) &&
  !INSTRUMENT.test(heading.bare) &&
  !(startsOrder(heading, 0) && isRepeated(heading.bare, view.bare.slice(from)));

/** Whether a text begins by saying again what a heading begins with: `Rà soát văn bản` over `rà soát các văn bản …`, not over `rà soát, lập danh mục văn bản …`. */
const isRepeated = (heading: string, said: string): boolean => {
  const words = heading.match(/[a-z]+/g)?.slice(0, REPEATED) ?? [];
  return words.every((word) => said.slice(0, REPEATS).includes(word));
};
const REPEATED = 4;
const REPEATS = 24;
const INSTRUMENT =
  /^(?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|luat|ke hoach|de an|quy che|quy dinh|huong dan)(?![a-z])/;

const COUNTS = /^(?:hoat dong|nhiem vu|noi dung|giai phap|cong viec)\s(?:so\s)?\d{1,2}\s?[.:]?$/;

/** `- Nội dung: + … + … / - Cơ quan thực hiện: X`: one field that says who, for all that stands beside it. */
export function sharedField(block: Block, inner: Scope): {scope: Scope; rest: (Block | Table)[]} | null {
  const fields = block.children.map((child) =>
    child.type === 'block' && !child.children.length ? readField(child) : null,
  );
  const lead = fields.find((field) => field?.name === 'lead');
  if (!lead) return null;
  const owners = placeOwners(lead.view, leadNames(lead.view, lead.from));
  return {scope: {...inner, owners}, rest: block.children.filter((_, i) => fields[i] !== lead)};
}

/** Whether fields stand as paragraphs behind the items that they are of, or as bullets behind a paragraph. */
export function followsItems(block: Block, fields: readonly Field[]): boolean {
  const held = new Set<Block | Table>(fields.map((field) => field.block));
  const first = block.children.findIndex((child) => held.has(child));
  const items = block.children
    .slice(0, first)
    .filter(
      (child) =>
        child.type === 'block' && (child.label !== null || child.view.text.length > 60 || isCounted(child.view)),
    );
  const bare = (nodes: readonly (Block | Table)[]) => nodes.every((node) => node.type === 'block' && !node.label);
  return items.length > 0 && (bare(fields.map((field) => field.block)) || bare(items));
}

/** Items and the group of fields behind them. */
export interface FieldRun {
  items: (Block | Table)[];
  group: Field[];
  /** bullets in the runs before, by which its own go on counting */
  counted: number;
}

/** `- Tập huấn … / - Nâng cao … / Đơn vị thực hiện: X / Thời gian: Y / - Tổ chức …`: each group of fields is of the items above it. */
export function fieldRuns(block: Block, fields: readonly Field[]): FieldRun[] {
  let run: FieldRun = {items: [], group: [], counted: 0};
  const runs = [run];
  for (const child of block.children) {
    const field = fields.find((other) => other.block === child);
    if (field) {
      run.group.push(field);
      continue;
    }
    if (run.group.length) {
      run = {items: [], group: [], counted: run.counted + countBullets(run.items)};
      runs.push(run);
    }
    run.items.push(child);
  }
  return runs;
}

const countBullets = (items: readonly (Block | Table)[]): number =>
  items.filter((item) => item.type === 'block' && isBulleted(item)).length;

/** Gives the tasks of a run what they do not say themselves, and the fields behind them do. */
export function fillIn(tasks: readonly TaskDraft[], {owners, deadlines}: FieldValues): void {
  for (const task of tasks) {
    if (!task.deadlines.length) task.deadlines = [...deadlines];
    if (!task.owners.some((owner) => owner.role === 'coordinate')) task.owners.push(...helpers(task, owners));
  }
}

/** Who the fields behind an item say shall help those whom the item itself names. */
const helpers = (task: TaskDraft, fields: OwnerScope): PlacedOwner[] =>
  fields.coordinate.filter((helper) => !task.owners.some((owner) => owner.value === helper.value));
