import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Source} from '../../text/source.ts';
import {endsInColon, endWithout} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {word} from '../parties/lexicon.ts';
import {withoutApposition} from '../parties/name-lists.ts';
import {type FoundOwners, findOrdered, findOwners} from '../parties/owners.ts';
import {findPredicate} from '../parties/predicate.ts';
import {readParties, skipCourtesy} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';
import {isOfTrade} from '../parties/trades.ts';

const ORDER = word(
  'giao cho',
  'giao',
  'yêu cầu',
  'đề nghị',
  'phân công',
  'trách nhiệm của',
  'trách nhiệm, quyền hạn của',
  'trách nhiệm và quyền hạn của',
  ...['yêu cầu đối với', 'các yêu cầu đối với', 'yêu cầu cụ thể đối với', 'các yêu cầu cụ thể đối với'],
  ...['quy định đối với', 'nghĩa vụ của', 'quyền và nghĩa vụ của', 'trách nhiệm đối với'],
  'nhiệm vụ của',
  'nhiệm vụ cụ thể của',
  'nhiệm vụ, quyền hạn của',
  'nhiệm vụ và quyền hạn của',
  'chức năng, nhiệm vụ của',
  'phân công nhiệm vụ của',
  'nhiệm vụ giao',
  'đối với',
  'về phía',
);
/** A speaker, not one who is told: `Chủ tịch UBND huyện có ý kiến chỉ đạo như sau:`. */
const SPEAKS =
  /^,?\s?(?:\([^)]*\)\s)?(?:đã\s)?(?:có ý kiến|cho ý kiến|kết luận|chỉ đạo|thông báo|ban hành|xây dựng|lập (?:kế hoạch|chương trình|phương án)|báo cáo|gửi|yêu cầu|đề nghị|quyết định|công bố|đề xuất|đánh giá|ghi nhận|thống nhất|triển khai kế hoạch|hướng dẫn|phát động|biểu dương|tổ chức)(?!\p{L})/u;

/** `2. Cấp huyện và cơ sở` */
const LEVEL =
  /^((?:Các )?[Cc]ấp (?:tỉnh|huyện|xã|cơ sở|trường)(?:(?:,| và) (?:cấp )?(?:huyện|xã|cơ sở|trường)){0,2})\s?[:.]?$/u;

/** `3. Cơ quan chủ trì giải quyết thủ tục đầu tư`: the part that somebody has, and no order. */
const PART =
  /^\s(?:chủ trì|phối hợp|tiếp nhận|giải quyết|quản lý|thẩm định|soạn thảo|thực hiện)\s(?!.*\s(?:sau|như sau)\s?:?\s?$)[^.;,]{3,80}$/u;

/** Who a heading hands its items to: `2. Giao Sở Nội vụ`, `Cục Thuế tỉnh:`, `- Sở Tư pháp chủ trì, phối hợp với …:`. Null where it names a matter. */
export function headingOwners(view: View): FoundOwners | null {
  const {text, lower} = view;
  const level = LEVEL.exec(text);
  if (level) return {lead: [{start: 0, end: (level[1] as string).length}], coordinate: [], report: []};
  let at = 0;
  const order = phraseEnd(ORDER, lower, 0);
  if (order > 0 && text[order] === ' ') at = skipCourtesy(view, order + 1);
  else at = skipCourtesy(view, 0);
  if (startsParty(view, at)) {
    const {parties, end} = readParties(view, at);
    const rest = text.slice(end);
    if (rest.length < 60 && endsInColon(text) && SPEAKS.test(lower.slice(end, end + 60))) {
      const ordered = findOrdered(view);
      return ordered.length ? {lead: ordered, coordinate: [], report: []} : null;
    }
    if (parties.length && /^(?:\s\([^)]*\))?\s?[:;.,]?\s?$/.test(rest))
      return {lead: withoutApposition(view, parties), coordinate: [], report: []};
    const isPart =
      /^(?:các\s)?(?:cơ quan|đơn vị)$/u.test(lower.slice(at, end)) && PART.test(lower.slice(end, end + 110));
    if (parties.length && (isPart || isOfTrade(view, at, end)) && text.length < 110)
      return {
        lead: [...parties.slice(0, -1), {start: parties.at(-1)?.start ?? at, end: nameEnd(text)}],
        coordinate: [],
        report: [],
      };
    if (text.length < 300 && findPredicate(view, end > at ? end - 1 : at) < 0 && !/[.]\s\S/.test(rest)) {
      const cut = endWithout(':;.,', text);
      if (parties.length > 1)
        return {
          lead: [...parties.slice(0, -1), {start: parties.at(-1)?.start ?? at, end: cut}],
          coordinate: [],
          report: [],
        };
      return order > 0 || parties.length ? {lead: [{start: at, end: cut}], coordinate: [], report: []} : null;
    }
  }
  const found = findOwners(view);
  return found.lead.length && (order > 0 || !speaksItself(view, found)) ? found : null;
}

/** `11. Các hộ khai thác nước ngầm có trách nhiệm:`: up to what they are charged with. */
const nameEnd = (text: string): number =>
  text.slice(0, endWithout(':;.,', text)).replace(/\s(?:có|chịu)\strách\snhiệm$/u, '').length;

/** Who the sentence that opens a list tells to do it, if it tells anybody. */
export function leadInOwners(view: View): FoundOwners | null {
  const ordered = findOrdered(view);
  if (ordered.length) return {lead: ordered, coordinate: [], report: []};
  const sentence = view.text.slice(0, -2).search(/[.;]\s(?=[^.;]*$)/) + 1;
  const found = findOwners(view, sentence);
  if (!found.lead.length || speaksItself(view, found)) return null;
  return {lead: found.lead, coordinate: [], report: []};
}

function speaksItself(view: View, found: FoundOwners): boolean {
  const last = found.lead.at(-1);
  return last !== undefined && SPEAKS.test(view.lower.slice(last.end, last.end + 60));
}

/** A heading has items and no sentence of its own: short, without a closing sign, or ended by a colon. */
export function isHeading(block: Block, source: Source): boolean {
  const text = block.view.text;
  // behind a long text a colon alone is a speck
  if (!block.children.length) return text.endsWith(':') && (text.length < 150 || /\ssau(?: đây)?\s?:$/iu.test(text));
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
