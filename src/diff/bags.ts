import {syllables} from './keys.ts';

/** A text as a bag of features (syllables and pairs of neighbours), numbered in a vocabulary that texts share. */
export interface Bag {
  readonly features: Int32Array;
  readonly counts: Int32Array;
}

/** Numbers features and knows in how many bags each occurs. */
export interface Vocabulary {
  readonly index: Map<string, number>;
  readonly occurrences: number[];
}

export const vocabulary = (): Vocabulary => ({index: new Map(), occurrences: []});

/** Texts longer than this many syllables are compared by their beginning. */
const LONGEST = 2000;

export function bagOf(text: string, {index, occurrences}: Vocabulary): Bag {
  const counts = new Map<number, number>();
  const add = (feature: string) => {
    let id = index.get(feature);
    if (id === undefined) {
      id = index.size;
      index.set(feature, id);
      occurrences.push(0);
    }
    const count = counts.get(id) ?? 0;
    if (count === 0) occurrences[id] = (occurrences[id] ?? 0) + 1;
    counts.set(id, count + 1);
  };
  let last = '';
  for (const syllable of syllables(text).slice(0, LONGEST)) {
    add(syllable);
    if (last) add(`${last} ${syllable}`);
    last = syllable;
  }
  return {features: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values())};
}

/** What a feature tells: the rarer, the more. A pair of neighbours tells what its two syllables tell already, but in their order. */
export function weightsOf({index, occurrences}: Vocabulary, bags: number): Float64Array {
  const weights = new Float64Array(occurrences.length);
  for (const [feature, id] of index) {
    const rarity = Math.log(1 + bags / (occurrences[id] as number));
    weights[id] = feature.includes(' ') ? rarity / 2 : rarity;
  }
  return weights;
}

/**
 * Calls `visit` for each two texts that share a feature, with their likeness: the weight of what they share to the weight
 * of what they hold (Dice), 0 to 1, and with how much of the first the second holds. Goes through shared features only, not
 * through all pairs of texts.
 */
export function eachLike(
  before: readonly Bag[],
  after: readonly Bag[],
  weights: Float64Array,
  visit: (i: number, j: number, likeness: number, contained: number) => void,
): void {
  const {starts, holders, held} = postingsOf(after, weights.length);
  const totals = after.map((bag) => total(bag, weights));
  const shared = new Float64Array(after.length);
  for (const [i, bag] of before.entries()) {
    shared.fill(0);
    for (let k = 0; k < bag.features.length; k++) {
      const feature = bag.features[k] as number;
      const weight = weights[feature] as number;
      const count = bag.counts[k] as number;
      for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++) {
        const j = holders[at] as number;
        shared[j] = (shared[j] as number) + weight * Math.min(count, held[at] as number);
      }
    }
    const own = total(bag, weights);
    for (let j = 0; j < shared.length; j++) {
      const common = shared[j] as number;
      if (common > 0) visit(i, j, (2 * common) / (own + (totals[j] as number)), common / own);
    }
  }
}

/** Which bags hold a feature, and how often: those of feature f stand from `starts[f]` to `starts[f + 1]`. */
function postingsOf(bags: readonly Bag[], features: number) {
  const starts = new Int32Array(features + 1);
  for (const bag of bags) for (const feature of bag.features) starts[feature + 1] = (starts[feature + 1] as number) + 1;
  for (let feature = 0; feature < features; feature++) {
    starts[feature + 1] = (starts[feature + 1] as number) + (starts[feature] as number);
  }
  const next = starts.slice();
  const holders = new Int32Array(starts[features] as number);
  const held = new Int32Array(holders.length);
  for (const [j, bag] of bags.entries()) {
    for (const [k, feature] of bag.features.entries()) {
      const at = next[feature] as number;
      next[feature] = at + 1;
      holders[at] = j;
      held[at] = bag.counts[k] as number;
    }
  }
  return {starts, holders, held};
}

function total({features, counts}: Bag, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += (weights[features[k] as number] as number) * (counts[k] as number);
  return sum;
}
