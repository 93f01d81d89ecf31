import {type Case, caseMaker, kindOf, type Material} from './cases.ts';
import {calibrate, check} from './check.ts';
import {shrink} from './shrink.ts';

/** An input that broke something. */
export interface Finding {
  readonly number: number;
  readonly kind: Case['kind'];
  readonly from: string;
  readonly problem: string;
  /** as short as it could be made */
  readonly text: string;
}

export interface Tally {
  /** the dearest input: how many times a clean text's cost a unit */
  worst: {ratio: number; number: number; from: string};
}

export interface Run extends Material {
  /** the first case */
  readonly from: number;
  /** only these kinds; all if not given */
  readonly kinds?: readonly string[] | undefined;
  /** is it time to stop before this case? */
  readonly done: (number: number) => boolean;
  readonly starting?: (number: number, units: number) => void;
  /** what failed is being made short, which may take long */
  readonly shrinking?: (number: number) => void;
  readonly found: (finding: Finding) => void;
}

/** A unit of a hostile text may cost so many times what a unit of a clean one does: a bound that grows with the length. */
export const MOST_TIMES = 8;
/** What any input may cost besides, in units of clean text: it is not the length that makes the first run of code slow. */
const FLAT = 20_000;
/** Of a kind of problem, so many are made short and told. */
const TOLD = 3;
/** Milliseconds that making one short may take. */
const SHRINKING = 45_000;

export function fuzz(run: Run): Tally {
  const make = caseMaker(run);
  const tally: Tally = {worst: {ratio: 0, number: -1, from: ''}};
  let cost = calibrate(run.texts);
  const told = new Map<string, number>();

  /** What is wrong with a text; what takes long is measured again, for the machine may have become slower. */
  function judge(text: string): {problems: readonly string[]; ratio: number} {
    const ratioOf = (milliseconds: number) => milliseconds / cost / (text.length + FLAT);
    const {problems, milliseconds} = check(text, MOST_TIMES * cost * (text.length + FLAT));
    let ratio = ratioOf(milliseconds);
    if (ratio > MOST_TIMES) {
      cost = Math.max(cost, calibrate(run.texts));
      ratio = ratioOf(milliseconds);
    }
    if (ratio <= MOST_TIMES) return {problems, ratio};
    return {problems: [...problems, `takes ${ratio.toFixed(0)} times what its length allows`], ratio};
  }

  for (let number = run.from; !run.done(number); number++) {
    const kind = kindOf(number);
    if (run.kinds && !run.kinds.includes(kind)) continue;
    const {from, text: whole} = make(number);
    run.starting?.(number, whole.length);
    // Of a long text the beginning is read first: what grows with its square shows there, and does not take an hour.
    for (const share of whole.length > LONG ? [1 / 16, 1 / 4, 1] : [1]) {
      const text = whole.slice(0, Math.ceil(whole.length * share));
      const {problems, ratio} = judge(text);
      if (ratio > tally.worst.ratio) tally.worst = {ratio, number, from: from || kind};
      const [problem] = problems;
      if (problem === undefined) continue;
      const sort = sortOf(problem) + (isSlow(problem) ? from : '');
      const count = (told.get(sort) ?? 0) + 1;
      told.set(sort, count);
      if (count > TOLD) break;
      const same = (candidate: string) => judge(candidate).problems.some((one) => sortOf(one) === sortOf(problem));
      run.shrinking?.(number);
      const end = performance.now() + SHRINKING;
      // What is slow because it is long says more as it is.
      const short = isSlow(problem) && from !== '' ? text : shrink(text, same, () => performance.now() > end);
      run.found({number, kind, from, problem, text: short});
      break;
    }
  }
  return tally;
}

const isSlow = (problem: string): boolean => problem.startsWith('takes');

/** Longer texts are read in part first. */
const LONG = 100_000;

/** Problems that differ in figures and quotations only are one. */
const sortOf = (problem: string): string =>
  problem
    .replace(/"(?:[^"\\]|\\.){0,10000}"/g, '""')
    .replace(/\d+/g, '#')
    .slice(0, 300);
