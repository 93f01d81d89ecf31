import {bareLine, isMotto, isNumberLine, isSubmotto, mottoStart, submottoStart} from '../parse/anchors.ts';
import {isEmpty} from '../parse/lines.ts';
import {quotedBlocks} from '../parse/quotes.ts';
import {runningLines} from '../parse/running-text.ts';
import type {DocumentRecord, Kind, Reference, Task} from '../record.ts';
import type {Range} from '../text/range.ts';
import type {Source} from '../text/source.ts';
import type {View} from '../text/view.ts';
import type {Block, Document, Line, Table} from '../tree.ts';
import {annexNodes} from './annex-behind.ts';
import {footnoteViews, pageNoteViews} from './footnotes.ts';
import {decidingLine} from './header/title-line.ts';
import {type Ledger, pointersInto, pointersTo} from './record-builder.ts';
import {
  type FoundReference,
  findReferences,
  type Mention,
  type MergedReferences,
  mergeReferences,
  repealsListed,
} from './references/index.ts';
import {linesOf} from './segment-lines.ts';
import {annexNumber, readAnnexTables} from './tasks/annex-tables.ts';
import type {PlacedDeadline, PlacedOwner, TaskDraft} from './tasks/draft.ts';
import {readTasks} from './tasks/tasks.ts';

export interface BodyScene {
  document: Document;
  source: Source;
  ledger: Ledger;
  kind: Kind | null;
  number: string | null;
  issuer: string | null;
  /** whether it is issued with another instrument */
  attached: boolean;
  /** the document's date, or that of the one it is attached to */
  issued: string | null;
}

export type BodyFacts = Pick<DocumentRecord, 'references' | 'tasks'>;

const NOTHING: readonly Range[] = [];
/** Kinds of instruments that change others by what their titles say. */
const ACTING = new Set<Kind>(['QĐ', 'NQ', 'NĐ', 'TT', 'TTLT', 'L']);

/** References and tasks of a document. */
export function readBody(scene: BodyScene): BodyFacts {
  const {document, source, ledger} = scene;
  const nodes = document.children
    .filter((segment) => segment.name === 'body')
    .flatMap((segment) => segment.children.filter((child): child is Block | Table => child.type !== 'line'));
  const trailer = linesOf(document, 'trailer');
  const onPages = pageNoteViews(
    document.children.flatMap((segment) => segment.notes ?? []),
    source,
  );
  const notes = [...onPages, ...footnoteViews([...linesOf(document, 'closing'), ...trailer], source, onPages.length)];
  const letterhead = headView(document, 'letterhead', source);
  const title = headView(document, 'title', source);
  const placed: Placed[] = [letterhead, title].flatMap((view) => (view ? [{view, lead: ''}] : []));
  addViews(nodes, '', placed);
  for (const view of notes) placed.push({view, lead: ''});
  const annex = notes.length ? [] : annexNodes(trailer, source);
  addViews(annex, '', placed);
  const views = placed.map(({view}) => view);
  const found = new Map<View, FoundReference[]>();
  const cited = new Map<View, Range[]>();
  const mentions: Mention[] = [];
  const acts = scene.kind !== null && ACTING.has(scene.kind);
  for (const [block, {view, lead}] of placed.entries()) {
    const references = findReferences(view, {
      lead,
      acts: acts && (view === title || repealsListed(lead)),
      amongBases: standsAmongBases(views, block),
    });
    if (!references.length) continue;
    found.set(view, references);
    cited.set(
      view,
      references.flatMap(({cite, at}) => (at.date ? [cite, at.date] : [cite])),
    );
    const about = {entitled: view === title, recited: view.bare.startsWith('can cu ')};
    for (const reference of references) mentions.push({block, found: reference, ...about});
  }
  const merged = mergeReferences(mentions, {number: scene.number, kind: scene.kind, date: scene.issued});
  for (const [i, mention] of merged.first.entries())
    placeReference(ledger, i, mention, views[mention.block] as View, merged.references[i] as Reference);
  const drafts = readTasks(nodes, {
    source,
    kind: scene.kind ?? (submits(views) || (title && SUBMITTED.test(title.bare)) ? 'TTr' : null),
    issuer: scene.issuer,
    attached: scene.attached,
    assigns: title !== null && ASSIGNS.test(title.bare),
    annex: title && scene.kind === 'PL' ? annexNumber(title) : null,
    issued: scene.issued,
    citedIn: (view) => cited.get(view) ?? NOTHING,
    quoted: quotedBlocks(nodes, source),
  });
  drafts.push(...readAnnexTables(annex, {source, issued: scene.issued}));
  const tasks = drafts.map((draft, i) => layOut(ledger, i, draft, found, merged));
  return {references: merged.references, tasks};
}

/** `PHỤ LỤC⏎PHÂN CÔNG NHIỆM VỤ PHỤC VỤ LỄ HỘI` */
const ASSIGNS = /(?<![a-z])(?:phan cong|giao (?:viec|nhiem vu)|cac nhiem vu duoc giao)(?![a-z])/;

/** `PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC` */
const SUBMITTED = /^\W*phieu trinh(?![a-z])/;

/** `Kính trình lãnh đạo xem xét, quyết định./.` at the end: a proposal, whatever it calls itself. */
const submits = (views: readonly View[]): boolean =>
  views.slice(-4).some(({bare}) => /^kinh trinh\s[^.;:]{3,120}\s(?:xem xet|quyet dinh|phe duyet)/.test(bare));

const isLine = (node: Line | Block | Table): node is Line => node.type === 'line';

/** The lines of letterhead or title that may cite: they say on what a document rests, or to what it belongs. */
function headView(document: Document, name: 'letterhead' | 'title', source: Source): View | null {
  const all = document.children
    .filter((segment) => segment.name === name)
    .flatMap(({children}) => children.filter(isLine));
  const last = name === 'title' ? decidingLine(all, source) : null;
  // the session stands below the council that decides
  const above = last ? all.slice(0, all.indexOf(last)) : all;
  const lines = above.filter(
    (line) =>
      !isEmpty(line) &&
      !line.furniture &&
      (!isOwnNumber(line, source) || (name === 'title' && goesOnCitation(all, line, source))) &&
      !isFormula(line, source) &&
      !OWN_DATE.test(bareLine(source, line)),
  );
  return lines.length ? runningLines(source, lines) : null;
}

/** Quốc hiệu or tiêu ngữ alone on its line: below a V/v it would go on with what that cites. */
const isFormula = (line: Line, source: Source): boolean =>
  (isMotto(source, line) && mottoStart(source, line) === line.from) ||
  (isSubmotto(source, line) && submottoStart(source, line) === line.from);

/** `TP. Phú Sơn, ngày 23 tháng 3 năm 2009`, which ends what is cited above it */
const OWN_DATE = /^(?:[a-z.]{1,12} ){0,5}[a-z.]{1,12}, ?ngay [^a-z]{0,12} ?thang [^a-z]{0,8} ?nam \d{4}\W{0,4}$/;

/** The document's own number, whatever a scan has left of its digits, is no instrument that it cites. */
function isOwnNumber(line: Line, source: Source): boolean {
  const bare = bareLine(source, line);
  return isNumberLine(source.text.slice(line.from, line.to), bare) && !/\sv\/v\s/.test(bare);
}

/** `SỬA ĐỔI MỘT SỐ ĐIỀU CỦA NGHỊ QUYẾT⏎SỐ 09/2022/NQ-HĐND`: the line above names the instrument whose number it is, and more. */
function goesOnCitation(lines: readonly Line[], line: Line, source: Source): boolean {
  const above = lines[lines.indexOf(line) - 1];
  return above !== undefined && CITES_BELOW.test(bareLine(source, above));
}
const CITES_BELOW =
  /[a-z] (?:luat|nghi dinh|nghi quyet|quyet dinh|chi thi|thong tu|thong tu lien tich|thong bao|ke hoach|cong van|cong dien)[*_]*$/;

/** A view, and the bare text of the heading or lead-in above it. */
interface Placed {
  view: View;
  lead: string;
}

/** Adds the views of an outline, in reading order. */
function addViews(nodes: readonly (Block | Table)[], lead: string, placed: Placed[]): void {
  // `Căn cứ pháp lý:` over bullets beside it, not below it
  let above = lead;
  for (const node of nodes) {
    if (node.type === 'table') {
      for (const row of node.children) for (const {view} of row.children) placed.push({view, lead: ''});
      continue;
    }
    const {bare} = node.view;
    if (!node.label) above = bare.endsWith(':') ? bare : lead;
    placed.push({view: node.view, lead: node.label ? above : lead});
    addViews(node.children, bare, placed);
  }
}

/** Whether a paragraph that ends as a basis does stands beside one: its `Căn cứ` may be past reading, or one may hold for several lines. */
function standsAmongBases(views: readonly View[], at: number): boolean {
  if (!/[;,]$/.test((views[at] as View).text)) return false;
  if (isBasis(views[at + 1])) return true;
  let above = at - 1;
  while (at - above < BASES && INSTRUMENT.test(views[above]?.text ?? '')) above--;
  return isBasis(views[above]);
}

/** Most lines for which one `Căn cứ` may stand. */
const BASES = 12;
/** `Thông tư số 05/2019/TT-BXD …;`, under `Căn cứ Luật …;` */
const INSTRUMENT =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Kết luận|Công văn|Chương trình|Tờ trình)\s(?=.*;$)/u;

const isBasis = (view: View | undefined): boolean => view !== undefined && /^\W{0,3}can cu\s/.test(view.bare);

const REFERENCE = {
  itself: pointersTo('/references'),
  number: pointersTo('/references', '/number'),
  date: pointersTo('/references', '/date'),
  issuer: pointersTo('/references', '/issuer'),
  title: pointersTo('/references', '/title'),
};
const TASK = pointersTo('/tasks');
const TASK_TEXT = pointersTo('/tasks', '/text');
const TASK_OWNER = pointersInto('/tasks', '/owners', '/name');
const TASK_DEADLINE = pointersInto('/tasks', '/deadlines', '/text');

function placeReference(ledger: Ledger, index: number, {found}: Mention, view: View, merged: Reference): void {
  ledger.place(REFERENCE.itself(index), view.toSource(found.start), view.toSource(found.end, 'end'));
  for (const key of ['number', 'date', 'issuer', 'title'] as const) {
    const range = found.at[key];
    if (range && merged[key] === found[key])
      ledger.place(REFERENCE[key](index), view.toSource(range.start), view.toSource(range.end, 'end'));
  }
}

/** A draft as the record has it, the places of its values noted. */
function layOut(
  ledger: Ledger,
  index: number,
  draft: TaskDraft,
  found: ReadonlyMap<View, FoundReference[]>,
  merged: MergedReferences,
): Task {
  const {text, owners, deadlines} = draft;
  ledger.place(TASK(index), text.start, text.end);
  ledger.place(TASK_TEXT(index), text.start, text.end);
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i] as PlacedOwner;
    ledger.place(TASK_OWNER(index, i), owner.start, owner.end);
  }
  for (let i = 0; i < deadlines.length; i++) {
    const {view, found: deadline} = deadlines[i] as PlacedDeadline;
    ledger.place(TASK_DEADLINE(index, i), view.toSource(deadline.start), view.toSource(deadline.end, 'end'));
  }
  return {
    id: draft.id,
    text: text.value,
    owners: owners.map(({value, role}) => ({name: value, role})),
    deadlines: deadlines.map(({found: {deadline}}) => deadline),
    references: citedBy(draft.views, found, merged),
    context: draft.context,
  };
}

/** Indexes of what is cited in some views, in order, each once. */
function citedBy(
  views: readonly View[],
  found: ReadonlyMap<View, FoundReference[]>,
  merged: MergedReferences,
): number[] {
  const cited: number[] = [];
  for (const view of views)
    for (const reference of found.get(view) ?? []) {
      const index = merged.indexOf({block: 0, found: reference});
      if (index >= 0) cited.push(index);
    }
  return cited.sort((a, b) => a - b).filter((index, i) => index !== cited[i - 1]);
}
