import type {FollowReply, FollowUp} from '../../diff/index.ts';
import {countText} from '../../wording.ts';
import type {Lang} from '../text.ts';
import {placeText, type Report} from './report.ts';
import {rowsOf} from './rows.ts';
import {quoted} from './runs.ts';
import {printed} from './styled.ts';
import {FOLLOW_LABELS, KIND_LABELS, words} from './wording.ts';

/** What became of each task of a notice, as reporters show it. */
export function followReport(followUps: readonly FollowUp[], lang: Lang): Report {
  const [first] = followUps;
  const rows = followUps.map(({status, task, text, replies}) => ({
    label: FOLLOW_LABELS[status][lang],
    item: task,
    runs: [['=', quoted(text)]] as const,
    note: replies.flatMap((reply) => replyText(reply, lang)).join('; '),
  }));
  return {
    lang,
    title: words.followTitle[lang],
    summary: followSummary(followUps, lang),
    columns: [words.status[lang], words.item[lang], words.content[lang]],
    sections: first ? [{title: placeText(first.document, lang), rows}] : [],
  };
}

/** One line: `14 nhiệm vụ: 3 đã đưa vào, 1 có thay đổi, 10 chưa thấy` */
function followSummary(followUps: readonly FollowUp[], lang: Lang): string {
  const counts = Object.entries(FOLLOW_LABELS).flatMap(([status, label]) => {
    const count = followUps.filter((task) => task.status === status).length;
    return count === 0 ? [] : [`${count} ${label[lang].toLowerCase()}`];
  });
  return `${countText(followUps.length, words.tasks, lang)}: ${counts.join(', ') || '0'}`;
}

/** `294/UBND mục 2: Hạn muộn hơn: 5/6/2021 → 9/6/2021, Sửa lời`; nothing of a document that does not have the task. */
function replyText({document, status, task, changes}: FollowReply, lang: Lang): string[] {
  if (status === 'not-found') return [];
  // What was reworded is long, and stands in the document itself.
  const terms = changes.filter(({kind}) => kind !== 'task.reworded');
  const told = rowsOf({before: null, after: null, changes: terms}, lang).map(
    ({label, runs}) => `${label}: ${printed(runs)}`,
  );
  if (terms.length < changes.length) told.push(KIND_LABELS['task.reworded'][lang]);
  const place = `${document.number ?? placeText(document, lang)} ${words.item[lang].toLowerCase()} ${task}`;
  return [told.length > 0 ? `${place}: ${told.join(', ')}` : place];
}
