import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import type {FoundOwners} from './owners.ts';
import {isPredicate} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** What stands between two names of one list. */
const LINK = /^(?:[,;]\s(?:và\s)?|\svà\s)$/u;
const HELPS =
  /^(?:,|\s[-–—])?\s(?:(?:có trách nhiệm|chủ động|tích cực|cùng)\s)*phối hợp(?!,?\schủ trì)(?:(?:\s(?:chặt chẽ|tốt))?\svới\s(.{1,60}))?/u;
/** `… phối hợp với Sở Y tế trong quá trình thực hiện`, and nothing of their own */
const WITH_IT = /^(?:\s(?:trong|để|thực hiện|triển khai|tổ chức thực hiện)(?!\p{L})|\s?[.;,]|$)/u;
const WITH_LEAD = /^(?:cơ quan|đơn vị|các cơ quan)\s(?:chủ trì|trên|này)/u;

const LEADS =
  /(?:chủ trì|chịu trách nhiệm chính|làm đầu mối)(?<!\p{L}(?:chủ trì|chịu trách nhiệm chính|làm đầu mối))(?!\p{L})/gu;
const JOINT = /[,;]\s(?:và\s)?/gu;
/** All that is said of them. */
const ONLY_HELPS =
  /^(?:\s[-–—])?\s(?:(?:có trách nhiệm|cùng)\s)?(?:tham gia\s?(?:[,.;)/]|$)|phối hợp(?:(?:\s(?:thực hiện|triển khai|tổ chức|tham gia))?\s?(?:[,.;)/]|$)|\svới\s(?:cơ quan|đơn vị)\s(?:được giao\s)?chủ trì))/u;
/** `Sở Khoa học phối hợp về kiểm định, Công an tỉnh hỗ trợ khi có yêu cầu` */
const HELPS_ON =
  /^(?:\s[-–—])?\s(?:phối hợp (?:về|trong|khi)\s|hỗ trợ(?: lực lượng| phương tiện)? (?:khi|nếu) (?:có |được )?(?:yêu cầu|đề nghị)|hỗ trợ(?: về)? (?:lực lượng|phương tiện)\s?(?:[.;,)]|$))/u;
/** The same at the end of what is said: not `các xã phối hợp, tuyên truyền`. */
const NO_MORE =
  /^(?:\s[-–—])?\s(?:(?:có trách nhiệm|cùng)\s)?phối hợp(?:\s(?:thực hiện|triển khai|tổ chức|tham gia))?\s?(?:[.;)]|$)/u;

const JOINS_IN = /^ (?:cùng )?tham gia /u;

/** `… phối hợp thẩm định`: with the one who has the lead; not `… phối hợp với Sở Y tế thẩm định` */
const HELPS_TO = /^(?:\s[-–—])?\s(?:(?:có trách nhiệm|cùng)\s)?(?:phối hợp|tham gia)\s/u;

function onlyHelp(view: View, end: number): boolean {
  const said = view.lower.slice(end, end + 60);
  const verb = HELPS_TO.exec(said);
  return ONLY_HELPS.test(said) || HELPS_ON.test(said) || (verb !== null && isPredicate(view, end + verb[0].length));
}

/** `Giao Sở Y tế chủ trì, Sở Tài chính phối hợp, tham mưu …`: behind the one who has the lead, within one clause. */
export function helpersBehindLead(view: View, from: number, to: number): Range[] {
  if (!/phối hợp|hỗ trợ|tham gia/.test(view.lower.slice(from, to))) return [];
  LEADS.lastIndex = from;
  const leads = LEADS.exec(view.lower);
  if (!leads || leads.index >= to) return [];
  const found: Range[] = [];
  JOINT.lastIndex = LEADS.lastIndex;
  for (let joint = JOINT.exec(view.text); joint && joint.index < to; joint = JOINT.exec(view.text)) {
    const at = joint.index + joint[0].length;
    if (!startsParty(view, at)) continue;
    const {parties, end} = readParties(view, at);
    // `chủ trì, phối hợp với các cơ quan, đơn vị và địa phương tham gia góp ý`: of one list
    if (JOINS_IN.test(view.lower.slice(end, end + 24)) && view.lower.slice(leads.index, at).includes('phối hợp'))
      continue;
    if (parties.length && onlyHelp(view, end)) found.push(...parties.filter((name) => !isAnyBody(view, name)));
    JOINT.lastIndex = Math.max(end, at);
  }
  return found;
}

/** `rõ cơ quan chủ trì, cơ quan phối hợp`: a part to play, and nobody */
const isAnyBody = ({lower}: View, {start, end}: Range): boolean =>
  /^(?:cơ quan|đơn vị)$/u.test(lower.slice(start, end));

/** `Sở Y tế cùng Sở Công Thương, Công an tỉnh kiểm tra`: who does it, and those together with whom. */
export function together(view: View, names: readonly Range[]): {lead: Range[]; coordinate: Range[]} {
  const lead: Range[] = [];
  const coordinate: Range[] = [];
  let beside = false;
  let last = 0;
  for (const [i, named] of parted(view, names).entries()) {
    // `Giao Giám đốc Sở Xây dựng, cùng với Thanh tra tỉnh, kiểm tra …`
    const name = view.lower.startsWith('với ', named.start) ? {...named, start: named.start + 4} : named;
    const gap = i > 0 ? view.lower.slice(last, name.start) : '';
    last = name.end;
    beside = WITH.test(gap) || (beside && LINK.test(gap));
    (beside ? coordinate : lead).push(name);
  }
  return {lead, coordinate};
}
/** `Công an huyện cùng Đội Cảnh sát đường thủy`, read as one name */
function parted(view: View, names: readonly Range[]): Range[] {
  return names.flatMap((name) => {
    const link = /\scùng\s(?:với\s)?/u.exec(view.lower.slice(name.start, name.end));
    const next = link ? name.start + link.index + link[0].length : -1;
    return link && startsParty(view, next)
      ? [
          {start: name.start, end: name.start + link.index},
          {start: next, end: name.end},
        ]
      : [name];
  });
}
const WITH = /^,?\scùng\s(?:với\s)?$/u;

/** `Sở Y tế chủ trì tổ chức; Báo tỉnh, các sở phối hợp`, `Sở Y tế lập danh sách. Các xã phối hợp.`: those of the names who only help another. */
export function withHelping(view: View, owners: FoundOwners): FoundOwners {
  const {lead} = owners;
  const first = lead[0];
  if (!first || lead.length < 2 || !/phối hợp|hỗ trợ|tham gia/.test(view.lower.slice(first.end))) return owners;
  const last = lead.at(-1) as Range;
  // `Việc này giao Công an tỉnh, UBND huyện A phối hợp.`
  if (
    lead.length === 2 &&
    ORDERED.test(view.lower.slice(Math.max(0, first.start - 14), first.start)) &&
    HELPS_ALONE.test(view.lower.slice(last.end, last.end + 12)) &&
    isOneList(view, lead)
  )
    return {...owners, lead: [first], coordinate: [...owners.coordinate, last]};
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

const ORDERED = /(?:^|\s)(?:giao(?: cho)?|đề nghị|yêu cầu|phân công)\s$/u;
const HELPS_ALONE = /^ phối hợp\s?(?:[.;]|$)/u;

const isOneList = (view: View, [one, other]: readonly Range[]): boolean =>
  one !== undefined && other !== undefined && view.text.slice(one.end, other.start) === ', ';

function helps(view: View, first: Range, group: readonly Range[]): boolean {
  const opening = group[0] as Range;
  if (opening === first) return false;
  const between = view.lower.slice(first.end, opening.start);
  if (!/[;.,]\s(?:và\s)?$/.test(between)) return false;
  const behind = (group.at(-1) as Range).end;
  if (HELPS_ON.test(view.lower.slice(behind, behind + 60))) return true;
  // `Công an phường chủ trì, các tổ dân phố tham gia phân luồng`
  const joins = between.includes('chủ trì') ? JOINS_IN.exec(view.lower.slice(behind, behind + 24)) : null;
  if (joins && isPredicate(view, behind + joins[0].length)) return true;
  const found = HELPS.exec(view.lower.slice(behind, behind + 160));
  const whom = found?.[1];
  const withFirst = whom?.startsWith(view.lower.slice(first.start, first.end)) ?? false;
  const onlyWith = withFirst && WITH_IT.test((whom as string).slice(first.end - first.start));
  if (!between.includes('chủ trì'))
    return /[;.]\s$/.test(between) && (onlyWith || NO_MORE.test(view.lower.slice(behind, behind + 60)));
  return found !== null && (whom === undefined || WITH_LEAD.test(whom) || withFirst);
}
