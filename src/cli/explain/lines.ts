import type {CoverageRun, DocumentRecord, Extraction} from '../../index.ts';
import {withLineFeeds} from '../../text/line-feeds.ts';

type Part = CoverageRun['part'];

/** One line of the source, and what was read from it. */
export interface ExplainedLine {
  /** from 1 */
  readonly number: number;
  readonly text: string;
  /** the part that holds most of its letters; undefined for a blank line */
  readonly part: Part | undefined;
  /** Does some of its text belong to no field? */
  readonly loose: boolean;
  /** indexes of the records that begin here */
  readonly begins: readonly number[];
  /** values whose span begins here, in the order of the text */
  readonly values: readonly {record: number; pointer: string}[];
}

/** The lines of a source with the values beside them. */
export function explainedLines({text: printed, records, coverage}: Extraction): ExplainedLine[] {
  const text = withLineFeeds(printed);
  // A file that ends in a line feed has no further line behind it.
  const lines = text.replace(/\n$/, '').split('\n');
  const values = lines.map((): {record: number; pointer: string; start: number}[] => []);
  const begins = lines.map((): number[] => []);
  const lineAt = lineCounter(text);
  records.forEach(({source, spans}, record) => {
    begins[lineAt(source.start) - 1]?.push(record);
    for (const [pointer, {line, start}] of Object.entries(spans)) {
      if (!isPartOf(pointer, line, spans)) values[line - 1]?.push({record, pointer, start});
    }
  });

  const lettersBetween = letterCounter(text, coverage);
  let start = 0;
  return lines.map((line, at) => {
    const letters = lettersBetween(start, start + line.length);
    start += line.length + 1;
    const [most] = [...letters].sort((a, b) => b[1] - a[1]);
    return {
      number: at + 1,
      text: line,
      part: most?.[0],
      loose: letters.has('unassigned'),
      begins: begins[at] ?? [],
      values: (values[at] ?? []).sort((a, b) => a.start - b.start || a.pointer.length - b.pointer.length),
    };
  });
}

/** The number of a reference, the text of a task: shown by what it is a part of, if that begins on the same line. */
function isPartOf(pointer: string, line: number, spans: DocumentRecord['spans']): boolean {
  const slash = pointer.lastIndexOf('/');
  const whole = /^\d/.test(pointer.slice(slash + 1)) ? undefined : spans[pointer.slice(0, slash)];
  return whole?.line === line;
}

/** Text that belongs to no field: each stretch with the line that it begins on. Blank stretches are passed over. */
export function looseText({text, coverage}: Extraction): {line: number; text: string}[] {
  const lineAt = lineCounter(withLineFeeds(text));
  return coverage.flatMap(({part, start, end}) => {
    const stretch = text.slice(start, end);
    const words = stretch.trim();
    if (part !== 'unassigned' || words === '') return [];
    return [{line: lineAt(start + stretch.indexOf(words)), text: words}];
  });
}

/** Counts what is no blank in each part of a range. Ranges must be asked for in ascending order. */
function letterCounter(text: string, coverage: readonly CoverageRun[]) {
  let first = 0;
  return (start: number, end: number): Map<Part, number> => {
    const letters = new Map<Part, number>();
    while ((coverage[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
    for (let at = first; ; at++) {
      const run = coverage[at];
      if (!run || run.start >= end) return letters;
      const count = text.slice(Math.max(run.start, start), Math.min(run.end, end)).replace(/\s+/g, '').length;
      if (count > 0) letters.set(run.part, (letters.get(run.part) ?? 0) + count);
    }
  };
}

/** The line, from 1, of an offset. Offsets must be asked for in ascending order. */
function lineCounter(text: string) {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset: number): number => {
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
