import type {InputFormat} from './formats.ts';

/** One thing to read: a file, stdin, or what was named but cannot be read. */
export interface Input {
  /** as the user named it, with forward slashes: for messages and for `source.path` */
  readonly path: string;
  /** where it lies below the common directory of all inputs: its place below `--out-dir` */
  readonly mirrored: string;
  readonly format: InputFormat;
  /** @throws {CliError} where it cannot be read */
  bytes(): Promise<Uint8Array>;
}

/** What stands in for an input that is known to fail: the fault is told in its turn, and the others go on. */
export function failing(path: string, error: unknown): Input {
  return {path, mirrored: path, format: 'text', bytes: () => Promise.reject(error)};
}
