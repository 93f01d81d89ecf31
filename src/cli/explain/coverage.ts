import type {CoverageRun, Extraction} from '../../index.ts';
import type {Lang} from '../text.ts';
import {PARTS} from './labels.ts';

/** How many UTF-16 units of the file belong to each part; the counts add up to `text.length`. */
export function coverageCounts({coverage}: Extraction): Map<CoverageRun['part'], number> {
  const counts = new Map(Object.keys(PARTS).map((part) => [part as CoverageRun['part'], 0]));
  for (const {part, start, end} of coverage) counts.set(part, (counts.get(part) ?? 0) + end - start);
  return counts;
}

/** The same as a small table: part, units, share; the whole file last. */
export function coverageTable(extraction: Extraction, lang: Lang): string {
  const total = extraction.text.length;
  const whole = lang === 'vi' ? 'cả tệp' : 'whole file';
  const rows: [string, number][] = [...coverageCounts(extraction)].map(([part, count]) => [PARTS[part][lang], count]);
  rows.push([whole, total]);
  const names = Math.max(...rows.map(([name]) => name.length));
  const digits = String(total).length;
  return rows
    .map(([name, count]) => {
      const share = (total === 0 ? 0 : (100 * count) / total).toFixed(1);
      return `  ${name.padEnd(names)}  ${String(count).padStart(digits)}  ${share.padStart(5)}%\n`;
    })
    .join('');
}
