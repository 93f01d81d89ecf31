import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {ReadError, type ReadText} from '../../readers/index.ts';
import {DecodeError} from '../../text/decode.ts';
import {carryOut} from './carry-out.ts';
import type {ReadJob} from './reading.ts';

/** What the thread says of a file. */
export type Answer =
  | {kind: 'page'; done: number; total: number}
  | {kind: 'done'; read: ReadText}
  | {kind: 'fault'; fault: ReadError['fault']; detail: string}
  | {kind: 'undecoded'; reason: DecodeError['reason']; encoding: string; line: number | null}
  | {kind: 'bug'; message: string};

type OnPage = (done: number, total: number) => void;

const MEBIBYTE = 1 << 20;
/** Memory for what was read of one file: of the thread's own objects, and of all that the process has grown by. */
const MAX_HEAP = 1024;
const MAX_GROWTH = 1024;
/** How often the growth is looked at, in milliseconds. */
const LOOK = 100;
/** How much later than the file itself is told that time is up: what does not listen is ended. */
const GRACE = 2000;

/** A thread that reads files, one after the other; it lives on for the next one. */
export interface ReaderThread {
  read(job: ReadJob, onPage: OnPage): Promise<ReadText>;
}

/** @param script what runs in the thread: takes a `ReadJob`, says `Answer`s */
export function readerThread(script: string, {maxGrowth = MAX_GROWTH, grace = GRACE} = {}): ReaderThread {
  let thread: Worker | undefined;
  return {
    async read(job, onPage) {
      thread ??= new Worker(script, {resourceLimits: {maxOldGenerationSizeMb: MAX_HEAP}, stdout: false, stderr: true});
      const worker = thread;
      // A thread that waits for the next file keeps nobody waiting.
      worker.ref();
      try {
        return await answerOf(worker, job, onPage);
      } finally {
        if (thread === worker) worker.unref();
      }
    },
  };

  function answerOf(worker: Worker, job: ReadJob, onPage: OnPage): Promise<ReadText> {
    return new Promise((resolve, reject) => {
      let timer = setTimeout(tooSlow, job.timeout * 1000 + grace);
      const most = process.memoryUsage.rss() + maxGrowth * MEBIBYTE;
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() > most) giveUp(new ReadError('overLimit', `> ${maxGrowth} MiB`));
      }, LOOK);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
        settle();
      };
      function tooSlow() {
        giveUp(new ReadError('tooSlow', `${job.timeout} s`));
      }
      function giveUp(why: ReadError) {
        thread = undefined;
        // What it held is free again before the next file is read.
        end(() => void worker.terminate().finally(() => reject(why)));
      }
      worker.on('message', (answer: Answer) => {
        if (answer.kind === 'page') {
          clearTimeout(timer);
          timer = setTimeout(tooSlow, job.timeout * 1000 + grace);
          onPage(answer.done, answer.total);
        } else end(() => (answer.kind === 'done' ? resolve(answer.read) : reject(errorOf(answer))));
      });
      const fail = (error: unknown) => {
        thread = undefined;
        const outOfMemory = (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
        end(() =>
          reject(
            outOfMemory
              ? new ReadError('overLimit', `> ${MAX_HEAP} MiB`)
              : new ReadError('damaged', '', {cause: error}),
          ),
        );
      };
      worker.on('error', fail);
      worker.on('exit', fail);
      worker.postMessage(job);
    });
  }
}

function errorOf(answer: Exclude<Answer, {kind: 'page' | 'done'}>): Error {
  if (answer.kind === 'fault') return new ReadError(answer.fault, answer.detail);
  if (answer.kind === 'undecoded') return new DecodeError(answer.reason, answer.encoding, answer.line);
  return new Error(answer.message);
}

let shared: ReaderThread | undefined;

/** Reads a file in a thread of its own. */
export async function readApart(job: ReadJob, onPage: OnPage): Promise<ReadText> {
  const script = workerScript();
  if (!script) return carryOut(job, onPage);
  shared ??= readerThread(script);
  return shared.read(job, onPage);
}

/** The built script; undefined where parcli runs from its sources. */
function workerScript(): string | undefined {
  const places = ['./reader-worker.js', '../reader-worker.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(place));
}
