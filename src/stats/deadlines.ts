import {lastDay} from '../days.ts';
import type {Task} from '../record.ts';
import type {Tally} from './tally.ts';

/** How a task stands to its deadlines. `dated` is told where no day is given to compare with, the first three where one is. */
export const STATES = ['overdue', 'soon', 'later', 'dated', 'recurring', 'undated', 'none'] as const;
export type State = (typeof STATES)[number];

/** The day by which deadlines are judged, as a number, and how many days from it on are soon. */
export interface Today {
  readonly day: number;
  readonly within: number;
}

/** The states that there are with and without a day to compare with. */
export function statesOf(today: Today | null): readonly State[] {
  return STATES.filter((state) => (today ? state !== 'dated' : !['overdue', 'soon', 'later'].includes(state)));
}

/**
 * The most pressing of a task's deadlines: `overdue` where one is past (records do not tell what was done), `soon` where
 * one ends within the days given, `later` where it ends behind them. A recurring duty is never overdue; `undated` is what
 * counts from an event.
 */
export function stateOf({deadlines}: Task, today: Today | null): State {
  let state: State = 'none';
  const atLeast = (other: State) => {
    if (STATES.indexOf(other) < STATES.indexOf(state)) state = other;
  };
  for (const deadline of deadlines) {
    const day = lastDay(deadline);
    if (day === null) atLeast(deadline.type === 'recurring' ? 'recurring' : 'undated');
    else if (!today) atLeast('dated');
    else if (day < today.day) atLeast('overdue');
    else atLeast(day <= today.day + today.within ? 'soon' : 'later');
  }
  return state;
}

export interface StateRow {
  state: State;
  tasks: number;
}

export function stateTally(today: Today | null): Tally<StateRow[]> {
  const rows = statesOf(today).map((state): StateRow => ({state, tasks: 0}));
  return {
    add({tasks}) {
      for (const task of tasks) {
        const row = rows.find(({state}) => state === stateOf(task, today));
        if (row) row.tasks++;
      }
    },
    result: () => rows.map((row) => ({...row})),
  };
}
