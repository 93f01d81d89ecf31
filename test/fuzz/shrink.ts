/**
 * A shorter text of which the same still holds: pieces are left out, large ones first, lines before letters (delta
 * debugging). Gives up when `enough` says so.
 */
export function shrink(text: string, holds: (text: string) => boolean, enough: () => boolean): string {
  const attempt = (candidate: string) => !enough() && holds(candidate);
  const byLines = reduced(text.split(/(?<=\n)/), (pieces) => attempt(pieces.join(''))).join('');
  return reduced([...byLines], (pieces) => attempt(pieces.join(''))).join('');
}

function reduced<Piece>(pieces: readonly Piece[], holds: (pieces: readonly Piece[]) => boolean): readonly Piece[] {
  let kept = pieces;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    let from = 0;
    while (from < kept.length && kept.length > 1) {
      const fewer = kept.toSpliced(from, size);
      if (holds(fewer)) kept = fewer;
      else from += size;
    }
    if (size === 1) break;
  }
  return kept;
}
