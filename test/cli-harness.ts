import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach} from 'vitest';
import {type Io, main} from '../src/cli/main.ts';

/** An invented notice that every test of the command line reads. */
export const NOTICE = readFileSync(fileURLToPath(new URL('../fixtures/cli/notice.txt', import.meta.url)), 'utf8');

export interface RunOptions {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** stdout and stderr are a terminal of this width */
  terminal?: number;
  /** what a write to stdout does instead of succeeding */
  stdoutError?: Error;
  /** what hears the wish to stop */
  onStop?: Io['onStop'];
}

export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line in this process, with streams of its own. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const written = {out: '', err: ''};
  const sink = (name: 'out' | 'err') => ({
    isTTY: options.terminal !== undefined,
    columns: options.terminal,
    write: async (text: string) => {
      if (name === 'out' && options.stdoutError) throw options.stdoutError;
      written[name] += text;
    },
  });
  const code = await main(argv, {
    stdin: stream(options.stdin ?? ''),
    stdout: sink('out'),
    stderr: sink('err'),
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    ...(options.onStop && {onStop: options.onStop}),
  });
  return {code, ...written};
}

async function* stream(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  // In pieces that cut letters in two, as pipes do.
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, {recursive: true, force: true});
});

/** A folder with these files, gone after the test. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'parcli-test-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
  return root;
}
