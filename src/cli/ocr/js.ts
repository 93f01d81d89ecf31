import {createRequire} from 'node:module';
import {availableParallelism} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type PageImage, ReadError, type Recogniser} from '../../readers/index.ts';
import {wordsOfTsv} from './tsv.ts';

const ENGINE = 'tesseract.js';
const DATA = '@tesseract.js-data/vie';
const LANGUAGE = 'vie';
const LSTM_ONLY = 1;

interface Worker {
  recognize(
    image: Uint8Array,
    options: object,
    output: {text: boolean; tsv: boolean},
  ): Promise<{data: {tsv: string | null}}>;
  terminate(): Promise<unknown>;
}
interface Engine {
  createWorker(language: string, mode: number, options: object): Promise<Worker>;
}

/** tesseract.js with its Vietnamese data, where both are installed beside parcli or beside the user's files; null where not. */
export async function jsRecogniser(cwd: string): Promise<(Recogniser & {close(): Promise<void>}) | null> {
  const found = locate(cwd);
  if (!found) return null;
  const engine = found.load();
  const lanes = Math.max(1, Math.min(4, availableParallelism()));
  const idle: Worker[] = [];
  const all: Worker[] = [];
  return {
    name: ENGINE,
    lanes,
    async read(page) {
      try {
        const worker = idle.pop() ?? (await start(engine, found.data));
        if (!all.includes(worker)) all.push(worker);
        const {data} = await worker.recognize(await png(page), {}, {text: false, tsv: true});
        idle.push(worker);
        return wordsOfTsv(data.tsv ?? '');
      } catch (error) {
        throw new ReadError('recogniserFailed', ENGINE, {cause: error});
      }
    },
    async close() {
      await Promise.all(all.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** Its data lies on disk: nothing is fetched, nothing is stored. */
function start(engine: Engine, data: string): Promise<Worker> {
  return engine.createWorker(LANGUAGE, LSTM_ONLY, {
    langPath: data,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {},
  });
}

/** Required, for an installed command may not import: see test/tools/build.mjs. */
function locate(cwd: string): {load: () => Engine; data: string} | null {
  for (const from of [import.meta.url, pathToFileURL(join(cwd, 'package.json')).href]) {
    const require = createRequire(from);
    try {
      const engine = require.resolve(ENGINE);
      const data = join(dirname(require.resolve(`${DATA}/package.json`)), '4.0.0_best_int');
      return {load: () => require(engine) as Engine, data};
    } catch {
      // Not there: look at the next place.
    }
  }
  return null;
}

async function png({width, height, pixels}: PageImage): Promise<Uint8Array> {
  const {encode} = await import('fast-png');
  return encode({width, height, data: pixels, channels: 1, depth: 8});
}
