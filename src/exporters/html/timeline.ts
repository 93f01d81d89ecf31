import type {DocumentRecord} from '../../record.ts';
import {printedDay} from '../../wording.ts';
import {oneLine} from '../clean.ts';
import {dayNumber, isoDay, lastDay, ymd} from '../days.ts';
import {whenOf} from '../ics/when.ts';
import {documentName} from '../wording.ts';
import {html, type Markup} from './markup.ts';

/** A deadline as a point in time, and the task that it belongs to. */
export interface Point {
  readonly day: number;
  /** only the first round of a recurring duty is shown */
  readonly recurring: boolean;
  /** id of the task's element */
  readonly target: string;
  readonly label: string;
}

export function pointsOf(record: DocumentRecord, anchor: string): Point[] {
  return record.tasks.flatMap((task, at) =>
    task.deadlines.flatMap((deadline) => {
      const recurring = deadline.type === 'recurring';
      const day = recurring ? whenOf(deadline, record)?.last : lastDay(deadline);
      if (day === null || day === undefined) return [];
      const words = oneLine(task.text.slice(0, 200));
      const label = `${printedDay(isoDay(day))}: ${documentName(record)}, mục ${task.id}: ${words}`;
      return [{day, recurring, target: `${anchor}-${at}`, label}];
    }),
  );
}

const WIDTH = 1000;
const EDGE = 24;
const STEP = 12;
const RADIUS = 5;
/** Points that fall together are stacked; higher than this they lie on one another. */
const TALLEST = 14;
const AXIS = 26;

/** All deadlines on one line of time. Every point is a link to its task. */
export function timeline(points: readonly Point[]): Markup | null {
  if (points.length === 0) return null;
  const sorted = [...points].sort((a, b) => a.day - b.day);
  const first = (sorted[0] as Point).day - 15;
  const last = (sorted.at(-1) as Point).day + 15;
  const x = (day: number) => Math.round(EDGE + ((day - first) / (last - first)) * (WIDTH - 2 * EDGE));
  const stacks = new Map<number, number>();
  const placed = sorted.map((point) => {
    const column = Math.round(x(point.day) / STEP);
    const level = stacks.get(column) ?? 0;
    stacks.set(column, level + 1);
    return {point, cx: column * STEP, level: Math.min(level, TALLEST - 1)};
  });
  const height = AXIS + STEP * (1 + Math.max(...placed.map(({level}) => level)) + 1);
  const dots = placed.map(({point: {target, label, recurring, day}, cx, level}) => {
    const cy = height - AXIS - STEP * (level + 1);
    return html`<a href="#${target}" data-task="${target}" data-day="${isoDay(day)}" aria-label="${label}"><title>${label}</title><circle class="${recurring ? 'point recurring' : 'point'}" cx="${cx}" cy="${cy}" r="${RADIUS}"/></a>
`;
  });
  const ticks = ticksBetween(first, last).map(
    ({
      day,
      name,
    }) => html`<line class="tick" x1="${x(day)}" y1="${height - AXIS}" x2="${x(day)}" y2="${height - AXIS + 5}"/><text x="${x(day)}" y="${height - 6}">${name}</text>
`,
  );
  return html`<section class="timeline" aria-label="Dòng thời gian các hạn">
<svg viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="${points.length} hạn, từ ${printedDay(isoDay(first + 15))} đến ${printedDay(isoDay(last - 15))}" data-first="${isoDay(first)}" data-last="${isoDay(last)}" data-edge="${EDGE}">
<line class="axis" x1="${EDGE}" y1="${height - AXIS}" x2="${WIDTH - EDGE}" y2="${height - AXIS}"/>
${ticks}${dots}</svg>
</section>`;
}

/** Beginnings of months, quarters or years: at most a dozen of them. */
function ticksBetween(first: number, last: number): {day: number; name: string}[] {
  const start = ymd(first);
  const end = ymd(last);
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  const step = [1, 3, 6, 12, 24, 60, 120, 600, 1200, 12_000].find((size) => months / size <= 12) ?? 120_000;
  const ticks: {day: number; name: string}[] = [];
  for (let at = start.year * 12; at <= end.year * 12 + 11; at += step) {
    const year = Math.floor(at / 12);
    const month = (at % 12) + 1;
    const day = dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
    if (day !== null && day >= first && day <= last)
      ticks.push({day, name: step >= 12 ? String(year) : `${month}/${year}`});
  }
  return ticks;
}
