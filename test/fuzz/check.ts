import {diff} from '../../src/diff/index.ts';
import {type Extraction, read} from '../../src/index.ts';
import {createValidate} from '../../src/rules/validate.ts';
import {extractionProblems, treeProblems} from '../support/invariants.ts';
import {processorTime} from '../tools/clock.mjs';

/** What is wrong with a text, as lines; and what reading it took of the processor, in milliseconds. */
export interface Verdict {
  readonly problems: readonly string[];
  readonly milliseconds: number;
}

const validate = createValidate({asOf: '2025-01-01'});

/**
 * Everything that holds of any text: it can be read, twice alike; its tree and records keep their word; rules and
 * comparison take what comes out.
 * @param limit milliseconds; what takes longer is read again, and the best of three counts
 */
export function check(text: string, limit: number): Verdict {
  const problems: string[] = [];
  let milliseconds = 0;
  try {
    let found: Extraction | undefined;
    for (let run = 0; run < 3; run++) {
      const start = processorTime();
      found = read(text);
      const time = processorTime() - start;
      milliseconds = run === 0 ? time : Math.min(milliseconds, time);
      if (milliseconds <= limit) break;
    }
    const extraction = found ?? read(text);
    problems.push(...treeProblems(text), ...extractionProblems(extraction, false));
    const size = sizeOf(extraction.records);
    if (size > MOST_OUT * (text.length + FLAT_OUT)) problems.push(`makes records of ${size} units`);
    // Long texts are there for the time they take.
    if (text.length < LONG) problems.push(...beyond(text, extraction));
  } catch (error) {
    problems.push(`throws ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' ') : String(error)}`);
  }
  return {problems, milliseconds};
}

const LONG = 60_000;

/** What records may take, in UTF-16 units for each of the text: what every task is told again adds up. */
const MOST_OUT = 40;
const FLAT_OUT = 10_000;

/** The strings in a value, and something for everything else. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 4;
  let size = 2;
  for (const [key, item] of Object.entries(value)) size += key.length + sizeOf(item);
  return size;
}

function beyond(text: string, extraction: Extraction): string[] {
  const {records} = extraction;
  const problems: string[] = [];
  if (JSON.stringify(read(text).records) !== JSON.stringify(records))
    problems.push('read again, it says something else');
  for (const {rule, place} of validate(records, extraction).diagnostics)
    if (place && !(place.start >= 0 && place.start <= place.end && place.end <= text.length))
      problems.push(`rule ${rule}: ${place.start}-${place.end} is no stretch of the text`);
  const changes = diff(records, records);
  if (changes.length > 0) problems.push(`compared with itself it differs: ${changes[0]?.kind} ${changes[0]?.path}`);
  return problems;
}

/** What a clean text costs here and now: milliseconds a unit. */
export function calibrate(texts: readonly string[]): number {
  const sample = texts.slice(0, 60);
  const units = sample.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = processorTime();
    for (const text of sample) read(text);
    best = Math.min(best, processorTime() - start);
  }
  return best / units;
}
