import type {Kind} from '../../record.ts';
import type {Range} from '../../text/range.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Block} from '../../tree.ts';
import {findDeadlines} from '../deadlines/index.ts';
import type {PlacedDeadline} from './draft.ts';
import {timeHead} from './time-heads.ts';

/** What a reader of tasks needs to know of the document. */
export interface TaskScene {
  source: Source;
  kind: Kind | null;
  /** full name of the body that speaks */
  issuer: string | null;
  /** whether the document is issued with another instrument */
  attached: boolean;
  /** whether its title says that it hands out tasks */
  assigns: boolean;
  /** how a clerk calls the annex that it is, by the number in its title: `PL1`; null where it has none */
  annex: string | null;
  /** date by which deadlines without a year are read */
  issued: string | null;
  /** stretches of a view that cite instruments: their dates are no deadlines */
  citedIn(view: View): readonly Range[];
  /** blocks of another instrument that the document quotes: they order nothing */
  quoted: ReadonlySet<Block>;
}

/** `Năm 2022: Tổ chức 20 lớp`, in a paper of 2023, is an account. */
const isToCome =
  (issued: string | null) =>
  ({deadline}: ReturnType<typeof findDeadlines>[number]): boolean =>
    issued === null ||
    deadline.type === 'recurring' ||
    deadline.due === undefined ||
    deadline.due.slice(0, issued.length) >= issued;

/** Deadlines that a view names from `from` on; `cell` where it says nothing but when. */
export function readDeadlines(scene: TaskScene, view: View, cell: boolean, from = 0): PlacedDeadline[] {
  const {issued} = scene;
  const cited = scene.citedIn(view);
  const found = findDeadlines(view, from, view.text.length, {issued, cited, cell});
  // `Tháng 12/2025: Tổng kết`: in front it stands as in a cell
  const head = cell ? null : timeHead(view, from);
  if (head && !found.some(({start}) => start < head.behind))
    found.unshift(...findDeadlines(view, head.start, head.end, {issued, cited, cell: true}).filter(isToCome(issued)));
  return found.map((deadline) => ({view, found: deadline}));
}
