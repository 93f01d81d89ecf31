import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process';
import {published} from '../tools/built.mjs';

/** The built command, run as a process of its own: what signals, pipes and threads need. */

export interface Ended {
  /** of the process itself, or 128 and the number of the signal that ended it, as shells have it */
  code: number;
  out: string;
  err: string;
}

/** Where the command lies; built anew where a source is younger. */
export async function command(): Promise<string> {
  return (await published()).bin;
}

export function start(bin: string, argv: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...argv], {stdio: ['ignore', 'pipe', 'pipe'], ...options});
}

const NUMBERS: Readonly<Record<string, number>> = {SIGINT: 2, SIGKILL: 9, SIGTERM: 15};

export function ended(child: ChildProcess): Promise<Ended> {
  const written = {out: '', err: ''};
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({code: code ?? 128 + (NUMBERS[signal ?? ''] ?? 0), ...written}));
  });
}

/** Waits until something holds; a test that waits in vain ends by its own time. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
