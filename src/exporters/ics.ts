import {cleaner} from './clean.ts';
import {dayNumber, isoDay} from './days.ts';
import {defineExporter, type Entry, type ExportOptions} from './exporter.ts';
import {type Component, component} from './ics/component.ts';
import {property} from './ics/lines.ts';
import {whenOf} from './ics/when.ts';
import {VTIMEZONE} from './ics/zone.ts';
import {fingerprint, identity} from './names.ts';
import {sortedTasks} from './tables/rows.ts';
import {type TaskRow, taskRows} from './tables/tasks.ts';

const HEAD = [
  property('BEGIN', 'VCALENDAR'),
  property('VERSION', '2.0'),
  property('PRODID', '-//parcli//parcli//VI'),
  property('CALSCALE', 'GREGORIAN'),
  VTIMEZONE,
].join('');

/** iCalendar (RFC 5545): a to-do, an event or both for each deadline of each task. */
export default defineExporter({
  name: 'ics',
  extension: '.ics',
  mediaType: 'text/calendar',
  binary: false,
  what: ['tasks'],
  async *write(entries, options, tell) {
    const clean = cleaner(tell);
    const uids = new Map<string, number>();
    yield HEAD;
    for await (const row of rows(entries, options)) {
      const components = componentsOf(row, options, tell);
      for (const one of components) yield component({...one, uid: unique(one.uid, uids)}, row, options, clean);
    }
    yield property('END', 'VCALENDAR');
  },
});

async function* rows(entries: AsyncIterable<Entry>, {sort}: ExportOptions): AsyncGenerator<TaskRow> {
  if (sort !== undefined) yield* await sortedTasks(entries, sort);
  else for await (const {record} of entries) yield* taskRows(record);
}

function componentsOf(row: TaskRow, options: ExportOptions, tell: (loss: 'undated') => void): Component[] {
  const {record, task} = row;
  const {as = 'todo', before, includeUndated = false} = options;
  const kinds = (['VTODO', 'VEVENT'] as const).filter((kind) => as === 'both' || kind === `V${as.toUpperCase()}`);
  const stamp = stampOf(row, options);
  const seed = fingerprint(JSON.stringify([identity(record), task.id]));
  const dated = task.deadlines.flatMap((deadline, at) => {
    const when = whenOf(deadline, record, before);
    return when === null ? [] : kinds.map((kind) => ({kind, uid: uidOf(seed, kind, at), stamp, when}));
  });
  if (dated.length > 0) return dated;
  // An event without a day is none.
  if (includeUndated && as !== 'event') return [{kind: 'VTODO', uid: uidOf(seed, 'VTODO', 0), stamp, when: null}];
  tell('undated');
  return [];
}

/** The same for the same task of the same document, so that a calendar updates it when it is exported anew. */
function uidOf(seed: string, kind: Component['kind'], deadline: number): string {
  return `${seed}-${deadline}${kind === 'VEVENT' ? '-event' : ''}`;
}

/** Two copies of a document in one run: both stay, under names of their own. */
function unique(uid: string, seen: Map<string, number>): string {
  const count = (seen.get(uid) ?? 0) + 1;
  seen.set(uid, count);
  return `${uid}${count > 1 ? `-${count}` : ''}@parcli`;
}

/** `--stamp`, else the day of the document; the first there is where that is not known. */
function stampOf({record}: TaskRow, {stamp}: ExportOptions): string {
  if (stamp !== undefined) return stamp.replace(/[-:]/g, '');
  const day = record.date === null ? null : dayNumber(record.date);
  return `${isoDay(day ?? 0).replaceAll('-', '')}T000000Z`;
}
