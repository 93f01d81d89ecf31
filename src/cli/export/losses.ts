import type {Loss, Tell} from '../../exporters/exporter.ts';
import type {Context} from '../context.ts';
import type {Text} from '../text.ts';
import {exportMessages} from './messages.ts';

/** Counts what a format cannot hold over a whole run, and says each kind once. */
export interface Losses {
  readonly tell: Tell;
  report(format: string, context: Context): Promise<void>;
}

export function losses(): Losses {
  const counts = new Map<Loss, number>();
  return {
    tell: (loss, count = 1) => {
      counts.set(loss, (counts.get(loss) ?? 0) + count);
    },
    async report(format, context) {
      for (const [loss, count] of counts) {
        const {vi, en}: Text = exportMessages.losses[loss](count);
        await context.note({vi: `${format}: ${vi}`, en: `${format}: ${en}`});
      }
    },
  };
}
