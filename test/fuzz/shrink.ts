/**
 * A shorter text of which the same still holds: pieces are left out, large ones first, lines before letters (delta
 * debugging). Gives up when `enough` says so.
 */
export function shrink(text: string, holds: (text: string) => boolean, enough: () => boolean): string {
  const attempt = (pieces: readonly string[]) => holds(pieces.join(''));
  const byLines = reduced(text.split(/(?<=\n)/), attempt, enough).join('');
  return reduced([...byLines], attempt, enough).join('');
}

function reduced<Piece>(
  pieces: readonly Piece[],
  holds: (pieces: readonly Piece[]) => boolean,
  enough: () => boolean,
): readonly Piece[] {
  let kept = pieces;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    let from = 0;
    while (from < kept.length && kept.length > 1) {
      // Before the pieces are copied: of a million letters that alone takes hours.
      if (enough()) return kept;
      const fewer = kept.toSpliced(from, size);
      if (holds(fewer)) kept = fewer;
      else from += size;
    }
    if (size === 1) break;
  }
  return kept;
}
