import {mutate} from '../support/mutate.ts';
import type {Random} from './random.ts';

type Edit = (lines: string[], random: Random, other: () => string) => string[];

/** What copying, scanning and careless editing do to the lines of a text. */
const EDITS: readonly Edit[] = [
  function cut(lines, random) {
    const at = random.below(lines.length);
    return lines.toSpliced(at, 1 + random.below(lines.length - at));
  },
  function double(lines, random) {
    const at = random.below(lines.length);
    const piece = lines.slice(at, at + 1 + random.below(30));
    const times = 1 + random.below(5);
    return lines.toSpliced(at, 0, ...Array.from({length: times}, () => piece).flat());
  },
  function shuffle(lines, random) {
    const at = random.below(lines.length);
    const piece = lines.slice(at, at + 2 + random.below(40));
    for (let i = piece.length - 1; i > 0; i--) {
      const other = random.below(i + 1);
      [piece[i], piece[other]] = [piece[other] as string, piece[i] as string];
    }
    return lines.toSpliced(at, piece.length, ...piece);
  },
  function splice(lines, random, other) {
    const theirs = other().split('\n');
    const from = random.below(theirs.length);
    return lines.toSpliced(random.below(lines.length), 0, ...theirs.slice(from, from + 1 + random.below(60)));
  },
  /** Two columns side by side, as a scan reads them. */
  function beside(lines, random, other) {
    const theirs = other().split('\n');
    const at = random.below(theirs.length);
    return lines.map((line, index) => (index % 40 < 12 ? `${line}      ${theirs[at + (index % 40)] ?? ''}` : line));
  },
  function join(lines, random) {
    const at = random.below(lines.length);
    return lines.toSpliced(at, 12, lines.slice(at, at + 12).join(random.chance(0.5) ? ' ' : ''));
  },
  function indent(lines, random) {
    const before = random.pick(['  ', '\t', '> ', '- ', '| ', '    ', '**', '# ']);
    return lines.map((line) => (random.chance(0.3) ? before + line : line));
  },
  function breakUp(lines, random) {
    return lines.flatMap((line) => {
      if (!random.chance(0.2)) return [line];
      const at = random.below(line.length + 1);
      return [line.slice(0, at), line.slice(at)];
    });
  },
];

/** `text` with its lines cut, doubled, shuffled, spliced with those of another, and now and then its letters damaged. */
export function mutated(text: string, random: Random, other: () => string): string {
  let lines = text.split('\n');
  for (let edits = 1 + random.below(4); edits > 0; edits--) {
    lines = random.pick(EDITS)(lines, random, other);
    if (lines.length === 0) lines = [''];
  }
  const result = lines.join('\n').slice(0, LONGEST);
  return random.chance(0.4) ? mutate(result, random.next) : result;
}

/** Longer texts find nothing that shorter ones do not, but for what the long kinds are there for. */
const LONGEST = 200_000;
