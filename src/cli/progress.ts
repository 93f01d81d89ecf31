import type {Context} from './context.ts';
import {messages} from './messages.ts';
import {safeLine} from './safe-text.ts';

/** A line on stderr that says how far a long run is. Only for a terminal, and only once the run is long. */
export interface Progress {
  tick(path: string): Promise<void>;
  /** takes the line away again */
  clear(): Promise<void>;
}

const PATIENCE = 1000;
const PACE = 200;
const ERASE = '\r\u001b[K';

export function progressOn({io: {stderr}, lang}: Context): Progress {
  if (!stderr.isTTY) return {tick: async () => {}, clear: async () => {}};
  let count = 0;
  let shown = false;
  let next = Date.now() + PATIENCE;
  return {
    async tick(path) {
      count++;
      const now = Date.now();
      if (now < next) return;
      next = now + PACE;
      shown = true;
      const line = safeLine(messages.progress(count, path)[lang]);
      await stderr.write(ERASE + line.slice(0, Math.max(0, (stderr.columns ?? 80) - 1)));
    },
    async clear() {
      if (shown) await stderr.write(ERASE);
      shown = false;
    },
  };
}
