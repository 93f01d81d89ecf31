import type {Role} from '../../record.ts';
import type {View} from '../../text/view.ts';
import {isAttachedTo, isEntitled, isListed, isOpinion} from './roles/above.ts';
import {isActedOn, isExpiring} from './roles/acts.ts';
import {type Mention, type Place, type PlaceRule, REACH, type SentenceRule, sentenceOf} from './roles/mention.ts';
import {goesOnList, isAmongBases, isAnswered, isConsented, isGoverned, isSentWith, isTold} from './roles/words.ts';

/** What says how an instrument is used, the first that knows: first the place, then the sentence. */
const BY_PLACE: readonly PlaceRule[] = [isAttachedTo, isListed, isEntitled, isOpinion];
const BY_SENTENCE: readonly SentenceRule[] = [
  ...[isSentWith, isTold, isExpiring, isActedOn],
  ...[goesOnList, isGoverned, isAnswered, isConsented, isAmongBases],
];

/**
 * How the document uses the instrument that is mentioned at `at`: the word nearest before it that governs it, or the
 * heading or lead-in above. A mention in another's title (`place` is null) is only cited there, unless `theo` leads to it.
 */
export function roleAt(view: View, at: number, law: boolean, place: Place | null): Role {
  const from = Math.max(0, at - REACH);
  const whole = view.bare.slice(from, at);
  if (place === null) return /(?<![a-z])theo\s$/.test(whole) && !/kem theo\s$/.test(whole) ? 'basis' : 'cites';
  const mention: Mention = {view, at, whole, from, law, place};
  return firstOf(BY_PLACE, mention) ?? firstOf(BY_SENTENCE, sentenceOf(mention)) ?? 'cites';
}

function firstOf<Asked>(rules: readonly ((asked: Asked) => Role | null)[], asked: Asked): Role | null {
  for (const rule of rules) {
    const role = rule(asked);
    if (role) return role;
  }
  return null;
}
