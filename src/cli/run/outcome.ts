import type {Input} from '../inputs/input.ts';
import type {Origin} from '../outputs/output.ts';
import type {Done} from './task.ts';

/** An input, and what became of it, or a part of that. */
export interface Outcome extends Part {
  readonly origin: Origin;
}

/** What became of an input may be too large to be held: then it comes in parts. */
export interface Part {
  readonly done: Done;
  /** Do other parts follow? What went wrong is in the last one; no part is empty where others are not. */
  readonly more: boolean;
}

export const outcomeOf = ({path, mirrored, file}: Input, done: Done, more = false): Outcome => ({
  origin: {path, mirrored, ...(file !== undefined && {file})},
  done,
  more,
});

/** What becomes of all inputs, in their order, a few at a time as they come. */
export interface Outcomes extends AsyncIterable<readonly Outcome[]> {
  /** Lets go of all that is still under way. */
  close(): Promise<void>;
}
