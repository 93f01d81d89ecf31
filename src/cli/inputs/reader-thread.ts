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

/** Memory for what was read of one file, in MiB: files are bounded, but what they unpack to may not be. */
const MAX_HEAP = 1536;
/** How much later than the file itself is told that time is up: what does not listen is ended. */
const GRACE = 2000;

let thread: Worker | undefined;

/** Reads a file in a thread of its own, one file after another; that thread lives on for the next one. */
export async function readApart(job: ReadJob, onPage: (done: number, total: number) => void): Promise<ReadText> {
  const script = workerScript();
  if (!script) return carryOut(job, onPage);
  thread ??= new Worker(script, {resourceLimits: {maxOldGenerationSizeMb: MAX_HEAP}, stdout: false, stderr: true});
  const worker = thread;
  // A thread that waits for the next file keeps nobody waiting.
  worker.ref();
  try {
    return await answerOf(worker, job, onPage);
  } finally {
    if (thread === worker) worker.unref();
  }
}

function answerOf(worker: Worker, job: ReadJob, onPage: (done: number, total: number) => void): Promise<ReadText> {
  return new Promise((resolve, reject) => {
    let timer = setTimeout(giveUp, job.timeout * 1000 + GRACE);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      settle();
    };
    function giveUp() {
      thread = undefined;
      end(() => reject(new ReadError('tooSlow', `${job.timeout} s`)));
      void worker.terminate();
    }
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'page') {
        clearTimeout(timer);
        timer = setTimeout(giveUp, job.timeout * 1000 + GRACE);
        onPage(answer.done, answer.total);
      } else end(() => (answer.kind === 'done' ? resolve(answer.read) : reject(errorOf(answer))));
    });
    const fail = (error: unknown) => {
      thread = undefined;
      const outOfMemory = (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() =>
        reject(outOfMemory ? new ReadError('tooLarge', 'memory') : new ReadError('damaged', '', {cause: error})),
      );
    };
    worker.on('error', fail);
    worker.on('exit', fail);
    worker.postMessage(job);
  });
}

function errorOf(answer: Exclude<Answer, {kind: 'page' | 'done'}>): Error {
  if (answer.kind === 'fault') return new ReadError(answer.fault, answer.detail);
  if (answer.kind === 'undecoded') return new DecodeError(answer.reason, answer.encoding, answer.line);
  return new Error(answer.message);
}

/** The built script; undefined where parcli runs from its sources. */
function workerScript(): string | undefined {
  const places = ['./reader-worker.js', '../reader-worker.js'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(place));
}
