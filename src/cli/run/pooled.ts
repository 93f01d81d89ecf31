import type {Input} from '../inputs/input.ts';
import {batchesOf} from './batches.ts';
import {faultOf} from './fault.ts';
import {doneHere, isRecords} from './here.ts';
import {inOrder, type Slot} from './order.ts';
import {type Outcome, type Outcomes, outcomeOf} from './outcome.ts';
import {openPool, type Pool} from './pool.ts';
import type {Processor} from './processor.ts';
import {type Done, failed, type Manner, type PlainTask} from './task.ts';

/** Bunches under way for each thread: one in work, one that waits so that the thread need not. */
const PER_THREAD = 2;
/** Bytes of results that may wait for one before them. */
const HELD = 32 << 20;

/** All inputs, by so many threads. `processor` stands in for what threads cannot do. */
export function inThreads(
  inputs: AsyncIterable<Input>,
  threads: number,
  script: string,
  manner: Manner,
  processor: Processor,
): Outcomes {
  const pool: Pool = openPool(threads, manner, script);
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await pool.close();
  };

  async function* slots(): AsyncGenerator<Slot<readonly Outcome[]>> {
    for await (const batch of batchesOf(inputs, isOurs)) {
      const [first] = batch;
      if (first && isOurs(first)) yield {begin: () => ours(first)};
      else {
        const prepared = await Promise.all(batch.map(prepare));
        yield {result: send(batch, prepared)};
      }
    }
  }

  async function* ours(input: Input): AsyncGenerator<Outcome[]> {
    for await (const {done, more} of doneHere(input, manner, processor)) yield [outcomeOf(input, done, more)];
  }

  async function send(batch: readonly Input[], prepared: readonly (PlainTask | Done)[]): Promise<Outcome[]> {
    const tasks = prepared.filter((item) => 'from' in item);
    const done = await carryOut(tasks);
    let next = 0;
    return batch.map((input, index) => {
      const item = prepared[index];
      return outcomeOf(input, item && !('from' in item) ? item : (done[next++] as Done));
    });
  }

  async function carryOut(tasks: readonly PlainTask[]): Promise<readonly Done[]> {
    try {
      return await pool.run(tasks);
    } catch (error) {
      if (closed) throw error;
      // No thread can be had (too many processes, too little memory): slower, but it goes on.
      const done: Done[] = [];
      for (const task of tasks) done.push(await processor(await withBytes(task)));
      return done;
    }
  }

  async function withBytes(task: PlainTask) {
    const {from} = task;
    if (typeof from !== 'string') return {...task, bytes: async () => from};
    const {readInputFile} = await import('../inputs/read-file.ts');
    return {...task, bytes: () => readInputFile(from, task.path, manner.reading)};
  }

  async function* outcomes(): AsyncGenerator<readonly Outcome[]> {
    const sizeOf = (results: readonly Outcome[]) => results.reduce((sum, {done}) => sum + done.bytes.length, 0);
    try {
      yield* inOrder(slots(), {busy: threads * PER_THREAD, held: HELD, sizeOf});
    } finally {
      await close();
    }
  }
  return {[Symbol.asyncIterator]: outcomes, close};
}

/** What cannot be read at all, or is read as it comes however large it is, stays in this thread. */
const isOurs = ({reading, format}: Pick<Input, 'reading' | 'format'>): boolean => !reading || isRecords(format);

/** A part of another file travels as bytes. */
async function prepare(input: Input): Promise<PlainTask | Done> {
  const {path, format, asked = null, file} = input;
  if (isRecords(format)) throw new TypeError(`no document: ${format}`);
  try {
    return {path, format, asked, from: file ?? (await input.bytes())};
  } catch (error) {
    return failed(faultOf(error));
  }
}
