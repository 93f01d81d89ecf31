import type {Range} from '../../text/range.ts';
import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {carriersBehind} from './carriers.ts';
import {behindBy, readSubject} from './clause-subject.ts';
import {clauseStart} from './clauses.ts';
import {namesGround, subjectBehindGround} from './grounds.ts';
import {withoutApposition} from './name-lists.ts';
import {isNewLead} from './new-lead.ts';
import {answersForIt, dealsWith, isAskedOfPeople, isCase} from './not-told.ts';
import {ORDER} from './order-words.ts';
import {readOrder} from './orders.ts';
import {othersBehind} from './others-behind.ts';
import {findPredicate, startsOrder} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {behindShared, headedToo, isAllNames, isHeaded, isHeadOfNames, opensWithLevel} from './run-in-heading.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';
import {doneBy} from './thing-first.ts';

/** The clauses of a text, read one after the other: what one of them tells depends on whom those before it have told. */
export class ClauseLeads {
  readonly #view: View;
  readonly #clauses: readonly Range[];
  readonly #from: number;
  readonly #to: number;
  /** only those count whom an order word tells */
  readonly #ordered: boolean;
  /** who is told behind the ground that opens the text */
  readonly #grounded: readonly Range[];
  readonly #lead: Range[] = [];
  #topic: Range[] = [];
  /** a verb opens the text, and nobody has been told since: it is who stands above the text that does what a clause says */
  #implied: boolean;
  /** names and a colon open the text: it is their task */
  #headed = false;
  /** the last name before a colon behind which it goes on */
  #shared: Range | null = null;
  /** an order word in the first clause has told somebody: what stands behind it is said by whoever gave the order */
  #spoken = false;

  /** `implied`: a verb opens the first clause, and names nobody. */
  constructor(
    view: View,
    clauses: readonly Range[],
    to: number,
    {ordered, implied}: {ordered: boolean; implied: boolean},
  ) {
    const [first] = clauses;
    this.#view = view;
    this.#clauses = clauses;
    this.#from = first?.start ?? to;
    this.#to = to;
    this.#ordered = ordered;
    this.#grounded = first && implied ? subjectBehindGround(view, clauseStart(view, first.start), first.end) : [];
    this.#implied = implied && !this.#grounded.length;
  }

  /** Who is told, and whom the text is about: told where nobody else is. */
  read(): {lead: Range[]; topic: Range[]} {
    for (const clause of this.#clauses) {
      const isLater = clause.start > this.#from;
      if (isLater && listsMembers(this.#view, this.#from, clause.start)) continue;
      if (isLater && this.#implied && isHeaded(this.#view, this.#from, clause)) this.#implied = false;
      const order = this.#orderIn(clause);
      if (!isLater && order?.length) this.#spoken = true;
      if (isLater && this.#passesOver(clause, order)) continue;
      const told = order ?? this.#subjectOf(clause);
      if (!told.length && this.#headed && this.#lead.length) this.#takeCarriers(clause);
      // `UBND các xã lập phương án; xã nào đã có thì bổ sung`: what the one who is told does where it is so
      if (!order && isLater && this.#lead.length && isCase(this.#view, told, clauseStart(this.#view, clause.start)))
        continue;
      if (told.length) this.#implied = false;
      if (this.#isPrelude(clause, told, order !== null)) continue;
      this.#add(clause, told);
      if (this.#lead.length && givesDirection(this.#view, clause)) break;
    }
    return {lead: this.#lead, topic: this.#topic};
  }

  /** Whom an order word tells, or who does what the clause names first; null where neither is said. */
  #orderIn({start, end}: Range): Range[] | null {
    const view = this.#view;
    const asking = this.#lead.length > 0 && !this.#spoken ? whoAsks(view, start, this.#lead) : [];
    if (asking.length) return asking;
    const opens = start === this.#from || view.text[start - 2] === ':';
    return readOrder(view, start, end, this.#isToldAbove(start)) ?? doneBy(view, start, end, opens);
  }

  /** Whether the clause says what somebody named before it does, so that whom it orders about is whom that one tells. */
  #isToldAbove(start: number): boolean {
    const {lower} = this.#view;
    if (this.#implied && !namesGround(this.#view, start)) return true;
    if (!this.#headed) return false;
    // `Trạm Y tế: Chuẩn bị cơ số thuốc, phân công cán bộ trực`: whom the one before the colon sends
    const at = clauseStart(this.#view, start);
    return startsOrder(this.#view, at) && (ORDER(lower, start) < 0 || lower.startsWith('phân công', at));
  }

  /** Whether a later clause tells nobody who has a task of his own. */
  #passesOver({start, end}: Range, order: readonly Range[] | null): boolean {
    if (this.#lead.length > 0 && dealsWith(this.#view, start, end)) return true;
    if (!order) return this.#lead.length > 0 && answersForIt(this.#view, start, end);
    // `Rà soát hồ sơ; yêu cầu người nộp phí bổ sung`: what whoever is told asks of others
    const isToldBefore = this.#implied || (this.#lead.length > 0 && !this.#spoken);
    return order.length > 0 && isToldBefore && isAskedOfPeople(this.#view, start, order);
  }

  /** Whom a clause without an order word tells. */
  #subjectOf({start, end}: Range): readonly Range[] {
    const view = this.#view;
    const isFirst = start === this.#from;
    const others = this.#headed || (this.#implied && !isFirst) ? headedToo(view, start, end, this.#to) : [];
    if (others.length) return others;
    if (this.#implied) return carriersBehind(view, start, end);
    if (this.#headed || this.#ordered || isAddress(view, start)) return [];
    // `…; cùng với Báo tỉnh, Đài tỉnh đưa tin`: with whom the one told before does it
    if (this.#lead.length > 0 && view.lower.startsWith('cùng ', clauseStart(view, start))) return [];
    return isFirst && this.#grounded.length ? this.#grounded : readSubject(view, start, end);
  }

  /** `Đoàn số 1: Do Sở Y tế chủ trì`: what stands before the colon is what is done, and who does it stands behind. */
  #takeCarriers({start, end}: Range): void {
    const at = clauseStart(this.#view, start);
    const by = behindBy(this.#view, at);
    const carriers = by > at ? subjectsAt(this.#view, by, end, false) : [];
    if (carriers.length) this.#lead.splice(0, this.#lead.length, ...carriers);
  }

  /** Whether a clause that ends in a colon says who speaks, of whom the rest is true, or whom it is about, and tells nobody. */
  #isPrelude({start, end}: Range, told: readonly Range[], hasOrder: boolean): boolean {
    const {lower, text} = this.#view;
    if (!endsInColon(text, start, end)) return false;
    // `…. Riêng các xã sau báo cáo thêm:`: of those whom the list tells
    if (end >= this.#to) return start > this.#from && LEADS_ON.test(lower.slice(start, start + 10));
    // `Thường trực Thành ủy yêu cầu: Đảng ủy các phường kiểm điểm`: who speaks, and then who is told
    if (!this.#ordered && !hasOrder && SPEAKS.test(lower.slice(Math.max(start, end - 14), end))) return true;
    // `Đối với UBND các xã …: Đề nghị …` — the matter; only where nobody else is told, it is the one who is told
    if (!REGARDING.test(lower.slice(start, start + 12))) return false;
    if (startsOrder(this.#view, clauseStart(this.#view, end)) || findPredicate(this.#view, end - 1, 160) >= 0)
      this.#topic = [...told];
    return true;
  }

  #add({start, end}: Range, told: readonly Range[]): void {
    const view = this.#view;
    const shared = this.#shared;
    const closes = endsInColon(view.text, start, end);
    this.#shared = null;
    // `Các ban, ngành: Các công chức được giao …` — a run-in heading names whose task it is
    const last = closes && start === this.#from && isAllNames(start, end, told) ? told.at(-1) : undefined;
    if (last && !opensWithLevel(view, start)) {
      if (isHeadOfNames(view, end, this.#to)) this.#shared = last;
      else this.#headed = true;
    }
    const goesOn = told.length > 0 && !closes && !this.#headed;
    const all = withoutApposition(view, goesOn ? [...told, ...othersBehind(view, told, end)] : told);
    if (shared) this.#lead.pop();
    for (const name of shared ? behindShared(view, shared, all, start) : all)
      if (isNewLead(view, this.#lead, name)) this.#lead.push(name);
  }
}

/** `Sở Y tế hướng dẫn …; Sở Xây dựng yêu cầu các nhà thầu …`: behind one who is told what to do another, who is told whom to ask; empty where a superior speaks */
function whoAsks(view: View, start: number, told: readonly Range[]): Range[] {
  const at = clauseStart(view, start);
  if (!startsParty(view, at)) return [];
  // `Bộ Y tế hướng dẫn …; Bộ Xây dựng yêu cầu các chủ đầu tư …`: one beside the other
  const kind = view.text.slice(at, view.text.indexOf(' ', at) + 1);
  const isPeer = PEERS.test(kind) && told.some((name) => view.text.startsWith(kind, name.start));
  if (!isPeer && SUPERIOR.test(view.text.slice(at, at + 24))) return [];
  const {parties, end} = readParties(view, at);
  return ASKS.test(view.lower.slice(end, end + 22)) ? parties : [];
}
const PEERS = /^(?:Bộ|Sở|Phòng|Cục|Vụ|Ban|Chi) $/;
const ASKS = /^\s(?:yêu cầu|chỉ đạo|đề nghị|phân công)\s(?:các|\p{L}+\scác)\s/u;
const SUPERIOR =
  /^(?:Thủ tướng|Phó|Chính phủ|Chủ tịch|UBND (?:tỉnh|thành)|Ủy ban nhân dân (?:tỉnh|thành)|HĐND|Thường trực|Ban Thường vụ|Bộ (?!phận|Chỉ huy)|Giám đốc|Lãnh đạo|Ban (?:Chỉ đạo|Giám đốc|Giám hiệu)|Đoàn (?:kiểm tra|giám sát|thanh tra|công tác)|Hội đồng|(?:UBND|Ủy ban nhân dân) huyện|Đồng chí|Tỉnh ủy|Thành ủy|Ban Bí thư|Bộ Chính trị|Quốc hội|Tôi)/u;

/** `(gồm: Phòng Y tế, Công an)`: of whom a team consists */
const listsMembers = ({lower}: View, from: number, start: number): boolean =>
  CONSISTS.test(lower.slice(Math.max(from, start - 24), start));
const CONSISTS = /\((?:bao )?(?:gồm|thành phần)(?: [^():]{0,14})?\s?:\s?$/u;

/** `gửi về Sở X theo địa chỉ: Phòng Tổng hợp, Sở X, …`: where something is sent, and nobody who shall do it. */
const isAddress = (view: View, start: number): boolean =>
  /địa chỉ\s?:\s$/u.test(view.lower.slice(Math.max(0, start - 12), start));

/** `Sở X hoàn thiện dự thảo theo hướng: Sở Y chủ trì …; Sở Z …`: behind it stands what the draft shall say of others. */
const givesDirection = ({text, lower}: View, {start, end}: Range): boolean =>
  endsInColon(text, start, end) && DIRECTION.test(lower.slice(Math.max(start, end - 30), end));
const DIRECTION = /\stheo (?:hướng|phương án)(?: sau(?: đây)?)?\s?:\s?$/u;

const SPEAKS = /\s(?:yêu cầu|đề nghị|giao|phân công)\s?:\s?$/u;
const LEADS_ON = /^(?:riêng|ngoài ra,?)\s/u;
const REGARDING = /^\P{L}*(?:đối với|về phía)\s/u;
