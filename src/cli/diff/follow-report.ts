import type {FollowReply, FollowUp} from '../../diff/index.ts';
import type {Lang} from '../text.ts';
import {placeText, type Report} from './report.ts';
import {quoted} from './runs.ts';
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
export function followSummary(followUps: readonly FollowUp[], lang: Lang): string {
  const counts = Object.entries(FOLLOW_LABELS).flatMap(([status, label]) => {
    const count = followUps.filter((task) => task.status === status).length;
    return count === 0 ? [] : [`${count} ${label[lang].toLowerCase()}`];
  });
  return `${followUps.length} ${words.tasks[lang]}: ${counts.join(', ') || '0'}`;
}

/** `294/UBND mục 2: Hạn muộn hơn, Chủ trì`; nothing of a document that does not have the task. */
function replyText({document, status, task, changes}: FollowReply, lang: Lang): string[] {
  if (status === 'not-found') return [];
  const kinds = [...new Set(changes.map(({kind}) => KIND_LABELS[kind][lang]))];
  const place = `${document.number ?? placeText(document, lang)} ${words.item[lang].toLowerCase()} ${task}`;
  return [kinds.length > 0 ? `${place}: ${kinds.join(', ')}` : place];
}
