import {type AST, RegExpParser} from '@eslint-community/regexpp';

const parser = new RegExpParser();

/** How many units of text a pattern may look at from where it begins, looking ahead included; `Infinity` where nothing bounds it. */
export function longestMatch(source: string, flags: string): number {
  return longestOf(parser.parsePattern(source, 0, source.length, {unicode: flags.includes('u')}).alternatives);
}

const longestOf = (alternatives: readonly AST.Alternative[]): number =>
  Math.max(...alternatives.map(({elements}) => elements.reduce((sum, element) => sum + lengthOf(element), 0)));

function lengthOf(element: AST.Element): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return longestOf(element.alternatives);
    case 'Quantifier': {
      const once = lengthOf(element.element);
      return once === 0 ? 0 : once * element.max;
    }
    case 'Assertion':
      return element.kind === 'lookahead' && !element.negate ? longestOf(element.alternatives) : 0;
    case 'Backreference':
      return Number.POSITIVE_INFINITY;
    default:
      return 1;
  }
}
