/**
 * Keywords that stand alone on a line or open one (quốc hiệu, tên loại, `Nơi nhận`), matched on bare text. Scans damage
 * letters, so a keyword may differ in a few of them: the longer it is, the more. A short keyword has no room for damage,
 * which keeps clean text from matching by accident.
 */

/** How many letters of a keyword may be wrong. */
function tolerance(keyword: string): number {
  if (keyword.length < 7) return 0;
  return keyword.length < 12 ? 1 : 2;
}

/** Two rows of the table of distances, used again and again: nearly every line is compared with some keyword. */
const rows: [number[], number[]] = [[], []];

/** Levenshtein distance of `a` and `b`, or `limit + 1` as soon as it is more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // One wrong letter spoils one end at most.
  if (limit === 1 && a.length > 1 && b.length > 1 && a[0] !== b[0] && a.at(-1) !== b.at(-1)) return 2;
  let [row, next] = rows;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1),
      );
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [row, next] = [next, row];
  }
  return row[b.length] as number;
}

/** Whether a bare text is the keyword, scan damage allowed. */
export function isKeyword(text: string, keyword: string): boolean {
  if (text === keyword) return true;
  const limit = tolerance(keyword);
  return limit > 0 && distance(text, keyword, limit) <= limit;
}

/** Length of the keyword at the start of `text` as damaged there, or 0. */
export function opensWith(text: string, keyword: string): number {
  if (text.startsWith(keyword)) return keyword.length;
  const limit = tolerance(keyword);
  if (!limit) return 0;
  let best = 0;
  let least = limit + 1;
  for (let length = keyword.length - limit; length <= keyword.length + limit; length++) {
    const found = distance(text.slice(0, length), keyword, limit);
    if (found < least) {
      least = found;
      best = length;
    }
  }
  return least <= limit ? best : 0;
}

/** Whether two of the patterns stand in the text: a long formula is known by its parts, whichever of them a scan spoilt. */
export function holdsTwo(text: string, parts: readonly RegExp[]): boolean {
  let found = false;
  for (let i = 0; i < parts.length; i++) {
    if ((parts[i] as RegExp).test(text)) {
      if (found) return true;
      found = true;
    } else if (!found && i >= parts.length - 2) return false;
  }
  return false;
}
