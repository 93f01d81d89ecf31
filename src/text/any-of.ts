/** A pattern that finds what any of these does, the first of them first. All have the flags of the first. */
export function anyOf(first: RegExp, ...others: readonly RegExp[]): RegExp {
  return new RegExp([first, ...others].map(({source}) => source).join('|'), first.flags);
}
