import {constants, openSync} from 'node:fs';
import {Socket} from 'node:net';
import type {Readable} from 'node:stream';

/** A named pipe, opened so that waiting for its writer, who may never come, keeps neither us nor the end of the process. */
export function openPipe(path: string): Readable {
  return new Socket({fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true});
}
