import type {Change, Comparison, WordRun} from '../../diff/index.ts';
import type {DocumentRecord, Reference, Task} from '../../index.ts';
import {dateText, OWNER_ROLES, ownersText, TERMS} from '../../wording.ts';
import {dueText} from '../formats/wording.ts';
import type {Lang} from '../text.ts';
import {citedAs, fullReference} from './cited.ts';
import {elided, quoted} from './runs.ts';
import {labelOf, summaryText, words} from './wording.ts';

/** A change as every reporter shows it. */
export interface Row {
  readonly label: string;
  /** ids of the tasks that it is about; empty where it is about none */
  readonly item: string;
  /** what went and what came */
  readonly runs: readonly WordRun[];
  /** what helps to recognise it: the beginning of the task, its owner and deadline */
  readonly note: string;
}

/** Ids in one row at most; of more, the number is told. */
const MOST_IDS = 8;

/**
 * The changes of one pair of documents. The same change of many tasks (a new owner in their heading) is one row, and all
 * that is only counted otherwise is another.
 */
export function rowsOf({before, after, changes}: Comparison, lang: Lang): Row[] {
  const rows: Entry[] = [];
  const byKey = new Map<string, Entry>();
  for (const change of changes) {
    const row = rowOf(change, before, after, lang);
    const key = keyOf(change);
    const same = key === '' ? undefined : byKey.get(key);
    if (!same) {
      const entry = {...row, runs: [...row.runs], ids: [row.item]};
      byKey.set(key, entry);
      rows.push(entry);
    } else if (change.kind === 'task.renumbered') same.runs.push(['=', '; '], ...row.runs);
    else same.ids.push(row.item);
  }
  return rows.map(({ids, label, runs, note}) => {
    const more = ids.length > MOST_IDS ? ` … (${ids.length} ${words.items[lang]})` : '';
    return {label, item: ids.slice(0, MOST_IDS).join(', ') + more, runs, note: ids.length > 1 ? '' : note};
  });
}

interface Entry extends Row {
  readonly runs: WordRun[];
  readonly ids: string[];
}

/** Changes of one key share a row; what has none ('') stands alone. */
function keyOf({kind, before, after}: Change): string {
  if (kind === 'task.renumbered') return kind;
  return /^(?:deadline|owner)/.test(kind) ? JSON.stringify([kind, before, after]) : '';
}

function rowOf(change: Change, before: DocumentRecord | null, after: DocumentRecord | null, lang: Lang): Row {
  const task = taskOf(change, before, after);
  const row = (runs: readonly WordRun[], note = task ? quoted(task.text) : ''): Row => ({
    label: labelOf(change.kind, change.path, lang),
    item: itemOf(change),
    runs,
    note,
  });
  switch (change.kind) {
    case 'document.dropped':
    case 'document.added':
      return row(
        exchange(change, (summary) => summaryText(summary, lang)),
        '',
      );
    case 'deadline.earlier':
    case 'deadline.later':
    case 'deadline.changed':
    case 'deadline.dropped':
    case 'deadline.added':
      return row(exchange(change, (deadline) => dueText(deadline, lang)));
    case 'owner.lead':
    case 'owner.coordinate':
    case 'owner.report':
      return row(nameRuns(change.before ?? [], change.after ?? []));
    case 'task.dropped':
    case 'task.added':
      return row(
        exchange(change, ({text}) => text),
        task ? termsOf(task, lang) : '',
      );
    case 'task.moved':
      return row([['=', task ? quoted(movedText(task, change.after)) : '']], '');
    case 'task.renumbered':
      return row([['=', [change.before, change.after].map((ids) => spanOfIds(ids ?? [], lang)).join(' → ')]], '');
    case 'reference.dropped':
    case 'reference.added':
      return row(exchange(change, (reference) => fullReference(reference, lang)));
    case 'reference.changed':
      return row(exchange(change, (reference) => citedAs(reference, lang)));
    case 'reference.redated': {
      const name = change.after ?? change.before;
      const date = (reference: Reference) => (reference.date ? dateText(reference.date, lang) : '—');
      return row(exchange(change, date), name ? fullReference({...name, date: null}, lang) : '');
    }
    case 'header.changed': {
      const shown = (value: string | null) => (value && change.path === '/date' ? dateText(value, lang) : value);
      return row(change.words ? elided(change.words) : replaced(shown(change.before), shown(change.after)));
    }
    case 'signer.changed':
      return row(replaced(change.before, change.after));
    default:
      return row(change.words ? elided(change.words) : exchange<string>(change, (text) => text), '');
  }
}

/** The task that a change is about: in the new record, or in the old one where it stands only there. */
function taskOf({path, after}: Change, old: DocumentRecord | null, now: DocumentRecord | null): Task | undefined {
  const index = /^\/tasks\/(\d+)/.exec(path)?.[1];
  return index === undefined ? undefined : (after === null ? old : now)?.tasks[Number(index)];
}

/** The text of a task, or the heading of a whole section that moved: `3` above the task `3.a`. */
function movedText({id, text, context}: Task, moved: string | null): string {
  const above = moved === null ? 0 : partsOf(id) - partsOf(moved);
  return (above > 0 ? context.at(-above) : undefined) ?? text;
}

const partsOf = (id: string): number => id.split('.').length;

function itemOf({kind, task}: Change): string {
  if (!task || kind === 'task.renumbered') return '';
  const {before, after} = task;
  return before === null || after === null || before === after ? (after ?? before ?? '') : `${before} → ${after}`;
}

/** The old value as gone, the new one as come. */
function exchange<Value>(
  {before, after}: {before: Value | null; after: Value | null},
  textOf: (value: Value) => string,
): WordRun[] {
  const runs: WordRun[] = [];
  if (before !== null) runs.push(['-', textOf(before)]);
  if (after !== null) runs.push(['+', textOf(after)]);
  return runs;
}

/** One value for another, with a dash for none: for what is always there, so that its name does not tell that it came. */
const replaced = (before: string | null, after: string | null): WordRun[] => [
  ['-', before || '—'],
  ['+', after || '—'],
];

/** Names that stayed, went and came; one list for the other where none stayed. */
function nameRuns(before: readonly string[], after: readonly string[]): WordRun[] {
  if (!before.some((name) => after.includes(name))) return replaced(before.join('; '), after.join('; '));
  const signed = [
    ...before.map((name): WordRun => [after.includes(name) ? '=' : '-', name]),
    ...after.filter((name) => !before.includes(name)).map((name): WordRun => ['+', name]),
  ];
  return signed.flatMap((run, at): WordRun[] => (at === 0 ? [run] : [['=', '; '], run]));
}

/** `chủ trì: Sở A; hạn: 30/6/2021` */
function termsOf({owners, deadlines}: Task, lang: Lang): string {
  const lead = ownersText(owners, 'lead');
  const due = deadlines.map((deadline) => dueText(deadline, lang)).join('; ');
  return [lead && `${OWNER_ROLES.lead[lang]}: ${lead}`, due && `${TERMS.deadline[lang]}: ${due}`]
    .filter(Boolean)
    .join(' · ');
}

/** `II.3, II.4`; of many the first and the last: `II.3 … II.9 (7 mục)` */
function spanOfIds(ids: readonly string[], lang: Lang): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids[0]} … ${ids.at(-1)} (${ids.length} ${words.items[lang]})`;
}
