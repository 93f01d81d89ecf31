import type {ChalkInstance} from 'chalk';
import type {Io, Sink} from './io.ts';

export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/** What a human-readable text is made for: a terminal, a pipe or a file. */
export interface Paper {
  readonly isTTY: boolean;
  /** in cells */
  readonly width: number;
  readonly colour: boolean;
}

const DEFAULT_WIDTH = 100;

/**
 * The paper behind a stream, or that of a file where `sink` is undefined. `--color always|never` decides; else NO_COLOR
 * (https://no-color.org), then FORCE_COLOR, then whether a terminal reads along.
 */
export function paperOf(sink: Sink | undefined, choice: ColorChoice, env: Io['env']): Paper {
  const isTTY = sink?.isTTY ?? false;
  const columns = sink?.columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  return {isTTY, width: columns > 0 ? columns : DEFAULT_WIDTH, colour: wantsColour()};

  function wantsColour(): boolean {
    if (choice !== 'auto') return choice === 'always';
    if (env.NO_COLOR) return false;
    if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return isTTY && env.TERM !== 'dumb';
  }
}

/** Paints in the sixteen colours that every terminal has, or not at all. */
export async function colours(paper: Paper): Promise<ChalkInstance> {
  const {Chalk} = await import('chalk');
  return new Chalk({level: paper.colour ? 1 : 0});
}
