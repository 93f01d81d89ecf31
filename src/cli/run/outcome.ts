import type {Input} from '../inputs/input.ts';
import type {Origin} from '../outputs/output.ts';
import type {Done} from './task.ts';

/** An input, and what became of it. */
export interface Outcome {
  readonly origin: Origin;
  readonly done: Done;
}

export const outcomeOf = ({path, mirrored}: Input, done: Done): Outcome => ({origin: {path, mirrored}, done});

/** What becomes of all inputs, in their order, a few at a time as they come. */
export interface Outcomes extends AsyncIterable<readonly Outcome[]> {
  /** Lets go of all that is still under way. */
  close(): Promise<void>;
}
