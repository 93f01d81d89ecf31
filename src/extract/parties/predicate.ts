import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {BARE_ORDER, ORDERING, PREDICATE, word} from './lexicon.ts';

const PASSIVE = word('được giao', 'được phân công', 'được ủy quyền', 'được mời', 'được chỉ định');
/** What begins the predicate even behind `được giao chủ trì thực hiện nhiệm vụ …`. */
const MODAL = /(?:^|\s)((?:có|chịu)\strách\snhiệm|chủ\sđộng|phải|cần|khẩn\strương|tiếp\stục)(?![\p{L}\p{N}])/u;

/** Whether a verb, or what leads to one, stands at `at` in small letters. */
export function isPredicate(view: View, at: number): boolean {
  const char = view.text[at];
  if (char === undefined || char !== view.lower[at]) return false;
  return phraseEnd(PREDICATE, view.lower, at) >= 0;
}

/** Whether an order begins with this word, capital or not: `Tiếp tục rà soát`, `Tham mưu`. */
export function startsOrder(view: View, at: number): boolean {
  return phraseEnd(ORDERING, view.lower, at) >= 0 || phraseEnd(BARE_ORDER, view.bare, at) >= 0;
}

/** Where the predicate begins behind a subject that begins at `from`; -1 where the clause has none within reach. */
export function findPredicate(view: View, from: number, reach = 260): number {
  const {lower, text} = view;
  const limit = Math.min(text.length, from + reach);
  let at = from;
  while (at < limit) {
    const space = text.indexOf(' ', at);
    if (space < 0 || space >= limit || (space > 0 && '.;'.includes(text[space - 1] as string))) return -1;
    at = space + 1;
    const passive = phraseEnd(PASSIVE, lower, at);
    if (passive >= 0) {
      const modal = MODAL.exec(lower.slice(passive, Math.min(limit, passive + 160)));
      const stop = lower.slice(passive, limit).search(/[.;]\s/);
      if (modal && (stop < 0 || modal.index < stop))
        return passive + modal.index + (modal[0].length - (modal[1] as string).length);
      at = passive;
      continue;
    }
    if (isPredicate(view, at)) return at;
  }
  return -1;
}
