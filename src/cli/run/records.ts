import {CliError} from '../errors.ts';
import {loadFormat} from '../formats/load.ts';
import type {RecordFormat} from '../inputs/formats.ts';
import {readRecords} from '../inputs/records.ts';
import {type Fault, faultOf} from './fault.ts';
import {type Done, failed, joined, type Manner} from './task.ts';

/** The records of a file of them, in the run's format. Of those that are faulty the first is told; the others go on. */
export async function convertRecords(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  from: RecordFormat,
  manner: Manner,
): Promise<Done> {
  const format = await loadFormat(manner.format, manner.paper, manner);
  const texts: string[] = [];
  let fault: Fault | null = null;
  try {
    for await (const found of readRecords(stream, path, from)) {
      if (!(found instanceof CliError)) texts.push(format.piece(found));
      else fault ??= faultOf(found);
    }
  } catch (error) {
    return failed(faultOf(error));
  }
  return {...joined(texts), notes: [], fault, cached: false};
}
