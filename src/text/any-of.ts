const joined = (patterns: readonly RegExp[]): string => patterns.map(({source}) => source).join('|');

/** A pattern that finds what any of these does, the first of them first. All have the flags of the first. */
export const anyOf = (first: RegExp, ...others: readonly RegExp[]): RegExp =>
  new RegExp(joined([first, ...others]), first.flags);

/** The same, at the start of a text only. */
export const opensWithAny = (first: RegExp, ...others: readonly RegExp[]): RegExp =>
  new RegExp(`^(?:${joined([first, ...others])})`, first.flags);
