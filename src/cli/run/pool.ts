import {createHash} from 'node:crypto';
import type {Worker} from 'node:worker_threads';
import {Tinypool} from 'tinypool';
import {ReadError} from '../../index.ts';
import {EXIT} from '../errors.ts';
import {readInputFile} from '../inputs/read-file.ts';
import {readMessages} from '../inputs/read-messages.ts';
import {openCache} from './cache.ts';
import type {Fault} from './fault.ts';
import {runMessages} from './messages.ts';
import {BEATS, FILE, newBeat, type Shift, THREAD} from './shift.ts';
import {type Done, failed, type Manner, type PlainTask} from './task.ts';

/** Threads that carry out tasks. None of them is trusted: what hangs is ended, what dies is replaced. */
export interface Pool {
  /** What became of each of these tasks. Rejects only when the pool is closed, or cannot start any thread. */
  run(tasks: readonly PlainTask[]): Promise<Done[]>;
  close(): Promise<void>;
}

/** Memory for one thread, in MiB: files are bounded, but what they unpack to may not be. */
const MAX_HEAP = 1536;
/** How much later than the file itself is told that time is up, in milliseconds: what does not listen is ended. */
const GRACE = 2000;
/** How often it is looked whether all are alive. Time is counted in looks: a machine that slept has lost none. */
const LOOK = 250;

/** A shift under way. */
interface Watched {
  readonly beat: Int32Array;
  readonly end: AbortController;
  seen: string;
  looks: number;
}

/** @param script what the threads run */
export function openPool(threads: number, manner: Manner, script: string): Pool {
  const pool = new Tinypool({
    filename: script,
    minThreads: threads,
    maxThreads: threads,
    workerData: manner,
    resourceLimits: {maxOldGenerationSizeMb: MAX_HEAP},
  });
  const watched = new Set<Watched>();
  const known = new WeakSet<object>();
  const most = Math.ceil((manner.reading.timeout * 1000 + GRACE) / LOOK);
  let broken = false;
  let closed = false;
  let worked = false;
  // A thread that cannot even start has no task that could fail. One that has worked, and dies idle, is replaced.
  pool.on('error', () => {
    if (worked) return;
    broken = true;
    for (const {end} of watched) end.abort();
  });
  const timer = setInterval(look, LOOK).unref();

  return {
    run: (tasks) => carryOut(tasks, false),
    async close() {
      closed = true;
      listen();
      clearInterval(timer);
      // A thread that fails just as it is ended is none of the run any more.
      await pool.destroy().catch(() => {});
    },
  };

  async function carryOut(tasks: readonly PlainTask[], isLast: boolean): Promise<Done[]> {
    if (tasks.length === 0) return [];
    if (closed || broken) throw new Error(closed ? 'the pool is closed' : 'no thread can be started');
    const shift: Shift = {tasks, beat: newBeat()};
    const watch: Watched = {beat: shift.beat, end: new AbortController(), seen: '', looks: 0};
    watched.add(watch);
    let error: unknown;
    try {
      const running = pool.run(shift, {signal: watch.end.signal});
      listen();
      const done = (await running) as Done[];
      worked = true;
      return done;
    } catch (reason) {
      error = reason;
    } finally {
      watched.delete(watch);
    }
    const at = Atomics.load(shift.beat, FILE);
    const task = tasks[at];
    if (closed || broken || !task) throw error;
    const hung = watch.looks >= most;
    // A thread may die of what it did before: the task is tried once more, alone. One that hung has had its time.
    const again = hung || isLast ? [await given(task, faultOf(task, hung, error))] : await carryOut([task], true);
    const before = await carryOut(tasks.slice(0, at), false);
    return [...before, ...again, ...(await carryOut(tasks.slice(at + 1), false))];
  }

  function look(): void {
    listen();
    for (const watch of watched) {
      const now = `${Atomics.load(watch.beat, FILE)} ${Atomics.load(watch.beat, BEATS)}`;
      if (Atomics.load(watch.beat, FILE) < 0 || now !== watch.seen) watch.looks = 0;
      watch.seen = now;
      if (++watch.looks >= most) watch.end.abort();
    }
  }

  /** The pool hears of errors, but not of a thread that just ends. */
  function listen(): void {
    for (const thread of pool.threads) {
      if (known.has(thread)) continue;
      known.add(thread);
      const {threadId, thread: inner} = thread as unknown as {threadId: number; thread: Worker};
      // The pool waits for the end of a thread as for any emitter, which its wrapper is not: a thread that fails just then
      // would take the process along.
      Object.assign(thread, {removeListener: inner.removeListener.bind(inner)});
      thread.on('exit', () => {
        for (const {beat, end} of watched) if (Atomics.load(beat, THREAD) === threadId) end.abort();
      });
    }
  }

  function faultOf({path}: PlainTask, hung: boolean, error: unknown): Fault {
    const outOfMemory = (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (!hung && !outOfMemory) return {text: runMessages.crashed(path), exit: EXIT.input, code: 'crashed'};
    const fault = hung ? new ReadError('tooSlow', `${manner.reading.timeout} s`) : new ReadError('tooLarge', 'memory');
    return {text: readMessages.fault(path, fault), exit: EXIT.input, code: fault.fault};
  }

  /** Remembered, so that the next run does not wait for it again. */
  async function given(task: PlainTask, fault: Fault): Promise<Done> {
    if (manner.cache) {
      const {from, path} = task;
      const bytes = typeof from === 'string' ? await readInputFile(from, path, manner.reading).catch(() => null) : from;
      const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
      const named = {...task, bytes: async () => bytes ?? new Uint8Array()};
      if (sha256) openCache(manner.cache, manner.reading).keepFault(named, sha256, fault);
    }
    return failed(fault);
  }
}
