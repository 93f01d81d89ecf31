import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {dirname, extname, join} from 'node:path';
import {threadId} from 'node:worker_threads';
import {CliError, EXIT} from '../errors.ts';
import {messages, systemReason} from '../messages.ts';
import type {Text} from '../text.ts';
import {build, version} from '../version.ts';
import {decoded, type Entry, encoded, withoutPath, withPath} from './cache-entry.ts';
import type {Fault} from './fault.ts';
import {runMessages} from './messages.ts';
import {type CacheManner, type Done, failed, type Manner, type Task} from './task.ts';

type Lines = Pick<Done, 'bytes' | 'ends'>;

/** What was read before, in a directory that any number of runs may share. Losing it costs time and nothing else. */
export interface Cache {
  /** `formatted` makes the run's format of NDJSON. Null where it is not known, or what is kept of it is damaged. */
  find(task: Task, sha256: string, formatted: (lines: Lines) => Lines): Done | null;
  /** Gives what there is to tell of the cache itself, once. */
  keep(task: Task, sha256: string, done: Done): Text[];
  keepFault(task: Task, sha256: string, fault: Fault): Text[];
}

/** Faults of the file itself. What hangs on the machine, or is our own bug, is tried again every time. */
const LASTING =
  /^(?:damaged|encrypted|tooLarge|tooDeep|tooSlow|overLimit|noText|unsupported|encodingUnsure|unknownEncoding|badRecord|binary|malformed|crashed)$/;

/** The layout of entries: a change makes all older ones unknown. */
const LAYOUT = 2;

/** @throws {CliError} where the directory cannot be made */
export function openCache({directory, shown, retryFailed}: CacheManner, reading: Manner['reading']): Cache {
  const {encoding, changes, ocr, maxBytes, timeout} = reading;
  // All that a record hangs on, besides the file. A later version of parcli starts afresh.
  const digest = sha256Of(JSON.stringify([LAYOUT, version, build, encoding, changes, ocr])).slice(0, 16);
  const root = join(directory, digest);
  const limits = `${maxBytes} ${timeout}`;
  let told = false;
  let count = 0;
  try {
    mkdirSync(root, {recursive: true});
  } catch (error) {
    const why = systemReason(error);
    throw why ? new CliError(EXIT.usage, messages.notWritable(shown, why), {cause: error}) : error;
  }

  return {
    find(task, sha256, formatted) {
      const entry = load(placeOf(task, sha256));
      if (!entry) return null;
      const {path} = task;
      const notes = entry.notes.map((text) => prefixed(text, path));
      if (entry.fault) {
        if (retryFailed || entry.limits !== limits) return null;
        return {...failed({...entry.fault, text: prefixed(entry.fault.text, path)}, true), notes};
      }
      const lines = withPath(entry, path);
      return lines && {...formatted(lines), blank: entry.blank, notes, fault: null, cached: true};
    },
    keep(task, sha256, done) {
      const lines = withoutPath(done, task.path);
      const notes = done.notes.map((text) => unprefixed(text, task.path));
      return lines && notes.every((text) => text !== null)
        ? save(task, sha256, {...lines, blank: done.blank, notes, fault: null, limits})
        : [];
    },
    keepFault(task, sha256, {text, exit, code}) {
      const bare = unprefixed(text, task.path);
      if (!bare || !LASTING.test(code)) return [];
      return save(task, sha256, {
        lines: new Uint8Array(),
        ends: [],
        blank: false,
        notes: [],
        fault: {text: bare, exit, code},
        limits,
      });
    },
  };

  /** By content, and by what the name says of the form: that, too, decides how a file is read. */
  function placeOf({path, asked}: Task, sha256: string): string {
    const hint = `${extname(path).toLowerCase()} ${asked ?? ''}`;
    const name = sha256Of(`${sha256} ${hint}`);
    return join(root, name.slice(0, 2), name.slice(2));
  }

  function save(task: Task, sha256: string, entry: Entry): Text[] {
    const place = placeOf(task, sha256);
    const temporary = `${place}.${process.pid}-${threadId}-${count++}.tmp`;
    const write = () => {
      writeFileSync(temporary, encoded(entry), {flag: 'wx'});
      renameSync(temporary, place);
    };
    try {
      try {
        write();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        mkdirSync(dirname(place), {recursive: true});
        write();
      }
      return [];
    } catch (error) {
      rmSync(temporary, {force: true});
      const why = systemReason(error);
      if (!why) throw error;
      // A cache that cannot be written is no reason not to read.
      if (told) return [];
      told = true;
      return [runMessages.cacheNotWritable(shown, why)];
    }
  }
}

function load(place: string): Entry | null {
  try {
    const entry = decoded(readFileSync(place));
    if (entry) markUsed(place);
    return entry;
  } catch {
    return null;
  }
}

/** An entry is as old as its last use; to the day is enough. */
const LATELY = 86_400_000;

function markUsed(place: string): void {
  const now = Date.now();
  if (now - statSync(place).mtimeMs < LATELY) return;
  try {
    utimesSync(place, now / 1000, now / 1000);
  } catch {
    // A cache may be there for reading only.
  }
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Lines about a file begin with its path, which is not kept. */
function unprefixed({vi, en}: Text, path: string): Text | null {
  if (!vi.startsWith(path) || !en.startsWith(path)) return null;
  return {vi: vi.slice(path.length), en: en.slice(path.length)};
}

const prefixed = ({vi, en}: Text, path: string): Text => ({vi: path + vi, en: path + en});
