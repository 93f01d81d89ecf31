import type {State, Today} from './deadlines.ts';
import {stateOf, statesOf} from './deadlines.ts';
import {byName} from './named.ts';
import type {Ranking, Tally} from './tally.ts';
import {top} from './top.ts';

/** What a body has to do: tasks that it leads, by their state, and tasks in which it only helps. */
export interface OwnerCounts {
  tasks: number;
  coordinates: number;
  states: Partial<Record<State, number>>;
}

/** `owner` is null for tasks that name nobody to lead. */
export interface OwnerRow extends OwnerCounts {
  owner: string | null;
}

/** Who leads most comes first. */
export function ownerTally(today: Today | null, most: number): Tally<Ranking<OwnerRow, OwnerCounts>> {
  const states = statesOf(today);
  const nothing = (): OwnerCounts => ({
    tasks: 0,
    coordinates: 0,
    states: Object.fromEntries(states.map((state) => [state, 0])),
  });
  // Who leads something comes before those who only help, however much.
  const owners = byName(nothing, sumUp, ({tasks, coordinates}) => tasks + coordinates / 1e9);
  return {
    add({tasks}) {
      for (const task of tasks) {
        const state = stateOf(task, today);
        const names = (role: 'lead' | 'coordinate') =>
          new Set(task.owners.filter((owner) => owner.role === role && owner.name !== '').map(({name}) => name));
        const leads = names('lead');
        for (const name of leads.size > 0 ? leads : [null]) {
          const counts = owners.of(name);
          counts.tasks++;
          counts.states[state] = (counts.states[state] ?? 0) + 1;
        }
        for (const name of names('coordinate')) owners.of(name).coordinates++;
      }
    },
    result() {
      const rows = owners.ranked().map(({name, value}): OwnerRow => ({owner: name, ...value}));
      return top(rows, most, nothing, sumUp);
    },
  };
}

function sumUp(sum: OwnerCounts, {tasks, coordinates, states}: OwnerCounts): void {
  sum.tasks += tasks;
  sum.coordinates += coordinates;
  for (const [state, count] of Object.entries(states) as [State, number][]) {
    sum.states[state] = (sum.states[state] ?? 0) + count;
  }
}
