import type {View} from '../../text/view.ts';
import type {TaskDraft} from './draft.ts';
import {readDeadlines, type TaskScene} from './scene.ts';

const DUE = /^\W{0,3}(?:thoi han|han (?:hoan thanh|thuc hien)|thoi gian (?:thuc hien|hoan thanh|gui|nop|bao cao))/;

/** `Thời hạn chậm nhất 05 ngày làm việc …`: a paragraph that says by when what stands above it is due. */
export const saysDue = (view: View): boolean => DUE.test(view.bare);

/** Gives the last task what such a paragraph under `path` says, if it stands there and has no deadline of its own. */
export function setDue(tasks: readonly TaskDraft[], view: View, path: readonly string[], scene: TaskScene): void {
  const last = tasks.at(-1);
  const place = path.join('.');
  const stands = place ? last?.id === place || last?.id.startsWith(`${place}.`) : /^p\d+$/.test(last?.id ?? '');
  if (!last || last.deadlines.length || !stands) return;
  last.deadlines.push(...readDeadlines(scene, view, true));
}
