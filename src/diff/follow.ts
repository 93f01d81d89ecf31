import type {DocumentRecord, Reference, Task} from '../record.ts';
import {bagOf, eachLike, vocabulary, weightsOf} from './bags.ts';
import {byWeight, type Change, type DocumentPlace} from './change.ts';
import {placeOf, told} from './finding.ts';
import {FOLLOW_STATUSES, type FollowStatus} from './follow-status.ts';
import {numberKey} from './keys.ts';
import {pairTasks, type TaskPair} from './pair-tasks.ts';
import {pairFindings} from './tasks.ts';

/** One task of a notice, and what became of it. */
export interface FollowUp {
  document: DocumentPlace;
  /** id of the task, and its JSON Pointer in the notice */
  task: string;
  path: string;
  text: string;
  /** the best of all replies */
  status: FollowStatus;
  replies: FollowReply[];
}

/** How one document deals with it. */
export interface FollowReply {
  document: DocumentPlace;
  status: FollowStatus;
  /** Does it cite the notice? */
  cites: boolean;
  /** the task there that takes it up or passes it on; null where there is none */
  task: string | null;
  path: string | null;
  /** of the two texts, 0 to 1 */
  likeness: number;
  changes: Change[];
}

/** Holds so much of a task that it takes it up among others: one paragraph for several tasks of the notice. */
const CONTAINED = 0.8;

/** What became of each task of a notice in the documents that implement it. */
export function follow(notice: DocumentRecord, replies: readonly DocumentRecord[]): FollowUp[] {
  const answers = replies.map((reply) => answersOf(notice, reply));
  return notice.tasks.map(({id, text}, at) => {
    const own = answers.map((answer) => answer[at] as FollowReply);
    const statuses = new Set(own.map(({status}) => status));
    const status = FOLLOW_STATUSES.find((one) => statuses.has(one)) ?? 'not-found';
    return {document: placeOf(notice), task: id, path: `/tasks/${at}`, text, status, replies: own};
  });
}

function answersOf(notice: DocumentRecord, reply: DocumentRecord): FollowReply[] {
  const document = placeOf(reply);
  const cited = cites(reply, notice);
  const found = new Map(taskPairs(notice.tasks, reply.tasks).map((pair) => [pair.before, pair]));
  const general = cited ? reply.tasks.findIndex((task) => pointsBack(task, reply, notice)) : -1;
  return notice.tasks.map((_, at) => {
    const pair = found.get(at);
    if (pair) {
      const findings = pairFindings(notice.tasks, reply.tasks, pair);
      const changes = byWeight(findings.map((finding) => told(finding, notice, reply)));
      const kept = changes.every(({kind}) => kind === 'task.reworded');
      const likeness = Math.round(pair.likeness * 100) / 100;
      return answer(kept ? 'taken-up' : 'changed', pair.after, likeness, changes);
    }
    return general < 0 ? answer('not-found', null, 0, []) : answer('passed-on', general, 0, []);
  });

  function answer(status: FollowStatus, at: number | null, likeness: number, changes: Change[]): FollowReply {
    const task = at === null ? null : (reply.tasks[at] as Task).id;
    return {document, status, cites: cited, task, path: at === null ? null : `/tasks/${at}`, likeness, changes};
  }
}

/** Tasks of the notice and those that take them up; several may be taken up by one. */
function taskPairs(notice: readonly Task[], reply: readonly Task[]): TaskPair[] {
  const pairs = pairTasks(notice, reply);
  const paired = new Set(pairs.map(({before}) => before));
  const left = [...notice.keys()].filter((at) => !paired.has(at));
  const words = vocabulary();
  const bags = {
    before: left.map((at) => bagOf(notice[at]?.text ?? '', words)),
    after: reply.map(({text}) => bagOf(text, words)),
  };
  const best = new Map<number, TaskPair>();
  eachLike(
    bags.before,
    bags.after,
    weightsOf(words, left.length + reply.length),
    (row, after, _likeness, contained) => {
      const before = left[row] as number;
      if (contained >= CONTAINED && contained > (best.get(before)?.likeness ?? 0)) {
        best.set(before, {before, after, likeness: contained});
      }
    },
  );
  return [...pairs, ...best.values()];
}

/** Whether a document cites another, or is attached to it. */
export function cites(reply: DocumentRecord, notice: DocumentRecord): boolean {
  const number = numberKey(notice.number);
  if (number !== null && numberKey(reply.attachedTo) === number) return true;
  return reply.references.some((reference) => names(reference, notice));
}

function names({number, date}: Reference, notice: DocumentRecord): boolean {
  const wanted = numberKey(notice.number);
  return (
    wanted !== null && numberKey(number) === wanted && (date === null || notice.date === null || date === notice.date)
  );
}

/** `triển khai các nội dung tại Thông báo kết luận nêu trên` */
const POINTS_BACK =
  /(?:thông báo|kết luận|công văn|chỉ thị|kế hoạch|quyết định|nghị quyết|công điện|chương trình|văn bản)[^.;]{0,60}?(?:nêu trên|nói trên|trên đây|kèm theo)/;

function pointsBack({text, references}: Task, reply: DocumentRecord, notice: DocumentRecord): boolean {
  if (POINTS_BACK.test(text.normalize('NFC').toLowerCase())) return true;
  return references.some((at) => names(reply.references[at] as Reference, notice));
}
