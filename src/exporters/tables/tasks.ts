import type {DocumentRecord, Task} from '../../record.ts';
import {ownerNames} from '../../wording.ts';
import {earliestDay, isoDay, lastDay} from '../days.ts';
import {ANCHOR_NAMES, dueText, fieldName, lineOf, ownerRoleName, referenceName, termName} from '../wording.ts';
import {defineTable} from './column.ts';

export interface TaskRow {
  readonly record: DocumentRecord;
  readonly task: Task;
  /** place of the task in the record */
  readonly index: number;
}

/** The ledger of tasks: a row each. */
export const tasks = defineTable<TaskRow>({
  what: 'tasks',
  title: termName('task'),
  columns: [
    {id: 'number', title: fieldName('number'), type: 'text', width: 14, value: ({record}) => record.number},
    {id: 'date', title: 'Ngày văn bản', type: 'date', width: 11, value: ({record}) => record.date},
    {id: 'issuer', title: fieldName('issuer'), type: 'text', width: 22, value: ({record}) => record.issuer},
    {id: 'id', title: termName('item'), type: 'text', width: 8, value: ({task}) => task.id},
    {id: 'context', title: 'Thuộc phần', type: 'list', width: 24, value: ({task}) => task.context},
    {id: 'text', title: 'Nội dung nhiệm vụ', type: 'text', width: 52, value: ({task}) => task.text},
    {
      id: 'lead',
      title: ownerRoleName('lead'),
      type: 'list',
      width: 18,
      value: ({task}) => ownerNames(task.owners, 'lead'),
    },
    {
      id: 'coordinate',
      title: ownerRoleName('coordinate'),
      type: 'list',
      width: 18,
      value: ({task}) => ownerNames(task.owners, 'coordinate'),
    },
    {
      id: 'report',
      title: ownerRoleName('report'),
      type: 'list',
      width: 14,
      value: ({task}) => ownerNames(task.owners, 'report'),
    },
    {id: 'deadline', title: 'Thời hạn', type: 'list', width: 18, value: ({task}) => task.deadlines.map(dueText)},
    {id: 'start', title: 'Bắt đầu', type: 'day', width: 11, value: ({task}) => startOf(task)},
    {
      id: 'due',
      title: termName('deadline'),
      type: 'day',
      width: 11,
      value: ({task}) => iso(earliestDay(task.deadlines)),
    },
    {id: 'dues', title: 'Các hạn', type: 'list', width: 12, value: ({task}) => lastDays(task)},
    {id: 'time', title: 'Giờ', type: 'text', width: 7, value: ({task}) => first(task, 'time')},
    {id: 'rrule', title: 'Định kỳ', type: 'list', width: 18, value: ({task}) => all(task, 'rrule')},
    {id: 'offset', title: 'Khoảng thời gian', type: 'list', width: 10, value: ({task}) => all(task, 'offset')},
    {
      id: 'anchor',
      title: 'Tính từ',
      type: 'list',
      width: 10,
      words: ANCHOR_NAMES,
      value: ({task}) => all(task, 'anchor'),
    },
    {id: 'references', title: 'Căn cứ, viện dẫn', type: 'list', width: 18, value: (row) => cited(row)},
    {id: 'path', title: termName('file'), type: 'text', width: 18, value: ({record}) => record.source.path},
    {id: 'part', title: 'Phần', type: 'integer', width: 6, value: ({record}) => record.source.part},
    {id: 'line', title: 'Dòng', type: 'integer', width: 6, value: (row) => lineOf(row.record, `/tasks/${row.index}`)},
  ],
});

export function* taskRows(record: DocumentRecord): Generator<TaskRow> {
  for (const [index, task] of record.tasks.entries()) yield {record, task, index};
}

function iso(day: number | null): string | null {
  return day === null ? null : isoDay(day);
}

function lastDays({deadlines}: Task): string[] {
  return deadlines.flatMap((deadline) => iso(lastDay(deadline)) ?? []);
}

/** The start of the period whose end is the task's due day. */
function startOf({deadlines}: Task): string | null {
  const due = earliestDay(deadlines);
  const period = deadlines.find((deadline) => deadline.type === 'period' && lastDay(deadline) === due);
  return period?.type === 'period' ? period.start : null;
}

type Key = 'time' | 'rrule' | 'offset' | 'anchor';

function all({deadlines}: Task, key: Key): string[] {
  return deadlines.flatMap((deadline) => (deadline as Partial<Record<Key, string>>)[key] ?? []);
}

function first(task: Task, key: Key): string | null {
  return all(task, key)[0] ?? null;
}

function cited({record, task}: TaskRow): string[] {
  return task.references.flatMap((at) => {
    const reference = record.references[at];
    return reference ? [referenceName(reference)] : [];
  });
}
