import type {InputFormat, RecordFormat} from './formats.ts';
import type {Reading} from './reading.ts';

/** One thing to read: a file, stdin, or what was named but cannot be read. */
export interface Input {
  /** as the user named it, with forward slashes: for messages and for `source.path` */
  readonly path: string;
  /** where it lies below the common directory of all inputs: its place below `--out-dir` */
  readonly mirrored: string;
  /** by its name, or as the user said */
  readonly format: InputFormat | RecordFormat;
  /** the form that the user said it is of; without it, its content tells */
  readonly asked?: string;
  /** the file that it is, absolute; absent where it is none of its own (stdin, a part of another file) */
  readonly file?: string;
  /** how it is to be read; absent where it cannot be */
  readonly reading?: Reading;
  /** @throws {CliError} where it cannot be read */
  bytes(): Promise<Uint8Array>;
  /** the same piece by piece, for what is too large to be held; read one or the other, once */
  stream(): AsyncIterable<Uint8Array>;
}

/** What stands in for an input that is known to fail: the fault is told in its turn, and the others go on. */
export function failing(path: string, error: unknown): Input {
  const bytes = () => Promise.reject(error);
  return {
    path,
    mirrored: path,
    format: 'text',
    bytes,
    async *stream() {
      yield await bytes();
    },
  };
}
