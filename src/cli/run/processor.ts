import {createHash} from 'node:crypto';
import {extract} from '../../index.ts';
import {loadFormat} from '../formats/load.ts';
import {isBlank, textOf} from '../inputs/read-input.ts';
import {readMessages} from '../inputs/read-messages.ts';
import type {Reading} from '../inputs/reading.ts';
import type {Text} from '../text.ts';
import {faultOf} from './fault.ts';
import {hastily} from './hasty.ts';
import {type Done, failed, joined, type Manner, type Task} from './task.ts';

/** Carries out tasks, wherever it runs. Never rejects: what goes wrong with a task is in what became of it. */
export type Processor = (task: Task) => Promise<Done>;

/**
 * @param here how reading differs from thread to thread; `isOnly`: there is one task and no other
 * @throws {CliError} where the cache cannot be used
 */
export async function createProcessor(
  manner: Manner,
  {isOnly = false, ...here}: Pick<Reading, 'page' | 'apart'> & {isOnly?: boolean},
): Promise<Processor> {
  const format = await loadFormat(manner.format, manner.paper, manner);
  const reading = {...manner.reading, ...here};
  if (manner.cache) {
    const {cachedProcessor} = await import('./cached.ts');
    return cachedProcessor(manner, format, read);
  }
  return async (task) => {
    try {
      const bytes = await task.bytes();
      const {records, blank, notes} = await read(task, bytes, createHash('sha256').update(bytes).digest('hex'));
      const told = notes.map(({text}) => text);
      return {...joined(records.map(format.piece)), blank, notes: told, fault: null, cached: false};
    } catch (error) {
      return failed(faultOf(error));
    }
  };

  async function read(task: Task, bytes: Uint8Array, sha256: string) {
    const {text, options, notes} = await textOf(bytes, task, sha256, reading);
    const told = notes.map((note): Noticed => ({code: note.code, text: readMessages.note(task.path, note)}));
    const records = isOnly ? hastily(text.length, () => extract(text, options)) : extract(text, options);
    return {records, blank: isBlank(text), notes: told};
  }
}

/** What was noticed while reading, and what it is called. */
export interface Noticed {
  readonly code: string;
  readonly text: Text;
}
