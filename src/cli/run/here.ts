import {setImmediate as turn} from 'node:timers/promises';
import type {RecordFormat} from '../inputs/formats.ts';
import type {Input} from '../inputs/input.ts';
import {type Outcome, type Outcomes, outcomeOf, type Part} from './outcome.ts';
import type {Processor} from './processor.ts';
import type {Manner} from './task.ts';

/** All inputs one after another, in this thread. */
export function inThisThread(inputs: AsyncIterable<Input>, manner: Manner, processor: Processor): Outcomes {
  async function* outcomes(): AsyncGenerator<Outcome[]> {
    for await (const input of inputs) {
      for await (const {done, more} of doneHere(input, manner, processor)) {
        yield [outcomeOf(input, done, more)];
        // Reading small files never waits for anything, and signals would not be heard.
        await turn();
      }
    }
  }
  return {[Symbol.asyncIterator]: outcomes, close: async () => {}};
}

/** What becomes of an input, in this thread. */
export async function* doneHere(input: Input, manner: Manner, processor: Processor): AsyncGenerator<Part> {
  const {format, path, asked = null} = input;
  if (isRecords(format)) {
    const {convertRecords} = await import('./records.ts');
    yield* convertRecords(input.stream(), path, format, manner);
  } else yield {done: await processor({path, format, asked, bytes: () => input.bytes()}), more: false};
}

export function isRecords(format: Input['format']): format is RecordFormat {
  return format === 'json' || format === 'ndjson';
}
