import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {ALLOWED} from './regex-allow.ts';
import {superLinear} from './support/attacks.ts';
import {isCleared, isNested} from './support/checker.ts';
import {fixtureTexts, ROOT} from './support/corpus.mjs';
import {modules} from './support/modules.ts';
import {built, keyOf, literals, type Pattern} from './support/patterns.ts';

/**
 * No pattern takes time that grows faster than the text. Each is timed on hostile strings; one that repeats what repeats
 * itself must be cleared by redos-detector, or stand a longer trial.
 */

vi.setConfig({testTimeout: 180_000});

/** Threads of their own and scripts for a browser: to import them would run them. */
const NO_IMPORTS = /worker\.ts$|\.js$/;

const written = literals();
const allowed = new Map(ALLOWED.map(({pattern}) => [keyOf(pattern), pattern]));

function faults(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap((pattern) => {
    if (allowed.has(keyOf(pattern))) return [];
    const fault = superLinear(pattern, isNested(pattern) && !isCleared(pattern));
    if (!fault) return [];
    const {times, text} = fault;
    return [
      `${pattern.at}: ${keyOf(pattern)}: four times ${JSON.stringify(text)} takes ${times.toFixed(0)} times as long`,
    ];
  });
}

test('patterns that stand in the sources', () => {
  expect(written.length).toBeGreaterThan(900);
  expect(faults(written)).toEqual([]);
});

test('patterns that are put together when the program runs', async () => {
  const found = await built(async () => {
    // Nothing of ours is loaded before: most patterns are made when their module is.
    for (const {path} of modules())
      if (!NO_IMPORTS.test(path)) await import(/* @vite-ignore */ join(ROOT, 'src', path));
    const {decode, read} = await import('../src/index.ts');
    const {createValidate} = await import('../src/rules/validate.ts');
    const validate = createValidate({asOf: '2025-01-01'});
    for (const {bytes} of fixtureTexts('notices')) {
      const extraction = read(decode(bytes).text);
      void extraction.coverage;
      validate(extraction.records, extraction);
    }
  });
  expect(found.length).toBeGreaterThan(40);
  expect(faults(found)).toEqual([]);
});

describe('the list of what is allowed', () => {
  test('holds nothing that is not there any more', () => {
    const known = new Set(written.map(keyOf));
    expect([...allowed.keys()].filter((key) => !known.has(key))).toEqual([]);
  });
  test('gives a reason for each, once', () => {
    expect(allowed.size).toBe(ALLOWED.length);
    for (const {reason} of ALLOWED) expect(reason.length).toBeGreaterThan(10);
  });
});

describe('the trial itself', () => {
  const fault = ({source, flags}: RegExp) => superLinear({source, flags, at: ''});
  test('finds squares, cubes and worse', () => {
    for (const pattern of [/a+b/, /\s+$/, /^(?:a|b)*a*c*a*$/, /^(?:\d+)+$/, /^(?:\p{Lu}{2,}\s?){2,8}x/u, /(?:\s,?)*$/g])
      expect(fault(pattern), String(pattern)).not.toBeNull();
  });
  test('lets pass what is linear', () => {
    for (const pattern of [/a/, /^\s+$/, /(?<!\s)\s+$/, /[a-z]{1,8} \d/g, /^\d+(?:,\d+)*$/, /\p{L}+/gu])
      expect(fault(pattern), String(pattern)).toBeNull();
  });
  test('the checker knows what repeats without bounds', () => {
    const checked = ({source, flags}: RegExp) => isCleared({source, flags, at: ''});
    expect(checked(/^(?:\p{L}+)+$/u)).toBe(false);
    expect(checked(/^(?:\d{1,3},)*\d{1,3}$/)).toBe(true);
  });
});
