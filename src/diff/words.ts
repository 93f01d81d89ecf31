import {diffArrays} from 'diff';
import type {WordRun} from './change.ts';
import {textKey} from './keys.ts';

/** Beyond so many changed words a text is told as wholly changed: marks would help nobody, and finding them costs. */
const MOST_EDITS = 2000;

/** A word with the blanks and the lone signs behind it. */
const WORD = /\S+\s*(?:[^\p{L}\p{N}\s]+(?:\s+|$))*/gu;

/** What changed between two texts, word by word. Words that differ in case or punctuation only are the same word. */
export function wordRuns(before: string, after: string): WordRun[] {
  const old = before.match(WORD) ?? [];
  const now = after.match(WORD) ?? [];
  const steps = diffArrays(old.map(textKey), now.map(textKey), {maxEditLength: MOST_EDITS});
  if (!steps) return runs([{old, now, same: false}]);
  let i = 0;
  let j = 0;
  const pieces = steps.map(({count, added, removed}) => {
    const piece = {
      old: added ? [] : old.slice(i, i + count),
      now: removed ? [] : now.slice(j, j + count),
      same: !added && !removed,
    };
    i += piece.old.length;
    j += piece.now.length;
    return piece;
  });
  return runs(legible(joined(pieces)));
}

interface Piece {
  old: readonly string[];
  now: readonly string[];
  same: boolean;
}

/** Neighbours of one sort as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.same !== piece.same) result.push(piece);
    else result[result.length - 1] = {...last, old: [...last.old, ...piece.old], now: [...last.now, ...piece.now]};
  }
  return result;
}

/** One word that happens to be the same between two changed stretches is read as changed with them. */
function legible(pieces: readonly Piece[]): Piece[] {
  const long = (piece: Piece | undefined) => piece !== undefined && piece.old.length + piece.now.length > 2;
  return joined(
    pieces.map((piece, at) =>
      piece.same && piece.now.length === 1 && long(pieces[at - 1]) && long(pieces[at + 1])
        ? {...piece, same: false}
        : piece,
    ),
  );
}

function runs(pieces: readonly Piece[]): WordRun[] {
  return pieces.flatMap(({old, now, same}): WordRun[] => {
    if (same) return [['=', now.join('')]];
    const both: WordRun[] = [
      ['-', old.join('')],
      ['+', now.join('')],
    ];
    return both.filter(([, text]) => text !== '');
  });
}
