import {findBackReference} from '../deadlines/index.ts';
import type {TaskDraft} from './draft.ts';

/** `theo thời gian tại khoản 1`: the deadlines of the item that is pointed at. */
export function resolveBackReferences(tasks: TaskDraft[]): TaskDraft[] {
  for (const task of tasks) {
    const view = task.views[0];
    if (task.deadlines.length || !view) continue;
    const back = findBackReference(view, 0, view.text.length);
    const target =
      back && tasks.find((other) => other !== task && (other.id === back.label || other.id.endsWith(`.${back.label}`)));
    const borrowed = target?.deadlines[0];
    if (!back || !borrowed) continue;
    const text = view.text.slice(back.start, back.end);
    const {exclusive: _, ...rest} = borrowed.found.deadline as {exclusive?: boolean} & typeof borrowed.found.deadline;
    task.deadlines = [
      {view, found: {deadline: {...rest, text} as typeof borrowed.found.deadline, start: back.start, end: back.end}},
    ];
  }
  return tasks;
}
