import {hasContent, lineEnd, lineStart} from '../../parse/lines.ts';
import type {DocumentRecord} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {Block, Line, Segment, Table} from '../../tree.ts';
import type {Mark} from './ground.ts';
import {Places, type Value} from './values.ts';

type Node = Line | Block | Table;
type Verdict = Omit<Mark, 'from'>;

/** The outline's lines: what is a task, what only leads to tasks, and what tells how things came about. */
export function bodyParts(
  {children, notes = []}: Segment,
  source: Source,
  record: DocumentRecord,
  values: readonly Value[],
  index: number,
): Mark[] {
  const reader = new BodyReader(source, record, values, index, notes);
  reader.walk(children);
  return reader.marks;
}

class BodyReader {
  readonly marks: Mark[] = [];
  /** texts of tasks */
  readonly #tasks: Places;
  /** whatever else belongs to a task: owners, deadlines */
  readonly #details: Places;
  readonly #contexts: ReadonlySet<string>;
  readonly #source: Source;
  /** footnotes at the bottom of pages that are still to come */
  readonly #notes: Line[];
  /** end of the last line that was pushed */
  #end = -1;

  constructor(source: Source, record: DocumentRecord, values: readonly Value[], index: number, notes: readonly Line[]) {
    const tasks = new RegExp(`^/${index}/tasks/\\d+$`);
    const prefix = `/${index}/tasks/`;
    this.#source = source;
    this.#notes = [...notes];
    this.#tasks = new Places(values.filter(({pointer}) => tasks.test(pointer)));
    this.#details = new Places(values.filter(({pointer}) => pointer.startsWith(prefix) && !tasks.test(pointer)));
    this.#contexts = new Set(record.tasks.flatMap((task) => task.context.map(folded)));
  }

  walk(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.type === 'line') this.#push(node, {part: 'body'});
      else if (node.type === 'table') this.#table(node);
      else {
        const verdict = this.#blockVerdict(node);
        for (const line of node.lines) this.#push(line, verdict);
        this.walk(node.children);
      }
    }
  }

  /** A line, and the blank ones and page numbers that the outline has left out before it. */
  #push(line: Line, verdict: Verdict): void {
    const start = lineStart(line);
    const last = this.marks.at(-1);
    const blank = !hasContent(line);
    if (this.#end >= 0 && start > this.#end && last) {
      this.marks.push({from: this.#end, part: 'furniture'});
      for (let note = this.#notes[0]; note && lineStart(note) < start; note = this.#notes[0]) {
        this.#notes.shift();
        this.marks.push({from: lineStart(note), part: 'body'}, {from: lineEnd(note), part: 'furniture'});
      }
    }
    this.marks.push(blank ? {from: start, part: 'furniture'} : {from: start, ...verdict});
    this.#end = line.position.end.offset ?? start;
  }

  #blockVerdict({view}: Block): Verdict {
    if (!view.text) return {part: 'body'};
    const from = view.toSource(0);
    const to = view.toSource(view.text.length, 'end');
    const task = this.#task(from, to);
    if (task) return task;
    if (this.#contexts.has(folded(view.text))) return {part: 'context'};
    const {start, end} = this.#source.span(from, to);
    const detail = this.#details.firstIn(start, end);
    // `Cơ quan chủ trì: Sở X`: a field of the task above
    return detail ? {part: 'task', pointer: taskOf(detail.pointer)} : {part: 'body'};
  }

  #task(from: number, to: number): Verdict | null {
    const {start, end} = this.#source.span(from, to);
    const found = this.#tasks.firstIn(start, end);
    return found ? {part: 'task', pointer: found.pointer} : null;
  }

  #table(table: Table): void {
    const rows = table.children.flatMap((row) => {
      const views = row.children.map((cell) => cell.view).filter((view) => view.text);
      if (!views.length) return [];
      const from = Math.min(...views.map((view) => view.toSource(0)));
      const to = Math.max(...views.map((view) => view.toSource(view.text.length, 'end')));
      return [{to, task: this.#task(from, to), text: views.map((view) => view.text)}];
    });
    const assigns = rows.some((row) => row.task);
    let at = 0;
    let opened = false;
    for (const line of table.lines) {
      while (at < rows.length - 1 && (rows[at]?.to ?? 0) <= line.from) at++;
      const row = rows[at];
      if (row?.task) opened = true;
      // The row that names the columns, and rows that name a group.
      const leads = assigns && row && (!opened || row.text.some((text) => this.#contexts.has(folded(text))));
      this.#push(line, row?.task ?? {part: leads ? 'context' : 'body'});
    }
  }
}

const taskOf = (pointer: string): string => pointer.split('/').slice(0, 4).join('/');

/** Headings and lead-ins lose their closing sign on the way into a task's context. */
function folded(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s:;.,]/.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}
