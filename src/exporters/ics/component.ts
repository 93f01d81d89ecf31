import {ownerNames, ownersText} from '../../wording.ts';
import type {Clean} from '../clean.ts';
import {firstCharacters, oneLine} from '../clean.ts';
import type {ExportOptions} from '../exporter.ts';
import {priority} from '../names.ts';
import type {TaskRow} from '../tables/tasks.ts';
import {documentName, lineOf, ownerRoleName, termName} from '../wording.ts';
import {property, text} from './lines.ts';
import {eventTimes, todoTimes, type When} from './when.ts';

/** A calendar shows one line; the whole text is in the description. */
const SUMMARY = 200;

export interface Component {
  readonly kind: 'VTODO' | 'VEVENT';
  readonly uid: string;
  readonly stamp: string;
  /** null for a to-do without a date */
  readonly when: When | null;
}

/** One to-do or event. */
export function component(
  {kind, uid, stamp, when}: Component,
  row: TaskRow,
  {alarms}: ExportOptions,
  clean: Clean,
): string {
  const {record, task} = row;
  const named = (name: string, value: string) => (value === '' ? '' : property(name, value));
  const urgency = priority(record);
  return [
    property('BEGIN', kind),
    property('UID', uid),
    property('DTSTAMP', stamp),
    when === null ? '' : kind === 'VTODO' ? todoTimes(when) : eventTimes(when),
    property('SUMMARY', text(summary(clean(task.text)))),
    property('DESCRIPTION', text(clean(description(row)))),
    named(
      'CATEGORIES',
      ownerNames(task.owners, 'lead')
        .map((name) => text(clean(oneLine(name))))
        .join(','),
    ),
    urgency > 0 ? property('PRIORITY', String(4 - urgency)) : '',
    record.secrecy === null ? '' : property('CLASS', 'CONFIDENTIAL'),
    kind === 'VTODO' ? property('STATUS', 'NEEDS-ACTION') : property('TRANSP', 'TRANSPARENT'),
    ...(when === null ? [] : (alarms ?? []).map((before) => alarm(before, kind, summary(clean(task.text))))),
    property('END', kind),
  ].join('');
}

function alarm(before: string, kind: Component['kind'], words: string): string {
  return [
    property('BEGIN', 'VALARM'),
    property('ACTION', 'DISPLAY'),
    property('DESCRIPTION', text(words)),
    property(kind === 'VTODO' ? 'TRIGGER;RELATED=END' : 'TRIGGER', `-${before}`),
    property('END', 'VALARM'),
  ].join('');
}

function summary(whole: string): string {
  const line = oneLine(whole);
  const short = firstCharacters(line, SUMMARY);
  return short === line ? line : `${short}…`;
}

function description(row: TaskRow): string {
  const {record, task, index} = row;
  const line = lineOf(record, `/tasks/${index}`);
  const lines: [string, string][] = [
    ['', task.text],
    ['Thuộc phần', task.context.join(' / ')],
    [ownerRoleName('lead'), ownersText(task.owners, 'lead')],
    [ownerRoleName('coordinate'), ownersText(task.owners, 'coordinate')],
    [ownerRoleName('report'), ownersText(task.owners, 'report')],
    ['Thời hạn', task.deadlines.map((deadline) => deadline.text).join('; ')],
    ['Nguồn', `${documentName(record)}, mục ${task.id}`],
    [termName('file'), line === null ? record.source.path : `${record.source.path}:${line}`],
  ];
  return lines.flatMap(([name, value]) => (value === '' ? [] : name === '' ? value : `${name}: ${value}`)).join('\n');
}
