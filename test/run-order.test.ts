import {setTimeout as later} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {batchesOf} from '../src/cli/run/batches.ts';
import {inOrder, type Slot} from '../src/cli/run/order.ts';

/** Numbers that look random and are the same every time. */
function pseudoRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

const window = {busy: 4, held: 1000, sizeOf: () => 1};

async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of all) found.push(item);
  return found;
}

test.each([1, 2, 3])('results come in the order of their slots, whatever takes how long (seed %i)', async (seed) => {
  const random = pseudoRandom(seed);
  let working = 0;
  let most = 0;
  const isTwice: boolean[] = [];
  async function* twice(i: number): AsyncGenerator<number> {
    yield i;
    await later(1);
    yield -i;
  }
  async function* slots(): AsyncGenerator<Slot<number>> {
    for (let i = 0; i < 200; i++) {
      if (random(5) === 0) await later(random(3));
      const work = async () => {
        working++;
        most = Math.max(most, working);
        await later(random(8));
        working--;
        return i;
      };
      isTwice[i] = random(6) === 0;
      yield isTwice[i] ? {begin: () => twice(i)} : {result: work()};
    }
  }
  const results = await collect(inOrder(slots(), window));
  expect(results).toEqual(Array.from({length: 200}, (_, i) => (isTwice[i] ? [i, -i] : [i])).flat());
  expect(most).toBe(window.busy);
});

test('a slow first slot does not let results pile up', async () => {
  let begun = 0;
  let release = (_: number) => {};
  const first = new Promise<number>((resolve) => {
    release = resolve;
  });
  async function* slots(): AsyncGenerator<Slot<number>> {
    for (let i = 0; i < 500; i++) {
      begun++;
      yield {result: i === 0 ? first : Promise.resolve(i)};
    }
  }
  const all = collect(inOrder(slots(), {busy: 4, held: 20, sizeOf: () => 1}));
  await later(50);
  expect(begun).toBeLessThan(30);
  release(0);
  expect(await all).toHaveLength(500);
});

test('a failure is told in its turn: of a slot, or of where slots come from', async () => {
  const seen: number[] = [];
  async function* slots(bad: 'slot' | 'source'): AsyncGenerator<Slot<number>> {
    yield {result: later(20, 0)};
    if (bad === 'slot') yield {result: Promise.reject(new Error('bad slot'))};
    else throw new Error('bad source');
    yield {result: Promise.resolve(2)};
  }
  const read = async (bad: 'slot' | 'source') => {
    for await (const number of inOrder(slots(bad), window)) seen.push(number);
  };
  await expect(read('slot')).rejects.toThrow('bad slot');
  await expect(read('source')).rejects.toThrow('bad source');
  expect(seen).toEqual([0, 0]);
});

test('whoever stops early waits for nothing', async () => {
  async function* slots(): AsyncGenerator<Slot<number>> {
    yield {result: Promise.resolve(1)};
    await new Promise(() => {});
  }
  for await (const number of inOrder(slots(), window)) {
    expect(number).toBe(1);
    break;
  }
});

test('bunches: by weight, broken by what stands alone, and not held back by a slow source', async () => {
  async function* items() {
    for (let i = 0; i < 70; i++) yield {format: 'text', i} as const;
    yield {format: 'json', i: 70} as const;
    for (let i = 71; i < 76; i++) yield {format: 'docx', i} as const;
    await later(120);
    yield {format: 'text', i: 76} as const;
  }
  const batches = await collect(batchesOf(items(), ({format}) => format === 'json'));
  expect(batches.map(({length}) => length)).toEqual([32, 32, 6, 1, 4, 1, 1]);
  expect(batches.flat().map(({i}) => i)).toEqual(Array.from({length: 77}, (_, i) => i));
});
