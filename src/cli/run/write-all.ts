import type {Output} from '../outputs/output.ts';
import type {Outcome, Outcomes} from './outcome.ts';
import type {Stop} from './stop.ts';
import type {Teller} from './teller.ts';

/** Writes and tells what became of all inputs, or of those that were done when the run was asked to stop. */
export async function writeAll(outcomes: Outcomes, output: Output, teller: Teller, stop: Stop): Promise<void> {
  const coming = outcomes[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await stop.orStopped(coming.next());
      if (!next || next.done) break;
      for (const outcome of next.value) {
        await writeOutcome(outcome, output, teller);
        if (stop.signal) break;
      }
      await output.flush();
    }
  } finally {
    await outcomes.close();
  }
}

/** False where there was something to write and it could not be. */
export async function writeOutcome(outcome: Outcome, output: Output, teller: Teller): Promise<boolean> {
  const {done, origin, more} = outcome;
  await teller.outcome(outcome);
  // What is damaged may still hold something.
  return (done.fault && done.ends.length === 0) || output.write(done, origin, more);
}
