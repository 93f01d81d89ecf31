import {
  budgetOf,
  ReadError,
  type ReadOptions,
  type ReadText,
  type Recogniser,
  readDocument,
} from '../../readers/index.ts';
import type {ReadJob} from './reading.ts';

/** Reads a file in the thread that it is called in; time is looked at between its parts. */
export async function carryOut(job: ReadJob, onPage: (done: number, total: number) => void): Promise<ReadText> {
  let until = Date.now() + job.timeout * 1000;
  const check = () => {
    if (Date.now() > until) throw new ReadError('tooSlow', `${job.timeout} s`);
  };
  const options: ReadOptions = {
    path: job.path,
    encoding: job.encoding,
    changes: job.changes,
    budget: budgetOf(job.maxBytes, check),
    recogniser: async () => {
      const recogniser = await recogniserFor(job);
      if (recogniser) {
        recogniser.progress = (done, total) => {
          until = Date.now() + job.timeout * 1000;
          onPage(done, total);
        };
      }
      return recogniser;
    },
  };
  if (job.format !== null) options.format = job.format;
  return readDocument(job.bytes, options);
}

/** One recogniser for all files: starting it takes long. */
const recognisers = new Map<string, Promise<Recogniser | undefined>>();

function recogniserFor({ocr, cwd, timeout}: ReadJob): Promise<Recogniser | undefined> {
  const known = recognisers.get(ocr);
  if (known) return known;
  const chosen = import('../ocr/choose.ts').then(({chooseRecogniser}) => chooseRecogniser(ocr, cwd, timeout));
  recognisers.set(ocr, chosen);
  return chosen;
}
