import type {Deadline, DocumentRecord, Task} from '../../record.ts';

/** A deadline with its task and the pointer by which findings name it. */
export interface PlacedDeadline {
  readonly deadline: Deadline;
  readonly task: Task;
  readonly at: string;
}

export function* deadlinesOf({tasks}: DocumentRecord): Generator<PlacedDeadline> {
  for (const [index, task] of tasks.entries()) {
    for (const [at, deadline] of task.deadlines.entries())
      yield {deadline, task, at: `/tasks/${index}/deadlines/${at}`};
  }
}

/** The last day on which it may be done, ISO; null where no day is known. `trước ngày 30/7` leaves the 29th. */
export function lastDay(deadline: Deadline): string | null {
  if (deadline.type === 'recurring' || deadline.due === undefined) return null;
  if (deadline.type !== 'by' || !deadline.exclusive || deadline.time !== undefined) return deadline.due;
  const day = new Date(`${deadline.due}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}
