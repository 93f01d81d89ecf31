import {describe, expect, test} from 'vitest';
import {longestMatch} from './support/pattern-length.ts';
import {windows} from './support/windows.ts';

/** A pattern is tried on a few units of a text only, so that it costs little: no fewer than it may match. */

test('no pattern is longer than the stretch of text it is tried on', () => {
  const found = windows();
  expect(found.length).toBeGreaterThan(150);
  const short = found.flatMap(({source, flags, width, at}) => {
    const longest = longestMatch(source, flags);
    return longest > width && longest < Number.POSITIVE_INFINITY ? [`${at}: ${width}, and may match ${longest}`] : [];
  });
  expect(short).toEqual([]);
});

describe('the length of a pattern', () => {
  test.each([
    ['^ab', 2],
    ['^(?:ab|cde)f?', 4],
    ['^a{2,5}b', 6],
    ['^a(?=bc)', 3],
    ['^a(?!bc)', 1],
    ['^a+', Number.POSITIVE_INFINITY],
    ['^\\p{L}[^.;]{0,9}', 10],
  ])('%s', (source, length) => {
    expect(longestMatch(source, 'u')).toBe(length);
  });
});
