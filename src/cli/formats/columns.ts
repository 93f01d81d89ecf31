/** What a column asks for, in cells: `wanted` to break no line, `least` to break no word; `weight` is its claim to more. */
export interface ColumnNeed {
  readonly wanted: number;
  readonly least: number;
  readonly weight: number;
}

/**
 * Widths that together take at most `available` cells. Every column gets what it needs least; what is left is shared
 * out by weight, the smallest wish first, so that short columns stay whole and long text takes the rest. Where even the
 * least is too much, the widest columns give way.
 */
export function fitColumns(needs: readonly ColumnNeed[], available: number): number[] {
  const widths = needs.map(({least}) => least);
  let left = available - sum(widths);
  for (; left < 0 && Math.max(...widths) > 1; left++) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] as number) - 1;
  }
  const wishes = needs
    .map(({wanted, least, weight}, at) => ({at, weight, more: wanted - least}))
    .filter(({more}) => more > 0)
    .sort((a, b) => a.more / a.weight - b.more / b.weight || a.at - b.at);
  let claims = sum(wishes.map(({weight}) => weight));
  for (const {at, weight, more} of wishes) {
    const given = Math.max(0, Math.min(more, Math.floor((left * weight) / claims)));
    widths[at] = (widths[at] as number) + given;
    left -= given;
    claims -= weight;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
