import {CliError} from '../errors.ts';
import {loadFormat} from '../formats/load.ts';
import type {RecordFormat} from '../inputs/formats.ts';
import {readRecords} from '../inputs/records.ts';
import {type Fault, faultOf} from './fault.ts';
import type {Part} from './outcome.ts';
import {type Done, joined, type Manner} from './task.ts';

/** So much text of records is gathered before it goes on its way, in UTF-16 units. */
const PART = 1 << 18;

/**
 * The records of a file of them, in the run's format, part by part. Of those that are faulty the first is told; the others
 * go on.
 */
export async function* convertRecords(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  from: RecordFormat,
  manner: Manner,
): AsyncGenerator<Part> {
  const format = await loadFormat(manner.format, manner.paper, manner);
  let texts: string[] = [];
  let size = 0;
  let fault: Fault | null = null;
  const taken = (): Done => {
    const done = {...joined(texts), blank: false, notes: [], fault, cached: false};
    texts = [];
    size = 0;
    return done;
  };
  try {
    for await (const found of readRecords(stream, path, from)) {
      if (found instanceof CliError) {
        fault ??= faultOf(found);
        continue;
      }
      // Only now that more is known to follow: the last part is empty where all is.
      if (size >= PART) yield {done: {...taken(), fault: null}, more: true};
      const text = format.piece(found);
      texts.push(text);
      size += text.length;
    }
  } catch (error) {
    fault ??= faultOf(error);
  }
  yield {done: taken(), more: false};
}
