import type {WordRun} from '../../diff/index.ts';
import {safeText} from '../safe-text.ts';
import {wrap} from '../wrap.ts';

/** How a letter is shown: as it is, gone, come, or as a remark. */
export type Style = '=' | '-' | '+' | 'note';
export type Styled = readonly [Style, string];

/** Runs as plain paper shows them: `[-gone-]{+come+}`, as wdiff does; one value for another as `old → new`. */
export function marked(runs: readonly WordRun[], colour: boolean): Styled[] {
  const clean = runs.map(([sign, text]): WordRun => [sign, safeText(text.replace(/\s+/g, ' '))]);
  const [one, other] = clean;
  if (clean.length === 1 && one) return [one];
  if (clean.length === 2 && one?.[0] === '-' && other?.[0] === '+') return [one, ['=', ' → '], other];
  if (colour) return clean;
  return clean.map(([sign, text]): Styled => {
    if (sign === '=') return [sign, text];
    const bare = text.trimEnd();
    const blank = text.slice(bare.length);
    return [sign, (sign === '-' ? `[-${bare}-]` : `{+${bare}+}`) + blank];
  });
}

/** The same as one text without colours. */
export const printed = (runs: readonly WordRun[]): string =>
  marked(runs, false)
    .map(([, text]) => text)
    .join('');

/** Lines of at most `width` cells, each letter painted as its run says. */
export function paintedLines(
  runs: readonly Styled[],
  width: number,
  paint: (style: Style, text: string) => string,
): string[] {
  const text = runs.map(([, part]) => part).join('');
  const styles = runs.flatMap(([style, part]) => Array.from({length: part.length}, () => style));
  let at = 0;
  return wrap(text, width).map((line) => {
    let painted = '';
    let run = '';
    let style: Style = '=';
    for (let unit = 0; unit < line.length; unit++, at++) {
      // Blanks at which lines are broken are in no line.
      while (at < text.length && text[at] !== line[unit]) at++;
      const next = styles[at] ?? '=';
      if (next !== style && run !== '') {
        painted += paint(style, run);
        run = '';
      }
      style = next;
      run += line[unit];
    }
    return run === '' ? painted : painted + paint(style, run);
  });
}
