import {seeded} from '../support/mutate.ts';

/** Choices that a seed decides. */
export interface Random {
  /** a whole number from 0 to below `limit` */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** from 0 to below 1 */
  next(): number;
}

/** The `at`-th stream of a seed: no case hangs on those before it. */
export function randomOf(seed: number, at: number): Random {
  const next = seeded(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(at + 1, 0xc2b2ae35));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick<T>(items: readonly T[]): T {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}

/** The numbers below `length` in an order that the seed decides. */
export function shuffled(length: number, random: Random): number[] {
  const order = Array.from({length}, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
