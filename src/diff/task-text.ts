import type {Task} from '../record.ts';
import type {DeadlineChange} from './deadlines.ts';
import {textKey, type Words, wordsOf} from './keys.ts';
import type {OwnerChange} from './owners.ts';
import {stretches} from './words.ts';

/** Words that come and go with a deadline or an owner: `hoàn thành trước ngày 30/6`, `Giao Sở A và Sở B`. */
const COMPANIONS = new Set(
  [
    ...[
      'và',
      'cùng',
      'với',
      'các',
      'giao',
      'hoàn',
      'thành',
      'xong',
      'trước',
      'trong',
      'chậm',
      'nhất',
      'thời',
      'hạn',
      'gian',
    ],
  ].map(textKey),
);

/**
 * Whether the text of a task says something else now, beside what was told already: the words in which a changed deadline
 * and a changed owner are printed are no rewording.
 */
export function isReworded(
  before: Task,
  after: Task,
  deadlines: readonly DeadlineChange[],
  owners: readonly OwnerChange[],
): boolean {
  if (before.text === after.text || textKey(before.text) === textKey(after.text)) return false;
  if (deadlines.length + owners.length === 0) return true;
  const old = wordsOf(before.text);
  const now = wordsOf(after.text);
  const toldOld = placesOf(old, [
    ...deadlines.map((change) => before.deadlines[change.before ?? -1]?.text ?? ''),
    ...owners.flatMap(({gone}) => gone),
  ]);
  const toldNow = placesOf(now, [
    ...deadlines.map((change) => after.deadlines[change.after ?? -1]?.text ?? ''),
    ...owners.flatMap(({come}) => come),
  ]);
  const isTold = (key: string) => key === '' || COMPANIONS.has(key);
  const rest = ({keys}: Words, told: ReadonlySet<number>) => keys.filter((key, at) => !told.has(at) && !isTold(key));
  // What else is said, word for word; and, where a name that is told stays in the text all the same, what changed in it.
  if (rest(old, toldOld).join(' ') === rest(now, toldNow).join(' ')) return false;
  const untold = ({keys}: Words, told: ReadonlySet<number>, {from, to}: {from: number; to: number}) =>
    keys.slice(from, to).some((key, at) => !told.has(from + at) && !isTold(key));
  return stretches(old, now).some(
    (stretch) => !stretch.same && (untold(old, toldOld, stretch.before) || untold(now, toldNow, stretch.after)),
  );
}

/** Places of the words of these phrases, wherever they stand in a text. */
function placesOf({keys}: Words, phrases: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const phrase of phrases) {
    const wanted = wordsOf(phrase).keys.filter(Boolean);
    const [first] = wanted;
    for (let at = first ? keys.indexOf(first) : -1; first && at >= 0; at = keys.indexOf(first, at + 1)) {
      if (!wanted.every((key, next) => keys[at + next] === key)) continue;
      for (const next of wanted.keys()) places.add(at + next);
    }
  }
  return places;
}
