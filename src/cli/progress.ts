import type {Context} from './context.ts';
import {messages} from './messages.ts';
import {safeLine} from './safe-text.ts';

/** A line on stderr that says how far a long run is. Only for a terminal, and only once the run is long. */
export interface Progress {
  tick(path: string, failed?: boolean): Promise<void>;
  /** takes the line away again */
  clear(): Promise<void>;
}

const PATIENCE = 1000;
const PACE = 200;
const ERASE = '\r\u001b[K';

/** @param total counts the inputs, once the run proves to be long; null where that cannot be known before the end */
export function progressOn({io: {stderr}, lang}: Context, total?: () => Promise<number | null>): Progress {
  if (!stderr.isTTY) return {tick: async () => {}, clear: async () => {}};
  const start = Date.now();
  let count = 0;
  let failures = 0;
  let all: number | null = null;
  let isCounting = false;
  let shown = false;
  let next = start + PATIENCE;
  return {
    async tick(path, failed = false) {
      count++;
      if (failed) failures++;
      const now = Date.now();
      if (now < next || count < 2) return;
      next = now + PACE;
      if (!isCounting && total) {
        isCounting = true;
        // Where it fails, the run itself will tell why.
        total().then(
          (found) => {
            all = found;
          },
          () => {},
        );
      }
      shown = true;
      const rate = count / Math.max((now - start) / 1000, 0.001);
      const left = all === null ? null : Math.max(0, all - count) / rate;
      const line = safeLine(messages.progress({count, all, rate, left, failures}, path)[lang]);
      await stderr.write(ERASE + line.slice(0, Math.max(0, (stderr.columns ?? 80) - 1))).catch(() => {});
    },
    async clear() {
      if (shown) await stderr.write(ERASE).catch(() => {});
      shown = false;
    },
  };
}
