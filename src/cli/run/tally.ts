import type {Done} from './task.ts';

/** What a run came to. */
export interface Tally {
  /** all inputs so far */
  inputs: number;
  failed: number;
  /** read, but no administrative document recognised */
  unrecognised: number;
  records: number;
  /** known from an earlier run */
  cached: number;
}

export const newTally = (): Tally => ({inputs: 0, failed: 0, unrecognised: 0, records: 0, cached: 0});

/**
 * @param more whether other parts of the same input follow
 * @param known whether it was counted as failed before
 */
export function count(tally: Tally, {ends, fault, cached}: Done, more: boolean, known: boolean): void {
  tally.records += ends.length;
  if (more) return;
  tally.inputs++;
  if (known) return;
  if (fault) tally.failed++;
  else if (ends.length === 0) tally.unrecognised++;
  if (cached) tally.cached++;
}
