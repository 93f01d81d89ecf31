import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import type {FoundOwners} from './owners.ts';
import {isPredicate} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** What stands between two names of one list. */
const LINK = /^(?:[,;]\s(?:và\s)?|\svà\s)$/u;
const HELPS = /^,?\s(?:(?:có trách nhiệm|chủ động|tích cực|cùng)\s)*phối hợp(?!,?\schủ trì)(?:\svới\s(.{1,60}))?/u;
const WITH_LEAD = /^(?:cơ quan|đơn vị|các cơ quan)\s(?:chủ trì|trên|này)/u;

const LEADS = 'chủ trì';
const JOINT = /[,;]\s(?:và\s)?/gu;
/** All that is said of them. */
const ONLY_HELPS =
  /^\s(?:(?:có trách nhiệm|cùng)\s)?phối hợp(?:(?:\s(?:thực hiện|triển khai|tổ chức|tham gia))?\s?(?:[,.;)/]|$)|\svới\s(?:cơ quan|đơn vị)\s(?:được giao\s)?chủ trì)/u;
/** The same at the end of what is said: not `các xã phối hợp, tuyên truyền`. */
const NO_MORE =
  /^\s(?:(?:có trách nhiệm|cùng)\s)?phối hợp(?:\s(?:thực hiện|triển khai|tổ chức|tham gia))?\s?(?:[.;)]|$)/u;

/** `… phối hợp thẩm định`: with the one who has the lead; not `… phối hợp với Sở Y tế thẩm định` */
const HELPS_TO = /^\s(?:(?:có trách nhiệm|cùng)\s)?phối hợp\s/u;

function onlyHelp(view: View, end: number): boolean {
  const said = view.lower.slice(end, end + 60);
  const verb = HELPS_TO.exec(said);
  return ONLY_HELPS.test(said) || (verb !== null && isPredicate(view, end + verb[0].length));
}

/** `Giao Sở Y tế chủ trì, Sở Tài chính phối hợp, tham mưu …`: behind the one who has the lead, within one clause. */
export function helpersBehindLead(view: View, from: number, to: number): Range[] {
  const leads = view.lower.indexOf(LEADS, from);
  if (leads < 0 || leads >= to || view.lower.indexOf('phối hợp', leads) < 0) return [];
  const found: Range[] = [];
  JOINT.lastIndex = leads + LEADS.length;
  for (let joint = JOINT.exec(view.text); joint && joint.index < to; joint = JOINT.exec(view.text)) {
    const at = joint.index + joint[0].length;
    if (!startsParty(view, at)) continue;
    const {parties, end} = readParties(view, at);
    if (parties.length && onlyHelp(view, end)) found.push(...parties);
    JOINT.lastIndex = Math.max(end, at);
  }
  return found;
}

/** `Sở Y tế chủ trì tổ chức; Báo tỉnh, các sở phối hợp`, `Sở Y tế lập danh sách. Các xã phối hợp.`: those of the names who only help another. */
export function withHelping(view: View, owners: FoundOwners): FoundOwners {
  const {lead} = owners;
  const first = lead[0];
  if (!first || lead.length < 2 || !view.lower.includes('phối hợp', first.end)) return owners;
  const kept: Range[] = [];
  const helping: Range[] = [];
  let group: Range[] = [];
  for (const [i, name] of lead.entries()) {
    group.push(name);
    const next = lead[i + 1];
    if (next && LINK.test(view.text.slice(name.end, next.start))) continue;
    (helps(view, first, group) ? helping : kept).push(...group);
    group = [];
  }
  return helping.length && kept.length
    ? {...owners, lead: kept, coordinate: [...owners.coordinate, ...helping]}
    : owners;
}

function helps(view: View, first: Range, group: readonly Range[]): boolean {
  const opening = group[0] as Range;
  if (opening === first) return false;
  const between = view.lower.slice(first.end, opening.start);
  if (!/[;.,]\s(?:và\s)?$/.test(between)) return false;
  const behind = (group.at(-1) as Range).end;
  if (!between.includes('chủ trì'))
    return /[;.]\s$/.test(between) && NO_MORE.test(view.lower.slice(behind, behind + 60));
  const found = HELPS.exec(view.lower.slice(behind));
  if (!found) return false;
  const whom = found[1];
  return whom === undefined || WITH_LEAD.test(whom) || whom.startsWith(view.lower.slice(first.start, first.end));
}
