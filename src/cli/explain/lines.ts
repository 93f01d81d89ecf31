import type {CoverageRun, Extraction} from '../../index.ts';
import {lastAtOrBefore} from '../../text/source.ts';

/** One line of the source, and what was read from it. */
export interface ExplainedLine {
  /** from 1 */
  readonly number: number;
  readonly text: string;
  /** the part that holds most of its letters; undefined for a blank line */
  readonly part: CoverageRun['part'] | undefined;
  /** Does some of its text belong to no field? */
  readonly loose: boolean;
  /** indexes of the records that begin here */
  readonly begins: readonly number[];
  /** values whose span begins here, in the order of the text */
  readonly values: readonly {record: number; pointer: string}[];
}

/** The lines of a source with the values beside them. */
export function explainedLines({text, records, coverage}: Extraction): ExplainedLine[] {
  // A file that ends in a line feed has no further line behind it.
  const lines = text.replace(/\n$/, '').split('\n');
  const values = lines.map((): {record: number; pointer: string; start: number}[] => []);
  const begins = lines.map((): number[] => []);
  const starts = lineStarts(text);
  records.forEach(({source, spans}, record) => {
    for (const [pointer, {line, start}] of Object.entries(spans)) values[line - 1]?.push({record, pointer, start});
    begins[lastAtOrBefore(starts, source.start)]?.push(record);
  });

  let start = 0;
  let run = 0;
  return lines.map((line, at) => {
    const end = start + line.length;
    const letters = new Map<CoverageRun['part'], number>();
    while (run < coverage.length && (coverage[run] as CoverageRun).end <= start) run++;
    for (let next = run; next < coverage.length && (coverage[next] as CoverageRun).start < end; next++) {
      const {start: from, end: to, part} = coverage[next] as CoverageRun;
      const count = text.slice(Math.max(from, start), Math.min(to, end)).replace(/\s+/g, '').length;
      if (count > 0) letters.set(part, (letters.get(part) ?? 0) + count);
    }
    start = end + 1;
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

/** Text that belongs to no field: each stretch with the line that it begins on. Blank stretches are passed over. */
export function looseText({text, coverage}: Extraction): {line: number; text: string}[] {
  const starts = lineStarts(text);
  return coverage.flatMap(({part, start, end}) => {
    const stretch = text.slice(start, end);
    const words = stretch.trim();
    if (part !== 'unassigned' || words === '') return [];
    return [{line: lastAtOrBefore(starts, start + stretch.indexOf(words)) + 1, text: words}];
  });
}

function lineStarts(text: string): number[] {
  let next = 0;
  return text.split('\n').map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}
