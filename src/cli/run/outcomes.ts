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
  const script = concurrency === 'off' ? undefined : threadScript();
  const {threads, isOnly, inputs: all} = await threadsFor(inputs, script ? concurrency : 'off');
  const processor = await createProcessor(manner, {page, isOnly});
  if (threads === 0 || !script) return inThisThread(all, manner, processor);
  const {inThreads} = await import('./pooled.ts');
  return inThreads(all, threads, script, manner, processor);
}
