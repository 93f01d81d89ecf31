import {isBulleted} from '../../parse/labels.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {findPredicate} from '../parties/predicate.ts';
import {startsParty} from '../parties/starts-party.ts';
import {type OwnerScope, type PlacedDeadline, placeOwners} from './draft.ts';
import type {FieldValues} from './field-groups.ts';
import {leadNames, saysOnlyWho} from './field-owners.ts';
import {listedNames} from './listed-names.ts';
import {readDeadlines, type TaskScene} from './scene.ts';

/** What the items of one heading say, of which some say who and when, and others what. */
export interface FieldSections {
  /** all other items, in reading order, those that the values are of among them */
  others: (Block | Table)[];
  contents: ReadonlySet<Block | Table>;
  values: FieldValues;
}

/** `1. Nội dung, biện pháp` */
const CONTENT =
  /^(?:noi dung|nhiem vu|bien phap|giai phap|cong viec)(?:,? (?:va )?(?:noi dung|nhiem vu|bien phap|giai phap|thuc hien|cong viec|chu yeu|cu the))*[\s.:]*$/;
const WHO =
  /^(?:(?:co quan|don vi)(?:, (?:co quan|don vi))? (chu tri|thuc hien|phu trach|phoi hop)|(chu tri|phoi hop))(?:,? (?:va )?(?:co quan |don vi )?(?:chu tri|thuc hien|phoi hop))*\s?(?::\s?|[.\s]*$)/;
const WHEN = /^(?:thoi (?:gian|han)|tien do)(?: (?:thuc hien|hoan thanh|trien khai))*\s?(?::\s?|[.\s]*$)/;

/**
 * `1. Nội dung, biện pháp⏎a) …⏎2. Cơ quan chủ trì⏎- Bộ X.⏎3. Thời gian thực hiện: Quý II/2024`: null where the items are no such
 * group. The names may stand one level deeper, `2. Cơ quan chủ trì, phối hợp⏎a) Cơ quan chủ trì⏎- Bộ X`.
 */
export function fieldSections(children: readonly (Block | Table)[], scene: TaskScene): FieldSections | null {
  const others: (Block | Table)[] = [];
  const contents = new Set<Block | Table>();
  const owners: OwnerScope = {lead: [], coordinate: [], report: []};
  const deadlines: PlacedDeadline[] = [];
  for (const child of children) {
    if (isItem(child) && onlyNames(child)) addWho(child, owners);
    else if (isItem(child) && WHEN.test(child.view.bare) && !viewsBelow(child).some((view) => startsParty(view, 0)))
      for (const view of [child.view, ...viewsBelow(child)]) deadlines.push(...timesOf(view, scene));
    else others.push(child);
    if (isItem(child) && child.children.length > 0 && CONTENT.test(child.view.bare)) contents.add(child);
  }
  return contents.size && owners.lead.length ? {others, contents, values: {owners, deadlines}} : null;
}

/** Whether an item says who, and nothing of what they shall do: `b) Sở Tài chính bố trí kinh phí` is a task. */
function onlyNames(block: Block): boolean {
  const who = WHO.exec(block.view.bare);
  if (!who) return false;
  return (
    isNaming(block.view, who[0].length) &&
    block.children.every((child) => child.type === 'block' && (onlyNames(child) || isNaming(child.view, 0)))
  );
}

/** Whether a text holds names from `from` on, if only of no known make: nothing is said to be done. */
const isNaming = (view: View, from: number): boolean =>
  from >= view.text.length ||
  view.text.startsWith('(') ||
  saysOnlyWho(view, from) ||
  findPredicate(view, from, view.text.length - from) < 0;

/** Bullets that say who and when are read elsewhere. */
const isItem = (node: Block | Table): node is Block =>
  node.type === 'block' && node.label !== null && !isBulleted(node);

const timesOf = (view: View, scene: TaskScene): PlacedDeadline[] =>
  readDeadlines(scene, view, true, WHEN.exec(view.bare)?.[0].length ?? 0);

const viewsBelow = ({children}: Block): View[] =>
  children.flatMap((child) => (child.type === 'block' ? [child.view] : []));

/** Adds whom an item names: in its own line, in those below it, or in fields of its own. */
function addWho(block: Block, owners: OwnerScope): void {
  const who = WHO.exec(block.view.bare);
  const helps = (who?.[1] ?? who?.[2]) === 'phoi hop';
  const add = (view: View, from: number) => {
    const found = helps ? {lead: [], coordinate: listedNames(view, from), report: []} : leadNames(view, from);
    const placed = placeOwners(view, found);
    owners.lead.push(...placed.lead);
    owners.coordinate.push(...placed.coordinate);
  };
  const own = who?.[0].length ?? 0;
  if (own < block.view.text.length) add(block.view, own);
  for (const child of block.children) {
    if (child.type !== 'block' || child.view.text.startsWith('(')) continue;
    if (isItem(child) && WHO.test(child.view.bare)) addWho(child, owners);
    else add(child.view, 0);
  }
}
