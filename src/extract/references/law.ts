import type {Kind} from '../../record.ts';
import {bare} from '../../text/fold.ts';
import type {View} from '../../text/view.ts';
import {LAWS} from './laws.ts';

/** A law, code, ordinance or constitution cited by its name. */
export interface FoundLaw {
  kind: Kind;
  start: number;
  /** end of the name; number and date stand behind it */
  end: number;
  /** a bill (`dự án Luật …`): not yet an instrument */
  draft: boolean;
  /** `Điều 12 Luật …`: a place in the law is cited, so that it is meant itself and not as part of another's title */
  pinpoint: boolean;
  /** it amends several, each named with its number: `Luật sửa đổi, bổ sung một số điều của Luật A số 1/2024/QH15 và Luật B số 2/2024/QH15` */
  lists: boolean;
}

interface Branch {
  next: Map<string, Branch>;
  ends: boolean;
}

let names: Branch | undefined;

function nameTree(): Branch {
  if (names) return names;
  const root: Branch = {next: new Map(), ends: false};
  for (const name of LAWS.flatMap(spellings)) {
    let at = root;
    for (const word of bare(name).split(/[\s,]+/)) {
      const next = at.next.get(word) ?? {next: new Map(), ends: false};
      at.next.set(word, next);
      at = next;
    }
    at.ends = true;
  }
  names = root;
  return root;
}

const COUNCIL = 'Hội đồng nhân dân';
const COMMITTEE = 'Ủy ban nhân dân';
const PAIR = new RegExp(`${COUNCIL}(?: và|,) ${COMMITTEE}`);

/** `Luật Tổ chức HĐND và UBND`, `… HĐND, UBND`, `… HĐND-UBND`: council and committee are written in many ways. */
function spellings(name: string): string[] {
  if (!name.includes(COUNCIL)) return [name];
  const joined = PAIR.test(name)
    ? [' và ', ', ', ' & ', '-'].map((sign) => name.replace(PAIR, COUNCIL + sign + COMMITTEE))
    : [name];
  const short = joined.map((full) => full.replaceAll(COUNCIL, 'HĐND'));
  const mixed = PAIR.test(name) ? [...joined, ...short].map((full) => full.replace(COMMITTEE, 'UBND')) : [];
  return [...joined, ...short, ...mixed];
}

const WORD = /[,\s]{1,2}([^\s,;.:()“”"[\]|]+)/y;

/** End of the known name behind `at`, or -1. Commas may be left out or added. */
function endOfKnownName(bareText: string, at: number): number {
  let branch = nameTree();
  let best = -1;
  let from = at;
  for (;;) {
    WORD.lastIndex = from;
    const match = WORD.exec(bareText);
    if (!match) return best;
    const word = match[1] as string;
    const next = branch.next.get(word) ?? gluedNext(branch, word);
    if (!next) {
      const last = gluedLast(branch, word);
      return last > 0 ? WORD.lastIndex - word.length + last : best;
    }
    branch = next;
    from = WORD.lastIndex;
    if (branch.ends) best = from;
  }
}

/** Whether a title, `Luật Đất đai`, is the whole name of a law that is known. */
export function isKnownName(title: string): boolean {
  const name = bare(title);
  const word = /^(?:bo luat|luat|phap lenh)(?=\s)/.exec(name)?.[0].length ?? 0;
  return word > 0 && endOfKnownName(name, word) === name.length;
}

/** No two words of a name are longer together. */
const GLUED_MAX = 16;

/**
 * `Ủyban nhân dân`, `Hội đồngnhân dân`: two words of a name, where a portal has lost a line break between them. In a text with
 * more of the kind the blank has been put back already (`text/glued.ts`).
 */
function gluedNext(branch: Branch, word: string): Branch | undefined {
  for (let cut = 2; cut <= word.length - 2 && word.length < GLUED_MAX; cut++) {
    const next = branch.next.get(word.slice(0, cut))?.next.get(word.slice(cut));
    if (next) return next;
  }
  return undefined;
}

/** `Ủy ban nhân dânngày 26`: how much of the word is the last of a name; 0 where it is none. */
function gluedLast(branch: Branch, word: string): number {
  const cut = word.length < GLUED_MAX ? word.search(/(?:ngay|nam)$/) : -1;
  return cut > 0 && branch.next.get(word.slice(0, cut))?.ends ? cut : 0;
}

/** Words that do not belong to a name and follow it at once. */
const AFTER_NAME =
  /^(?:và|hoặc|của|cho|được|đã|có|là|năm|ngày|số|theo|trong|trên|tại|từ|để|nhằm|với|về|thì|mà|khi|bảo|đảm|quy|này|nêu|còn|vào|do|tới|đến|như|gồm|ban|sửa|phải|sẽ|không|hiện|thay|trước|sau|chậm|xong|đối|ngay)$/;
/** Words of that list with which names begin. */
const OPENS_NAME = /^(?:bảo|ban)$/;
const NEXT = /\s([^\s,;.:()“”"[\]|]+)/y;

/** End of a name that is not known: it begins with a capital and goes on to a word that no name contains. */
function endOfNewName(view: View, at: number): number {
  let end = at;
  for (let count = 0; count < 14; count++) {
    NEXT.lastIndex = end;
    const match = NEXT.exec(view.text);
    const word = match?.[1] as string;
    if (!match || /\d/.test(word)) break;
    if (count === 0 && !/^\p{Lu}\p{Ll}/u.test(word)) return -1;
    const small = view.lower.slice(NEXT.lastIndex - word.length, NEXT.lastIndex);
    // `Luật Bảo vệ BMNN`: a capital right behind the word is of the name
    if (AFTER_NAME.test(small) && !(count === 0 && OPENS_NAME.test(small))) {
      // `Khoa học và Công nghệ`: capitals go on behind `và`
      const beyond = view.text.slice(NEXT.lastIndex, NEXT.lastIndex + 3);
      if (
        small !== 'và' ||
        !/^\s\p{Lu}\p{Ll}/u.test(beyond) ||
        /^\s(?:luật|nghị|bộ|thông|pháp|quyết|chỉ)/.test(view.lower.slice(NEXT.lastIndex, NEXT.lastIndex + 7))
      )
        break;
    }
    end = NEXT.lastIndex;
  }
  return end > at ? end : -1;
}

/** `Quốc hội ban hành Luật Ban hành văn bản.`: the paper itself */
const ENACTS = /(?:^\s?|[.;]\s)quoc hoi ban hanh (?:bo )?$/;
const DRAFT = /(?<![a-z])(?:du an|du thao|xay dung|soan thao|hoan thien)(?:\s?:)?\s(?:cac\s)?$/;
const NO_LAW =
  /(?<![a-z])(?:phap|ky|dan|cong ty|hang|van phong|dai hoc|khoa|nganh|tap chi|vien|bao|hoi|cu nhan|thac si)\s$/;
const PINPOINT = /(?<![a-z])(?:dieu|khoan|chuong|muc)\s\d{1,3}[a-z]?(?:\scua)?(?:\sbo)?\s$/;
/** `Luật sửa đổi, bổ sung một số điều của …`, and how the laws that it amends are strung together. */
const AMENDING =
  /\ssua doi(?:,? bo sung)?(?:\s(?:mot so|\d{1,2}|cac))?(?:\s(?:dieu|luat|noi dung|khoan)){0,2}(?:\scua)?(?:\scac)?/y;
const STRING = /(?:\s|,\s|\sva\s)(?:bo\s)?luat(?=\s)/y;
/** `… của 11 Luật có liên quan đến quy hoạch số 28/2018/QH14`: laws that are counted, not named */
const COUNTED =
  /(?:\s\d{1,2})?(?:\sluat)?\s(?:co\s)?lien quan\sden\s[^,;.:()\d]{3,80}?(?=\s(?:(?:so|ngay|nam)\s\d|(?:truoc|de|cho|den|toi|tai|gui|va|trong|cua|theo)\s)|[,;.]|$)/y;

/** Reads the law whose word (`luật`, `pháp lệnh`, `hiến pháp`) stands at `at`; `end` is the end of that word. */
export function readLaw(view: View, at: number, end: number): FoundLaw | null {
  const head = view.text.slice(at, end);
  const word = view.bare.slice(at, end);
  const before = view.bare.slice(Math.max(0, at - 40), at);
  const code = word === 'luat' && /(?<![a-z])bo\s$/.test(before);
  if (!code && !/^\p{Lu}/u.test(head)) return null;
  if (/[\p{L}\d]$/u.test(view.text.slice(0, at).slice(-1)) || NO_LAW.test(before)) return null;
  const start = code ? at - 3 : at;
  const isBasis = /^can cu (?:bo )?$/.test(view.bare.slice(0, at)) && endOfKnownName(view.bare, end) < 0;
  const plain = Math.max(nameEnd(view, word, end), isBasis ? basisEnd(view, end) : -1);
  if (plain < 0) return null;
  const listed = word === 'luat' ? listedEnd(view, end, plain) : -1;
  const stop = Math.max(plain, listed);
  const kind: Kind = code ? 'BL' : word === 'luat' ? 'L' : word === 'hien phap' ? 'HP' : 'PL-UBTVQH';
  const lead = code ? before.slice(0, -3) : before;
  if (ENACTS.test(lead)) return null;
  const draft = DRAFT.test(lead) && !isAmended(view, start, end, stop);
  return {kind, start, end: stop, draft, pinpoint: PINPOINT.test(lead), lists: listed >= 0};
}

/** `kiến nghị sửa đổi, bổ sung, chủ trì thẩm tra các dự án: Luật Đầu tư, Luật Đấu thầu`: laws in force that shall be amended, though of their bills it is said. */
function isAmended({bare}: View, start: number, word: number, end: number): boolean {
  const ahead = bare.slice(Math.max(0, start - 120), start);
  if (!BILLS_OF.test(ahead) || endOfKnownName(bare, word) !== end) return false;
  const list = bare.slice(end, end + 400);
  return !/^\s\((?:sua doi|thay the|moi)/.test(list);
}

const BILLS_OF = /(?<![a-z])sua doi[^.;:]{0,90}\sdu an(?: luat)?:\s$/;

/** ` số 31/2024/QH15`, ` (số 31/2024/QH15)` */
const OWN_NUMBER = /\s\(?(?:so\s)?\d{1,3}\/\d{4}\/qh\d{1,2}\)?/y;
/** No law amends more, of those that are strung together by name and number. */
const LISTED = 16;

/**
 * End of the name of a law that amends several, each named with its number, the first of them up to `first`; -1 where it is no
 * such law. Of one law alone, `Luật sửa đổi, bổ sung một số điều của Luật A số 1/2026/QH15`, the number may be that of the first.
 */
function listedEnd(view: View, end: number, first: number): number {
  AMENDING.lastIndex = end;
  if (!AMENDING.test(view.bare)) return -1;
  let at = first;
  for (let count = 1; count <= LISTED; count++) {
    OWN_NUMBER.lastIndex = at;
    if (!OWN_NUMBER.test(view.bare)) return -1;
    const numbered = OWN_NUMBER.lastIndex;
    STRING.lastIndex = numbered;
    if (!STRING.test(view.bare)) return count > 1 ? numbered : -1;
    const name = lawNameEnd(view, STRING.lastIndex);
    if (name < 0) return count > 1 ? numbered : -1;
    at = name;
  }
  return -1;
}

/** End of the name of a law behind its word. */
function lawNameEnd(view: View, at: number): number {
  const known = endOfKnownName(view.bare, at);
  return known >= 0 ? known : endOfNewName(view, at);
}

/** `Căn cứ Luật Phát triển, bảo vệ rừng trồng ngày 5/6/2020;`: what stands between the word and its date is all name; -1 where it shows another. */
function basisEnd(view: View, end: number): number {
  const name = BASIS_NAME.exec(view.bare.slice(end, end + LONGEST_NAME))?.[0];
  if (!name || NO_PART.test(name)) return -1;
  const text = view.text.slice(end, end + name.length);
  return /^\s\p{Lu}\p{Ll}/u.test(text) && !/(?:,| và)\s(?:\p{Lu}|các\s)/u.test(text) ? end + name.length : -1;
}

/** What no law is named with: what became of it, and further instruments */
const NO_PART = /\s(?:luat|nghi quyet|nghi dinh|duoc|da|theo|co hieu luc|sua doi|thong qua|cua quoc hoi|va y kien)\s/;
const BASIS_NAME = /^\s[^;:()\d]{4,110}?(?=,?\s(?:ngay|nam|so)\s\d)/;
const LONGEST_NAME = 130;

/** `phù hợp với Hiến pháp, pháp luật`, `theo quy định của Hiến pháp và pháp luật`, `trái với Hiến pháp, luật, văn bản …`: the law of the land, and no instrument of it. */
const LEGAL_ORDER =
  /^(?:,|\sva)\s(?:(?:cac\s)?quy dinh (?:cua\s)?)?(?:he thong\s)?phap luat(?![a-z])|^,\s(?:cac\s)?luat(?:,|\sva\s)/;

function nameEnd(view: View, word: string, end: number): number {
  if (word === 'hien phap') {
    if (LEGAL_ORDER.test(view.bare.slice(end, end + 40))) return -1;
    const match = /^\snuoc cong hoa xa hoi chu nghia viet nam/.exec(view.bare.slice(end, end + 50));
    return end + (match?.[0].length ?? 0);
  }
  AMENDING.lastIndex = end;
  const amending = word === 'luat' && AMENDING.exec(view.bare);
  if (amending) {
    let last = AMENDING.lastIndex;
    COUNTED.lastIndex = last;
    if (COUNTED.test(view.bare)) return COUNTED.lastIndex;
    // `sửa đổi một số điều Luật Nhà ở`
    const first = amending[0].endsWith(' luat') ? last - ' luat'.length : last;
    for (;;) {
      STRING.lastIndex = last === AMENDING.lastIndex ? first : last;
      const next = STRING.exec(view.bare);
      if (!next) return last;
      const stop = lawNameEnd(view, STRING.lastIndex);
      if (stop < 0) return last;
      last = stop;
    }
  }
  const known = endOfKnownName(view.bare, end);
  if (known < 0) return endOfNewName(view, end);
  // `Luật Giáo dục Quốc phòng`: a capital right behind shows that the name goes on
  const rest = view.text.slice(known, known + 3);
  return /^\s\p{Lu}\p{Ll}/u.test(rest) && /\p{Ll}/u.test(view.text.slice(end, known))
    ? Math.max(known, endOfNewName(view, end))
    : known;
}
