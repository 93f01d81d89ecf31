import {textKey} from '../../src/diff/keys.ts';
import type {Deadline, DocumentRecord, Owner, Task} from '../../src/record.ts';
import {allNodes, idOf, type Node, putIn, recount, takeOut, taskNodes, treeOf} from './tree.ts';

/** What diff must tell of an edit: the kind of change, and what tells it from others of its kind. */
export interface Expected {
  kind: string;
  key: string;
}

export interface Edited {
  record: DocumentRecord;
  expected: Expected[];
}

/** What edits are made of: numbers that look random, and words, tasks and names of other documents. */
export interface Material {
  random: () => number;
  words: readonly string[];
  /** each with its key */
  tasks: readonly {text: string; key: string}[];
  names: readonly string[];
}

export const EDITS = [
  'drop',
  'add',
  'replace',
  'reword',
  'move',
  'renumber',
  'owner',
  'deadline',
  'reference',
  'header',
  'recipient',
] as const;
export type EditName = (typeof EDITS)[number];

/** Makes these edits one after the other, each where it can be made, and tells what a diff of before and after must say. */
export function edited(record: DocumentRecord, edits: readonly EditName[], material: Material, share: number): Edited {
  const draft = structuredClone(record);
  const root = treeOf(draft.tasks);
  const expected: Expected[] = [];
  const touched = new Map<Node, Set<string>>();
  const desk = {draft, root, expected, touched, share, ...material};
  for (const edit of edits) MAKE[edit](desk);
  const nodes = taskNodes(root);
  draft.tasks = nodes.map((node) => ({...(node.task as Task), id: idOf(node)}));
  return {record: draft, expected: [...expected, ...structural(record, root)]};
}

interface Desk extends Material {
  draft: DocumentRecord;
  root: Node;
  expected: Expected[];
  /** what was done to a task already: nothing is done twice */
  touched: Map<Node, Set<string>>;
  share: number;
}

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** A task of the old version that this was not done to yet. */
function pickTask({root, touched, random}: Desk, done: string, fits: (node: Node) => boolean = () => true) {
  const free = taskNodes(root).filter((node) => node.id !== null && !touched.get(node)?.has(done) && fits(node));
  const node = pick(free, random);
  if (node) touched.set(node, (touched.get(node) ?? new Set()).add(done));
  return node;
}

const MAKE: Record<EditName, (desk: Desk) => void> = {
  drop(desk) {
    const {touched} = desk;
    const node = pickTask(desk, 'drop', (node) => node.children.length === 0 && !node.moved && !touched.has(node));
    if (node) takeOut(node);
  },

  add(desk) {
    const {root, random, tasks} = desk;
    const known = new Set(taskNodes(root).map(({task}) => textKey(task?.text ?? '')));
    const text = pick(
      tasks.filter(({key}) => !known.has(key)),
      random,
    )?.text;
    const parent = pick(
      allNodes(root).filter(({children}) => children.some(({task}) => task)),
      random,
    );
    if (!text || !parent) return;
    const like = parent.children.find(({task}) => task)?.task as Task;
    const task: Task = {...structuredClone(like), text, deadlines: [], references: []};
    const node: Node = {label: '', parent, children: [], task, id: null, parentId: null, moved: false};
    putIn(node, parent, Math.floor(random() * (parent.children.length + 1)));
  },

  replace(desk) {
    const {root, random, tasks, touched} = desk;
    const node = pickTask(desk, 'drop', (node) => node.children.length === 0 && !node.moved && !touched.has(node));
    const known = new Set(taskNodes(root).map(({task}) => textKey(task?.text ?? '')));
    const text = pick(
      tasks.filter(({key}) => !known.has(key)),
      random,
    )?.text;
    if (!node?.parent || !node.task || !text) return;
    // What shares a quarter of its words may well be called the same task reworded.
    if (commonWords(text, node.task.text) >= 0.25) return;
    const task: Task = {...structuredClone(node.task), text, deadlines: [], references: []};
    const {parent, label} = node;
    const other: Node = {label, parent, children: [], task, id: null, parentId: null, moved: false};
    parent.children.splice(parent.children.indexOf(node), 1, other);
  },

  reword(desk) {
    const node = pickTask(desk, 'reword', ({task}) => (task?.text.split(' ').length ?? 0) >= 6);
    const task = node?.task;
    if (!task) return;
    const before = textKey(task.text);
    task.text = reworded(task.text, desk);
    if (textKey(task.text) !== before) desk.expected.push({kind: 'task.reworded', key: node.id as string});
  },

  move(desk) {
    const {root, random} = desk;
    // Among a handful, nobody could tell which moved and which stayed.
    if (taskNodes(root).length < 6) return;
    const node = pickTask(desk, 'move');
    if (!node) return;
    const old = {parent: node.parent as Node, at: node.parent?.children.indexOf(node) ?? 0};
    const inside = new Set(allNodes(node));
    const targets = allNodes(root).filter((target) => target.children.length > 0 && !inside.has(target));
    const target = pick(targets, random);
    if (!target) return;
    const places = [...Array(target.children.length + 1).keys()];
    // Two neighbours that change places: either may be called the one that moved.
    const at = pick(target === old.parent ? places.filter((place) => Math.abs(place - old.at) > 3) : places, random);
    if (at === undefined) return;
    takeOut(node);
    const place = target === old.parent && at > old.at ? at - 1 : at;
    if (putIn(node, target, place)) node.moved = true;
    else old.parent.children.splice(old.at, 0, node);
  },

  renumber({root, random}) {
    const parent = pick(
      allNodes(root).filter(({children}) => children.length > 0),
      random,
    );
    // A heading without tasks comes before them, or one goes.
    if (parent) recount(parent, Math.floor(random() * parent.children.length), 1);
  },

  owner(desk) {
    const {random, names} = desk;
    const node = pickTask(desk, 'owner');
    const task = node?.task;
    if (!task) return;
    const role = pick(['lead', 'lead', 'coordinate', 'report'] as const, random) as Owner['role'];
    const own = task.owners.filter((owner) => owner.role === role);
    const old = pick(own, random);
    const known = new Set(task.owners.map((owner) => textKey(owner.name)));
    const name = pick(
      names.filter((name) => !known.has(textKey(name))),
      random,
    );
    if (!name) return;
    if (old && random() < 0.3 && own.length > 1) task.owners.splice(task.owners.indexOf(old), 1);
    else if (old && random() < 0.7) {
      if (random() < 0.7) task.text = task.text.replaceAll(old.name, name);
      old.name = name;
    } else task.owners.push({name, role});
    desk.expected.push({kind: `owner.${role}`, key: node.id as string});
  },

  deadline(desk) {
    const {random} = desk;
    const wanted = random() < 0.7 ? 1 : 0;
    const node = pickTask(desk, 'deadline', ({task}) => task?.deadlines.length === wanted);
    const task = node?.task;
    if (!task) return;
    const old = task.deadlines[0];
    const key = node.id as string;
    if (!old) {
      const day = 1 + Math.floor(random() * 28);
      const text = `trước ngày ${day}/9/2026`;
      task.deadlines.push({type: 'by', text, due: `2026-09-${String(day).padStart(2, '0')}`, exclusive: true});
      task.text = `${task.text.replace(/[.;]$/, '')}, hoàn thành ${text}.`;
      desk.expected.push({kind: 'deadline.added', key});
    } else if (random() < 0.3) {
      task.deadlines = [];
      task.text = task.text.replace(old.text, '').replace(/\s+/g, ' ');
      desk.expected.push({kind: 'deadline.dropped', key});
    } else {
      const later = random() < 0.5;
      const moved = shifted(old, later);
      task.text = task.text.replace(old.text, moved.text);
      task.deadlines = [moved];
      const kind = old.type === 'recurring' ? 'changed' : later ? 'later' : 'earlier';
      desk.expected.push({kind: `deadline.${kind}`, key});
    }
  },

  reference({draft, random, expected}) {
    const {references} = draft;
    const numbers = references.map(({number}) => number);
    const at = Math.floor(random() * references.length);
    const old = references[at];
    const unique = old?.number && numbers.filter((number) => number === old.number).length === 1;
    const choice = random();
    if (choice < 0.4 || !old || !unique) {
      const number = `${1000 + Math.floor(random() * 9000)}/QĐ-BXY`;
      if (numbers.includes(number)) return;
      references.push({kind: 'QĐ', number, date: '2024-05-06', issuer: null, title: null, role: 'cites', mentions: 1});
      expected.push({kind: 'reference.added', key: number});
    } else if (expected.some(({key}) => key === old.number)) return;
    else if (choice < 0.7) {
      // The indexes that tasks hold go with it.
      references.splice(at, 1);
      expected.push({kind: 'reference.dropped', key: old.number as string});
    } else {
      old.date = old.date === '2019-02-03' ? '2019-02-04' : '2019-02-03';
      expected.push({kind: 'reference.redated', key: old.number as string});
    }
  },

  header({draft, random, expected}) {
    const fields = ['number', 'date', 'subject', 'place', 'archive', 'signer'] as const;
    const field = pick(fields, random) as (typeof fields)[number];
    if (field === 'signer') {
      if (expected.some(({kind}) => kind === 'signer.changed')) return;
      draft.signer = {authority: null, title: null, ...draft.signer, name: 'Người Ký Khác'};
      expected.push({kind: 'signer.changed', key: '/signer/name'});
      return;
    }
    if (expected.some(({key}) => key === `/${field}`)) return;
    const values = {
      number: '777/TB-XYZ',
      date: '2031-01-02',
      subject: 'một việc khác hẳn',
      place: 'Nơi Khác',
      archive: 'VT, KH',
    };
    draft[field] = values[field];
    expected.push({kind: 'header.changed', key: `/${field}`});
  },

  recipient({draft, random, expected}) {
    const {recipients} = draft;
    const at = Math.floor(random() * recipients.length);
    const old = recipients[at];
    if (random() < 0.5 || old === undefined || recipients.indexOf(old) !== recipients.lastIndexOf(old)) {
      const line = `Ban Quản lý khu ${String.fromCharCode(65 + Math.floor(random() * 26))}`;
      if (recipients.includes(line)) return;
      recipients.push(line);
      expected.push({kind: 'recipient.added', key: line});
    } else if (!/^Ban Quản lý khu/.test(old)) {
      recipients.splice(at, 1);
      expected.push({kind: 'recipient.dropped', key: old});
    }
  },
};

/** Of the words of two texts, how many both have. */
function commonWords(one: string, other: string): number {
  const words = new Set(one.toLowerCase().split(/\P{L}+/u));
  const others = new Set(other.toLowerCase().split(/\P{L}+/u));
  const common = [...words].filter((word) => others.has(word)).length;
  return common / (words.size + others.size - common);
}

/** Words of the text replaced, taken out, or put between, as many as the share says. */
function reworded(text: string, {random, words, share}: Desk): string {
  const old = text.split(' ');
  const chosen = new Set<number>();
  const count = Math.max(1, Math.round(old.length * share));
  while (chosen.size < Math.min(count, old.length - 1)) chosen.add(Math.floor(random() * old.length));
  return old
    .flatMap((word, at) => {
      if (!chosen.has(at)) return [word];
      const other = pick(words, random) as string;
      const way = random();
      return way < 0.7 ? [other] : way < 0.85 ? [] : [word, other];
    })
    .join(' ');
}

/** The same deadline, later or earlier. */
function shifted(old: Deadline, later: boolean): Deadline {
  const by = later ? 23 : -23;
  switch (old.type) {
    case 'by':
      return {...old, due: day(old.due, by), text: `${old.text} (${by})`};
    case 'period':
      return {...old, due: day(old.due, by), start: day(old.start, by), text: `${old.text} (${by})`};
    case 'relative':
      return {...old, offset: later ? 'P9Y' : 'P1D', text: later ? 'trong 9 năm' : 'trong 01 ngày'};
    case 'recurring':
      return {...old, rrule: 'FREQ=WEEKLY;INTERVAL=7', text: 'bảy tuần một lần'};
  }
}

function day(iso: string, by: number): string {
  return new Date(Date.parse(iso) + by * 86_400_000).toISOString().slice(0, 10);
}

/** What follows from where things stand now: tasks gone and come, moved, and numbers that follow from it. */
function structural(before: DocumentRecord, root: Node): Expected[] {
  const nodes = allNodes(root);
  const tasks = taskNodes(root);
  const left = new Set(tasks.map(({id}) => id));
  const dropped = before.tasks.filter(({id}) => !left.has(id)).map(({id}) => ({kind: 'task.dropped', key: id}));
  const added = tasks.filter(({id}) => id === null).map((node) => ({kind: 'task.added', key: idOf(node)}));
  const moved = nodes
    .filter((node) => node.moved && node.id !== idOf(node))
    .map(({id}) => ({kind: 'task.moved', key: id as string}));
  const renumbered = nodes.flatMap((parent) => {
    const stayed = parent.children.filter(
      ({id, parentId, moved}) => id !== null && !moved && parentId === parent.id && id !== '',
    );
    const other = stayed.filter((node) => {
      const label = parent.id ? (node.id as string).slice(parent.id.length + 1) : node.id;
      return label !== node.label && taskNodes(node).some(({id}) => id !== null);
    });
    return other.length > 0 ? [{kind: 'task.renumbered', key: parent.id as string}] : [];
  });
  return [...dropped, ...added, ...moved, ...renumbered];
}
