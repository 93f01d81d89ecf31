import type {View} from '../../text/view.ts';
import type {Block} from '../../tree.ts';
import {findOwners} from '../parties/owners.ts';
import {findPredicate, startsOrder} from '../parties/predicate.ts';
import type {TaskDraft} from './draft.ts';
import {readDeadlines, type TaskScene} from './scene.ts';

const DUE =
  /^\W{0,3}(?:thoi han|han (?:hoan thanh|thuc hien)|thoi gian (?:thuc hien|trien khai|hoan thanh|gui|nop|bao cao|treo))/;

/** `Thời hạn chậm nhất 05 ngày làm việc …`: a paragraph that says by when what stands above it is due. */
export const saysDue = (view: View): boolean => DUE.test(view.bare);

/** `- Đợt 1: từ ngày 1/3 đến hết ngày 5/3;` and its like: whether a list says nothing but when. */
export const listsTimes = (items: readonly Block[], scene: TaskScene): boolean =>
  items.some(({view}) => readDeadlines(scene, view, true).length > 0) &&
  items.every(
    ({view, children}) =>
      !children.length && view.text.length < LONGEST_TIME && !findOwners(view).lead.length && !orders(view),
  );

/** No longer item says only when. */
const LONGEST_TIME = 140;
/** `Đợt 1: rà soát …`, `Năm 2025 hoàn thành rà soát`, `Xây dựng kế hoạch: tháng 4`; not `từ khi công văn này ban hành` */
function orders(view: View): boolean {
  if (startsOrder(view, 0) && !WHEN.test(view.lower)) return true;
  for (
    let at = findPredicate(view, 0, view.text.length);
    at >= 0;
    at = findPredicate(view, at + 1, view.text.length - at - 1)
  )
    if (!view.lower.startsWith('ban hành', at)) return true;
  return false;
}
/** `Tuần cao điểm: …` */
const WHEN = /^(?:đợt|lần|tuần|ngày|tháng|quý|năm|giai đoạn|buổi|các (?:ngày|tuần|tháng))\s/u;

/** Gives the last task what such paragraphs under `path` say, if it stands there and has no deadline of its own. */
export function setDue(
  tasks: readonly TaskDraft[],
  views: readonly View[],
  path: readonly string[],
  scene: TaskScene,
): void {
  const last = tasks.at(-1);
  const place = path.join('.');
  const stands = place ? last?.id === place || last?.id.startsWith(`${place}.`) : /^p\d+$/.test(last?.id ?? '');
  if (!last || last.deadlines.length || !stands) return;
  last.deadlines.push(...views.flatMap((view) => readDeadlines(scene, view, true)));
}
