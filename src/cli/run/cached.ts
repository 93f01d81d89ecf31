import {createHash} from 'node:crypto';
import type {DocumentRecord} from '../../index.ts';
import type {Format} from '../formats/format.ts';
import {ndjson} from '../formats/ndjson.ts';
import {openCache} from './cache.ts';
import {faultOf} from './fault.ts';
import type {Noticed, Processor} from './processor.ts';
import {type Done, failed, joined, type Manner, type Task} from './task.ts';

type Read = (
  task: Task,
  bytes: Uint8Array,
  sha256: string,
) => Promise<{records: DocumentRecord[]; blank: boolean; notes: Noticed[]}>;

/** A processor that looks first whether it was all done before. Records are kept as NDJSON, whatever format is asked for. */
export function cachedProcessor(manner: Manner, format: Format, read: Read): Processor {
  if (!manner.cache) throw new TypeError('no cache');
  const cache = openCache(manner.cache, manner.reading);
  return async (task) => {
    try {
      const bytes = await task.bytes();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return cache.find(task, sha256, formatted) ?? (await readAndKeep(task, bytes, sha256));
    } catch (error) {
      return failed(faultOf(error));
    }
  };

  async function readAndKeep(task: Task, bytes: Uint8Array, sha256: string): Promise<Done> {
    let result: Awaited<ReturnType<Read>>;
    try {
      result = await read(task, bytes, sha256);
    } catch (error) {
      const fault = faultOf(error);
      return {...failed(fault), notes: cache.keepFault(task, sha256, fault)};
    }
    const {records, blank, notes} = result;
    const lines = joined(records.map(ndjson.piece));
    const done = {blank, notes: notes.map(({text}) => text), fault: null, cached: false};
    const kept = notes.some(isPassing) ? [] : cache.keep(task, sha256, {...done, ...lines});
    return {...done, ...formatted(lines, records), notes: [...done.notes, ...kept]};
  }

  function formatted(
    lines: Pick<Done, 'bytes' | 'ends'>,
    known?: readonly DocumentRecord[],
  ): Pick<Done, 'bytes' | 'ends'> {
    if (format === ndjson) return lines;
    const records = known ?? recordsOf(lines.bytes);
    return joined(records.map(format.piece));
  }
}

/** What another program on this machine could mend is not the file's own, and is looked at anew every time. */
const isPassing = ({code}: Noticed): boolean => code === 'pagesWithoutText';

function recordsOf(lines: Uint8Array): DocumentRecord[] {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.length).toString('utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as DocumentRecord]));
}
