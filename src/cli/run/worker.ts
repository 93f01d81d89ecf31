import {threadId, workerData} from 'node:worker_threads';
import {readInputFile} from '../inputs/read-file.ts';
import {createProcessor, type Processor} from './processor.ts';
import {BEATS, FILE, type Shift, THREAD} from './shift.ts';
import type {Done, Manner, PlainTask} from './task.ts';

/** What runs in a thread of the pool. One bunch of tasks at a time. */

// The pool hands its own data over first.
const [, manner] = workerData as [unknown, Manner];
let beat: Int32Array = new Int32Array(3);
const page = async () => void Atomics.add(beat, BEATS, 1);
let processor: Promise<Processor> | undefined;

/** The pool calls this. */
export default async function work({tasks, beat: shared}: Shift): Promise<Done[]> {
  beat = shared;
  Atomics.store(beat, THREAD, threadId);
  processor ??= createProcessor(manner, {apart: true, page});
  const run = await processor;
  const done: Done[] = [];
  for (const [index, task] of tasks.entries()) {
    Atomics.store(beat, FILE, index);
    done.push(await run({...task, bytes: () => bytesOf(task)}));
  }
  return done;
}

async function bytesOf({from, path}: PlainTask): Promise<Uint8Array> {
  if (typeof from !== 'string') return from;
  return readInputFile(from, path, manner.reading);
}
