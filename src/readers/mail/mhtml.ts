import {ReadError} from '../errors.ts';
import {readMarkup} from '../html/index.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {readMessage} from './message.ts';

/** Reads a web page that was saved with all that belongs to it. */
export async function readMhtml(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const {html} = await readMessage(bytes);
  if (html === null) throw new ReadError('noText', 'mhtml');
  return {...(await readMarkup(html, options)), encoding: 'utf-8'};
}
