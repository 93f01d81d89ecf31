import type {Task} from '../record.ts';
import type {DeadlineChange} from './deadlines.ts';
import {textKey} from './keys.ts';
import type {OwnerChange} from './owners.ts';
import {wordRuns} from './words.ts';

/** Words that come and go with a deadline or an owner: `hoàn thành trước ngày 30/6`, `Giao Sở A và Sở B`. */
const COMPANIONS = new Set(
  [
    'và',
    'cùng',
    'với',
    'các',
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
    'giao',
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
  if (textKey(before.text) === textKey(after.text)) return false;
  if (deadlines.length + owners.length === 0) return true;
  const old = masked(before.text, [
    ...deadlines.flatMap((change) =>
      change.before === undefined ? [] : [before.deadlines[change.before]?.text ?? ''],
    ),
    ...owners.flatMap(({gone}) => gone),
  ]);
  const now = masked(after.text, [
    ...deadlines.flatMap((change) => (change.after === undefined ? [] : [after.deadlines[change.after]?.text ?? ''])),
    ...owners.flatMap(({come}) => come),
  ]);
  if (textKey(old) === textKey(now)) return false;
  return wordRuns(old, now).some(
    ([sign, text]) =>
      sign !== '=' && text.split(/\s+/).some((word) => textKey(word) !== '' && !COMPANIONS.has(textKey(word))),
  );
}

/** A text without these phrases, the longest first, since one may hold another. */
function masked(text: string, phrases: readonly string[]): string {
  const whole = text.normalize('NFC');
  const known = phrases.map((phrase) => phrase.normalize('NFC')).filter((phrase) => phrase.trim() !== '');
  return known.toSorted((a, b) => b.length - a.length).reduce((rest, phrase) => rest.replaceAll(phrase, ' '), whole);
}
