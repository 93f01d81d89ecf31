import {parentPort} from 'node:worker_threads';
import {ReadError} from '../../readers/index.ts';
import {DecodeError} from '../../text/decode.ts';
import {carryOut} from './carry-out.ts';
import type {Answer} from './reader-thread.ts';
import type {ReadJob} from './reading.ts';

/** What runs in the thread that reads files. One file at a time. */
parentPort?.on('message', async (job: ReadJob) => {
  const say = (answer: Answer) => parentPort?.postMessage(answer);
  try {
    say({kind: 'done', read: await carryOut(job, (done, total) => say({kind: 'page', done, total}))});
  } catch (error) {
    if (error instanceof ReadError) say({kind: 'fault', fault: error.fault, detail: error.detail});
    else if (error instanceof DecodeError)
      say({kind: 'undecoded', reason: error.reason, encoding: error.encoding, line: error.line});
    else say({kind: 'bug', message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error)});
  }
});
