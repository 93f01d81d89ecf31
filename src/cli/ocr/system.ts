import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {type PageImage, ReadError, type Recogniser} from '../../readers/index.ts';
import {wordsOfTsv} from './tsv.ts';

const PROGRAM = 'tesseract';
const LANGUAGE = 'vie';

/** Seconds in which a program that works tells what it knows. */
const ANSWER = 10;

/**
 * The system's tesseract, where it is installed and knows Vietnamese; null where not.
 * @param timeout seconds for one page: then the program is ended
 */
export async function systemRecogniser(timeout: number): Promise<Recogniser | null> {
  try {
    const languages = await run(['--list-langs'], null, ANSWER);
    if (!languages.split(/\s+/).includes(LANGUAGE)) return null;
  } catch {
    return null;
  }
  return {
    name: PROGRAM,
    lanes: availableParallelism(),
    async read(page) {
      // It sees the resolution from the letters; what a scanner says of it is often wrong, and loses narrow columns.
      const args = ['stdin', 'stdout', '-l', LANGUAGE, '--psm', '3', 'tsv'];
      try {
        return wordsOfTsv(await run(args, portableGrey(page), timeout));
      } catch (error) {
        if (error instanceof ReadError) throw error;
        throw new ReadError('recogniserFailed', PROGRAM, {cause: error});
      }
    },
  };
}

/** An image as a portable greymap: its size in letters, then its pixels. */
function portableGrey({width, height, pixels}: PageImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}

/** What the program prints. It gets one thread: pages are read side by side. */
function run(args: readonly string[], input: Uint8Array | null, timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {...process.env, OMP_THREAD_LIMIT: '1'},
      timeout: timeout * 1000,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    child.on('error', reject);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    // It may end before it has read all that it was given.
    child.stdin.on('error', () => {});
    child.on('close', (code, signal) => {
      const printed = Buffer.concat(chunks).toString('utf8');
      if (code === 0) resolve(printed);
      else if (signal === 'SIGKILL') reject(new ReadError('tooSlow', `${PROGRAM}: ${timeout} s`));
      else reject(new Error(`${PROGRAM} ended with ${code}`));
    });
    child.stdin.end(input ?? undefined);
  });
}
