import type {PlainTask} from './task.ts';

/** Tasks that are sent to a thread together, and the memory in which it shows how far it is. */
export interface Shift {
  readonly tasks: readonly PlainTask[];
  /** shared between threads, see below */
  readonly beat: Int32Array;
}

/** Places in `beat`: the task that is being carried out (−1: none yet), signs of life within it, the thread. */
export const FILE = 0;
export const BEATS = 1;
export const THREAD = 2;

export function newBeat(): Int32Array {
  const beat = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
  beat[FILE] = -1;
  return beat;
}
