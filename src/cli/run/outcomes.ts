import type {Input} from '../inputs/input.ts';
import type {Reading} from '../inputs/reading.ts';
import {inThisThread} from './here.ts';
import type {Outcomes} from './outcome.ts';
import {createProcessor} from './processor.ts';
import type {Manner} from './task.ts';
import {type Concurrency, threadScript, threadsFor} from './threads.ts';

/**
 * What becomes of all these inputs. What a small run does not need is not loaded for it.
 * @throws {CliError} where the cache cannot be used
 */
export async function outcomesOf(
  inputs: AsyncIterable<Input>,
  manner: Manner,
  concurrency: Concurrency,
  page: Reading['page'],
): Promise<Outcomes> {
  const processor = await createProcessor(manner, {page});
  const script = concurrency === 'off' ? undefined : threadScript();
  if (!script) return inThisThread(inputs, manner, processor);
  const {threads, inputs: all} = await threadsFor(inputs, concurrency);
  if (threads === 0) return inThisThread(all, manner, processor);
  const {inThreads} = await import('./pooled.ts');
  return inThreads(all, threads, script, manner, processor);
}
